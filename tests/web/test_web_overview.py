# SPDX-License-Identifier: EUPL-1.2
"""The result as an overview: a few lines for each right, and a page of its own behind it."""

import re
from datetime import date
from pathlib import Path

import pytest

from checker.answer import Stapregel
from tests.web.test_web_result import outcome, page_of
from tests.web.test_web_speed import PERSON
from tests.web.visitor import Visitor
from web.flow import the_checker
from web.plaintext import plain_text
from web.present import first_steps

__all__ = ["page_of"]

CARD = re.compile(r'<li class="kort kort--(\w+)" id="(\w+)">(.*?)</li>', re.S)


@pytest.fixture(scope="module")
def walked(app):
    visitor = Visitor(app.test_client())
    visitor.walk(PERSON)
    return visitor


@pytest.fixture(scope="module")
def cards(walked) -> dict[str, tuple[str, str]]:
    """The code and the text of each short card, by measure."""
    html = walked.get("/uitkomst").html
    return {naam: (code, re.sub(r"<[^>]+>", " ", text)) for code, naam, text in CARD.findall(html)}


def test_each_right_of_the_full_list_stands_in_the_overview_once(walked, cards):
    full = re.findall(
        r'<article class="kaart kaart--(\w+)" id="(\w+)"', walked.get("/uitkomst/alles").html
    )
    assert len(full) > 10
    assert [(code, naam) for naam, (code, _) in cards.items()] == full


def test_each_right_has_a_page_of_its_own_with_steps_papers_and_reasons(walked, cards):
    found = set()
    for naam in cards:
        page = walked.get(f"/uitkomst/waarom/{naam}")
        assert page.h1 == the_checker_of(walked).regels[naam].titel
        headings = [text.strip() for level, text in page.headings if level == "h2"]
        assert "Waarom is dit de uitkomst?" in headings
        found |= set(headings)
    assert {"Wat u kunt doen", "Neem dit mee", "Wie u kan helpen"} <= found


def the_checker_of(visitor):
    with visitor.client.application.app_context():
        return the_checker()


def test_an_open_right_has_its_next_question_one_click_away(walked, cards):
    page = walked.get("/uitkomst")
    open_ones = [naam for naam, (code, text) in cards.items() if "Wij moeten nog weten:" in text]
    assert open_ones and {cards[naam][0] for naam in open_ones} == {"onbekend"}
    asked = [a["href"] for a in page.links if a["href"].endswith("?terug=uitkomst")]
    assert len(asked) == len(open_ones)
    walked.get(asked[0])
    assert walked.response.status_code == 200


def test_a_nee_says_why_at_once(cards):
    said = [text for code, text in cards.values() if code == "nee"]
    assert said
    for text in said:
        assert re.search(r"omdat: +\S", text), text


def test_a_nee_is_no_error(walked):
    """Not in words, not in a role, and not in the colour of an error."""
    page = walked.get("/uitkomst")
    html = page.html
    assert "kort--nee" in html and "Fout" not in page.title
    assert "alert--error" not in html and 'role="alert"' not in html
    sheet = Path(__file__).parents[2] / "web" / "static" / "rechtop.css"
    red = [one for one in sheet.read_text(encoding="utf-8").split("}") if "r-fout" in one]
    assert red and not [one for one in red if re.search(r"nee|niet\b|onbekend|weging", one)]


def test_the_conditions_that_hold_are_counted(walked, cards):
    """As many as the page of the right shows with a tick."""
    counted = 0
    for naam, (code, text) in cards.items():
        if found := re.search(r"(\d+) van de (\d+) voorwaarden kloppen", text):
            html = walked.get(f"/uitkomst/waarom/{naam}").html
            own = html.split('id="waarom"')[1].split('<h3 class="utrecht-heading-3">')[0]
            own = own.split("Uitzonderingen")[0]
            assert own.count("Aan deze voorwaarde voldoet u:") == int(found[1]), naam
            assert own.count('<li class="weging') == int(found[2]), naam
            assert code in ("onbekend", "college_beslist")
            counted += 1
    assert counted > 3


def test_the_overview_is_short_and_leads_to_the_list_for_paper(walked):
    page = walked.get("/uitkomst")
    assert "/uitkomst/alles" in [a["href"] for a in page.links]
    assert len(page.html) < len(walked.get("/uitkomst/alles").html) / 2


def test_at_most_seven_steps_stand_open_and_the_others_are_folded_away(page_of):
    steps = [Stapregel(tekst=f"Doe stap {number}.") for number in range(1, 10)]
    page = page_of(outcome("ja", stappen=steps))
    card = page.html.partition("<article")[2].partition("</article>")[0]
    first, folded = card.partition("<details>")[::2]
    assert [f"Doe stap {n}." in first for n in range(1, 10)] == [True] * 7 + [False] * 2
    assert 'start="8"' in folded and "Doe stap 8." in folded and "Doe stap 9." in folded
    assert "Nog 2 stappen" in folded
    seven = page_of(outcome("ja", stappen=steps[:7])).html
    assert "stappen--verder" not in seven
    assert "8. Doe stap 8." in plain_text(page.html)


def test_the_list_to_do_first_has_seven_steps_at_most():
    many = [
        outcome("ja", maatregel=f"m{n}", stappen=[Stapregel(tekst=f"Stap {n}.")]) for n in range(9)
    ]
    assert len(first_steps(many, date(2026, 11, 21))) == 7
