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


# every weighing there is, so that none has to be made anew on every check
WEGINGEN = {w: w for w in (NEE, COLLEGE, JA, ONBEKEND, Range(0, 1), Range(1, 2))}
CODES = {NEE: "nee", COLLEGE: "college_beslist", JA: "ja"}
GESPIEGELD = {w: WEGINGEN[2 - w.tot, 2 - w.van] for w in WEGINGEN.values()}


def mirrored(weighed: Range) -> Range:
    """ "Niet"."""
    return GESPIEGELD[weighed]


def code(weighed: Range) -> str:
    """The outcome code of a weighed statement (`ja`, `nee`, `college_beslist` or `onbekend`)."""
    return CODES.get(weighed, "onbekend")


def plus(*parts: Range) -> Range:
    return Range(sum(p.van for p in parts), sum(p.tot for p in parts))


def minus(left: Range, right: Range) -> Range:
    return Range(left.van - right.tot, left.tot - right.van)


def hull(*parts: Range) -> Range:
    """The smallest range that holds all of them."""
    return Range(min(p.van for p in parts), max(p.tot for p in parts))
