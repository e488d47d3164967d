# SPDX-License-Identifier: EUPL-1.2
"""The list that somebody takes to the desk: four sheets, Dutch beside a translation, large letters.

The rules are those of the dossier on web conventions (M-4, M-5, M-6, P-27).
"""

import re
import zlib

import pytest

from checker.answer import Stapregel
from tests.web.conftest import DAY
from tests.web.test_web_browser import browser, site, tab
from tests.web.test_web_result import line, money, outcome
from tests.web.visitor import Visitor
from web import i18n

__all__ = ["browser", "site", "tab"]

CONTENTS = re.compile(rb"/Type\s*/Page\b.*?/Contents (\d+) 0 R", re.S)
STREAM = rb"\n%s 0 obj\s*<<.*?>>\s*stream\r?\n(.*?)\r?\nendstream"
MOST_SHEETS = 4
POINT = 96 / 72
"""CSS pixels."""


def sheets(pdf: bytes) -> list[int]:
    """Of each sheet, how many pieces of text are written on it."""
    streams = [re.search(STREAM % one, pdf, re.S)[1] for one in CONTENTS.findall(pdf)]
    return [len(re.findall(rb"\bT[jJ]\b", zlib.decompress(one))) for one in streams]


@pytest.fixture(scope="module")
def who_knows_nothing(app) -> Visitor:
    """Somebody with everything the matter, of whom nothing is known."""
    visitor = Visitor(app.test_client())
    values = visitor.get("/aan-de-hand").question_form.values
    visitor.post("/aan-de-hand", values | {"ingang": list(app.extensions["checker"].boek.ingangen)})
    visitor.answer("leeftijd", "weet_niet")
    return visitor


@pytest.fixture
def printed(tab, site, who_knows_nothing):
    page = tab()
    cookies = who_knows_nothing.client._cookies.values()
    page.context.add_cookies([{"name": c.key, "value": c.value, "url": site} for c in cookies])
    page.emulate_media(media="print")
    return page


@pytest.mark.browser
def test_even_the_longest_list_takes_four_sheets_and_none_is_empty(printed):
    for front in ("", "/en"):
        printed.goto(f"{front}/uitkomst")
        assert printed.locator(".kort").count() > 35
        found = sheets(printed.pdf(prefer_css_page_size=True, tagged=True, outline=True))
        assert 1 < len(found) <= MOST_SHEETS and min(found) > 5, (front, found)


SMALLEST = """() => Math.min(...[...document.querySelectorAll("body *")]
  .filter(e => e.checkVisibility() && e.innerText?.trim() && !e.closest("svg"))
  .map(e => parseFloat(getComputedStyle(e).fontSize)))"""


@pytest.mark.browser
def test_with_large_letters_everything_on_paper_has_16_points(printed):
    printed.goto("/uitkomst")
    size = "parseFloat(getComputedStyle(document.querySelector('main > p')).fontSize)"
    assert printed.evaluate("getComputedStyle(document.body).fontSize") == f"{12 * POINT:g}px"
    assert printed.evaluate(SMALLEST) >= 9 * POINT
    for address in ("/uitkomst", "/uitkomst/alles"):
        printed.goto(f"{address}?letters=groot")
        assert printed.evaluate(SMALLEST) >= 16 * POINT - 0.01, address
        assert printed.evaluate(size) >= 16 * POINT - 0.01, address
    printed.emulate_media(media="screen")
    assert printed.evaluate("getComputedStyle(document.body).fontSize") == "18px"


@pytest.mark.browser
@pytest.mark.parametrize("script", [True, False], ids=["met script", "zonder script"])
def test_there_is_a_button_to_print_or_else_words_that_say_how(tab, script):
    page = tab(java_script_enabled=script)
    page.goto("/vragen/leeftijd")
    page.fill("#leeftijd", "24")
    page.locator("main form").last.locator("button").click()
    page.goto("/uitkomst")
    button = page.locator("[data-print]")
    assert button.is_visible() is script
    assert page.get_by_text("Op papier: kies in uw browser voor afdrukken.").is_visible()
    if script:
        page.evaluate("window.print = () => { document.title = 'geprint' }")
        button.click()
        assert page.title() == "geprint"


TWICE = re.compile(r'<span class="(?:naast|nederlands)[^"]*" lang="nl"[^>]*>(.*?)</span>', re.S)


def dutch_beside(html: str) -> list[str]:
    """What stands in Dutch beside a translated line, in order."""
    texts = (" ".join(re.sub(r"<[^>]+>", "", one).split()) for one in TWICE.findall(html))
    return [re.sub(r"^\((.*)\)$", r"\1", one) for one in texts]


