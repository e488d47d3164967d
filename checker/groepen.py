# SPDX-License-Identifier: EUPL-1.2
"""Groups of a person: who was listed, who else there may be, and for how many a rule holds."""

from collections.abc import Mapping
from typing import NamedTuple

from checker.evaluation import Aantal
from checker.ranges import Range

SPOOK = -1  # a member that may exist but of whom nothing is known


class Groep(NamedTuple):
    """The members somebody listed, and how many more there may be."""

    leden: list[dict[str, Range]]
    extra: Range


def add_up(weighed: Mapping[int, Range], extra: Range) -> Aantal:
    """For how many members a rule holds, from how it weighs for each of them."""
    totals = [0, 0, 0, 0]
    for lid, one in weighed.items():
        few, many = (extra.van, extra.tot) if lid == SPOOK else (1, 1)
        totals[0] += few * (one.van == 2)
        totals[1] += few * (one.van >= 1)
        totals[2] += many * (one.tot == 2)
        totals[3] += many * (one.tot >= 1)
    return Aantal(*totals)
