# SPDX-License-Identifier: EUPL-1.2
"""Every hard word is explained on the page on which it stands, in the language of that page."""

import re
from html import unescape
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markupsafe import Markup

from web.glossary import DUTCH, OFFICIAL, SAME_ELSEWHERE, Glossary, official_names

ROOT = Path(__file__).parents[2]
QUESTION = "Wat betekenen deze woorden?"
TEXTS = [*(ROOT / "rules").rglob("*.yaml"), *(ROOT / "web" / "templates").rglob("*.html")]


@pytest.fixture(scope="module")
def glossary(checker):
    return Glossary(checker.boek.uitleg, official_names(checker.boek))


def names(glossary, html: str) -> list[str]:
    return [naam for naam, _ in glossary.explained(html)]


@pytest.mark.parametrize(
    "html, found",
    [
        ("<p>Vraag een <b>briefadres</b> aan.</p>", ["briefadres"]),
        ("<p>Briefadressen zijn gratis.</p>", ["briefadres"]),
        ("<p>Uw AOW-leeftijd.</p>", ["AOW"]),
        ("<p>aow, duo en ind</p>", []),
        ("<p>kindgebonden\n  budget</p>", ["kindgebonden budget"]),
        ("<p>WW en bezwaar en AIO</p>", ["AIO", "bezwaar", "WW"]),
        ('<a href="/regels/briefadres">Meer</a>', []),
        ("<p>bezwaarlijk</p>", []),
        ("", []),
    ],
)
def test_the_words_of_a_page_are_found(glossary, html, found):
    assert names(glossary, html) == found


def test_a_page_with_hard_words_explains_them_and_another_does_not(visitor, checker):
    page = visitor.get("/regels/briefadres")
    assert QUESTION in page.words()
    assert checker.boek.uitleg.woorden["briefadres"].uitleg in page.words()
    assert QUESTION not in visitor.get("/vragen/woonsituatie").words()


def test_a_translated_page_explains_the_dutch_word_in_its_own_language(visitor):
    page = visitor.get("/en/regels/briefadres")
    assert "What do these words mean?" in page.words()
    assert "An address where your post comes" in page.words()
    assert re.search(r'<dt lang="nl" translate="no">briefadres</dt>', page.html)


def explained(page) -> list[tuple[str, str]]:
    """The words of a page that are explained, and what the page says about them."""
    parts = re.findall(r"<dt[^>]*>(.*?)</dt>\s*<dd>(.*?)(?:<span class|</dd>)", page.html, re.S)
    bare = [(naam, re.sub(r"<[^>]*>", "", said)) for naam, said in parts]
    return [(unescape(naam), " ".join(unescape(said).split())) for naam, said in bare]


def test_one_page_explains_every_word_in_the_order_of_the_alphabet(visitor, checker):
    found = explained(visitor.get("/woorden"))
    assert dict(found) == {n: one.uitleg for n, one in checker.boek.uitleg.woorden.items()}
    names = [naam.lower() for naam, _ in found]
    assert names == sorted(names)


def test_that_page_links_to_the_law_where_a_word_comes_from_it(visitor, checker):
    page = visitor.get("/woorden")
    sources = [a for a in page.links if a.get("class") == "bron"]
    assert len(sources) == sum(bool(o.grondslag) for o in checker.boek.uitleg.woorden.values())
    assert any("BWBR0015703" in a["href"] for a in sources)


def test_that_page_does_not_explain_its_words_a_second_time(visitor):
    assert QUESTION not in visitor.get("/woorden").words()


@pytest.mark.parametrize("path", ["/", "/regels/briefadres", "/vragen/woonsituatie", "/nee"])
def test_every_page_leads_to_the_words(visitor, path):
    page = visitor.get(path)
    explained_here = QUESTION in page.words() and not path.startswith("/vragen")
    expected = 1 + explained_here
    assert [a["href"] for a in page.links].count("/woorden") == expected


