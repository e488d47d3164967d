# SPDX-License-Identifier: EUPL-1.2
"""Every text of the site stands in the list to translate, as a whole sentence."""

import re
from pathlib import Path

import pytest
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po

ROOT = Path(__file__).parents[2]
METHODS = [("**.py", "python"), ("templates/**.html", "jinja2")]


@pytest.fixture(scope="module")
def texts() -> set[str]:
    """What the site says, as found in its code and templates."""
    found = extract_from_dir(ROOT / "web", METHODS)
    ids = [message for _, _, message, _, _ in found]
    return {i if isinstance(i, str) else i[0] for i in ids}


def test_the_list_to_translate_has_every_text_of_the_site(texts):
    with (ROOT / "locales" / "messages.pot").open("rb") as file:
        listed = {m.id if isinstance(m.id, str) else m.id[0] for m in read_po(file)}
    assert len(texts) > 200
    assert texts - listed == set(), "make vertalingen"


def test_texts_are_whole_and_on_one_line(texts):
    for text in texts:
        assert "\n" not in text and text == text.strip(), text


def test_no_text_in_a_template_escapes_translation():
    for file in (ROOT / "web" / "templates").rglob("*.html"):
        bare = re.sub(r"\{#.*?#\}|\{% trans.*?endtrans %\}", " ", file.read_text(), flags=re.S)
        bare = re.sub(r"\{%.*?%\}|\{\{.*?\}\}", "", bare, flags=re.S)
        bare = re.sub(r"<[^>]*>|[a-z-]+=\"[^\"]*\"", " ", bare, flags=re.S)
        words = re.findall(r"[A-Za-z]{3,}", bare)
        assert not words, (file.name, words)


MOST_WORDS = 15


def test_every_sentence_of_the_site_is_short(texts):
    sentences = [s for text in texts for s in re.split(r"(?<=[.?:;])\s+", text)]
    lengths = [len(s.split()) for s in sentences]
    assert [s for s in sentences if len(s.split()) > MOST_WORDS] == []
    assert sum(lengths) / len(lengths) <= 10


def test_the_site_says_u_and_no_words_of_the_office(texts):
    for text in texts:
        words = set(re.findall(r"[a-z]+", text.lower()))
        assert not words & {"je", "jij", "jou", "jouw", "jullie"}, text
        assert not words & {"indien", "derhalve", "dient", "verstrekken", "middels", "conform"}, (
            text
        )
        assert not words & {"gewoon", "simpelweg", "makkelijk", "natuurlijk", "helaas", "sorry"}, (
            text
        )
        assert "!" not in text, text
