# SPDX-License-Identifier: EUPL-1.2
"""The bufferbudget of art. 34b Participatiewet, in euro cents per calendar year."""

from checker.ranges import Range

__all__ = ["bufferbudget_over"]

MOST = "pw.34b_1.bufferbudget_max"


def bufferbudget_over(waarden, gekregen: Range) -> Range | None:
    """What is left of this year's limit; the college uses at most that (art. 34b lid 1 Pw)."""
    most = waarden.euro(MOST)
    if most is None:
        return None
    return Range(max(0, most - gekregen.tot), max(0, most - gekregen.van))
