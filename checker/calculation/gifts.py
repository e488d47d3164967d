# SPDX-License-Identifier: EUPL-1.2
"""Gifts and help that saves costs, in one calendar year (art. 31 lid 2 onder m Pw), in cents."""

from checker.ranges import ANYTHING, HIGHEST, Range, exactly, minus, plus

__all__ = ["giften_boven_dubbele_grens", "giften_boven_grens", "giften_samen"]

GRENS = "pw.giften.31_2m.max"
VOEDSELBANK = 2


def counted(gift: dict[str, Range]) -> Range:
    """What one gift adds to the sum; parcels of a food bank never count (art. 18 lid 8* Pw)."""
    soort, bedrag = gift["soort"], gift["bedrag"]
    if soort == (VOEDSELBANK, VOEDSELBANK):
        return exactly(0)
    return Range(0 if soort.tot >= VOEDSELBANK else bedrag.van, bedrag.tot)


def giften_samen(waarden, giften) -> Range:
    """The sum of all gifts that count; gifts that may exist make it open upwards."""
    listed = plus(exactly(0), *(counted(gift) for gift in giften.leden))
    return plus(listed, Range(0, HIGHEST if giften.extra.tot else 0))


def giften_boven_grens(waarden, giften) -> Range:
    """The sum minus one limit: above 0 there is a part that the college must weigh."""
    return _above(waarden, giften, 1)


def giften_boven_dubbele_grens(waarden, giften) -> Range:
    """The sum minus two limits: for a couple it is open whether the limit holds once or twice."""
    return _above(waarden, giften, 2)


def _above(waarden, giften, times: int) -> Range:
    limit = waarden.euro(GRENS)
    if limit is None:
        return ANYTHING
    return minus(giften_samen(waarden, giften), exactly(times * limit))
