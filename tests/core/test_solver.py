# SPDX-License-Identifier: EUPL-1.2
"""The solver proves what is true of the rulebook, and finds what is wrong with a broken one."""

import shutil
from datetime import date
from itertools import product
from pathlib import Path

import pytest
from z3 import IntVal, Solver, simplify

from checker import Checker
from checker.calculation import FUNCTIES
from checker.engine import literals, rules
from checker.evaluation import PlainEvaluator
from checker.ranges import Range
from checker.solver.compiled import differs_from_specification
from checker.solver.derived import WRITTEN_OUT
from checker.solver.exceptions import read_exceptions
from checker.solver.person import Mens
from checker.solver.proving import Regelboekbewijs
from checker.solver.weighing import Waarde
from checker.terms import Een, Feit, Niet

RULES = Path(__file__).parents[2] / "rules"
DAY, LATER = date(2026, 11, 21), date(2027, 1, 1)
SEARCH = "participatiewet/vierwekenzoektermijn.yaml"
NORM = "participatiewet/bijstandsnorm.yaml"
MEDICAL = "  - feit: medisch_urenbeperkt\n    is: ja\n    zin: U of uw partner"


@pytest.fixture
def broken(tmp_path):
    """A checker whose rulebook has one text replaced."""

    def change(file: str, old: str, new: str) -> Checker:
        shutil.copytree(RULES, tmp_path / "rules")
        path = tmp_path / "rules" / file
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new, 1), encoding="utf-8")
        return Checker(tmp_path / "rules", evaluator=lambda daybook: PlainEvaluator())

    return change


def missers(checker: Checker, naam: str) -> dict:
    proof = Regelboekbewijs(checker, read_exceptions(RULES))
    return proof.measure(checker.regels[naam], [DAY]).missers


@pytest.mark.parametrize("naam", ["vierwekenzoektermijn", "bijstandsnorm", "giften"])
def test_a_measure_is_proved(plain, naam):
    assert missers(plain, naam) == {}


def test_the_engine_gets_what_the_specification_says(plain):
    """Every compiled block of two days far apart, for every input there can be."""
    blocks = [b for d in (date(2023, 1, 1), DAY) for b in plain.boek.on(d).blocks.values()]
    terms = {blok.term: blok.sleutel for blok in blocks}
    assert len(terms) > 100
    assert not [s for term, s in terms.items() if differs_from_specification(s, term)]


def test_a_wrong_literal_of_the_engine_is_found(monkeypatch):
    term = Een((Feit("leeftijd", "lager_dan", 27), Niet(Feit("loon", "minstens", 5, "college"))))
    assert differs_from_specification("blok", term) is None
    wrong = literals.VERGELIJKING | {"lager_dan": ("tot", "$lte", "van", "$gt")}
    monkeypatch.setattr(literals, "VERGELIJKING", wrong)
    assert 27 in differs_from_specification("blok", term)["feit leeftijd"]


def test_a_missing_rule_of_the_engine_is_found(monkeypatch):
    term = Feit("leeftijd", "lager_dan", 27)
    fewer = {ends: asked for ends, asked in rules.OUTCOMES.items() if ends != (0, 2)}
    monkeypatch.setattr(rules, "OUTCOMES", fewer)
    assert differs_from_specification("blok", term) is not None


def test_a_dead_line_is_found(broken):
    """Somebody under 27 is under 28 too."""
    line = "  - feit: leeftijd\n    lager_dan: 90\n    zin: Jong.\n    zin_niet: Oud.\n"
    checker = broken(SEARCH, "tenzij:\n", line + "\ntenzij:\n")
    found = missers(checker, "vierwekenzoektermijn")
    assert list(found) == [("lijn", "vierwekenzoektermijn", "als: leeftijd lager dan 90")]


def test_an_outcome_that_never_comes_out_is_found(broken):
    line = "  - feit: leeftijd\n    minstens: 90\n    zin: Oud.\n    zin_niet: Jong.\n"
    checker = broken(SEARCH, "tenzij:\n", line + "\ntenzij:\n")
    found = missers(checker, "vierwekenzoektermijn")
    assert ("uitkomst", "vierwekenzoektermijn", "ja") in found


