# SPDX-License-Identifier: EUPL-1.2
"""The plain evaluator: the specification of what a line, a block and an outcome weigh.

What we do not know is never a no. The engine must give the same code for every block.
"""

from typing import NamedTuple, Protocol

from checker.ranges import JA, NEE, ONBEKEND, WEGINGEN, Range, mirrored
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
    if term.rem is None or weighed is NEE:
        return weighed
    highest = 1 if term.rem == "college" else 2
    lowest = 0 if term.rem == "onzeker" else min(weighed.van, 1)
    return WEGINGEN[lowest, min(weighed.tot, highest)]


def _all(term: Alle, kennis: Bekend, lid: int | None) -> Range:
    """ "En": no surer than the least sure part; of nothing at all it is true."""
    van = tot = 2
    for one in term.termen:
        low, high = WEGEN[type(one)](one, kennis, lid)
        van, tot = (low if low < van else van), (high if high < tot else tot)
        if not tot:
            return NEE
    return WEGINGEN[van, tot]


def _any(term: Een, kennis: Bekend, lid: int | None) -> Range:
    """ "Of": as sure as the surest part; of nothing at all it is false."""
    van = tot = 0
    for one in term.termen:
        low, high = WEGEN[type(one)](one, kennis, lid)
        van, tot = (low if low > van else van), (high if high > tot else tot)
        if van == 2:
            return JA
    return WEGINGEN[van, tot]


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
    van, tot = found
    if term.op != "is_":
        return VERGELIJKEN[term.op](term.grens, van, tot)
    if van == tot:
        return JA if van in term.opties else NEE
    for one in term.opties:
        if van <= one <= tot:
            return ONBEKEND
    return NEE


# a comparison holds for every possible value, for none, or we do not know
VERGELIJKEN = {
    "lager_dan": lambda grens, van, tot: JA if tot < grens else NEE if van >= grens else ONBEKEND,
    "hoger_dan": lambda grens, van, tot: JA if van > grens else NEE if tot <= grens else ONBEKEND,
    "minstens": lambda grens, van, tot: JA if van >= grens else NEE if tot < grens else ONBEKEND,
    "hoogstens": lambda grens, van, tot: JA if tot <= grens else NEE if van > grens else ONBEKEND,
}


def weigh_count(minstens: int, aantal: Aantal) -> Range:
    lowest = 2 if aantal.zeker >= minstens else int(aantal.zeker_of_college >= minstens)
    highest = 2 if aantal.hoogstens_zeker >= minstens else int(aantal.hoogstens >= minstens)
    return WEGINGEN[lowest, highest]


class PlainEvaluator:
    """Concludes blocks one by one, without an engine."""

    def conclude(self, levels, kennis) -> None:
        """Weighs every block and notes its outcome in `kennis`."""
        for level in levels:
            for blok in level:
                for lid in kennis.members(blok):
                    kennis.note(blok, lid, weigh(blok.term, kennis, lid))
