# SPDX-License-Identifier: EUPL-1.2
"""`rechtop controleer --bewijs`: a line for each measure, and somebody for whom it is not so."""

import shutil
import sys
from pathlib import Path

import pytest

from checker import Checker
from web.command import core

RULES = Path(__file__).resolve().parents[2] / "rules"
SEARCH = "participatiewet/vierwekenzoektermijn.yaml"


@pytest.fixture
def only_search(tmp_path, monkeypatch):
    """A rulebook in which one text is replaced and of which one measure is proved, from 2026-11."""
    shutil.copytree(RULES, tmp_path / "rules")
    (tmp_path / "rules" / "bewijs.yaml").unlink(missing_ok=True)

    def change(old="", new="", exceptions=""):
        path = tmp_path / "rules" / SEARCH
        path.write_text(path.read_text(encoding="utf-8").replace(old, new, 1), encoding="utf-8")
        if exceptions:
            (tmp_path / "rules" / "bewijs.yaml").write_text(exceptions, encoding="utf-8")
        checker = Checker(tmp_path / "rules")
        monkeypatch.setattr(core, "the_checker", lambda: checker)
        monkeypatch.setattr("web.command.verifying.run_all", lambda *_: iter(()))
        regels = {"vierwekenzoektermijn": checker.regels["vierwekenzoektermijn"]}
        monkeypatch.setattr("web.command.proving.all_rules", lambda _: regels)

    return change


def test_a_sound_measure_has_a_line(rechtop, only_search):
    only_search()
    result = rechtop("controleer", "--bewijs")
    assert result.exit_code == 0, result.output
    assert "vierwekenzoektermijn: " in result.stdout
    assert "0 niet bewezen" in result.stdout


def test_an_open_answer_comes_with_a_situation(rechtop, only_search):
    line = "  - feit: partner_leeftijd\n    lager_dan: 90\n    zin: Jong.\n    zin_niet: Oud.\n"
    only_search("tenzij:\n", line + "\ntenzij:\n")
    result = rechtop("controleer", "--bewijs")
    assert result.exit_code == 1
    assert "alles is bekend, en toch komt er geen antwoord" in result.stdout
    assert "rechtop check BESTAND --peildatum 2023-01-01" in result.stdout
    assert "    partner: " in result.stdout
    assert "Het bewijs lukt niet voor: vierwekenzoektermijn." in result.stderr


DEAD = "  - feit: leeftijd\n    lager_dan: 90\n    zin: Jong.\n    zin_niet: Oud.\n"
EXCEPTION = """\
uitzonderingen:
  - regel: vierwekenzoektermijn
    lijn: "als: leeftijd lager dan 90"
    waarom: Deze lijn staat hier alleen voor deze toets.
"""


def test_a_dead_line_is_named_and_may_be_an_exception(rechtop, only_search):
    only_search("tenzij:\n", DEAD + "\ntenzij:\n")
    result = rechtop("controleer", "--bewijs")
    assert result.exit_code == 1
    assert "deze lijn maakt nooit verschil: als: leeftijd lager dan 90" in result.stdout
    only_search(exceptions=EXCEPTION)
    result = rechtop("controleer", "--bewijs")
    assert result.exit_code == 0, result.output
    assert "1 uitzondering" in result.stdout


def test_an_exception_that_is_not_needed_is_named(rechtop, only_search):
    only_search(exceptions=EXCEPTION)
    result = rechtop("controleer", "--bewijs")
    assert result.exit_code == 1
    assert "niet nodig: vierwekenzoektermijn: als: leeftijd lager dan 90" in result.stderr


def test_without_the_solver_it_says_how_to_install_it(rechtop, only_search, monkeypatch):
    only_search()
    for naam in [n for n in sys.modules if n.startswith("checker.solver")]:
        monkeypatch.delitem(sys.modules, naam)
    monkeypatch.setitem(sys.modules, "z3", None)
    result = rechtop("controleer", "--bewijs")
    assert result.exit_code == 1
    assert "rechtop[bewijs]" in result.stderr
