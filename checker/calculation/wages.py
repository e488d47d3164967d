# SPDX-License-Identifier: EUPL-1.2
"""The wages of a household that count (artt. 31 and 34a Participatiewet), in cents per month."""

from typing import NamedTuple

from checker.calculation.exemptions import (
    MET,
    NETTO,
    NIETS,
    ZONDER,
    Delen,
    Vrij,
    possible_shares,
    rounded,
    shares,
)
from checker.ranges import Range, exactly

__all__ = ["loon_met_hoogste_vrije_deel", "loon_met_zekere_vrije_deel"]

VIJFTIEN, KWART = 1, 2


class Loon(NamedTuple):
    """What is known of the wages of a household, as the dictionary lists it."""

    loon: Range
    loon_is: Range
    loon_partner: Range
    partner_geen_recht: Range
    ontvangt_bijstand: Range
    vrij_deel_partner: Range
    partner_vrij_deel_kan: Range
    partner_aow: Range


def shares_of_partner(parts: dict[str, tuple[Vrij, ...]], loon: Loon, level: int) -> list[Vrij]:
    """The shares that are possible for the partner; which one the college gave, is a question.

    At the AOW age a quarter is bound; a partner without a right gets no assistance, so nothing.
    """
    quarter, *others = parts.values()
    given = ([NIETS], [*others[0], *others[1]], [*quarter])  # by the choices of the question
    none = [NIETS] if loon.partner_geen_recht.tot else []
    if not loon.loon_partner.tot or loon.partner_geen_recht.van:
        return [NIETS]
    if loon.vrij_deel_partner.known:
        return none + given[loon.vrij_deel_partner.van]
    found = none + (given[KWART] if loon.partner_aow.tot else [])
    return found if loon.partner_aow.van else found + _not_said(given, loon, level)


def _not_said(given, loon: Loon, level: int) -> list[Vrij]:
    """What a partner below the AOW age may have; without assistance the college must still say."""
    may = loon.partner_vrij_deel_kan
    if not may.tot:
        return [NIETS]
    if loon.ontvangt_bijstand.tot:
        return [vrij for one in given for vrij in one]
    most = [*given[VIJFTIEN], *given[KWART]] if level == MET else []
    return most if most and may.van else [NIETS, *most]


def free(mine: list[Vrij], theirs: list[Vrij], total: int, partner: Range, pick):
    """The highest or lowest (`pick`) sum of both free parts of a sum of wages, however divided.

    Each part grows evenly up to its maximum, so the sum turns only there and at the ends.
    """
    low, high = min(partner.van, total), min(partner.tot, total)
    turns = [total - v.turn() for v in mine if v.turn()] + [v.turn() for v in theirs if v.turn()]
    near = {n for turn in turns for n in (turn - 1, turn, turn + 1) if low < n < high}
    return pick(
        pick(v.of(total - part) for v in mine) + pick(v.of(part) for v in theirs)
        for part in {low, high, *near}
    )


def counted(waarden, inputs: tuple[Range, ...], level: int) -> Range:
    """The wages of both that count. Of gross wages we only know that net is not more."""
    number = len(Loon._fields)
    loon = Loon(*inputs[:number])
    if not loon.loon.tot:
        return exactly(0)
    parts = shares(waarden)
    mine = possible_shares(parts, Delen(*inputs[number:]), level)
    theirs = shares_of_partner(parts, loon, level)
    lowest = rounded(free(mine, theirs, loon.loon.tot, loon.loon_partner, min))
    highest = rounded(free(mine, theirs, loon.loon.van, loon.loon_partner, max))
    least = loon.loon.van - highest if loon.loon_is == NETTO else 0
    return Range(least, loon.loon.tot - lowest)


def loon_met_zekere_vrije_deel(waarden, *inputs: Range) -> Range:
    """Wages that count when the college gives nothing that it did not give yet (art. 31 Pw)."""
    return counted(waarden, inputs, ZONDER)


def loon_met_hoogste_vrije_deel(waarden, *inputs: Range) -> Range:
    """Wages that count when the college gives everything that it may give (art. 31 Pw)."""
    return counted(waarden, inputs, MET)