def test_no_word_is_explained_that_nobody_reads(checker):
    """A word that stands in no rule and on no page is dead."""
    words = "\n".join(path.read_text() for path in TEXTS if path.name != "uitleg.yaml")
    assert [one for one in checker.boek.uitleg.forms if one.lower() not in words.lower()] == []


def test_an_explanation_is_one_or_two_sentences(checker):
    for naam, one in checker.boek.uitleg.woorden.items():
        assert one.uitleg.endswith(".") and one.uitleg.count(".") <= 2, naam


BRIEFADRES = DUTCH.format("briefadres")


@pytest.mark.parametrize(
    "html, marked",
    [
        ("<p>Ask for a briefadres.</p>", f"<p>Ask for a {BRIEFADRES}.</p>"),
        ('<dt lang="nl">briefadres</dt>', '<dt lang="nl">briefadres</dt>'),
        ('<p class="los" lang="nl">een <b>briefadres</b></p>', None),
        ('<a href="/en/regels/briefadres" title="briefadres">More</a>', None),
        ("<p>the standard (norm), ask uwv</p>", None),
        ("<p>hoger\nberoep</p>", DUTCH.join(("<p>", "</p>")).format("hoger\nberoep")),
    ],
)
def test_a_dutch_word_in_a_translation_says_so_once(glossary, html, marked):
    assert glossary.official(Markup(html), "en") == (html if marked is None else marked)


PIECES = st.sampled_from(["<p>", "</p>", '<b lang="nl">', "</b>", "bijstand", " ", "UWV", "a&amp;"])


@given(st.lists(PIECES).map("".join))
def test_marking_changes_no_word(glossary, html):
    before, _, after = DUTCH.partition("{}")
    marked = str(glossary.official(Markup(html), "en"))
    assert marked.replace(before, "").replace(after, "") == html


def test_no_dutch_word_of_the_law_is_read_as_english(visitor, glossary, checker):
    marked = re.compile(r'<(\w+)[^>]* lang="nl"[^>]*>.*?</\1>', re.S)
    found, same = set(), {glossary.forms[one] for one in SAME_ELSEWHERE}
    for naam in checker.regels:
        html = visitor.get(f"/en/regels/{naam}").html.partition("<main")[2].partition("</main>")[0]
        found |= set(names(glossary, html))
        assert set(names(glossary, marked.sub(" ", html))) <= same, naam
    assert len(found) > 20
    assert BRIEFADRES not in visitor.get("/regels/briefadres").html


@pytest.mark.parametrize(
    "naam", ["Participatiewet", "Juridisch Loket", "bijstand", "Briefadres", "juridischloket.nl"]
)
def test_an_official_name_is_not_for_a_browser_to_translate(glossary, naam):
    """I-13: "briefadres" must be the word that somebody says at the desk."""
    said = str(glossary.official(Markup(f"<p>Zie {naam}.</p>")))
    assert said == f"<p>Zie {OFFICIAL.format(naam)}.</p>"


@pytest.mark.parametrize("front", ["", "/en"])
def test_official_names_and_places_in_the_law_are_marked_on_every_page(visitor, checker, front):
    """I-13. What stands in `title` and attributes is no part of the text."""
    names = sorted(official_names(checker.boek), key=len, reverse=True)
    for path in ("/", "/regels/briefadres", "/over", "/dekking", "/woorden", "/rechten"):
        body = visitor.get(front + path).html.partition("<body")[2]
        outside = re.findall(r'<a class="bron"[^>]* rel="external[^>]*>', body)
        assert all('translate="no"' in one for one in outside), path
        marked = re.sub(r'<(\w+)[^>]* translate="no"[^>]*>.*?</\1>', " ", body, flags=re.S)
        text = " ".join(unescape(re.sub(r"<[^>]*>", " ", marked)).split())
        left = [n for n in names if re.search(rf"(?<!\w){re.escape(n)}(?!\w)", text)]
        assert left == [], (front, path)
