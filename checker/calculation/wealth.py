# SPDX-License-Identifier: EUPL-1.2
"""Assets against the limit of art. 34 Participatiewet, in euro cents."""

from checker.ranges import ANYTHING, Range, exactly, hull, minus, plus

__all__ = ["vermogen_boven_grens", "vermogen_met_huis_boven_grens"]

ENKEL = "pw.vermogen.34_3a.alleenstaande"
WONING = "pw.vermogen.34_2d.eigen_woning"
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


def vermogen_met_huis_boven_grens(
    waarden, bezittingen: Range, schulden: Range, heeft_partner: Range, kinderen, overwaarde: Range
) -> Range:
    """The same with the equity in the own home above what is free (art. 34 lid 2 onder d Pw)."""
    free = waarden.euro(WONING)
    rest = vermogen_boven_grens(waarden, bezittingen, schulden, heeft_partner, kinderen)
    if free is None or rest == ANYTHING:
        return ANYTHING
    above = minus(overwaarde, exactly(free))
    return plus(rest, Range(max(0, above.van), max(0, above.tot)))
