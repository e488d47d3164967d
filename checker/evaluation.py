# SPDX-License-Identifier: EUPL-1.2
"""The plain evaluator: the specification of what a line, a block and an outcome weigh.

What we do not know is never a no. The engine must give the same code for every block.
"""

from typing import NamedTuple, Protocol

from checker.ranges import COLLEGE, JA, NEE, ONBEKEND, Range, both, either, mirrored
from checker.terms import Alle, Blok, Conclusie, Een, Feit, Niet, Telling, Term, Vast


class Aantal(NamedTuple):
    """How many members a rule holds for: surely, or with the college's judgment, and at most."""

    zeker: int
    zeker_of_college: int
    hoogstens_zeker: int
    hoogstens: int


class Bekend(Protocol):
    """What an evaluator asks of the knowledge about one person."""

    def fact(self, naam: str, lid: int | None = None) -> Range: ...

    def conclusion(self, sleutel: str) -> Range: ...

    def count(self, ledenregel: str) -> Aantal: ...


def weigh(term: Term, kennis: Bekend, lid: int | None = None) -> Range:
    """How a term weighs on the scale of `checker.ranges`; `lid` is the member it is about."""
    match term:
        case Feit():
            return _hold_back(compare(term, kennis.fact(term.naam, lid)), term.rem)
        case Niet():
            return mirrored(weigh(term.term, kennis, lid))
        case Alle():
            return both([weigh(one, kennis, lid) for one in term.termen])
        case Een():
            return either([weigh(one, kennis, lid) for one in term.termen])
        case Conclusie():
            return kennis.conclusion(term.sleutel)
        case Telling():
            return weigh_count(term.minstens, kennis.count(term.ledenregel))
        case Vast():
            return term.weging


def compare(term: Feit, found: Range) -> Range:
    """Klopt, klopt niet or unknown, from what is still possible for this fact."""
    limit = term.grens
    if limit is None:
        return ONBEKEND
    match term.op:
        case "is_":
            possible = [one for one in term.opties if found.van <= one <= found.tot]
            sure, never = bool(possible) and found.known, not possible
        case "lager_dan":
            sure, never = found.tot < limit, found.van >= limit
        case "hoger_dan":
            sure, never = found.van > limit, found.tot <= limit
        case "minstens":
            sure, never = found.van >= limit, found.tot < limit
        case _:
            sure, never = found.tot <= limit, found.van > limit
    return JA if sure else NEE if never else ONBEKEND


def _hold_back(weighed: Range, rem: str | None) -> Range:
    if rem is None:
        return weighed
    return both([weighed, COLLEGE if rem == "college" else ONBEKEND])


def weigh_count(minstens: int, aantal: Aantal) -> Range:
    lowest = 2 if aantal.zeker >= minstens else int(aantal.zeker_of_college >= minstens)
    highest = 2 if aantal.hoogstens_zeker >= minstens else int(aantal.hoogstens >= minstens)
    return Range(lowest, highest)


class PlainEvaluator:
    """Concludes blocks one by one, without an engine."""

    def conclude(self, levels, kennis) -> None:
        """Weighs every block and notes its outcome in `kennis`."""
        for level in levels:
            for blok in level:
                for lid in kennis.members(blok):
                    kennis.note(blok, lid, weigh(blok.term, kennis, lid))


def weigh_block(blok: Blok, kennis: Bekend, lid: int | None = None) -> Range:
    return weigh(blok.term, kennis, lid)
