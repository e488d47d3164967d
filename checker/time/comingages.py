# SPDX-License-Identifier: EUPL-1.2
"""The birthdays to come at which a rule can turn: the ages that the rules themselves look at."""

from datetime import date, timedelta
from functools import lru_cache
from typing import NamedTuple

from checker.calculation.dates import MAANDEN, months_before
from checker.limits import limits_on
from checker.time.household import Mens
from checker.time.stretches import coming_days

ONE_DAY = timedelta(days=1)
YEARS = "jaar"
MONTHS = "maanden"


class Mijlpaal(NamedTuple):
    """An age that somebody reaches between two days, both included.

    `maanden`: so many months after that birthday, for an age such as 67 years and 3 months.
    """

    mens: Mens
    leeftijd: int
    maanden: int
    begin: date
    einde: date


@lru_cache(maxsize=64)
def ages_compared(boek, dag: date, feit: str) -> frozenset[tuple[int, int]]:
    """Ages in years and months that a rule looks at, from a day on."""
    found: set[tuple[int, int]] = set()
    for day in (dag, *coming_days(boek, dag)):
        for limit in limits_on(boek, day).of(feit):
            if limit.eenheid == YEARS:
                found.add((int(limit.waarde), 0))
            elif limit.eenheid == MONTHS:
                found.add(divmod(int(limit.waarde), MAANDEN))
    return frozenset(found)


def milestones(boek, dag: date, mens: Mens) -> list[Mijlpaal]:
    """What somebody may reach, in order. An age "above 27" is first reached at 28."""
    limits = ages_compared(boek, dag, mens.feit)
    birthdays = {(age + more, 0) for age, _ in limits for more in (0, 1)}
    oldest = boek.woorden.alle[mens.feit].maximum
    return [
        _milestone(dag, mens, age, months)
        for age, months in sorted(birthdays | {one for one in limits if one[1]})
        if mens.leeftijd < age <= oldest or (age == mens.leeftijd and months)
    ]


def _milestone(dag: date, mens: Mens, age: int, months: int) -> Mijlpaal:
    """Somebody of 26 turns 27 within a year: tomorrow at the earliest, in a year at the latest."""
    years = (age - mens.leeftijd) * MAANDEN
    begin, einde = (months_before(dag, -years - months + less) for less in (MAANDEN, 0))
    return Mijlpaal(mens, age, months, max(begin, dag) + ONE_DAY, max(einde, dag + ONE_DAY))


def in_order(boek, dag: date, mensen: list[Mens]) -> list[Mijlpaal]:
    """Everybody's milestones by their last possible day: one way in which life may go."""
    found = [one for mens in mensen for one in milestones(boek, dag, mens)]
    return sorted(found, key=lambda one: (one.einde, mensen.index(one.mens), one.leeftijd))


def looked_at(boek, dag: date, mens: Mens) -> list[tuple[int, int]]:
    """The ages to come, in years and months, that a rule names; in order."""
    now = (mens.leeftijd, MAANDEN)
    return sorted(one for one in ages_compared(boek, dag, mens.feit) if one > now)
