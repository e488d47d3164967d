# SPDX-License-Identifier: EUPL-1.2
"""The decision table of a measure: one ordinary case, and what changes when one fact changes."""

from collections.abc import Iterator
from datetime import date
from itertools import combinations_with_replacement, pairwise, product
from math import prod
from typing import NamedTuple

from checker.answer import Uitkomst
from checker.candidates import CENT, candidate_values
from checker.errors import InvoerFout, NietGedekt
from checker.words import in_words

__all__ = ["Rij", "base_case", "candidate_values", "changed_rows", "full_rows", "full_size"]

MOST_MEMBERS = 2
MANY_VALUES = 24


class Rij(NamedTuple):
    """One row: what was changed (None = not known) and the outcome, or why it cannot be."""

    anders: dict[str, object]
    uitkomst: Uitkomst | None
    tegenspraak: str | None = None

    @property
    def code(self) -> tuple:
        """What a reader sees change: outcome, ground and the outcomes of the parts."""
        if self.uitkomst is None:
            return (None,)
        parts = ((naam, deel.uitkomst) for naam, deel in self.uitkomst.onderdelen.items())
        return (self.uitkomst.uitkomst, self.uitkomst.grond, *parts)


def base_case(checker, naam: str) -> dict[str, object]:
    """The ordinary case of a rule file, without its day."""
    found = checker.regels[naam].uitgangspunt
    return {n: v for n, v in found.items() if n != "peildatum" and v is not None}


def reachable(checker, naam: str, dag: date) -> list[str]:
    """The facts that can change this measure and that we ask, in order. Raises NietGedekt."""
    open_facts = {path.partition("[")[0] for path in _outcome(checker, naam, {}, dag).ontbreekt}
    return [n for n, begrip in checker.begrippen.items() if n in open_facts and begrip.vraag]


def changed_rows(checker, naam: str, dag: date) -> Iterator[Rij]:
    """The base row, then one row for each value of each fact. Raises NietGedekt."""
    base = base_case(checker, naam)
    yield _row(checker, naam, base, {}, dag)
    for feit in reachable(checker, naam, dag):
        if feit in base:
            yield _row(checker, naam, base, {feit: None}, dag)
        yield from _rows_of_fact(checker, naam, base, feit, dag)


def full_size(checker, naam: str, dag: date) -> int:
    """How many rows the full table has: every combination of all values. Raises NietGedekt."""
    return prod(_number_of_values(checker, feit, dag) for feit in reachable(checker, naam, dag))


def full_rows(checker, naam: str, dag: date) -> Iterator[Rij]:
    """Every combination that can be true of everything this measure reaches. Raises NietGedekt."""
    facts = reachable(checker, naam, dag)
    for values in product(*(all_values(checker, feit, dag) for feit in facts)):
        row = _row(checker, naam, {}, dict(zip(facts, values, strict=True)), dag)
        if row.uitkomst is not None:
            yield row


def all_values(checker, feit: str, dag: date) -> list:
    """All values of a fact; of a group all lists of up to two members."""
    begrip = checker.begrippen[feit]
    if begrip.soort != "groep":
        return candidate_values(checker, feit, dag)
    values = [candidate_values(checker, f"{feit}.{veld}", dag) for veld in begrip.leden]
    members = [dict(zip(begrip.leden, one, strict=True)) for one in product(*values)]
    return [
        list(group)
        for number in range(MOST_MEMBERS + 1)
        for group in combinations_with_replacement(members, number)
    ]


def _number_of_values(checker, feit: str, dag: date) -> int:
    begrip = checker.begrippen[feit]
    if begrip.soort != "groep":
        return len(candidate_values(checker, feit, dag))
    one = prod(len(candidate_values(checker, f"{feit}.{veld}", dag)) for veld in begrip.leden)
    return 1 + one + one * (one + 1) // 2


def _rows_of_fact(checker, naam: str, base: dict, feit: str, dag: date) -> list[Rij]:
    begrip = checker.begrippen[feit]
    if begrip.soort == "groep":
        values = changed_groups(checker, feit, base.get(feit), dag)
    else:
        values = candidate_values(checker, feit, dag)
    values = [one for one in values if one != base.get(feit)]
    rows = [_row(checker, naam, base, {feit: one}, dag) for one in values]
    if begrip.soort not in ("getal", "euro"):
        return rows
    step = CENT if begrip.soort == "euro" else 1
    return _around_turns(rows, feit, step, lambda one: _row(checker, naam, base, {feit: one}, dag))


def changed_groups(checker, groep: str, base: list | None, dag: date) -> Iterator[list]:
    """No members, the base member once and twice, and that member with one thing changed.

    Without a base the member has the first of all choices and the highest of all numbers.
    """
    leden = checker.begrippen[groep].leden
    values = {veld: candidate_values(checker, f"{groep}.{veld}", dag) for veld in leden}
    ordinary = {veld: values[veld][0 if begrip.codes else -1] for veld, begrip in leden.items()}
    member = dict(base[0]) if base else ordinary
    yield []
    yield [member]
    yield [member, member]
    for veld, options in values.items():
        yield from ([{**member, veld: one}] for one in options if one != member.get(veld))


def _around_turns(rows: list[Rij], feit: str, step, again) -> list[Rij]:
    """All rows of a short list; of a long one only both sides of each turn of the outcome.

    A turn between two values that are not neighbours is looked up exactly.
    """
    found: list[Rij] = rows if len(rows) <= MANY_VALUES else [rows[0], rows[-1]]
    for left, right in pairwise(rows):
        if left.code != right.code:
            found = [*found, *_turn(left, right, feit, step, again)]
    return sorted({row.anders[feit]: row for row in found}.values(), key=lambda r: r.anders[feit])


def _turn(left: Rij, right: Rij, feit: str, step, again) -> tuple[Rij, Rij]:
    low, high = left.anders[feit], right.anders[feit]
    while high - low > step:
        middle = low + (high - low) // (2 * step) * step
        row = again(middle)
        if row.code == left.code:
            low, left = middle, row
        else:
            high, right = middle, row
    return left, right


def _row(checker, naam: str, base: dict, changed: dict, dag: date) -> Rij:
    facts = {n: v for n, v in {**base, **changed}.items() if v is not None}
    try:
        return Rij(changed, _outcome(checker, naam, facts, dag))
    except InvoerFout as error:
        return Rij(changed, None, error.fouten[0].melding)


def _outcome(checker, naam: str, facts: dict, dag: date) -> Uitkomst:
    overzicht = checker.check(facts, dag)
    for uitkomst in overzicht.uitkomsten:
        if uitkomst.maatregel == naam:
            return uitkomst
    reasons = {gap.maatregel: gap.reden for gap in overzicht.niet_gedekt}
    raise NietGedekt(f"'{naam}' is op {in_words(dag)} niet gedekt: {reasons[naam]}.")
