# SPDX-License-Identifier: EUPL-1.2
"""The site in another language: choosing it, keeping answers, and no text left in Dutch."""

import re

import pytest
from babel import Locale

from tests.web.brackets import Brackets
from tests.web.test_web_speed import PERSON
from tests.web.visitor import Visitor
from tests.web.webpage import Page
from web import i18n

PUBLIC = ["/", "/aan-de-hand", "/regels", "/over", "/privacy", "/toegankelijkheid", "/dekking"]
LEFT, RIGHT = Brackets.left, Brackets.right


@pytest.fixture
def english(app):
    return Visitor(app.test_client(), front="/en")


def choices(page) -> dict[str, dict[str, str]]:
    return {a["hreflang"]: a for a in page.links if "hreflang" in a}


def test_dutch_is_the_source_and_english_stands_first_in_the_address(visitor, english):
    dutch, other = visitor.get("/"), english.get("/")
    assert next(a["lang"] for t, a in dutch.tags if t == "html") == "nl"
    assert next(a["lang"] for t, a in other.tags if t == "html") == "en"
    assert dutch.headings[0] != other.headings[0]


def test_every_page_links_to_itself_in_each_language(visitor, english):
    for path in PUBLIC:
        for who, current in ((visitor, "nl"), (english, "en")):
            found = choices(who.get(path))
            assert {n: a["href"] for n, a in found.items()} == {"nl": path, "en": f"/en{path}"}
            assert [n for n, a in found.items() if "aria-current" in a] == [current]
            for naam, link in found.items():
                assert (link["lang"], link["dir"]) == (naam, Locale.parse(naam).text_direction)


def test_a_question_of_an_address_stays_in_the_choice(visitor):
    found = choices(visitor.get("/regels/giften?op=2026-07-01"))
    assert found["en"]["href"] == "/en/regels/giften?op=2026-07-01"


def test_where_no_link_can_go_the_choice_leads_to_the_start(visitor):
    assert choices(visitor.get("/bestaat-niet/27"))["en"]["href"] == "/en/"
    page = visitor.post("/wis", {})
    assert visitor.response.status_code == 400
    assert choices(page)["en"]["href"] == "/en/"


def test_a_choice_keeps_the_answers_and_the_step(app):
    client = app.test_client()
    dutch, english = Visitor(client), Visitor(client, front="/en")
    dutch.answer("leeftijd", "24")
    page = english.get("/vragen/leeftijd")
    assert page.question_form.values["leeftijd"] == "24"
    assert page.question_form.action in ("", "/en/vragen/leeftijd")
    assert 'value="24"' in dutch.get("/vragen/leeftijd").html


def test_a_whole_visit_stays_in_one_language(english):
    english.walk(PERSON)
    page = english.get("/uitkomst")
    inside = [a["href"] for a in page.links if a["href"].startswith("/") and "hreflang" not in a]
    assert len(inside) > 20
    assert [href for href in inside if not href.startswith("/en/")] == []


def test_an_amount_and_a_day_are_written_the_english_way(english):
    english.walk(PERSON)
    page = english.get("/uitkomst")
    assert "21 November 2026" in page.text
    assert "1,401" in page.text or "1,419" in page.text


def test_only_a_translation_says_that_it_is_one(visitor, english):
    assert "vertaald" not in {a.get("class") for _, a in visitor.get("/").tags}
    assert "vertaald" in {a.get("class") for _, a in english.get("/").tags}


def outside_brackets(text: str) -> str:
    """What is left of a text without everything that was looked up."""
    left, depth = [], 0
    for sign in text:
        depth += (sign == LEFT) - (sign == RIGHT)
        if not depth and sign != RIGHT:
            left.append(sign)
    return "".join(left)


@pytest.fixture
def bracketed(english, monkeypatch):
    monkeypatch.setattr(i18n, "_catalogue", Brackets)
    return english


@pytest.fixture
def same_everywhere(checker) -> list[str]:
    """What has one name in every language; months come from Babel."""
    book = checker.boek
    found = {one.naam for one in (*book.bronnen.bronnen.values(), *book.bronnen.stukken.values())}
    for one in book.organisaties.organisaties.values():
        found |= {one.naam, one.site or ""}
    found |= book.uitleg.woorden.keys()
    found |= {*Locale("en").months["format"]["wide"].values(), "Rechtop", "Nederlands", "English"}
    return sorted(found, key=len, reverse=True)


def not_looked_up(page, same_everywhere: list[str]) -> list[str]:
    """Words of a page that stand outside the brackets and are no name or address."""
    spoken = [a[n] for _, a in page.tags for n in ("aria-label", "alt", "title") if n in a]
    left = " ".join(map(outside_brackets, [page.text, *spoken]))
    for naam in filter(None, same_everywhere):
        left = left.replace(naam, " ")
    return re.findall(r"[^\W\d_]{3,}", re.sub(r"https://\S+", " ", left))


def test_brackets_find_what_was_not_looked_up():
    page = Page(f'<p>{LEFT}Een {LEFT}tekst{RIGHT}{RIGHT} van 27</p><p aria-label="vergeten"></p>')
    assert not_looked_up(page, []) == ["van", "vergeten"]
    assert not_looked_up(page, ["van"]) == ["vergeten"]


@pytest.mark.parametrize("path", [*PUBLIC, "/regels/giften", "/antwoorden/laden", "/bestaat-niet"])
def test_every_text_of_a_page_is_looked_up(bracketed, same_everywhere, path):
    page = bracketed.get(path)
    assert LEFT in page.text
    assert not_looked_up(page, same_everywhere) == []


def test_every_text_of_a_visit_is_looked_up(bracketed, same_everywhere):
    bracketed.walk(PERSON)
    for path in ("/antwoorden", "/uitkomst", "/uitkomst/waarom/giften", "/uitkomst/straks"):
        assert not_looked_up(bracketed.get(path), same_everywhere) == [], path
    pages = [r.get_data(as_text=True) for _, r in bracketed.seen if r.status_code == 200]
    assert len(pages) > 20
    for html in pages:
        assert not_looked_up(Page(html), same_everywhere) == []
