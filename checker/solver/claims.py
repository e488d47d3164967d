# SPDX-License-Identifier: EUPL-1.2
"""What is proved of one measure on one day, over every complete situation."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from z3 import And, BoolRef, ModelRef, Not, Or, PbEq, PbGe, Solver, sat

from checker.model import Regel
from checker.ranges import COLLEGE, JA, NEE
from checker.solver.compiled import differs_from_specification
from checker.solver.lines import Denkbaar, without_each_line
from checker.solver.person import Mens
from checker.solver.weighing import same
from checker.solver.witness import readable
from checker.terms import Blok

CODES = {"ja": JA, "nee": NEE, "college_beslist": COLLEGE}


class Stelling(NamedTuple):
    """One claim. `soort` is machine, dekkend, norm, lijn or uitkomst; `over` names the thing.

    `waar` tells whether it is proved; if not, `tegen` may hold a person for whom it is not so.
    """

    soort: str
    blok: str
    over: str
    waar: bool
    tegen: "Tegenvoorbeeld | None" = None


class Tegenvoorbeeld(NamedTuple):
    """A person in a model of the solver, or the inputs of one block on which two answers differ."""

    mens: Mens | None
    model: ModelRef | None
    invoer: dict[str, tuple[int, ...]]


class Bewijzer:
    """Proves all claims about one measure of a daybook; compiled terms are proved once."""

    def __init__(self, daybook, dag: date, regel: Regel, compiled: dict | None = None):
        self.daybook, self.dag, self.regel = daybook, dag, regel
        self.compiled = {} if compiled is None else compiled
        self.open, self.decided = (Mens(daybook, dag, decided) for decided in (False, True))
        self.solvers: dict[int, tuple[Solver, int]] = {}
        self.expected = Denkbaar(daybook.blocks)
        self.blocks = self._blocks()
        for mens in (self.open, self.decided):
            for blok in self.blocks:
                self._weighing(mens, blok)
            mens.rules += mens.contradictions()

    @property
    def formulas(self) -> tuple:
        """All that is proved about; equal for days on which nothing changes for this measure."""
        terms = tuple(blok.term for blok in self.blocks)
        return terms, *(tuple(r.get_id() for r in m.rules) for m in (self.open, self.decided))

    def _blocks(self) -> list[Blok]:
        regel = self.regel
        keys = [lid.naam for lid in regel.leden]
        keys += [f"{regel.regel}.{part.naam}" for part in regel.parts]
        return [self.daybook.blocks[n] for n in (*keys, regel.regel) if n in self.daybook.blocks]

    def claims(self) -> Iterator[Stelling]:
        """Every claim about the measure, its parts, its norms and its questions about members.

        Without a limit a line makes no difference; so where nobody is sure of a figure, a claim
        about lines, outcomes or norms counts when it is proved, and else says nothing.
        """
        for blok in self.blocks:
            yield self._machine(blok)
            yield self._covered(blok)
        yield from (one for one in self._of_lines() if one.waar or self.open.figures_sure)

    def _of_lines(self) -> Iterator[Stelling]:
        for blok in self.blocks:
            yield from self._lines(blok)
            yield from self._outcomes(blok)
        if self.daybook.norms[self.regel.regel]:
            yield from self._norms(self.regel.regel)

    def find(self, mens: Mens, wanted: BoolRef) -> Tegenvoorbeeld | None:
        """Somebody for whom this is so, or None when there is nobody."""
        solver = self._solver(mens)
        model = readable(solver, mens, wanted)
        return None if model is None else Tegenvoorbeeld(mens, model, {})

    def anybody(self, mens: Mens, wanted: BoolRef) -> bool:
        """Whether there is somebody for whom this is so."""
        solver = self._solver(mens)
        solver.push()
        solver.add(wanted)
        found = solver.check() == sat
        solver.pop()
        return found

    def _solver(self, mens: Mens) -> Solver:
        """The solver of this person, told everything that holds for him."""
        solver, number = self.solvers.get(id(mens)) or (Solver(), 0)
        solver.add(*mens.rules[number:])
        self.solvers[id(mens)] = solver, len(mens.rules)
        return solver

    def _weighing(self, mens: Mens, blok: Blok, term=None):
        if blok.groep is None:
            return mens.conclusion(blok.sleutel) if term is None else mens.weigh(blok, term)
        return mens.member(blok.sleutel, 0) if term is None else mens.as_member(term, 0)

    def _there(self, mens: Mens, blok: Blok) -> list[BoolRef]:
        return [mens.present(blok.groep)[0]] if blok.groep else []

    def _machine(self, blok: Blok) -> Stelling:
        """The compiled rules are the specification: one fires, and it is the right one."""
        if blok.term not in self.compiled:
            self.compiled[blok.term] = differs_from_specification(blok.sleutel, blok.term)
        wrong = self.compiled[blok.term]
        tegen = None if wrong is None else Tegenvoorbeeld(None, None, wrong)
        return Stelling("machine", blok.sleutel, blok.sleutel, wrong is None, tegen)

    def _covered(self, blok: Blok) -> Stelling:
        """Ja, nee and college together cover everybody, once every doubt is decided."""
        weighed = self._weighing(self.decided, blok)
        found = self.find(self.decided, And(*self._there(self.decided, blok), Not(weighed.settled)))
        return Stelling("dekkend", blok.sleutel, blok.sleutel, found is None, found)

    def _lines(self, blok: Blok) -> Iterator[Stelling]:
        """Every line makes a difference for somebody."""
        whole = self._weighing(self.open, blok)
        for naam, term in without_each_line(blok, self.dag):
            other = self._weighing(self.open, blok, term)
            differs = And(*self._there(self.open, blok), Not(same(whole, other)))
            yield Stelling("lijn", blok.sleutel, naam, self.anybody(self.open, differs))

    def _outcomes(self, blok: Blok) -> Iterator[Stelling]:
        """Every outcome that the lines name can come out."""
        weighed = self._weighing(self.open, blok)
        for naam, code in CODES.items():
            if code in self.expected.of(blok.sleutel):
                there = self._there(self.open, blok)
                reached = self.anybody(self.open, And(*there, getattr(weighed, naam)))
                yield Stelling("uitkomst", blok.sleutel, naam, reached)

    def _norms(self, naam: str) -> Iterator[Stelling]:
        """Never two norms; where the measure applies, one is possible, and decided it is one."""
        keys = [sleutel for _, sleutel in self.daybook.norms[naam]]
        for mens, about in ((self.open, "hoogstens een"), (self.decided, "precies een")):
            applies = mens.conclusion(naam).ja
            found = [mens.conclusion(key) for key in keys]
            two = PbGe([(one.ja, 1) for one in found], 2)
            none = Not(Or([one.tot1 for one in found]))
            clear = And([Or(one.ja, one.nee) for one in found])
            many = Not(PbEq([(one.ja, 1) for one in found], 1))
            wrong = Or(two, And(applies, Or(none, And(clear, many))))
            someone = self.find(mens, wrong)
            yield Stelling("norm", naam, about, someone is None, someone)
