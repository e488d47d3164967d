# SPDX-License-Identifier: EUPL-1.2
"""Income against the norm (artt. 19, 31 and 32 Participatiewet), in euro cents per month."""

from checker.calculation.kostendelers import half_up
from checker.ranges import HIGHEST, LOWEST, Range, minus, plus

__all__ = ["bijstand_boven_inkomen", "ruimte_onder_norm"]

VRIJ_DEEL = "pw.vrijlating.31_2n.percentage"
VRIJ_MAX = "pw.vrijlating.31_2n.max"
VAKANTIEGELD = "pw.vakantietoeslag_percentage"
PENSIOEN = (
    "pw.vrijlating.33_5a.particuliere_oudedagsvoorziening_alleenstaande",
    "pw.vrijlating.33_5b.particuliere_oudedagsvoorziening_gehuwden",
)
NETTO, ERIN = 0, 0


def net_wages(loon: Range, loon_is: Range) -> Range:
    """What the wages may be net: of gross wages we only know that net is not more."""
    return loon if loon_is == (NETTO, NETTO) else Range(0, loon.tot)


def exempt(waarden, net: int, heeft_partner: Range) -> int | None:
    """The most that may stay out of account of these wages (art. 31 lid 2 onder n Pw).

    No exemption of art. 31 lid 2 for wages is larger than this one. It works for each person, and
    we do not know which of two partners earns, so a partner doubles the maximum.
    """
    share, most = waarden.number(VRIJ_DEEL), waarden.euro(VRIJ_MAX)
    if None in (share, most):
        return None
    return min(half_up(net * share, 100), most * (1 + heeft_partner.tot))


def without_pension(waarden, ander: Range, pensioen: Range, heeft_partner: Range) -> Range | None:
    """Other income without the part of a private pension that stays free (art. 33 lid 5 Pw)."""
    limits = [waarden.euro(naam) for naam in PENSIOEN]
    if None in limits:
        return None
    possible = limits[heeft_partner.van : heeft_partner.tot + 1]
    return Range(
        ander.van - min(ander.van, pensioen.tot, max(possible)),
        ander.tot - min(ander.tot, pensioen.van, min(possible)),
    )


def counted_income(waarden, loon, loon_is, ander, pensioen, heeft_partner) -> Range | None:
    """The income that counts, from "the largest exemption applies" to "no exemption applies"."""
    net = net_wages(loon, loon_is)
    free = exempt(waarden, net.van, heeft_partner)
    rest = without_pension(waarden, ander, pensioen, heeft_partner)
    return None if None in (free, rest) else plus(Range(net.van - free, net.tot), rest)


def ruimte_onder_norm(
    waarden, loon, loon_is, vakantiegeld, ander, pensioen, heeft_partner, partner_geen_recht, norm
) -> Range:
    """Norm minus income; above 0 there is room for assistance (art. 19 lid 1 onder a Pw).

    Income of a partner without a right counts only above the couple norm, which is twice the norm
    of art. 24 (art. 32 lid 3); we do not know whose income it is, so both readings are inside.

    Wages without holiday pay inside are compared with the norm without its holiday pay, so that
    the answer is only sure when both comparisons agree.
    """
    income = counted_income(waarden, loon, loon_is, ander, pensioen, heeft_partner)
    share = waarden.number(VAKANTIEGELD)
    if income is None or share is None or norm is None:
        return Range(LOWEST, HIGHEST)
    lowest = norm.van
    if vakantiegeld.tot != ERIN and loon.tot:
        lowest -= half_up(norm.van * share, 100)
    room = minus(Range(lowest, norm.tot), income)
    if partner_geen_recht.tot:
        room = Range(room.van, max(room.tot, min(norm.tot, 2 * norm.tot - income.van)))
    return room


def bijstand_boven_inkomen(waarden, *inputs) -> Range | None:
    """The supplement up to the norm, never below 0 (art. 19 lid 2 Pw); inputs as above."""
    norm = inputs[-1]
    if norm is None:
        return None
    room = ruimte_onder_norm(waarden, *inputs)
    if room == (LOWEST, HIGHEST):
        return None
    return Range(max(0, room.van), max(0, room.tot))
