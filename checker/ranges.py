# SPDX-License-Identifier: EUPL-1.2
"""What we know of a number or of a statement: a lowest and a highest possible value.

A fact that is known has two equal ends. A fact that is missing spans its whole domain. Statements
use the same idea on a scale of three: 0 = klopt niet, 1 = het college beslist, 2 = klopt. "En" is
then the minimum, "of" the maximum and "niet" a mirror, for each end apart.
"""

from typing import NamedTuple

LOWEST, HIGHEST = -(10**12), 10**12


class Range(NamedTuple):
    """The values that are still possible, both ends included (whole years, days or euro cents)."""

    van: int
    tot: int

    @property
    def known(self) -> bool:
        return self.van == self.tot


ANYTHING = Range(LOWEST, HIGHEST)
NEE, COLLEGE, JA = Range(0, 0), Range(1, 1), Range(2, 2)
ONBEKEND = Range(0, 2)


def exactly(value: int) -> Range:
    return Range(value, value)


def both(parts: list[Range]) -> Range:
    """ "En": no surer than the least sure part; of nothing at all it is true."""
    return Range(min([p[0] for p in parts], default=2), min([p[1] for p in parts], default=2))


def either(parts: list[Range]) -> Range:
    """ "Of": as sure as the surest part; of nothing at all it is false."""
    return Range(max([p[0] for p in parts], default=0), max([p[1] for p in parts], default=0))


def mirrored(part: Range) -> Range:
    return Range(2 - part.tot, 2 - part.van)


def code(weighed: Range) -> str:
    """The outcome code of a weighed statement (`ja`, `nee`, `college_beslist` or `onbekend`)."""
    return {NEE: "nee", COLLEGE: "college_beslist", JA: "ja"}.get(weighed, "onbekend")


def plus(*parts: Range) -> Range:
    return Range(sum(p.van for p in parts), sum(p.tot for p in parts))


def minus(left: Range, right: Range) -> Range:
    return Range(left.van - right.tot, left.tot - right.van)


def hull(*parts: Range) -> Range:
    """The smallest range that holds all of them."""
    return Range(min(p.van for p in parts), max(p.tot for p in parts))
