# SPDX-License-Identifier: EUPL-1.2
"""Proves that a mistake changes nothing for anybody, or finds somebody for whom it does.

The lines with the mistake are put beside the real ones, for one person who answered everything.
When every measure, part, norm and question about members weighs the same for everybody, on every
day on which the texts differ, the mutant says the same in other words.
"""

from collections.abc import Iterator
from datetime import date

from z3 import And, BoolRef, Not, unknown, unsat

from checker.daybook import DayBook
from checker.rulebook import Regelboek
from checker.solver.claims import Bewijzer
from checker.solver.weighing import same
from checker.solver.witness import readable, situation

PATIENCE = 20_000  # milliseconds for one question to the solver


class Naast(Bewijzer):
    """A measure on one day, with other lines put beside its own."""

    def differences(self, other: DayBook) -> list[BoolRef]:
        """For each block with other lines: that it weighs otherwise. Raises KeyError."""
        pairs = [(blok, other.blocks[blok.sleutel].term) for blok in self.blocks]
        return [
            And(*self._there(self.open, blok), Not(same(*self._both(blok, term))))
            for blok, term in pairs
            if term != blok.term
        ]

    def _both(self, blok, term) -> tuple:
        return self._weighing(self.open, blok), self._weighing(self.open, blok, term)

    def nobody(self, wanted: BoolRef) -> bool | None:
        """Whether this is so for nobody; None when the solver does not know in time."""
        solver = self._solver(self.open)
        solver.set("timeout", PATIENCE)
        solver.push()
        solver.add(wanted)
        found = solver.check()
        solver.pop()
        return None if found == unknown else found == unsat

    def people(self, wanted: list[BoolRef]) -> Iterator[dict]:
        """Somebody for each of these who answered everything."""
        for one in wanted:
            model = readable(self._solver(self.open), self.open, one)
            if model is not None:
                yield situation(self.open, model)


class Vergelijker:
    """Compares mutants with the real rulebook; what it worked out about a day is kept."""

    def __init__(self, boek: Regelboek):
        self.boek = boek
        self._beside: dict[tuple[str, date], Naast] = {}
        self._known: dict[tuple, bool | None] = {}
        self._kept: list = []  # formulas are told apart by their place in memory

    def equal(self, naam: str, changed: Regelboek) -> bool | None:
        """Whether a rulebook with one changed measure says the same to everybody.

        None when the solver could not tell.
        """
        found = None
        for dag in self._days(naam, changed):
            found = self._equal_on(naam, changed, dag)
            if not found:
                return found
        return found

    def people(self, naam: str, changed: Regelboek) -> Iterator[tuple[dict, date]]:
        """People for whom something weighs otherwise, on days of today's law first."""
        for dag in self._days(naam, changed):
            if _comparable(naam, self.boek.on(dag), changed.on(dag)):
                beside = self._naast(naam, dag)
                yield from ((one, dag) for one in beside.people(self._wanted(beside, changed)))

    def _days(self, naam: str, changed: Regelboek) -> list[date]:
        """The first day of every period of either rulebook; days after the last check come last."""
        first = min(one.regels[naam].geldt_vanaf for one in (self.boek, changed))
        found = {first}
        for boek in (self.boek, changed):
            day: date | None = first
            while day := boek.next_change(day):
                found.add(day)
        checked = self.boek.dekking.nagekeken_op
        return sorted(found, key=lambda dag: (dag > checked, abs(dag - checked)))

    def _equal_on(self, naam: str, changed: Regelboek, dag: date) -> bool | None:
        real, other = self.boek.on(dag), changed.on(dag)
        if real.may_lower.get(naam) != other.may_lower.get(naam):
            return None
        if not _comparable(naam, real, other):
            return not (_keys(naam, real) or _keys(naam, other))
        beside = self._naast(naam, dag)
        wanted = self._wanted(beside, changed)
        key = beside.formulas, tuple(one.get_id() for one in wanted)
        if key not in self._known:
            answers = [beside.nobody(one) for one in wanted]
            self._known[key] = False if False in answers else None if None in answers else True
        return self._known[key]

    def _wanted(self, beside: Naast, changed: Regelboek) -> list[BoolRef]:
        found = beside.differences(changed.on(beside.dag))
        self._kept.append(found)
        return found

    def _naast(self, naam: str, dag: date) -> Naast:
        if (naam, dag) not in self._beside:
            regel = self.boek.regels[naam]
            self._beside[naam, dag] = Naast(self.boek.on(dag), dag, regel)
        return self._beside[naam, dag]


def _comparable(naam: str, real: DayBook, other: DayBook) -> bool:
    """Whether both have the same blocks of this measure, and any at all."""
    return bool(_keys(naam, real)) and _keys(naam, real) == _keys(naam, other)


def _keys(naam: str, book: DayBook) -> set[str]:
    if naam not in book.regels:
        return set()
    return {one for one in book.blocks if one.partition(".")[0] == naam} | {
        lid.naam for lid in book.regels[naam].leden
    }
