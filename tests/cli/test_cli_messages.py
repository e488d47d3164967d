# SPDX-License-Identifier: EUPL-1.2
"""The extractor for Babel finds every text of the rule files that people read, with its line."""

import io
import subprocess
import sys

import pytest
from babel.messages.pofile import read_po

from checker.messages import extract_rules
from tests.cli.conftest import ROOT

RULE = """# een regel
titel: Een titel
samenvatting: >-
  Twee regels
  die er een zijn.
grondslag: art. 1 lid 1 Pw
als:
  - feit: vraag
    is: ja
    zin: Dit is zo.
    zin_niet: "Dit is niet zo: nee."
    onzeker: De wet zegt het niet.
uitgangspunt:
  titel: geen tekst
varianten:
  - {zin: ook niet}
stappen:
  - tekst: Doe dit.
open_punten:
  - Een punt.
  - Nog een punt.
"""
FACTS = """onderwerpen:
  u: Over u
begrippen:
  lid:
    label: Een label
    soort: keuze
    onderwerp: u
    keuzes: {een: Het eerste, twee: Het tweede}
    lid: Persoon
  vraag:
    leden:
      soort: {soort: ja_nee, label: Soort, vraag: Welke?}
"""


def found(text):
    return [
        (line, said) for line, _, said, _ in extract_rules(io.BytesIO(text.encode()), (), (), {})
    ]


def test_the_texts_of_a_rule_with_their_lines():
    assert found(RULE) == [
        (2, "Een titel"),
        (3, "Twee regels die er een zijn."),
        (10, "Dit is zo."),
        (11, "Dit is niet zo: nee."),
        (12, "De wet zegt het niet."),
        (18, "Doe dit."),
        (20, "Een punt."),
        (21, "Nog een punt."),
    ]


def test_the_texts_of_facts_with_their_choices():
    assert found(FACTS) == [
        (2, "Over u"),
        (5, "Een label"),
        (8, "Het eerste"),
        (8, "Het tweede"),
        (9, "Persoon"),
        (12, "Soort"),
        (12, "Welke?"),
    ]


def test_a_translator_reads_where_a_text_stands():
    messages = list(extract_rules(io.BytesIO(RULE.encode()), (), (), {}))
    assert messages[2][3] == ["als.zin"]


def test_an_empty_file_has_no_texts():
    assert found("") == []


@pytest.fixture(scope="module")
def catalogue(tmp_path_factory):
    """What `make vertalingen` collects."""
    path = tmp_path_factory.mktemp("pot") / "messages.pot"
    command = [sys.executable, "-c", "from babel.messages.frontend import main; main()"]
    words = ["extract", "-F", "pyproject.toml", "--no-wrap", "-o", str(path), "."]
    subprocess.run([*command, *words], cwd=ROOT, check=True, capture_output=True, timeout=120)
    with path.open("rb") as stream:
        return {
            message.id if isinstance(message.id, str) else message.id[0]
            for message in read_po(stream)
        }


def test_every_text_that_the_rulebook_shows_is_collected(checker, catalogue):
    for regel in checker.regels.values():
        shown = [regel.titel, regel.vraag, regel.samenvatting, *regel.open_punten]
        shown += [text for stap in regel.stappen for text in [stap.tekst]]
        shown += [
            text for line in (*regel.als, *regel.tenzij) for text in (line.zin, line.zin_niet)
        ]
        assert {text for text in shown if text} <= catalogue
    for begrip in checker.begrippen.values():
        shown = [begrip.label, begrip.vraag, begrip.uitleg, begrip.waarom, *begrip.keuzes.values()]
        shown += [lid.vraag for lid in begrip.leden.values()]
        assert {text for text in shown if text} <= catalogue
    for row in checker.boek.dekking.niet_gedekt:
        assert {row.wat, row.waarom} <= catalogue


def test_the_words_of_the_command_line_are_collected(catalogue):
    assert "Kijk waar iemand recht op heeft." in catalogue
    assert "Bedoelt u '{naam}'?" in catalogue
