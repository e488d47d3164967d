# SPDX-License-Identifier: EUPL-1.2
"""Translates the terms of a line to the solver; mirrors `checker.evaluation`, and is proved so."""

from typing import NamedTuple, Protocol

from z3 import And, ArithRef, BoolVal, Or

from checker.ranges import ONBEKEND
from checker.solver.weighing import Waarde, Weging, all_of, any_of, fixed, negated, plainly
from checker.terms import Alle, Conclusie, Een, Feit, Niet, Telling, Term, Vast


class Aantal(NamedTuple):
    """The four counts of `checker.evaluation.Aantal`."""

    zeker: ArithRef
    zeker_of_college: ArithRef
    hoogstens_zeker: ArithRef
    hoogstens: ArithRef


class Bekend(Protocol):
    """What the translation asks of the person it is about."""

    def fact(self, naam: str, lid: int | None) -> Waarde: ...

    def conclusion(self, sleutel: str) -> Weging: ...

    def count(self, ledenregel: str) -> Aantal: ...

    def doubt(self, about: object) -> Weging:
        """How something weighs that nobody is sure of."""
        ...


def translate(term: Term, mens: Bekend, lid: int | None = None) -> Weging:
    """How a term weighs; `lid` is the member it is about."""
    match term:
        case Feit():
            return _fact(term, mens, lid)
        case Niet():
            return negated(translate(term.term, mens, lid))
        case Alle():
            return all_of(translate(one, mens, lid) for one in term.termen)
        case Een():
            return any_of(translate(one, mens, lid) for one in term.termen)
        case Conclusie():
            return mens.conclusion(term.sleutel)
        case Telling():
            return weigh_count(term.minstens, mens.count(term.ledenregel))
        case Vast():
            return mens.doubt(term) if term.weging == ONBEKEND else fixed(term.weging)


def _fact(term: Feit, mens: Bekend, lid: int | None) -> Weging:
    if term.grens is None:
        weighed = mens.doubt(term)
    else:
        weighed = plainly(*compare(term, mens.fact(term.naam, lid)))
    if term.rem == "college":
        return weighed._replace(van2=BoolVal(False), tot2=BoolVal(False))
    if term.rem == "onzeker":
        return all_of((weighed, mens.doubt(term)))
    return weighed


def compare(term: Feit, found: Waarde) -> tuple:
    """Whether a comparison surely holds, and whether it possibly holds."""
    van, tot, grens = found.van, found.tot, term.grens
    match term.op:
        case "lager_dan":
            return tot < grens, van < grens
        case "hoogstens":
            return tot <= grens, van <= grens
        case "hoger_dan":
            return van > grens, tot > grens
        case "minstens":
            return van >= grens, tot >= grens
    known = And(van == tot, Or([van == one for one in term.opties]))
    return known, Or([And(van <= one, one <= tot) for one in term.opties])


def weigh_count(minstens: int, aantal: Aantal) -> Weging:
    surely, possibly = aantal.zeker >= minstens, aantal.hoogstens_zeker >= minstens
    return Weging(
        Or(surely, aantal.zeker_of_college >= minstens),
        surely,
        Or(possibly, aantal.hoogstens >= minstens),
        possibly,
    )
