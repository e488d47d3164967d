# SPDX-License-Identifier: EUPL-1.2
"""Terms of municipal debt help (Wgs) and the day of an eviction; days as day numbers."""

from collections.abc import Callable
from datetime import date

from checker.calculation.termijnen import weken, werkdagen
from checker.ranges import JA, NEE, Range, exactly, minus

__all__ = ["besluit_schuldhulp_te_laat", "dagen_tot_ontruiming", "gesprek_te_laat"]

GESPREK = "wgs.eerste_gesprek"
SPOED = "wgs.eerste_gesprek_spoed"
BESLUIT = "wgs.besluit"
ONZEKER = Range(0, 1)


def dagen_tot_ontruiming(waarden, ontruimingsdag: Range) -> Range:
    """Days from the day of the question to the eviction; below 0 it has been."""
    return minus(ontruimingsdag, exactly(waarden.dag.toordinal()))


def gesprek_te_laat(waarden, gevraagd: Range, spoed: Range) -> Range:
    """Whether the term for the first talk is over: 0 = nee, 1 = ja (art. 4 lid 1 and 2 Wgs).

    Three working days in a threatening situation (`spoed`), and four weeks otherwise.
    """
    slow = _over(waarden, gevraagd, waarden.number(GESPREK), weken)
    fast = _over(waarden, gevraagd, waarden.number(SPOED), werkdagen)
    if spoed == JA:
        return fast
    return slow if spoed == NEE else Range(min(slow.van, fast.van), max(slow.tot, fast.tot))


def besluit_schuldhulp_te_laat(waarden, gesprek: Range) -> Range:
    """Whether the longest term for the decision is over: 0 = nee, 1 = ja (art. 4a lid 3 Wgs)."""
    return _over(waarden, gesprek, waarden.number(BESLUIT), weken)


def _over(waarden, start: Range, term: int | None, end: Callable[[date, int], date]) -> Range:
    """Whether the day of the question lies after the last day of a term."""
    if term is None or not start.known:
        return ONZEKER
    return exactly(int(waarden.dag > end(date.fromordinal(start.van), term)))
