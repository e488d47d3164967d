# SPDX-License-Identifier: EUPL-1.2
"""Other benefits and papers: born before a year (IOAW), housemates with a contract (19a Pw)."""

from datetime import date

from checker.ranges import Range, exactly

__all__ = ["geboren_voor_ioaw", "huisgenoot_met_contract"]

ONZEKER = Range(0, 1)
GRENS = "ioaw.geboren_voor"


def geboren_voor_ioaw(waarden, leeftijd: Range, geboortedatum: Range) -> Range:
    """Whether somebody was born before the year of the IOAW: 0 = nee, 1 = ja.

    An age in whole years leaves a window of one year, so both may stay possible.
    """
    limit = waarden.number(GRENS)
    if limit is None:
        return ONZEKER
    if geboortedatum.known:
        return exactly(int(date.fromordinal(geboortedatum.van).year < limit))
    last_day = (waarden.dag.month, waarden.dag.day) == (12, 31)
    youngest = waarden.dag.year - leeftijd.van
    oldest = waarden.dag.year + last_day - leeftijd.tot - 1
    return Range(int(youngest < limit), int(oldest < limit))


def huisgenoot_met_contract(waarden, medebewoners) -> Range:
    """Whether a housemate has a contract with the person or the same landlord: 0 = nee, 1 = ja."""
    contracts = [one["contract"] for one in medebewoners.leden]
    surely = any(contract.van > 0 for contract in contracts)
    possibly = surely or medebewoners.extra.tot or any(one.tot > 0 for one in contracts)
    return Range(int(surely), int(bool(possibly)))
