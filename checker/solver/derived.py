# SPDX-License-Identifier: EUPL-1.2
"""Derived facts for the solver: exact where that is small, and else anything that can come out.

A pure function of a few answers becomes a table, made by running the function itself. A function of
money, of days or of a whole group gets any range between its outer ends. That is more than can be
true, so what is proved holds; a counterexample may be one that nobody can be in.
"""

from collections.abc import Iterator
from itertools import product
from math import prod
from typing import NamedTuple

from z3 import And, BoolRef, If, IntVal, Or

from checker.calculation import FUNCTIES
from checker.evaluation import Aantal
from checker.ranges import WEGINGEN, Range, exactly
from checker.scale import domain
from checker.solver.weighing import Waarde, of_ends, same

MOST_MEMBERS = 3
LONGEST_INPUT, LARGEST_TABLE, MOST_OUTCOMES = 130, 20_000, 40


class Invoer(NamedTuple):
    """One thing that an input of a function may be, and when it is so."""

    waarde: object
    wanneer: BoolRef | None
    getal: Waarde | None = None  # of a known whole number: the fact itself


def table(mens, functie: str, uit: tuple[str, ...]) -> Waarde | None:
    """The outcome of a function of a few small inputs; None when they are not small."""
    if not all(_is_small(mens, naam) for naam in uit):
        return None
    options = [list(_options(mens, naam)) for naam in uit]
    if prod(map(len, options)) > LARGEST_TABLE:
        return None
    rows = list(product(*options))
    outcomes = [FUNCTIES[functie](mens.figures, *(one.waarde for one in row)) for row in rows]
    by_row = dict(zip((tuple(map(id, row)) for row in rows), outcomes, strict=True))
    merged = [_merged(options, place, by_row) for place in range(len(options))]
    found: dict[Range, list[BoolRef]] = {}
    for row in product(*merged):
        outcome = by_row[tuple(id(one.vooraan) for one in row)]
        found.setdefault(outcome, []).append(And([one.wanneer for one in row]))
    return _chosen(found) if len(found) <= MOST_OUTCOMES else None


class Reeks(NamedTuple):
    """Options of one input that always have the same outcome; the first stands for them all."""

    vooraan: Invoer
    wanneer: BoolRef


def _merged(options: list[list[Invoer]], place: int, by_row: dict) -> list[Reeks]:
    others = [tuple(map(id, row)) for row in product(*options[:place], *options[place + 1 :])]
    alike: dict[tuple, list[Invoer]] = {}
    for one in options[place]:
        column = tuple(by_row[(*row[:place], id(one), *row[place:])] for row in others)
        alike.setdefault(column, []).append(one)
    return [Reeks(some[0], _any_of(some)) for some in alike.values()]


def _any_of(options: list[Invoer]) -> BoolRef:
    """Whether an input is one of these; neighbouring numbers as one comparison."""
    runs: list[list[Invoer]] = []
    for one in options:
        follows = runs and one.getal and one.waarde.van == runs[-1][-1].waarde.tot + 1
        if follows and runs[-1][-1].getal:
            runs[-1].append(one)
        else:
            runs.append([one])
    return Or([_run(run) for run in runs])


def _run(run: list[Invoer]) -> BoolRef:
    found = run[0].getal
    if found is None:
        return run[0].wanneer
    return And(found.van >= run[0].waarde.van, found.tot <= run[-1].waarde.tot)


def _chosen(found: dict[Range, list[BoolRef]]) -> Waarde:
    (first, _), *rest = found.items()
    van, tot = IntVal(first.van), IntVal(first.tot)
    for outcome, rows in rest:
        here = Or(rows)
        van, tot = If(here, outcome.van, van), If(here, outcome.tot, tot)
    return Waarde(van, tot)


def _is_small(mens, naam: str) -> bool:
    kind, _, _ = naam.partition(":")
    if kind in ("regel", "telling"):
        return True
    if kind == "bedrag" or naam in mens.daybook.groepen:
        return False
    begrip = mens.daybook.begrippen[naam]
    if begrip.codes or naam in mens.never_said:
        return True
    small = begrip.soort == "getal" and naam not in mens.daybook.inputs
    return small and begrip.maximum - begrip.minimum <= LONGEST_INPUT


def _options(mens, naam: str) -> Iterator[Invoer]:
    kind, _, rest = naam.partition(":")
    if kind == "regel":
        weging = mens.conclusion(rest)
        for weighed in WEGINGEN.values():
            ends = of_ends(*map(IntVal, weighed))
            yield Invoer(weighed, same(weging, ends))
    elif kind == "telling":
        counted = mens.count(rest)
        for numbers in _counts():
            yield Invoer(numbers, And([c == n for c, n in zip(counted, numbers, strict=True)]))
    else:
        yield from _values(mens, naam)


def _counts() -> Iterator[Aantal]:
    for one in product(range(MOST_MEMBERS + 1), repeat=4):
        numbers = Aantal(*one)
        if numbers.zeker <= min(one[1:3]) and max(one[1:3]) <= numbers.hoogstens:
            yield numbers


def _values(mens, naam: str) -> Iterator[Invoer]:
    """Every known value, and the range of a fact that stays open."""
    found, begrip = mens.fact(naam), mens.daybook.begrippen[naam]
    whole = Range(0, 1) if naam in mens.daybook.inputs else domain(begrip)
    if naam not in mens.never_said:
        for value in range(whole.van, whole.tot + 1):
            yield Invoer(exactly(value), None, found)
    yield Invoer(whole, And(found.van == whole.van, found.tot == whole.tot))


def oldest(mens, leeftijd: Waarde, partner: Waarde, zijn: Waarde) -> Waarde:
    return Waarde(
        If(partner.van == 1, _higher(leeftijd.van, zijn.van), leeftijd.van),
        If(partner.tot == 1, _higher(leeftijd.tot, zijn.tot), leeftijd.tot),
    )


def youngest(mens, leeftijd: Waarde, partner: Waarde, zijn: Waarde) -> Waarde:
    return Waarde(
        If(partner.tot == 1, _lower(leeftijd.van, zijn.van), leeftijd.van),
        If(partner.van == 1, _lower(leeftijd.tot, zijn.tot), leeftijd.tot),
    )


def birthday_may_count(mens, oudste: Waarde, loopt: Waarde) -> Waarde | None:
    limit = mens.figures.number("leeftijd.zoektermijn")
    if limit is None:
        return None
    before = And(oudste.van < limit, limit <= oudste.tot + 1)
    at = And(oudste.van <= limit, limit <= oudste.tot)
    elsewhere = Or(oudste.van < limit - 1, oudste.tot > limit)
    return Waarde(
        If(elsewhere, 0, If(at, loopt.van, 1)),
        If(before, 1, If(at, loopt.tot, 0)),
    )


def term_may_hold(mens, oudste: Waarde, verjaardag: Waarde) -> Waarde | None:
    limit = mens.figures.number("leeftijd.zoektermijn")
    if limit is None:
        return None
    return Waarde(
        If(oudste.tot < limit, 1, verjaardag.van),
        If(oudste.van < limit, 1, verjaardag.tot),
    )


def _higher(left, right):
    return If(left >= right, left, right)


def _lower(left, right):
    return If(left <= right, left, right)


# written out because a table of two ages is too large; a test runs them beside the real functions
WRITTEN_OUT = {
    "leeftijd_oudste_aanvrager": oldest,
    "leeftijd_jongste_aanvrager": youngest,
    "verjaardag_kan_tellen": birthday_may_count,
    "zoektermijn_kan_gelden": term_may_hold,
}
