# SPDX-License-Identifier: EUPL-1.2
"""Income against the norm (artt. 19, 31, 32 and 33 Participatiewet), in euro cents per month."""

from typing import NamedTuple

from checker.calculation.kostendelers import half_up
from checker.ranges import ANYTHING, JA, NEE, Range, exactly, hull, minus, plus

__all__ = [
    "bijstand_boven_inkomen",
    "ruimte_met_vrij_deel",
    "ruimte_onder_norm",
    "ruimte_voor_bijstand",
]

VAKANTIEGELD = "pw.vakantietoeslag_percentage"
PENSIOEN = (
    "pw.vrijlating.33_5a.particuliere_oudedagsvoorziening_alleenstaande",
    "pw.vrijlating.33_5b.particuliere_oudedagsvoorziening_gehuwden",
)
PAAR = ("pw.norm.21b.gehuwden", "pw.norm.22bc.pensioengerechtigde_gehuwden")
AANDEEL = "pw.norm.24.factor_niet_rechthebbende_echtgenoot"
NETTO, ERIN = 0, 0


class Inkomen(NamedTuple):
    """What is known of the income of a household, as the dictionary lists it.

    `zonder` and `met` are the wages that count: without a part that the college did not give yet,
    and with it (`checker.calculation.wages`). `partner_zonder_recht` is how that measure weighs.
    """

    loon: Range
    loon_is: Range
    loon_vakantiegeld: Range
    ander_inkomen: Range
    pensioen: Range
    heeft_partner: Range
    partner_zonder_recht: Range
    partner_inkomen: Range
    partner_woont_apart: Range
    ontvangt_bijstand: Range
    zonder: Range
    met: Range
    norm: Range | None

    def net(self) -> Range:
        """What the wages may be net: of gross wages we only know that net is not more."""
        return self.loon if self.loon_is == (NETTO, NETTO) else Range(0, self.loon.tot)


def without_pension(waarden, inkomen: Inkomen) -> Range | None:
    """Other income without the part of a private pension that stays free (art. 33 lid 5 Pw)."""
    limits = [waarden.euro(naam) for naam in PENSIOEN]
    if None in limits:
        return None
    ander, pensioen, partner = inkomen.ander_inkomen, inkomen.pensioen, inkomen.heeft_partner
    possible = limits[partner.van : partner.tot + 1]
    return Range(
        ander.van - min(ander.van, pensioen.tot, max(possible)),
        ander.tot - min(ander.tot, pensioen.van, min(possible)),
    )


def room(waarden, inkomen: Inkomen, wages: Range) -> Range:
    """Norm minus income, given the wages that count (art. 19 Pw).

    Wages without holiday pay inside are held against the norm without its holiday pay, so that the
    answer is only sure when both comparisons agree. Of income of a partner without a right the part
    between the norm of the person and that of a couple is left out (art. 32 lid 3).
    """
    norm, rest = inkomen.norm, without_pension(waarden, inkomen)
    share = waarden.number(VAKANTIEGELD)
    if None in (norm, rest, share):
        return ANYTHING
    lowest = norm.van
    if inkomen.loon_vakantiegeld.tot != ERIN and inkomen.loon.tot:
        lowest -= half_up(norm.van * share, 100)
    return minus(Range(lowest, norm.tot), counted(waarden, inkomen, plus(wages, rest), rest))


def counted(waarden, inkomen: Inkomen, income: Range, rest: Range) -> Range:
    """The income that counts: never less than nothing, whatever is left out."""
    if not inkomen.partner_zonder_recht.tot:
        return income
    left = left_out(waarden, inkomen, rest)
    return Range(max(0, income.van - left.tot), max(0, income.tot - left.van))


