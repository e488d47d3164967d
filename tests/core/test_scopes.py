# SPDX-License-Identifier: EUPL-1.2
"""The smaller rulebooks of the benchmark are real: they say the same of their measures."""

from datetime import date
from random import Random

import pytest

from tests.benchmark_scopes import FIRST_EIGHT, scopes
from tests.core.situations import People

PERSONS, DAY = 25, date(2026, 7, 1)


@pytest.fixture(scope="module")
def smaller(checker):
    return {naam: one for naam, one in scopes(checker, DAY).items() if one is not checker}


def outcomes(checker, data: dict) -> dict:
    return {one.maatregel: one for one in checker.check(data, DAY).uitkomsten}


@pytest.mark.parametrize("seed", range(PERSONS))
def test_a_smaller_rulebook_says_the_same_of_its_measures(checker, smaller, seed):
    data = People(checker).person(Random(seed), DAY)
    whole = outcomes(checker, data)
    first, act = (outcomes(smaller[naam], data) for naam in ("first 8", "Participatiewet"))
    assert {naam: first[naam] for naam in FIRST_EIGHT} == {n: whole[n] for n in FIRST_EIGHT}
    assert act == {naam: whole[naam] for naam in act}


def test_a_smaller_rulebook_holds_what_was_asked_and_is_smaller(checker, smaller):
    first, act = (smaller[naam].regels.keys() for naam in ("first 8", "Participatiewet"))
    assert set(FIRST_EIGHT) <= first
    assert len(first) < len(act) < len(checker.regels)
