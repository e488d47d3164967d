# SPDX-License-Identifier: EUPL-1.2
"""A spouse without a right (artt. 24, 24a and 32 Participatiewet), in euro cents per month."""

from checker.calculation.kostendelers import half_up
from checker.ranges import ANYTHING, Range, exactly, hull, minus, plus

__all__ = [
    "alo_kop_maand",
    "norm_naast_partner",
    "partner_inkomen_boven_norm",
    "partner_inkomen_boven_paarnorm",
    "zorgt_voor_ten_laste_kind",
]

PAAR = "pw.norm.21b.gehuwden"
PAAR_AOW = "pw.norm.22bc.pensioengerechtigde_gehuwden"
VOLLE_NORM = "leeftijd.volle_norm"
OUDERKOP = "kgb.alleenstaande_ouderkop"
DEEL = "pw.alo_kop.24a.deel"


def zorgt_voor_ten_laste_kind(waarden, kinderen) -> Range:
    """Whether there is a child that depends on this person: 0 = nee, 1 = ja (art. 4 lid 1 Pw)."""
    return Range(int(kinderen.zeker > 0), int(kinderen.hoogstens > 0))


def norm_naast_partner(waarden, norm: Range | None) -> Range | None:
    """The norm of the spouse with a right, as `bijstandsnorm` found it (art. 24 Pw)."""
    return norm


def norm_of_a_couple(waarden, norm: Range, een_heeft_aow: Range, leeftijd: Range, delers: Range):
    """The norm of a couple of art. 32 lid 3 Pw.

    The law does not say which one it is next to a youth norm or the kostendelersnorm, so then
    twice the norm of this person is possible too.
    """
    young, old, adult = waarden.euro(PAAR), waarden.euro(PAAR_AOW), waarden.number(VOLLE_NORM)
    if None in (young, old, adult):
        return None
    sure = Range(old if een_heeft_aow.van else young, old if een_heeft_aow.tot else young)
    if delers.tot or leeftijd.van < adult:
        return hull(sure, plus(norm, norm))
    return sure


def partner_inkomen_boven_paarnorm(
    waarden, inkomen: Range, norm, een_heeft_aow: Range, leeftijd: Range, delers: Range
) -> Range:
    """How much of the income of the partner counts; below 0 there is room (art. 32 lid 3 Pw).

    With an own income below the norm, own income and assistance together are that norm.
    """
    if norm is None:
        return ANYTHING
    couple = norm_of_a_couple(waarden, norm, een_heeft_aow, leeftijd, delers)
    return ANYTHING if couple is None else minus(plus(inkomen, norm), couple)


def partner_inkomen_boven_norm(waarden, inkomen: Range, norm) -> Range:
    """The same for spouses who live apart for a time (art. 32 lid 4 Pw)."""
    return ANYTHING if norm is None else minus(inkomen, norm)


def alo_kop_maand(waarden) -> Range | None:
    """One twelfth of the single parent amount of the kindgebonden budget (art. 24a Pw)."""
    year, share = waarden.euro(OUDERKOP), waarden.number(DEEL)
    return None if None in (year, share) else exactly(half_up(year, share))
