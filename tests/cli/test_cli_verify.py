# SPDX-License-Identifier: EUPL-1.2
"""`rechtop controleer`: sound rulebooks pass, others are told with file and reason."""

import shutil
from datetime import date
from pathlib import Path

import pytest

from checker import Checker
from web.command import core, params
from web.command.verifying import aging

RULES = Path(__file__).resolve().parents[2] / "rules"
RULE = "participatiewet/vierwekenzoektermijn.yaml"


@pytest.fixture
def changed(tmp_path, monkeypatch, only_examples_of):
    """A rulebook of its own in which one text is replaced."""
    shutil.copytree(RULES, tmp_path / "rules")

    def change(file, old, new):
        path = tmp_path / "rules" / file
        only_examples_of(path.stem)
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new, 1), encoding="utf-8")
        monkeypatch.setattr(core, "the_checker", lambda: Checker(tmp_path / "rules"))

    return change


def test_our_own_rulebook_is_sound(rechtop, checker):
    result = rechtop("controleer")
    assert result.exit_code == 0, result.stderr
    number = sum(len(regel.varianten) for regel in checker.regels.values())
    assert f"{len(checker.regels)} regels, {number} voorbeelden" in result.stdout


def test_an_example_that_comes_out_otherwise_is_named(rechtop, changed):
    changed(RULE, "- {leeftijd: 27, uitkomst: nee}", "- {leeftijd: 27, uitkomst: ja}")
    result = rechtop("controleer")
    assert result.exit_code == 1
    assert f"{RULE}, variant 2: uitkomst: verwacht ja, gevonden nee" in result.stderr


def test_an_amount_that_comes_out_otherwise_is_named(rechtop, changed):
    changed("participatiewet/kostendelersnorm.yaml", 'bedrag: "1013.90"', 'bedrag: "1013.91"')
    result = rechtop("controleer")
    assert result.exit_code == 1
    assert "bedrag: verwacht 1013.91, gevonden 1013.90" in result.stderr


def test_an_example_that_clashes_is_named(rechtop, changed):
    changed(RULE, "- {leeftijd: 27, uitkomst: nee}", "- {partner_leeftijd: 27, uitkomst: nee}")
    result = rechtop("controleer")
    assert result.exit_code == 1
    assert "variant 2: partner_leeftijd:" in result.stderr


def test_an_example_outside_the_dates_is_named(rechtop, changed):
    new = "- {leeftijd: 27, peildatum: 2020-01-01, uitkomst: nee}"
    changed(RULE, "- {leeftijd: 27, uitkomst: nee}", new)
    result = rechtop("controleer")
    assert result.exit_code == 1
    assert "op 2020-01-01 is deze regel niet gedekt" in result.stderr


@pytest.mark.parametrize("words", [("controleer",), ("check", "-"), ("regels",), ("vraag",)])
def test_a_broken_rule_file_is_a_fault_with_file_and_line(rechtop, changed, monkeypatch, words):
    changed(RULE, "lager_dan: leeftijd.zoektermijn", "lager: leeftijd.zoektermijn")
    monkeypatch.setattr("web.command.answering.the_checker", lambda: core.the_checker())
    result = rechtop(*words, input="leeftijd: 22")
    assert result.exit_code == 1
    assert result.stderr.startswith("vierwekenzoektermijn.yaml, regel ")
    assert "'lager' kennen wij niet op deze plek" in result.stderr


@pytest.mark.parametrize(
    ("today", "warned"),
    [(date(2026, 11, 29), False), (date(2026, 11, 30), True), (date(2027, 2, 1), True)],
)
def test_a_figure_that_ages_is_warned_for_a_month_ahead(checker, today, warned):
    """The norms of 2026-07-01 are sure until 2026-12-31."""
    told = [line for line in aging(checker.boek.parameters, today) if "2026-12-31" in line]
    assert bool(told) is warned


def test_warnings_do_not_change_the_status(rechtop, monkeypatch, only_examples_of):
    only_examples_of("bijstandsnorm")
    monkeypatch.setattr(params, "today", lambda: date(2026, 12, 15))
    result = rechtop("controleer")
    assert "Let op: na" in result.stderr
    assert result.exit_code == 0
