# SPDX-License-Identifier: EUPL-1.2
"""Zorgtoeslag and kindgebonden budget of 2026, and the terms: Wzt, Wkb and Awir, 2026-01-01."""

from datetime import date

import pytest

from checker.calculation.toeslagen import (
    kindbudget_per_jaar,
    kindbudget_per_maand,
    zorgtoeslag_per_jaar,
    zorgtoeslag_per_maand,
)
from checker.calculation.toeslaggrenzen import (
    bezit_boven_grens_huur,
    huurtoeslag_inkomen_boven_norm,
    toeslagpartner_kan,
)
from checker.days import DAGEN
from checker.evaluation import Aantal
from checker.figures import Figures
from checker.groepen import Groep
from checker.ranges import ANYTHING, HIGHEST, Range, exactly

NEE, JA, MISSCHIEN = exactly(0), exactly(1), Range(0, 1)
NIEMAND = Groep([], exactly(0))
MIDDEN_2026, IN_2027 = date(2026, 11, 21), date(2027, 1, 1)


@pytest.fixture
def waarden(checker):
    return Figures(checker.boek.parameters, MIDDEN_2026)


def euro(amount: int) -> Range:
    return exactly(amount * 100)


def kinderen(*ages: int, extra: int = 0) -> Groep:
    return Groep([{"leeftijd": exactly(one), "ten_laste": JA} for one in ages], Range(0, extra))


@pytest.mark.parametrize(
    ("partner", "inkomen", "jaar"),
    [
        (NEE, 0, 1550),  # 2.119 - 1,912% of 29.736
        (NEE, 29735, 1550),
        (NEE, 35000, 828),
        (NEE, 40850, 24),  # the lowest sum that is granted (art. 14 lid 5 Awir)
        (NEE, 41029, 0),
        (JA, 0, 2963),  # 2 x 2.119 - 4,289% of 29.736
        (JA, 51300, 2),
        (JA, 51320, 0),
    ],
)
def test_zorgtoeslag_of_a_year(waarden, partner, inkomen, jaar):
    assert zorgtoeslag_per_jaar(waarden, partner, euro(inkomen), JA) == euro(jaar)


@pytest.mark.parametrize(("partner", "about"), [(NEE, 12920), (JA, 24687)])
def test_the_highest_zorgtoeslag_is_about_what_is_published(waarden, partner, about):
    month = zorgtoeslag_per_maand(waarden, partner, euro(0), JA)
    assert month.known and abs(month.van - about) <= 5


def test_a_partner_without_insurance_halves_it(waarden):
    assert zorgtoeslag_per_jaar(waarden, JA, euro(0), NEE) == euro(1481)


def test_nothing_known_spans_from_nothing_to_the_highest(waarden):
    found = zorgtoeslag_per_maand(waarden, MISSCHIEN, Range(0, 10**8), MISSCHIEN)
    assert found == Range(0, 24692)


@pytest.mark.parametrize(
    ("ages", "partner", "inkomen", "jaar"),
    [
        ((5, 13), NEE, 0, 9300),
        ((5,), NEE, 0, 5996),
        ((5,), JA, 0, 2580),
        ((11,), JA, 0, 2580),
        ((12,), JA, 0, 3304),
        ((15,), JA, 0, 3304),
        ((16,), JA, 0, 3544),
        ((17,), JA, 0, 3544),
        ((18,), NEE, 0, 0),
        ((), NEE, 0, 0),
        ((5,), NEE, 29736, 5996),
        ((5,), NEE, 40000, 5216),
        ((5,), JA, 39141, 2580),
        ((5,), JA, 40000, 2515),
    ],
)
def test_kindgebonden_budget_of_a_year(waarden, ages, partner, inkomen, jaar):
    found = kindbudget_per_jaar(waarden, kinderen(*ages), partner, euro(inkomen))
    assert found == euro(jaar)


@pytest.mark.parametrize(("partner", "maand"), [(NEE, 49967), (JA, 21500)])
def test_one_child_below_twelve_per_month(waarden, partner, maand):
    assert kindbudget_per_maand(waarden, kinderen(5), partner, euro(0)) == exactly(maand)


def test_an_unknown_age_or_more_children_leave_it_open(waarden):
    kind = Groep([{"leeftijd": Range(10, 13), "ten_laste": JA}], exactly(0))
    assert kindbudget_per_jaar(waarden, kind, JA, euro(0)) == Range(258000, 330400)
    assert kindbudget_per_jaar(waarden, kinderen(5, extra=1), JA, euro(0)).tot == 258000 + 354400


def test_without_figures_of_the_year_nothing_is_said(checker):
    later = Figures(checker.boek.parameters, IN_2027)
    assert zorgtoeslag_per_jaar(later, NEE, euro(0), JA) == ANYTHING
    assert kindbudget_per_maand(later, kinderen(5), NEE, euro(0)) is None
    assert bezit_boven_grens_huur(later, euro(0), NEE) == ANYTHING
    assert huurtoeslag_inkomen_boven_norm(later, euro(0), NEE, count(0, 0), NIEMAND) == ANYTHING


def count(surely: int, at_most: int) -> Aantal:
    return Aantal(surely, surely, at_most, at_most)


@pytest.mark.parametrize(
    ("housemates", "highest"),
    [
        (count(1, 1), HIGHEST - 3992500),
        (count(0, 1), HIGHEST - 2940000),
        (count(0, 0), -2940000),
    ],
)
def test_the_income_of_a_housemate_is_not_known(waarden, housemates, highest):
    found = huurtoeslag_inkomen_boven_norm(waarden, euro(0), NEE, housemates, NIEMAND)
    assert found.tot == highest


@pytest.mark.parametrize(
    ("partner", "group", "kan"),
    [(0, NIEMAND, NEE), (1, NIEMAND, JA), (2, NIEMAND, JA), (0, Groep([{}], exactly(0)), JA)],
)
def test_a_spouse_or_a_housemate_may_be_a_partner(waarden, partner, group, kan):
    assert toeslagpartner_kan(waarden, exactly(partner), group) == kan


@pytest.mark.parametrize(
    ("naam", "dag", "laatste"),
    [
        ("toeslag_vorig_jaar", date(2026, 11, 21), date(2026, 12, 31)),
        ("toeslag_dit_jaar", date(2026, 11, 21), date(2027, 12, 31)),
        ("toeslag_vorig_jaar", date(2026, 12, 31), date(2026, 12, 31)),
        ("toeslag_vorig_jaar", date(2027, 1, 1), date(2027, 12, 31)),
    ],
)
def test_the_last_day_to_apply(checker, naam, dag, laatste):
    assert DAGEN[naam](checker.know({}, dag)) == laatste


def test_the_advance_comes_in_thirteen_weeks(checker):
    asked = {"toeslag_aangevraagd": "ja", "toeslag_aanvraagdatum": date(2026, 11, 2)}
    assert DAGEN["toeslag_voorschot"](checker.know(asked, MIDDEN_2026)) == date(2027, 2, 1)
    assert DAGEN["toeslag_voorschot"](checker.know({}, MIDDEN_2026)) is None
