# SPDX-License-Identifier: EUPL-1.2
"""Every text of the site stands in the list to translate, as a whole sentence."""

import re
from io import BytesIO
from pathlib import Path

import pytest
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po, write_po
from ruamel.yaml import YAML

from locales.unread import mark_unread
from web.language import SOURCE, translated

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


CATALOGUES = sorted((ROOT / "locales").glob("*/LC_MESSAGES/messages.po"))
PLACES = re.compile(r"%\(\w+\)[sd]|\{\w*\}|</?\w+[^>]*>")
ENDS = ".?:"


def ids(catalogue) -> set:
    return {message.id for message in catalogue if message.id}


@pytest.fixture(scope="module", params=CATALOGUES, ids=lambda file: file.parts[-3])
def catalogue(request):
    with request.param.open("rb") as file:
        return read_po(file, locale=request.param.parts[-3])


def pairs(catalogue):
    """Each text with its translation; of a plural the last of both."""
    for message in catalogue:
        if message.id:
            plural = not isinstance(message.id, str)
            yield (message.id[-1], message.string[-1]) if plural else (message.id, message.string)


def test_a_catalogue_has_every_text_and_no_other(catalogue):
    with (ROOT / "locales" / "messages.pot").open("rb") as file:
        listed = read_po(file)
    assert ids(catalogue) == ids(listed), "make vertalingen"
    assert not catalogue.obsolete


def test_every_text_is_translated_and_sure(catalogue):
    assert len(catalogue) > 4_000
    assert [m.id for m in catalogue if m.id and (m.fuzzy or not all(_each(m.string)))] == []


def test_the_mark_of_a_machine_survives_an_update(catalogue):
    """I-11: `make vertalingen` keeps `#, mt` where it stands, and puts it at what is empty."""
    marked = {m.id for m in catalogue if "mt" in m.flags}
    with (ROOT / "locales" / "messages.pot").open("rb") as file:
        catalogue.update(read_po(file), no_fuzzy_matching=True)
    written = BytesIO()
    write_po(written, catalogue, width=None)
    again = read_po(BytesIO(written.getvalue()), locale=catalogue.locale)
    assert marked and {m.id for m in again if "mt" in m.flags} == marked


def test_what_has_no_translation_yet_is_marked_and_what_somebody_read_is_not(tmp_path):
    source = tmp_path / "en" / "LC_MESSAGES" / "messages.po"
    source.parent.mkdir(parents=True)
    source.write_text('msgid "Ja"\nmsgstr "Yes"\n\nmsgid "Nee"\nmsgstr ""\n', encoding="utf-8")
    mark_unread(source)
    with source.open("rb") as file:
        flags = {m.id: m.flags for m in read_po(file) if m.id}
    assert flags == {"Ja": set(), "Nee": {"mt"}}


def _each(string) -> list[str]:
    return [string] if isinstance(string, str) else list(string)


def test_what_is_filled_in_and_marked_up_stays(catalogue):
    for dutch, other in pairs(catalogue):
        assert sorted(PLACES.findall(dutch)) == sorted(PLACES.findall(other)), other


def test_a_translation_begins_and_ends_like_the_text(catalogue):
    for dutch, other in pairs(catalogue):
        assert other == other.strip(), other
        if dutch[-1] in ENDS or other[-1] in ENDS:
            assert dutch[-1] == other[-1], (dutch, other)


BUTTON = re.compile(r'<(button|a) class="utrecht-button[^>]*>(.*?)</\1>', re.S)
LONGER, SHORT = 1.6, 8
"""A translated button may be so many times as long, or so many signs longer."""


def test_a_button_is_not_much_longer_than_in_dutch(catalogue):
    said = dict(pairs(catalogue))
    files = (ROOT / "web" / "templates").rglob("*.html")
    inside = " ".join(one[1] for file in files for one in BUTTON.findall(file.read_text()))
    found = [text for text in re.findall(r"{% trans %}(.*?){% endtrans %}", inside) if text in said]
    assert len(found) > 15
    long = [t for t in found if len(said[t]) > max(LONGER * len(t), len(t) + SHORT)]
    assert [(text, said[text]) for text in long] == []


def test_no_figure_is_lost_in_translation(catalogue):
    for dutch, other in pairs(catalogue):
        assert sorted(re.sub(r"\D", "", dutch)) == sorted(re.sub(r"\D", "", other)), (dutch, other)


def test_the_languages_that_we_say_we_have_are_the_ones_we_have():
    said = YAML(typ="safe").load(ROOT / "publiccode.yml")["localisation"]["availableLanguages"]
    assert said == [SOURCE, *translated()]
    assert translated() == [file.parts[-3] for file in CATALOGUES]
