# SPDX-License-Identifier: EUPL-1.2
"""What would tip an outcome: each change is real, nearest, about one fact, and not sensitive."""

from datetime import date
from decimal import Decimal
from functools import cache

import pytest

from checker.tipper import STEPS
from checker.tipping import MOST, all_tipping_points, facts_to_check, may_be_shown
from checker.trial_answers import answered, fact_of
from tests.core.bank import stories, whole
from tests.core.situations import People

DAY = date(2026, 7, 1)
NEVER = {"verblijf", "uitsluiting", "opvang_reden", "vertrek_uit", "kan_nooit_werken", "mantelzorg"}
SOME = stories()[::4]


@cache
def found(checker, naam: str):
    """What is known about somebody of the bank, and what would tip the outcomes."""
    verhaal = next(one for one in SOME if one.naam == naam)
    kennis = checker.know(whole(People(checker), verhaal), verhaal.dag)
    return kennis, all_tipping_points(checker, kennis).kantelpunten


def code_of(checker, naam, situatie, dag):
    outcomes = checker.check(situatie, dag).uitkomsten
    return next(one.uitkomst for one in outcomes if one.maatregel == naam)


@pytest.mark.parametrize("verhaal", SOME, ids=lambda one: one.naam)
def test_each_change_gives_the_other_answer(checker, plain, verhaal, counted):
    kennis, points = found(plain, verhaal.naam)
    counted("what would tip it: changes worked out anew", len(points[::3]))
    for one in points[::3]:
        before = code_of(checker, one.maatregel, kennis.situatie, verhaal.dag)
        changed = answered(kennis.situatie, one.feit, one.anders)
        after = code_of(checker, one.maatregel, changed, verhaal.dag)
        assert (before, after) == (one.uitkomst, one.wordt)
        assert before != after and "onbekend" not in (before, after)
        assert one.anders != one.gezegd


def test_a_number_is_the_nearest_one(plain):
    """One cent, year or day closer to what was said does not turn the outcome."""
    numbers = 0
    for verhaal in SOME:
        kennis, points = found(plain, verhaal.naam)
        for one in points:
            begrip = kennis.daybook.begrippen[fact_of(one.feit)]
            if begrip.codes:
                continue
            step = STEPS.get(begrip.soort, 1)
            closer = one.anders - step if one.anders > one.gezegd else one.anders + step
            changed = answered(kennis.situatie, one.feit, closer)
            assert code_of(plain, one.maatregel, changed, verhaal.dag) != one.wordt, one
            numbers += 1
    assert numbers


def test_sensitive_facts_are_never_shown(plain):
    shown = {fact_of(one.feit) for verhaal in SOME for one in found(plain, verhaal.naam)[1]}
    begrippen = plain.boek.woorden.alle
    assert shown and not shown & NEVER
    assert not [feit for feit in shown if begrippen[feit].gevoelig]
    assert all(not may_be_shown(feit, begrippen) for feit in NEVER)


def test_only_stated_facts_that_are_cited_are_tried(plain):
    for verhaal in SOME:
        kennis, points = found(plain, verhaal.naam)
        for naam in kennis.daybook.regels:
            own = [one.feit for one in points if one.maatregel == naam]
            assert set(own) <= set(facts_to_check(naam, kennis)) and len(own) <= MOST
    assert facts_to_check("giften", plain.know({}, DAY)) == []


def test_savings_above_the_limit_tip_at_the_limit(plain):
    """Art. 34 lid 3 onder a Participatiewet: 8.000 euro for a single person in 2026."""
    facts = {"leeftijd": 35, "partner": "geen", "kinderen": [], "overwaarde_woning": 0}
    facts |= {"bezittingen": 8001, "schulden": 0, "bezit_telt_misschien_niet": "nee"}
    points = plain.tipping("vermogen", plain.know(facts, DAY))
    savings = next(one for one in points if one.feit == "bezittingen")
    assert (savings.gezegd, savings.anders) == (Decimal(8001), Decimal("8000.00"))


def test_an_open_outcome_has_nothing_to_tip(plain):
    assert plain.tipping("algemene_bijstand", plain.know({"leeftijd": 35}, DAY)) == []