@pytest.fixture
def visit(make_app, checker, monkeypatch):
    """A visitor who gets outcomes made by hand, at an address."""
    from checker.answer import Boekstand, Overzicht

    def show(*uitkomsten, front: str = "", **settings):
        book = Boekstand(versie="2026-11-21", geldig_op=DAY)
        found = Overzicht(peildatum=DAY, rulebook=book, uitkomsten=list(uitkomsten), niet_gedekt=[])
        visitor = Visitor(make_app(**settings).test_client(), front=front)
        visitor.answer("leeftijd", "24")
        monkeypatch.setattr(checker, "overview", lambda kennis, maatregelen: found)
        return visitor

    return show


def translated_lines() -> list:
    """One outcome of each kind, in words that the catalogue has."""
    step = Stapregel(tekst="Zeg dat het dringend is.", datum=None)
    return [
        outcome("ja", titel="Bijstand om van te leven", bedrag=money(waarde="1401.50")),
        outcome("college_beslist", maatregel="b", titel="Huurtoeslag", stappen=[step]),
        outcome("onbekend", maatregel="c", titel="Zorgtoeslag", ontbreekt=["partner"]),
        outcome("nee", maatregel="d", titel="Urgentie", regels=[line("U heeft geen partner.")]),
    ]


def test_beside_each_line_of_a_right_the_desk_can_read_the_dutch(visit):
    html = visit(*translated_lines(), front="/en").get("/uitkomst").html
    found = dutch_beside(html)
    for said in (
        "Zeg dat het dringend is.",
        "Dit kunt u waarschijnlijk krijgen",
        "Bijstand om van te leven",
        "U heeft hier waarschijnlijk recht op.",
        "€ 1.401,50 per maand.",
        "De gemeente beslist hierover",
        "Huurtoeslag",
        "De gemeente moet dit beoordelen. Vraag het aan.",
        "Nog niet te zeggen",
        "Zorgtoeslag",
        "Dit geldt waarschijnlijk niet voor u",
        "U heeft geen partner.",
    ):
        assert said in [one.replace("\xa0", " ") for one in found], said
    assert "€ 1,401.50" in html.replace("\xa0", " ")


def test_dutch_itself_is_said_once(visit):
    visitor = visit(*translated_lines())
    assert dutch_beside(visitor.get("/uitkomst").html) == []
    assert dutch_beside(visitor.get("/uitkomst/alles").html) == []


def test_every_right_of_a_real_result_has_its_dutch_title_beside_it(app, checker):
    visitor = Visitor(app.test_client(), front="/en")
    visitor.answer("leeftijd", "24")
    html = visitor.get("/uitkomst").html
    named = re.findall(r'<li class="kort kort--\w+" id="(\w+)">', html)
    assert len(named) > 10
    assert {checker.regels[naam].titel for naam in named} <= set(dutch_beside(html))


def test_after_the_dutch_the_page_goes_on_in_its_own_language(app):
    with app.test_request_context("/", environ_overrides={"rechtop.taal": "en"}):
        with i18n.in_language("nl"):
            assert i18n.gettext("Ja") == "Ja"
        assert i18n.gettext("Ja") == "Yes"


@pytest.mark.parametrize("front", ["", "/en"])
def test_the_first_page_says_what_it_is_of_which_day_and_who_to_ask(visit, front):
    """In this order, before the first right: title, no decision, days, municipality."""
    desk = "Gemeente Voorbeeld, 14 012, Plein 1"
    page = visit(*translated_lines(), front=front, municipality=desk).get("/uitkomst")
    if front:
        parts = ("What you may", "not a decision", "Made on", "checked on", desk, "Zorgtoeslag")
    else:
        parts = ("Dit kunt u misschien", "geen beslissing", "Gemaakt op", "nagekeken op", desk)
    words = page.words()
    places = [words.find(part, words.find(parts[0])) for part in parts]
    assert -1 not in places and places == sorted(places), places


def test_without_a_municipality_there_is_a_line_to_write_it_on(visit):
    assert 'class="gemeente__lijn"' in visit(*translated_lines()).get("/uitkomst").html
    named = visit(*translated_lines(), municipality="Gemeente Voorbeeld").get("/uitkomst").html
    assert 'class="gemeente__lijn"' not in named


def test_a_step_that_stands_above_is_not_printed_again_with_its_right(visit):
    html = visit(*translated_lines()).get("/uitkomst").html
    assert html.count("Zeg dat het dringend is.") == 1


def test_on_paper_an_undecided_right_is_one_line_and_says_what_to_do(visit):
    words = visit(*translated_lines()).get("/uitkomst").words()
    assert "Dit weten wij nog niet. Vraag ernaar bij de gemeente. Zorgtoeslag" in words
