# SPDX-License-Identifier: EUPL-1.2
"""Ages in whole years, and what an age in years says about the AOW age (art. 7a AOW)."""

from datetime import date

from checker.ranges import Range, exactly

__all__ = [
    "aow_bereikt",
    "aow_maand_telt",
    "aow_uit_leeftijd",
    "leeftijd_uit_geboortedatum",
    "partner_aow_bereikt",
    "partner_aow_maand_telt",
    "partner_aow_uit_leeftijd",
]

MAANDEN = 12
ELKE_LEEFTIJD = Range(0, 120)


def whole_months(geboren: date, dag: date) -> int:
    """Complete months lived on a day."""
    months = (dag.year - geboren.year) * MAANDEN + dag.month - geboren.month
    return months - (dag.day < geboren.day)


def leeftijd_uit_geboortedatum(waarden, geboortedatum: Range) -> Range:
    """Age in whole years on the day of the question; somebody not yet born is 0."""
    if not geboortedatum.known:
        return ELKE_LEEFTIJD
    months = whole_months(date.fromordinal(geboortedatum.van), waarden.dag)
    return exactly(max(0, months // MAANDEN))


def aow_uit_leeftijd(waarden, leeftijd: Range, geboortedatum: Range | None = None) -> Range:
    """Whether the AOW age is reached: 0 = nee, 1 = ja, both when only the month can tell."""
    limit = waarden.number("aow.leeftijd")
    if limit is None:
        return Range(0, 1)
    if geboortedatum is not None and geboortedatum.known:
        lived = whole_months(date.fromordinal(geboortedatum.van), waarden.dag)
        return exactly(int(lived >= limit))
    youngest, oldest = leeftijd.van * MAANDEN, leeftijd.tot * MAANDEN + MAANDEN - 1
    return Range(int(youngest >= limit), int(oldest >= limit))


def aow_maand_telt(waarden, leeftijd: Range, geboortedatum: Range | None = None) -> Range:
    """Whether the answer to `aow_uit_leeftijd` hangs on the month of birth: 0 = nee, 1 = ja."""
    if not leeftijd.known:
        return Range(0, 1)
    return exactly(int(not aow_uit_leeftijd(waarden, leeftijd, geboortedatum).known))


def aow_bereikt(waarden, uit_leeftijd: Range, gezegd: Range) -> Range:
    """The AOW age by age, and where that cannot tell, by what the person said."""
    return uit_leeftijd if uit_leeftijd.known else gezegd


partner_aow_uit_leeftijd = aow_uit_leeftijd
partner_aow_maand_telt = aow_maand_telt
partner_aow_bereikt = aow_bereikt