def left_out(waarden, inkomen: Inkomen, rest: Range) -> Range:
    """The income of a partner without a right that does not count (art. 32 lid 3 and 4 Pw).

    It is the part up to the difference between the norm of a couple and that of the person; of a
    partner who lives apart for a time, the part up to the norm. `rest` is other income without the
    free part of a pension, of which we do not know whose it is.
    """
    together = inkomen.loon.tot + inkomen.ander_inkomen.tot
    pension = max(0, inkomen.ander_inkomen.tot - rest.tot, inkomen.ander_inkomen.van - rest.van)
    least = max(0, min(inkomen.partner_inkomen.van, together) - pension)
    up_to = minus(norm_of_a_couple(waarden, inkomen.norm), inkomen.norm)
    if inkomen.partner_woont_apart.tot:
        apart = inkomen.partner_woont_apart.van
        up_to = inkomen.norm if apart else hull(up_to, inkomen.norm)
    surely = inkomen.partner_zonder_recht == JA
    return Range(
        max(0, min(least, up_to.van)) if surely else 0,
        max(0, min(inkomen.partner_inkomen.tot, together, up_to.tot)),
    )


def norm_of_a_couple(waarden, norm: Range) -> Range:
    """The norm of a couple next to the norm of art. 24 Pw, which is half of it.

    The law does not say which one it is next to a norm that is no such half, so then twice that
    norm is possible too.
    """
    couples, share = [waarden.euro(naam) for naam in PAAR], waarden.number(AANDEEL)
    if None in couples or share is None:
        return plus(norm, norm)
    halves = [exactly(half_up(couple * share, 100)) for couple in couples]
    if norm in halves:
        return exactly(couples[halves.index(norm)])
    return hull(*map(exactly, couples), plus(norm, norm))


def without_free_part(inkomen: Inkomen) -> Range:
    """Wages as they count for somebody who does not get assistance yet: in full, because a part
    is only free "voor zover hij algemene bijstand ontvangt" (art. 31 lid 2 Pw)."""
    net, receives = inkomen.net(), inkomen.ontvangt_bijstand
    return Range(
        min(net.van, inkomen.zonder.van) if receives.tot else net.van,
        inkomen.zonder.tot if receives.van else net.tot,
    )


def ruimte_onder_norm(waarden, *inputs) -> Range:
    """Norm minus income; above 0 there is room for assistance (art. 19 lid 1 onder a Pw)."""
    inkomen = Inkomen(*inputs)
    return room(waarden, inkomen, without_free_part(inkomen))


def room_with_a_norm(waarden, norm_geldt: Range, inkomen: Inkomen, wages: Range) -> Range:
    """The same, and nothing minus income for whom no norm applies: such a person has no room."""
    without = room(waarden, inkomen._replace(norm=exactly(0), partner_zonder_recht=NEE), wages)
    if norm_geldt == NEE:
        return without
    found = room(waarden, inkomen, wages)
    return found if norm_geldt.van else hull(without, found)


def ruimte_voor_bijstand(waarden, norm_geldt: Range, *inputs) -> Range:
    """Room under the norm where there has to be one (art. 19 lid 1 onder a Pw)."""
    inkomen = Inkomen(*inputs)
    return room_with_a_norm(waarden, norm_geldt, inkomen, without_free_part(inkomen))


def ruimte_met_vrij_deel(waarden, norm_geldt: Range, *inputs) -> Range:
    """The same with every part of the wages out of account that the college may still give."""
    inkomen = Inkomen(*inputs)
    return room_with_a_norm(waarden, norm_geldt, inkomen, inkomen.met)


def bijstand_boven_inkomen(waarden, *inputs) -> Range | None:
    """The supplement up to the norm, never below 0 (art. 19 lid 2 Pw)."""
    inkomen = Inkomen(*inputs)
    right, least, most = (
        room(waarden, inkomen, wages)
        for wages in (without_free_part(inkomen), inkomen.zonder, inkomen.met)
    )
    if ANYTHING in (right, least, most):
        return None
    surely = right.van > 0 or inkomen.ontvangt_bijstand.van
    lowest = least.van if surely else right.van
    return Range(max(0, lowest), max(0, most.tot))
