# SPDX-License-Identifier: EUPL-1.2
"""Proves that a mistake changes nothing for anybody, or finds somebody for whom it does.

The rules with the mistake are put beside the real ones for one person who answered everything.
When every measure, part, norm and question about members weighs the same for everybody, on every
day on which the texts differ, the mutant says the same in other words.
"""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from z3 import And, BoolRef, Not, Solver, sat, unsat

from checker.daybook import DayBook
from checker.solver.claims import Bewijzer
from checker.solver.weighing import same
from checker.solver.witness import readable, situation
from checker.terms import Blok

PATIENCE = 20_000  # milliseconds for one question to the solver


class Vraag(NamedTuple):
    """Something that weighs otherwise for somebody in the rules with the mistake."""

    sleutel: str
    verschil: BoolRef


class Vergelijker:
    """Compares mutants with the real rulebook; what it worked out about a day is kept."""

    def __init__(self, boek):
        self.boek = boek
        self._provers: dict[tuple[str, date], Bewijzer] = {}
        self._equal: dict[tuple, bool] = {}
        self._kept: list = []  # formulas are told apart by their place in memory

    def equal(self, naam: str, changed) -> bool | None:
        """Whether a rulebook with one changed measure says the same to everybody.

        None when the solver could not tell.
        """
        answers = [self._equal_on(naam, changed, dag) for dag in self.days(naam, changed)]
        return False if False in answers else None if None in answers else True

    def days(self, naam: str, changed) -> Iterator[date]:
        """The first day of every period of either rulebook in which the measure holds."""
        found = {one.geldt_vanaf for one in (self.boek.regels[naam], changed.regels[naam])}
        for boek in (self.boek, changed):
            day = min(found)
            while day := boek.next_change(day):
                found.add(day)
        yield from sorted(found)

    def somebody(self, naam: str, changed) -> Iterator[tuple[dict, date]]:
        """People who answered everything for whom something weighs otherwise, newest day first."""
        for dag in sorted(self.days(naam, changed), reverse=True):
            if _covered(naam, self.boek.on(dag), changed.on(dag)) is not True:
                continue
            prover = self._prover(naam, dag)
            for vraag in self._questions(prover, naam, changed.on(dag)):
                model = readable(self._solver(prover), prover.open, vraag.verschil)
                if model is not None:
                    yield situation(prover.open, model), dag

    def _equal_on(self, naam: str, changed, dag: date) -> bool | None:
        real, other = self.boek.on(dag), changed.on(dag)
        covered = _covered(naam, real, other)
        if covered is not True:
            return covered is None
        if not _may_lower_alike(naam, real, other):
            return None
        prover = self._prover(naam, dag)
        questions = list(self._questions(prover, naam, other))
        key = prover.formulas, tuple(vraag.verschil.get_id() for vraag in questions)
        self._kept.append(questions)
        if key not in self._equal:
            self._equal[key] = self._nobody(prover, questions)
        return self._equal[key]

    def _nobody(self, prover: Bewijzer, questions: list[Vraag]) -> bool | None:
        solver = self._solver(prover)
        solver.set("timeout", PATIENCE)
        found = []
        for vraag in questions:
            solver.push()
            solver.add(vraag.verschil)
            found.append(solver.check())
            solver.pop()
        solver.set("timeout", 2**32 - 1)
        return False if sat in found else all(one == unsat for one in found) or None

    @staticmethod
    def _solver(prover: Bewijzer) -> Solver:
        return prover._solver(prover.open)

    def _prover(self, naam: str, dag: date) -> Bewijzer:
        if (naam, dag) not in self._provers:
            regel = self.boek.regels[naam]
            self._provers[naam, dag] = Bewijzer(self.boek.on(dag), dag, regel)
        return self._provers[naam, dag]

    def _questions(self, prover: Bewijzer, naam: str, other: DayBook) -> Iterator[Vraag]:
        mens = prover.open
        for blok in prover.blocks:
            changed = other.blocks.get(blok.sleutel)
            if changed is None or changed.term == blok.term:
                continue
            ways = (prover._weighing(mens, blok), _other_weighing(prover, blok, changed))
            yield Vraag(blok.sleutel, And(*prover._there(mens, blok), Not(same(*ways))))


def _other_weighing(prover: Bewijzer, blok: Blok, changed: Blok):
    return prover._weighing(prover.open, blok, changed.term)


def _covered(naam: str, real: DayBook, other: DayBook) -> bool | None:
    """True: there are parts to compare; None: in neither; False: only one of the two knows it."""
    keys = [
        {k for k in book.blocks if k.partition(".")[0] == naam} | _members(naam, book)
        for book in (real, other)
    ]
    if keys[0] != keys[1]:
        return False
    return True if keys[0] else None


def _members(naam: str, book: DayBook) -> set[str]:
    return {lid.naam for lid in book.regels[naam].leden} if naam in book.regels else set()


def _may_lower_alike(naam: str, real: DayBook, other: DayBook) -> bool:
    return real.may_lower[naam] == other.may_lower[naam]
