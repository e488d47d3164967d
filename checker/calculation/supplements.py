# SPDX-License-Identifier: EUPL-1.2
"""Supplements beside an income (artt. 16, 36 and 36b Pw): days as day numbers, money in cents."""

from datetime import date

from checker.calculation.dates import months_before
from checker.ranges import Range, exactly

__all__ = [
    "inkomenstoeslag_binnen_jaar",
    "studietoeslag_na_stage",
    "studietoeslag_zonder_klasse",
    "uitgesloten_van_bijstand",
]

TUSSENPOOS = "pw.inkomenstoeslag.36_3.tussenpoos"
STAGE_VRIJ = "pw.studietoeslag.stagevrijlating"


def inkomenstoeslag_binnen_jaar(waarden, laatste: Range) -> Range:
    """Granted in the months before the day of the question (art. 36 lid 3 Pw): 0 = nee, 1 = ja."""
    months = waarden.number(TUSSENPOOS)
    if months is None or not laatste.known:
        return Range(0, 1)
    last = months_before(date.fromordinal(laatste.van), -months)
    return exactly(int(waarden.dag <= last))


def studietoeslag_na_stage(waarden, norm, stage: Range) -> Range | None:
    """The amount for this age minus pay for an internship above what is free (36b lid 5 Pw)."""
    amount = waarden.euro(norm.bedrag)
    free = waarden.euro(STAGE_VRIJ) if stage.tot else 0
    if amount is None or free is None:
        return None
    least, most = (max(0, pay - free) for pay in stage)
    return Range(max(0, amount - most), max(0, amount - least))


def studietoeslag_zonder_klasse(waarden, norm, stage: Range) -> Range | None:
    """Below the lowest age with an amount: nobody is sure, so from nothing to that amount."""
    lowest = studietoeslag_na_stage(waarden, norm, stage)
    return None if lowest is None else Range(0, lowest.tot)


def uitgesloten_van_bijstand(waarden, uitgesloten: Range) -> Range:
    """Whether § 2.2 shuts somebody out, or the college may find so: 0 = nee, 1 = ja."""
    return Range(min(uitgesloten.van, 1), min(uitgesloten.tot, 1))
