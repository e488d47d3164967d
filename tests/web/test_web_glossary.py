# SPDX-License-Identifier: EUPL-1.2
"""Every hard word is explained on the page on which it stands, in the language of that page."""

import re
from pathlib import Path

import pytest

from web.glossary import Glossary

ROOT = Path(__file__).parents[2]
QUESTION = "Wat betekenen deze woorden?"
TEXTS = [*(ROOT / "rules").rglob("*.yaml"), *(ROOT / "web" / "templates").rglob("*.html")]


@pytest.fixture(scope="module")
def glossary(checker):
    return Glossary(checker.boek.uitleg)


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
    assert re.search(r'<dt lang="nl">briefadres</dt>', page.html)


def test_no_word_is_explained_that_nobody_reads(checker):
    """A word that stands in no rule and on no page is dead."""
    words = "\n".join(path.read_text() for path in TEXTS if path.name != "uitleg.yaml")
    assert [one for one in checker.boek.uitleg.forms if one.lower() not in words.lower()] == []


def test_an_explanation_is_one_or_two_sentences(checker):
    for naam, one in checker.boek.uitleg.woorden.items():
        assert one.uitleg.endswith(".") and one.uitleg.count(".") <= 2, naam
