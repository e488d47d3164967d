# SPDX-License-Identifier: EUPL-1.2
"""`rechtop dekking`: the register as a table and as JSON; `controleer` tells where it differs."""

import json
import shutil

import pytest

from checker import Checker
from checker.coverage import STATUSSEN
from tests.cli.conftest import ROOT
from web.command import core, coverage


@pytest.fixture(scope="module")
def register(checker):
    return checker.boek.registers["participatiewet"]


def test_the_table_counts_every_status_and_names_every_article(rechtop, register):
    result = rechtop("dekking")
    assert result.exit_code == 0
    for status, number in register.counts().items():
        row = next(line for line in result.stdout.splitlines() if f"({status})" in line)
        assert row.split()[0] == str(number)
    for artikel in register.artikelen:
        assert f"  Artikel {artikel.artikel}: {artikel.onderwerp}" in result.stdout
    assert "Tekst van 1 juli 2026. Nagekeken op 21 november 2026." in result.stdout


def test_one_article_shows_each_paragraph_with_rule_reason_and_consequence(rechtop):
    said = " ".join(rechtop("dekking", "--artikel", "41").stdout.split())
    assert "Artikel 41: Melden en aanvragen" in said
    assert "Artikel 42" not in said
    rules = "vierwekenzoektermijn, voorschot, studiefinanciering_of_bijstand"
    assert f"Lid 4 Zit in Rechtop: {rules}." in said
    assert "Lid 11 Zit in Rechtop: vierwekenzoektermijn." in said
    only_a_step = "Zit niet in Rechtop. Dit staat alleen bij wat u kunt doen. Zie:"
    assert f"Lid 12 {only_a_step} vierwekenzoektermijn." in said
    assert f"Lid 6 {only_a_step} voorliggende_uitkeringen." in said
    assert "Daardoor mist u bij ons soms een recht of hulp." in said


def test_one_status_shows_only_that_status(rechtop):
    said = rechtop("dekking", "--status", "nog_niet_in_werking").stdout
    assert "Artikel 34b: " in said and "Artikel 19: " not in said
    rows = said.split("HOOFDSTUK", 1)[1]
    assert "Geldt nog niet" in rows and "Zit in Rechtop" not in rows


def test_an_article_without_that_status_says_so(rechtop):
    result = rechtop("dekking", "--artikel", "19", "--status", "nog_niet_in_werking")
    assert result.exit_code == 0
    assert "Bij dit artikel is er geen lid met deze status." in result.stdout


def test_json_has_the_same_rows(rechtop, register):
    data = json.loads(rechtop("dekking", "--json").stdout)
    assert data["aantallen"] == register.counts()
    assert len(data["leden"]) == sum(data["aantallen"].values())
    assert {row["status"] for row in data["leden"]} <= set(STATUSSEN)
    first = next(row for row in data["leden"] if row["artikel"] == "41" and row["lid"] == "4")
    weighed = ["vierwekenzoektermijn", "voorschot", "studiefinanciering_of_bijstand"]
    assert first["regel"] == weighed and first["want"] is None


def test_json_of_one_article_gives_reasons_in_full(rechtop):
    data = json.loads(rechtop("dekking", "--artikel", "34b", "--json").stdout)
    assert [row["lid"] for row in data["leden"]] == ["1", "2", "3"]
    data = json.loads(rechtop("dekking", "--artikel", "8", "--json").stdout)
    assert data["leden"][0]["want"].startswith("De gemeente maakt hierover eigen regels.")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--artikel", "411"), "Artikel '411' kennen wij niet. Bedoelt u '41'?"),
        (("--artikel", "29"), "Artikel '29' kennen wij niet. Bedoelt u '9'?"),
        (("--status", "half"), "--status: kies uit: gecodeerd, open_norm"),
        (("--artikel",), "Achter '--artikel' hoort een waarde te staan."),
        (("giften",), "te veel of verkeerde woorden"),
    ],
)
def test_words_that_cannot_be_are_refused(rechtop, words, said):
    result = rechtop("dekking", *words)
    assert result.exit_code == 2
    assert said in result.stderr and result.stdout == ""


def test_help_is_dutch_and_names_every_status(rechtop):
    said = " ".join(rechtop("dekking", "--help").stdout.split())
    assert said.startswith("Gebruik: rechtop dekking [OPTIES]")
    assert coverage.STATUSSEN == STATUSSEN
    assert all(status in said for status in STATUSSEN)
    assert "Toon deze hulp en stop." in said


def test_controleer_tells_where_register_and_rules_differ(
    rechtop, tmp_path, monkeypatch, only_examples_of
):
    only_examples_of("giften")
    shutil.copytree(ROOT / "rules", tmp_path / "rules")
    path = tmp_path / "rules" / "participatiewet" / "giften.yaml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("art. 18 lid 8* Pw", "art. 18 lid 13 Pw", 1), encoding="utf-8")
    monkeypatch.setattr(core, "the_checker", lambda: Checker(tmp_path / "rules"))
    result = rechtop("controleer")
    assert result.exit_code == 1
    line = text[: text.index("art. 18 lid 8* Pw")].count("\n") + 1
    said = f"participatiewet/giften.yaml, regel {line}: 'art. 18 lid 13 Pw' staat niet in"
    assert said in result.stderr
