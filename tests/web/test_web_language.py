# SPDX-License-Identifier: EUPL-1.2
"""The site in another language: choosing it, and keeping answers."""

import re
from html import unescape

import pytest
from babel import Locale

from tests.web import tour
from tests.web.test_web_speed import PERSON
from tests.web.visitor import Visitor
from web import language, translated

PUBLIC = ["/", "/aan-de-hand", "/regels", "/over", "/privacy", "/toegankelijkheid", "/dekking"]


@pytest.fixture
def english(app):
    return Visitor(app.test_client(), front="/en")


@pytest.fixture(scope="module")
def result(checker):
    """The result of one person in English; nobody changes it."""
    visitor = tour.site(checker, taal="en")
    visitor.walk(PERSON)
    return visitor.get("/uitkomst")


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


def test_a_whole_visit_stays_in_one_language(result):
    inside = [a["href"] for a in result.links if a["href"].startswith("/") and "hreflang" not in a]
    assert len(inside) > 20
    assert [href for href in inside if not href.startswith("/en/")] == []


def test_an_amount_and_a_day_are_written_the_english_way(result):
    assert "21 November 2026" in result.text
    assert "1,401" in result.text or "1,419" in result.text


NOTICE = (
    "This text was translated automatically. It may contain mistakes. The Dutch text counts.",
    "Deze tekst is automatisch vertaald. Er kunnen fouten in staan. De Nederlandse tekst geldt.",
)
DUTCH_PAGE = (
    '<a href="/regels/giften?op=2026-07-01" hreflang="nl" lang="nl" dir="ltr">Nederlands</a>'
)


def notice(page) -> str:
    return page.html.partition('<div class="vertaald">')[2].partition("</div>")[0]


def test_a_machine_made_page_says_so_in_both_languages_and_leads_to_the_dutch_one(visitor, english):
    """I-12; at the top of the page."""
    assert notice(visitor.get("/regels/giften")) == ""
    page = english.get("/regels/giften?op=2026-07-01")
    said = notice(page)
    assert all(one in said for one in NOTICE) and DUTCH_PAGE in said
    assert page.html.index('class="vertaald"') < page.html.index("<h1")
    assert '<p lang="nl" dir="ltr">Deze tekst' in said


@pytest.mark.parametrize(
    ("entry", "machine"),
    [
        ('#, mt\nmsgid "Ja"\nmsgstr "Yes"\n', True),
        ('#, python-format, mt\nmsgid "%(a)s"\nmsgstr "%(a)s"\n', True),
        ('#, python-format\nmsgid "%(a)s mt"\nmsgstr "%(a)s, mt"\n', False),
        ('# mt\nmsgid "Ja"\nmsgstr "Yes"\n', False),
    ],
)
def test_the_notice_follows_the_marks(monkeypatch, tmp_path, english, entry, machine):
    """I-11: the mark stands at an entry; a language that people read whole has no notice."""
    source = tmp_path / "en" / "LC_MESSAGES" / "messages.po"
    source.parent.mkdir(parents=True)
    source.write_text(entry, encoding="utf-8")
    monkeypatch.setattr(language, "CATALOGUES", tmp_path)
    translated.machine_made.cache_clear()
    try:
        assert bool(notice(english.get("/over"))) is machine
    finally:
        translated.machine_made.cache_clear()


def test_a_result_says_the_dutch_name_beside_a_machine_made_one(result, visitor, checker):
    """I-12, for the desk."""
    titles = [regel.titel for regel in checker.regels.values()]
    beside = re.findall(r'<span class="nederlands" lang="nl"[^>]*>\((.*?)\)</span></h', result.html)
    assert len(beside) > 20 and set(map(unescape, beside)) <= set(titles)
    assert "nederlands" not in {a.get("class") for _, a in visitor.get("/uitkomst").tags}


def test_two_answers_that_do_not_fit_are_told_in_the_language_of_the_page(english):
    english.answer("duurzaam_gescheiden", "ja")
    said = english.answer("partner", "geen").words()
    assert "'Apart from your partner' does not fit with your answer to 'Partner'." in said
    assert "past niet" not in said


def test_a_rule_that_begins_later_or_was_not_checked_is_told_in_the_language_of_the_page(english):
    """Art. 34b Pw begins on 1 January 2027."""
    english.answer("leeftijd", "24")
    said = english.get("/uitkomst").words()
    assert "Extra money if your wages change: This rule only begins on 1 January 2027." in said
    said = english.get("/regels/giften?op=1990-01-01").words()
    assert "This rule has not been checked for 1 January 1990." in said