def test_two_norms_at_once_are_found_with_somebody_who_gets_both(broken):
    old = "      - {feit: aow_bereikt, is: nee, zin: U heeft de AOW-leeftijd nog niet., zin_niet: U"
    assert old in (RULES / NORM).read_text(encoding="utf-8")
    adult = "leeftijd, minstens: leeftijd.volle_norm"
    checker = broken(NORM, old, old.replace("aow_bereikt, is: nee", adult))
    misser = missers(checker, "bijstandsnorm")["norm", "bijstandsnorm", "hoogstens een"]
    assert misser.bevestigd
    assert misser.antwoorden["leeftijd"] >= 66
    kennis = checker.know(misser.antwoorden, DAY)
    found = [kennis.conclusion(f"bijstandsnorm.{naam}").van for naam in ("alleen", "alleen_aow")]
    assert found == [2, 2]


def test_an_answer_that_nobody_can_give_is_found(broken):
    """Only somebody with a partner is asked for that age; a rule that asks everybody stays open."""
    line = "  - feit: partner_leeftijd\n    lager_dan: 90\n    zin: Jong.\n    zin_niet: Oud.\n"
    checker = broken(SEARCH, "tenzij:\n", line + "\ntenzij:\n")
    found = missers(checker, "vierwekenzoektermijn")
    misser = found["dekkend", "vierwekenzoektermijn", "vierwekenzoektermijn"]
    assert misser.bevestigd
    assert "partner_leeftijd" not in misser.antwoorden


def test_every_exception_has_a_reason_and_a_block_that_exists(plain):
    blocks = {key for day in (date(2023, 1, 1), DAY, LATER) for key in plain.boek.on(day).blocks}
    for one in read_exceptions(RULES):
        assert one.regel in blocks
        assert len(one.waarom) > 20


AGES = [Range(17, 17), Range(27, 27), Range(0, 120), Range(30, 30)]
PARTNERS = [Range(0, 0), Range(1, 1), Range(0, 1)]


@pytest.mark.parametrize("naam", ["leeftijd_oudste_aanvrager", "leeftijd_jongste_aanvrager"])
def test_what_is_written_out_is_the_real_function(plain, naam):
    mens = Mens(plain.boek.on(DAY), DAY)
    for own, partner, his in product(AGES, PARTNERS, AGES):
        found = WRITTEN_OUT[naam](mens, *(Waarde(*map(IntVal, r)) for r in (own, partner, his)))
        ends = tuple(simplify(end).as_long() for end in found)
        assert ends == FUNCTIES[naam](mens.figures, own, partner, his)


OLDEST = [Range(*r) for r in ((25, 25), (26, 26), (27, 27), (28, 28), (0, 120), (26, 27), (27, 30))]


@pytest.mark.parametrize("naam", ["verjaardag_kan_tellen", "zoektermijn_kan_gelden"])
def test_what_is_written_out_about_the_term_is_the_real_function(plain, naam):
    mens = Mens(plain.boek.on(DAY), DAY)
    for inputs in product(OLDEST, PARTNERS):
        found = WRITTEN_OUT[naam](mens, *(Waarde(*map(IntVal, r)) for r in inputs))
        ends = tuple(simplify(end).as_long() for end in found)
        assert ends == FUNCTIES[naam](mens.figures, *inputs), inputs


def test_a_table_is_the_real_function(plain):
    """A partner of 20 in an inrichting has no right; the solver knows no other answer."""
    mens = Mens(plain.boek.on(DAY), DAY)
    found, partner = mens.fact("partner_met_recht"), mens.fact("heeft_partner")
    age, inside = mens.fact("partner_leeftijd"), mens.fact("partner_inrichting")
    solver = Solver()
    solver.add(*mens.rules, partner.van == 1, age.van == 20, inside.van == 1, found.tot == 1)
    assert str(solver.check()) == "unsat"
