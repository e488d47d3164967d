# SPDX-License-Identifier: EUPL-1.2
"""The scale of `checker.ranges` for the solver: a weighing as four statements about its ends."""

from collections.abc import Iterable
from typing import NamedTuple

from z3 import And, ArithRef, BoolRef, BoolVal, If, Not, Or

from checker.ranges import Range


class Waarde(NamedTuple):
    """What a fact may be: the lowest and the highest possible whole number, both included."""

    van: ArithRef
    tot: ArithRef


class Weging(NamedTuple):
    """`van1` says that the lowest end is 1 or more, `tot2` that the highest is 2, and so on."""

    van1: BoolRef
    van2: BoolRef
    tot1: BoolRef
    tot2: BoolRef

    @property
    def ja(self) -> BoolRef:
        return self.van2

    @property
    def nee(self) -> BoolRef:
        return Not(self.tot1)

    @property
    def college_beslist(self) -> BoolRef:
        return And(self.van1, Not(self.tot2))

    @property
    def settled(self) -> BoolRef:
        return Or(self.ja, self.nee, self.college_beslist)

    @property
    def ends(self) -> Waarde:
        """The two ends as whole numbers from 0 to 2."""
        low, high = ((self.van1, self.van2), (self.tot1, self.tot2))
        return Waarde(*(If(two, 2, If(one, 1, 0)) for one, two in (low, high)))


def fixed(weighed: Range) -> Weging:
    """A weighing that is the same for everybody."""
    van, tot = weighed
    return Weging(BoolVal(van >= 1), BoolVal(van >= 2), BoolVal(tot >= 1), BoolVal(tot >= 2))


def of_ends(van: ArithRef, tot: ArithRef) -> Weging:
    """A weighing from its two ends."""
    return Weging(van >= 1, van >= 2, tot >= 1, tot >= 2)


def plainly(surely: BoolRef, possibly: BoolRef) -> Weging:
    """A statement that is never left to the college."""
    return Weging(surely, surely, possibly, possibly)


def all_of(parts: Iterable[Weging]) -> Weging:
    """ "En": of each end the lowest."""
    return Weging(*(And(list(ends)) for ends in _columns(parts)))


def any_of(parts: Iterable[Weging]) -> Weging:
    """ "Of": of each end the highest."""
    return Weging(*(Or(list(ends)) for ends in _columns(parts)))


def _columns(parts: Iterable[Weging]) -> list[tuple[BoolRef, ...]]:
    listed = list(parts)
    return list(zip(*listed, strict=True)) if listed else [(), (), (), ()]


def negated(one: Weging) -> Weging:
    """ "Niet": the ends change places and are mirrored."""
    return Weging(Not(one.tot2), Not(one.tot1), Not(one.van2), Not(one.van1))


def same(left: Weging, right: Weging) -> BoolRef:
    return And(*(a == b for a, b in zip(left, right, strict=True)))
