# SPDX-License-Identifier: EUPL-1.2
"""Income and assets two years back against art. 34 Wet op de rechtsbijstand, in euro cents."""

from checker.ranges import ANYTHING, Range, hull, minus

__all__ = ["bezit_boven_grens_advocaat", "inkomen_boven_grens_advocaat"]

ALLEEN, SAMEN = "wrb.34_1.inkomen_alleen", "wrb.34_1.inkomen_samen"
ENKEL, DUBBEL = "wrb.34_2.bezit_alleen", "wrb.34_2.bezit_partners"


def inkomen_boven_grens_advocaat(waarden, inkomen: Range, heeft_partner: Range, kinderen) -> Range:
    """Income per year above the amount in the law, before its yearly rise (art. 34 lid 1 Wrb).

    Who shares a household, with a partner or with children, has the higher amount.
    """
    surely = heeft_partner.van or kinderen.leden
    perhaps = surely or heeft_partner.tot or kinderen.extra.tot
    return _above(waarden, inkomen, (ALLEEN, SAMEN), int(bool(surely)), int(bool(perhaps)))


def bezit_boven_grens_advocaat(waarden, bezit: Range, heeft_partner: Range) -> Range:
    """Assets above the limit (art. 34 lid 2 Wrb); partners have twice the limit."""
    return _above(waarden, bezit, (ENKEL, DUBBEL), heeft_partner.van, heeft_partner.tot)


def _above(waarden, value: Range, names: tuple[str, str], least: int, most: int) -> Range:
    """A value minus the limit of somebody alone (0) or together (1), with both still possible."""
    limits = [waarden.euro(naam) for naam in names]
    if None in limits:
        return ANYTHING
    possible = [Range(limits[one], limits[one]) for one in range(least, most + 1)]
    return minus(value, hull(*possible))
