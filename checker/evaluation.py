# SPDX-License-Identifier: EUPL-1.2
"""The plain evaluator: the specification of what a line, a block and an outcome weigh.

What we do not know is never a no. The engine must give the same code for every block.
"""

from typing import NamedTuple, Protocol

from checker.ranges import COLLEGE, JA, NEE, ONBEKEND, Range, both, either, mirrored
from checker.terms import Alle, Conclusie, Een, Feit, Niet, Telling, Term, Vast


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
    return WEGEN[type(term)](term, kennis, lid)


def _fact(term: Feit, kennis: Bekend, lid: int | None) -> Range:
    weighed = compare(term, kennis.fact(term.naam, lid))
    if term.rem is None:
        return weighed
    return both([weighed, COLLEGE if term.rem == "college" else ONBEKEND])


def _all(term: Alle, kennis: Bekend, lid: int | None) -> Range:
    return both([weigh(one, kennis, lid) for one in term.termen])


def _any(term: Een, kennis: Bekend, lid: int | None) -> Range:
    return either([weigh(one, kennis, lid) for one in term.termen])


def _not(term: Niet, kennis: Bekend, lid: int | None) -> Range:
    return mirrored(weigh(term.term, kennis, lid))


def _conclusion(term: Conclusie, kennis: Bekend, lid: int | None) -> Range:
    return kennis.conclusion(term.sleutel)


def _count(term: Telling, kennis: Bekend, lid: int | None) -> Range:
    return weigh_count(term.minstens, kennis.count(term.ledenregel))


def _fixed(term: Vast, kennis: Bekend, lid: int | None) -> Range:
    return term.weging


WEGEN = {
    Feit: _fact,
    Alle: _all,
    Een: _any,
    Niet: _not,
    Conclusie: _conclusion,
    Telling: _count,
    Vast: _fixed,
}


def compare(term: Feit, found: Range) -> Range:
    """Klopt, klopt niet or unknown, from what is still possible for this fact."""
    if term.grens is None:
        return ONBEKEND
    sure, never = VERGELIJKEN[term.op](term, *found)
    return JA if sure else NEE if never else ONBEKEND


def _is(term: Feit, van: int, tot: int) -> tuple[bool, bool]:
    possible = [one for one in term.opties if van <= one <= tot]
    return bool(possible) and van == tot, not possible


# per comparison: does it hold for every possible value, and for none?
VERGELIJKEN = {
    "is_": _is,
    "lager_dan": lambda term, van, tot: (tot < term.grens, van >= term.grens),
    "hoger_dan": lambda term, van, tot: (van > term.grens, tot <= term.grens),
    "minstens": lambda term, van, tot: (van >= term.grens, tot < term.grens),
    "hoogstens": lambda term, van, tot: (tot <= term.grens, van > term.grens),
}


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
