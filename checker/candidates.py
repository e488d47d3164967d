# SPDX-License-Identifier: EUPL-1.2
"""The values of a fact that a completion tries: all choices, and every limit with its neighbours.

The list does not hang on one situation, and no rule can turn between two of its values.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from math import ceil, floor

from checker.begrippen import Begrip
from checker.calculation.dates import MAANDEN, months_before
from checker.limits import limits_on
from checker.lookups import Grens

CENT = Decimal("0.01")
WEEK = 7


def candidate_values(checker, feit: str, dag: date) -> list:
    """What a completion tries for a fact (`leeftijd`) or a fact of a member (`giften.bedrag`).

    Codes for a statement or choice, ints for a number, Decimal euros, days for a date. For a group
    the number of its members: 0, 1 and 2. Raises KeyError for a fact that does not exist.
    """
    begrip = checker.boek.woorden.alle[feit]
    if begrip.codes:
        return list(begrip.codes)
    if begrip.soort == "groep":
        return [0, 1, 2]
    limits = limits_on(checker.boek, dag).of(feit)
    if begrip.soort == "datum":
        return sorted(set(_days(limits, dag)))
    scale = 100 if begrip.soort == "euro" else 1
    lowest, highest = begrip.minimum * scale, begrip.maximum * scale
    near = {
        at + step for limit in limits for at in _whole(limit, begrip, dag) for step in (-1, 0, 1)
    }
    values = sorted({lowest, *(n for n in near if lowest <= n <= highest)})
    return [n * CENT for n in values] if begrip.soort == "euro" else values


def _whole(limit: Grens, begrip: Begrip, dag: date) -> Iterator[int]:
    """A limit as a whole number on the scale of a fact; nothing when the units do not fit."""
    match begrip.soort, begrip.eenheid, limit.eenheid:
        case "euro", _, str(unit) if unit.startswith("euro"):
            yield int(limit.waarde * 100)
        case "getal", "jaar", "maanden":
            yield from {floor(limit.waarde / MAANDEN), ceil(limit.waarde / MAANDEN)}
        case "getal", "dagen", "weken":
            yield int(limit.waarde) * WEEK
        case "getal", "jaar", "kalenderjaar":
            yield dag.year - int(limit.waarde)
        case "getal", mine, other if mine == other:
            yield int(limit.waarde)


def _days(limits: set[Grens], dag: date) -> Iterator[date]:
    for at in {dag, *(day for limit in limits for day in _day(limit, dag))}:
        yield from (at - timedelta(days=1), at, at + timedelta(days=1))


def _day(limit: Grens, dag: date) -> Iterator[date]:
    match limit.eenheid:
        case "dag":
            yield limit.waarde
        case "kalenderjaar":
            yield date(int(limit.waarde), 1, 1)
        case "jaar" | "maanden":
            months = int(limit.waarde) * (MAANDEN if limit.eenheid == "jaar" else 1)
            yield months_before(dag, months)
        case "weken" | "dagen":
            days = int(limit.waarde) * (WEEK if limit.eenheid == "weken" else 1)
            yield dag - timedelta(days=days)
