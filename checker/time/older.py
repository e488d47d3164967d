# SPDX-License-Identifier: EUPL-1.2
"""What a coming birthday changes, for somebody of whom we know the age and not the day."""

from dataclasses import dataclass
from datetime import date

from checker.calculation.dates import MAANDEN
from checker.errors import InvoerFout
from checker.knowledge import Kennis
from checker.lijn import Soort
from checker.limits import limits_on
from checker.time.stand import Stand, signature, stand_of
from checker.time.turns import by_name

AGE = "leeftijd"


@dataclass(frozen=True, slots=True, kw_only=True)
class Anders:
    """One measure now and at the age to come."""

    maatregel: str
    titel: str
    soort: Soort
    nu: Stand
    dan: Stand


@dataclass(frozen=True, slots=True, kw_only=True)
class Verjaardag:
    """The first age to come at which an outcome, a part or an amount is another (jaar)."""

    leeftijd: int
    veranderingen: list[Anders]


def next_birthday(checker, kennis: Kennis, maatregelen) -> Verjaardag | None:
    """The next birthday that matters for these measures, under the rules of the day of `kennis`.

    None when no age is known, or when no birthday changes anything.
    """
    stated, dag = kennis.situatie, kennis.dag
    if not isinstance(stated.get(AGE), int):
        return None
    now = by_name(checker.overview(kennis, maatregelen))
    for age in _ages(checker.boek, dag, stated[AGE]):
        try:
            older = checker.know(stated | {AGE: age}, dag)
        except InvoerFout:  # another answer belongs to the age of now
            continue
        then = by_name(checker.overview(older, maatregelen))
        if changed := [_change(now[n], then[n]) for n in now if _differs(now[n], then[n])]:
            return Verjaardag(leeftijd=age, veranderingen=changed)
    return None


def _ages(boek, dag: date, age: int) -> list[int]:
    """Every age in whole years that a rule looks at and that is still to come, in order."""
    years = {"jaar": 1, "maanden": MAANDEN}
    limits = limits_on(boek, dag).of(AGE)
    found = {int(-(-one.waarde // years[one.eenheid])) for one in limits if one.eenheid in years}
    return sorted(one for one in found if age < one <= boek.woorden.alle[AGE].maximum)


def _differs(now, then) -> bool:
    return signature(now) != signature(then)


def _change(now, then) -> Anders:
    return Anders(
        maatregel=now.maatregel,
        titel=now.titel,
        soort=now.soort,
        nu=stand_of(now),
        dan=stand_of(then),
    )
