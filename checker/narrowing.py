# SPDX-License-Identifier: EUPL-1.2
"""What facts may still be if a term does not fail, or does not surely hold.

Looks at one line at a time, so it may leave more open than there is, never less.
"""

from checker.calculation import FUNCTIES
from checker.evaluation import weigh
from checker.ranges import JA, NEE, Range, exactly, hull
from checker.terms import Alle, Conclusie, Een, Feit, Niet, Term

OPPOSITE = {
    "lager_dan": "minstens",
    "minstens": "lager_dan",
    "hoger_dan": "hoogstens",
    "hoogstens": "hoger_dan",
}


class Impossible(Exception):
    """No value of a fact is left."""


class Narrowing:
    """Collects in `facts` what is left of facts of the person. Raises Impossible."""

    def __init__(self, kennis):
        self.kennis, self.book = kennis, kennis.daybook
        self.facts: dict[str, Range] = dict(kennis.narrowed)
        self.figures = self.book.figures(kennis.dag)

    def holds(self, term: Term) -> None:
        """As if the term holds or is for the college to judge."""
        match term:
            case Feit():
                self._compared(term, term.op)
            case Niet():
                self.fails(term.term)
            case Alle():
                for one in term.termen:
                    self.holds(one)
            case Een():
                self._last([one for one in term.termen if weigh(one, self.kennis) != NEE], True)
            case Conclusie() if term.sleutel in self.book.blocks:
                self.block(term.sleutel)

    def block(self, sleutel: str) -> None:
        """As if a measure, part or norm holds."""
        blok = self.book.blocks[sleutel]
        if blok.alleen_bij:
            self.block(blok.alleen_bij)
        self.holds(blok.term)

    def fails(self, term: Term) -> None:
        """As if the term does not surely hold."""
        match term:
            case Feit(rem=None):
                self._compared(term, OPPOSITE.get(term.op, "is_niet"))
            case Niet():
                self.holds(term.term)
            case Alle():
                self._last([one for one in term.termen if weigh(one, self.kennis) != JA], False)
            case Een():
                for one in term.termen:
                    self.fails(one)
            case Conclusie() if term.sleutel in self.book.blocks:
                blok = self.book.blocks[term.sleutel]
                if blok.alleen_bij is None:
                    self.fails(blok.term)

    def _last(self, open_: list[Term], holds: bool) -> None:
        """Of lines of which one must hold, or fail, the last one that still may."""
        if not open_:
            raise Impossible
        if len(open_) == 1:
            self.holds(open_[0]) if holds else self.fails(open_[0])

    def _compared(self, term: Feit, op: str) -> None:
        if term.grens is None or "." in term.naam:
            return
        van, tot = self._now(term.naam)
        match op:
            case "lager_dan":
                self._keep(term.naam, Range(van, min(tot, term.grens - 1)))
            case "hoogstens":
                self._keep(term.naam, Range(van, min(tot, term.grens)))
            case "minstens":
                self._keep(term.naam, Range(max(van, term.grens), tot))
            case "hoger_dan":
                self._keep(term.naam, Range(max(van, term.grens + 1), tot))
            case _:
                left = [n for n in range(van, tot + 1) if (n in term.opties) == (op == "is_")]
                self._keep(term.naam, Range(min(left, default=1), max(left, default=0)))

    def _now(self, naam: str) -> Range:
        return self.facts.get(naam) or self.kennis.fact(naam)

    def _keep(self, naam: str, left: Range) -> None:
        if left.van > left.tot:
            raise Impossible
        if left != self._now(naam):
            self.facts[naam] = left
            self._behind(naam)

    def _behind(self, naam: str) -> None:
        """What is left of the facts from which a derived fact follows."""
        inputs = self.book.inputs.get(naam, ())
        for one in inputs:
            if ":" in one or one in self.book.groepen or self._now(one).known:
                continue
            parts = self._parts(one, naam)
            if len(parts) < 2:
                continue
            fitting = [part for part in parts if self._fits(naam, inputs, one, part)]
            if not fitting:
                raise Impossible
            self._keep(one, hull(*fitting))

    def _parts(self, one: str, naam: str) -> list[Range]:
        """Every answer to a choice; of a number what lies below, in and above what is wanted.

        Nothing when a number is counted in something else than what follows from it.
        """
        (van, tot), wanted = self._now(one), self._now(naam)
        begrip, other = self.book.begrippen[one], self.book.begrippen[naam]
        if begrip.codes:
            return [exactly(value) for value in range(van, tot + 1)]
        if (begrip.soort, begrip.eenheid) != (other.soort, other.eenheid):
            return []
        cuts = (van, wanted.van - 1), (wanted.van, wanted.tot), (wanted.tot + 1, tot)
        parts = [Range(max(van, low), min(tot, high)) for low, high in cuts]
        return [part for part in parts if part.van <= part.tot]

    def _fits(self, naam: str, inputs: tuple[str, ...], one: str, part: Range) -> bool:
        """Whether a derived fact may be what it should be when one input is this."""
        given = [part if one == other else self._input(other) for other in inputs]
        found, wanted = FUNCTIES[naam](self.figures, *given), self._now(naam)
        return found.van <= wanted.tot and wanted.van <= found.tot

    def _input(self, naam: str):
        plain = ":" not in naam and naam not in self.book.groepen
        return self._now(naam) if plain else self.kennis.input(naam)
