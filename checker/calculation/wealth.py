# SPDX-License-Identifier: EUPL-1.2
"""Assets against the limit of art. 34 Participatiewet, in euro cents."""

from checker.ranges import ANYTHING, Range, hull, minus

__all__ = ["vermogen_boven_grens"]

ENKEL = "pw.vermogen.34_3a.alleenstaande"
DUBBEL = "pw.vermogen.34_3bc.alleenstaande_ouder_of_gehuwden"


def vermogen_boven_grens(
    waarden, bezittingen: Range, schulden: Range, heeft_partner: Range, kinderen
) -> Range:
    """Possessions minus debts minus the limit; above 0 there is too much (art. 34 lid 3 Pw)."""
    enkel, dubbel = waarden.euro(ENKEL), waarden.euro(DUBBEL)
    if enkel is None or dubbel is None:
        return ANYTHING
    surely_double = heeft_partner.van or kinderen.zeker
    surely_single = not heeft_partner.tot and not kinderen.hoogstens
    limit = hull(
        Range(dubbel, dubbel) if surely_double else Range(enkel, enkel),
        Range(enkel, enkel) if surely_single else Range(dubbel, dubbel),
    )
    return minus(minus(bezittingen, schulden), limit)
