# SPDX-License-Identifier: EUPL-1.2
"""Who applies together (art. 3 and 4 Participatiewet)."""

from checker.ranges import HIGHEST, Range, exactly

__all__ = [
    "een_heeft_aow",
    "heeft_partner",
    "jaren_tot_grens_zoektermijn",
    "leeftijd_jongste_aanvrager",
    "leeftijd_oudste_aanvrager",
    "partner_geen_recht",
    "partner_met_recht",
]

GEEN, GEHUWD, SAMENWONEND = range(3)


def heeft_partner(waarden, partner: Range, duurzaam_gescheiden: Range) -> Range:
    """Whether there is a partner for the law: 0 = nee, 1 = ja (art. 3 lid 2 Pw).

    Who is married and lives apart for good counts as unmarried (art. 3 lid 2 onder b Pw).
    """
    if not partner.known:
        return Range(0, 1)
    if partner.van == GEHUWD:
        return Range(1 - duurzaam_gescheiden.tot, 1 - duurzaam_gescheiden.van)
    return exactly(int(partner.van == SAMENWONEND))


def partner_met_recht(
    waarden, heeft_partner: Range, zonder_recht: Range, partner_leeftijd: Range
) -> Range:
    """Whether there is a partner who has a right too: 0 = nee, 1 = ja (artt. 11 lid 4, 13, 24 Pw)."""
    adult = waarden.number("leeftijd.bijstand")
    surely = heeft_partner.van and not zonder_recht.tot and partner_leeftijd.van >= adult
    possibly = heeft_partner.tot and not zonder_recht.van and partner_leeftijd.tot >= adult
    return Range(int(bool(surely)), int(bool(possibly)))


def partner_geen_recht(
    waarden, heeft_partner: Range, zonder_recht: Range, partner_leeftijd: Range
) -> Range:
    """Whether there is a partner without a right: 0 = nee, 1 = ja (art. 24 Pw)."""
    adult = waarden.number("leeftijd.bijstand")
    surely = heeft_partner.van and (zonder_recht.van or partner_leeftijd.tot < adult)
    possibly = heeft_partner.tot and (zonder_recht.tot or partner_leeftijd.van < adult)
    return Range(int(bool(surely)), int(bool(possibly)))


def een_heeft_aow(waarden, aow: Range, heeft_partner: Range, partner_aow: Range) -> Range:
    """Whether at least one of the applicants reached the AOW age: 0 = nee, 1 = ja (art. 22 Pw)."""
    surely = aow.van or (heeft_partner.van and partner_aow.van)
    possibly = aow.tot or (heeft_partner.tot and partner_aow.tot)
    return Range(int(bool(surely)), int(bool(possibly)))


def leeftijd_jongste_aanvrager(
    waarden, leeftijd: Range, heeft_partner: Range, partner_leeftijd: Range
) -> Range:
    """Age in years of the youngest adult in the applying unit (art. 20 Pw)."""
    lowest = min(leeftijd.van, partner_leeftijd.van) if heeft_partner.tot else leeftijd.van
    highest = min(leeftijd.tot, partner_leeftijd.tot) if heeft_partner.van else leeftijd.tot
    return Range(lowest, highest)


def leeftijd_oudste_aanvrager(
    waarden, leeftijd: Range, heeft_partner: Range, partner_leeftijd: Range
) -> Range:
    """Age in years of the oldest adult in the applying unit (art. 41 lid 4 Pw)."""
    lowest = max(leeftijd.van, partner_leeftijd.van) if heeft_partner.van else leeftijd.van
    highest = max(leeftijd.tot, partner_leeftijd.tot) if heeft_partner.tot else leeftijd.tot
    return Range(lowest, highest)


def jaren_tot_grens_zoektermijn(waarden, oudste: Range) -> Range:
    """Years until the oldest applicant reaches the limit of art. 41 lid 4 Pw."""
    limit = waarden.number("leeftijd.zoektermijn")
    return Range(-HIGHEST, HIGHEST) if limit is None else Range(limit - oudste.tot, limit - oudste.van)
