# SPDX-License-Identifier: EUPL-1.2
"""Zorgtoeslag and kindgebonden budget, in euro cents per year or month, and the limits on assets.

A toeslag is worked out for a year and rounded to whole euro (art. 14 lid 4 Awir). The law does not
round the drempelinkomen; the card of Dienst Toeslagen rounds it up. So both are worked out.
"""

from decimal import ROUND_HALF_UP, Decimal

from checker.calculation.toeslaggrenzen import possible
from checker.ranges import ANYTHING, Range, hull, plus

__all__ = [
    "kindbudget_per_jaar",
    "kindbudget_per_maand",
    "zorgtoeslag_per_jaar",
    "zorgtoeslag_per_maand",
]

EURO, MAANDEN, PROCENT = 100, 12, 100
DREMPEL = "zorgtoeslag.drempelinkomen"
PREMIE = "zorgtoeslag.standaardpremie"
AANDEEL = (
    "zorgtoeslag.percentage_drempel_alleenstaande",
    "zorgtoeslag.percentage_drempel_partner",
)
AFBOUW_ZORG = "zorgtoeslag.afbouwpercentage"
HALF = "zorgtoeslag.deel_partner_onverzekerd"
PER_KIND, OUDERKOP = "kgb.per_kind", "kgb.alleenstaande_ouderkop"
EXTRA = (("kgb.leeftijd_12", "kgb.extra_12_15"), ("kgb.leeftijd_16", "kgb.extra_16_17"))
ACHTTIEN, AFBOUW_KIND = "kgb.leeftijd_18", "kgb.afbouwpercentage"
DREMPEL_PARTNER = "kgb.partner_verhoging_drempel"


def granted(cents: Decimal) -> int:
    """What is granted for a year: whole euro, never below 0 (art. 14 lid 4 Awir)."""
    return max(0, int((cents / EURO).quantize(Decimal(1), ROUND_HALF_UP))) * EURO


def per_month(year: Range) -> Range | None:
    """A twelfth of the year, in whole cents; None while a figure is missing."""
    if year == ANYTHING:
        return None
    return Range(*(int((Decimal(end) / MAANDEN).quantize(1, ROUND_HALF_UP)) for end in year))


def thresholds(waarden) -> tuple[int, int] | None:
    """The drempelinkomen as the law gives it, up to a euro lower than on the card, and as there."""
    card = waarden.euro(DREMPEL)
    return None if card is None else (card - EURO, card)


def above(income: int, threshold: int) -> int:
    return max(0, income - threshold)


def zorgtoeslag_per_jaar(waarden, partner: Range, inkomen: Range, verzekerd: Range) -> Range:
    """Standaardpremie minus normpremie (art. 2 lid 1 to 4 Wzt); half beside a partner without."""
    drempels, premie, afbouw = (
        thresholds(waarden),
        waarden.euro(PREMIE),
        waarden.number(AFBOUW_ZORG),
    )
    shares, half = [waarden.number(naam) for naam in AANDEEL], waarden.number(HALF)
    if None in (drempels, premie, afbouw, half, *shares):
        return ANYTHING
    found = [
        (premie * (1 + two) - (shares[two] * grens + afbouw * above(euro, grens)) / PROCENT)
        * (half if two and not insured else PROCENT)
        / PROCENT
        for two in possible(partner)
        for insured in (possible(verzekerd) if two else (1,))
        for grens in map(Decimal, drempels)
        for euro in inkomen
    ]
    return Range(granted(min(found)), granted(max(found)))


def zorgtoeslag_per_maand(waarden, *inputs: Range) -> Range | None:
    """The same per month, on average (art. 2 lid 5 Wzt counts each month apart)."""
    return per_month(zorgtoeslag_per_jaar(waarden, *inputs))


def for_a_child(waarden, age: Range) -> Range:
    """The amount for a child of this age (art. 2 lid 2, 4 and 5 Wkb); 0 from 18 years."""
    steps = [(0, waarden.euro(PER_KIND))]
    steps += [
        (waarden.number(years), waarden.euro(PER_KIND) + waarden.euro(extra))
        for years, extra in EXTRA
    ]
    steps += [(waarden.number(ACHTTIEN), 0)]
    ends = [*(start - 1 for start, _ in steps[1:]), age.tot]
    fit = [
        amount
        for (start, amount), end in zip(steps, ends, strict=True)
        if start <= age.tot and age.van <= max(end, start)
    ]
    return Range(min(fit), max(fit))


def for_children(waarden, kinderen) -> Range:
    """The amounts for all children with kinderbijslag; children who may exist leave it open."""
    parts = [Range(0, 0)]
    for kind in kinderen.leden:
        amount, counts = for_a_child(waarden, kind["leeftijd"]), kind["ten_laste"]
        parts.append(Range(amount.van if counts.van else 0, amount.tot if counts.tot else 0))
    most = for_a_child(waarden, Range(0, waarden.number(ACHTTIEN))).tot
    parts.append(Range(0, most * kinderen.extra.tot))
    return plus(*parts)


def kindbudget_per_jaar(waarden, kinderen, partner: Range, inkomen: Range) -> Range:
    """The amounts minus a share of the income above the drempel (art. 2 Wkb), in whole euro."""
    drempels, extra = thresholds(waarden), waarden.euro(DREMPEL_PARTNER)
    afbouw, kop = waarden.number(AFBOUW_KIND), waarden.euro(OUDERKOP)
    needed = [waarden.find(naam) for naam in (PER_KIND, ACHTTIEN, *(n for e in EXTRA for n in e))]
    if None in (drempels, extra, afbouw, kop, *needed):
        return ANYTHING
    sums, found = for_children(waarden, kinderen), []
    for two in possible(partner):
        for grens in (Decimal(drempel + two * extra) for drempel in drempels):
            for amount in sums:
                year = amount + (kop if amount and not two else 0)
                found += [year - afbouw * above(euro, grens) / PROCENT for euro in inkomen]
    return hull(*(Range(one, one) for one in map(granted, map(Decimal, found))))


def kindbudget_per_maand(waarden, kinderen, partner: Range, inkomen: Range) -> Range | None:
    """The same per month, with the ages of this month (art. 2 lid 11 Wkb)."""
    return per_month(kindbudget_per_jaar(waarden, kinderen, partner, inkomen))
