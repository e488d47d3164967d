# SPDX-License-Identifier: EUPL-1.2
"""Who applies together (art. 3 and 4 Participatiewet)."""

from checker.ranges import Range, exactly, hull

__all__ = [
    "een_heeft_aow",
    "heeft_partner",
    "huisgenoot_door_zorg",
    "leeftijd_jongste_aanvrager",
    "leeftijd_oudste_aanvrager",
    "partner_geen_recht",
    "partner_met_recht",
    "partner_uitgesloten",
    "verjaardag_kan_tellen",
    "zeker_bij_svb",
    "zeker_eigen_plek",
    "zoektermijn_kan_gelden",
]

GEEN, GEHUWD, SAMENWONEND = range(3)
EIGEN_PLEK = 0
DOOR_ZORG = "pw.samenwonen_door_zorg.uitzondering"
MEDEBEWONER = "pw.kostendelersnorm.leeftijd_medebewoner"


def heeft_partner(waarden, partner: Range, duurzaam_gescheiden: Range, door_zorg: Range) -> Range:
    """Whether there is a partner for the law: 0 = nee, 1 = ja (art. 3 lid 2 Pw).

    Who is married and lives apart for good counts as unmarried (art. 3 lid 2 onder b Pw). Who lives
    together because of care may count as unmarried (onder a); the law does not say how much care
    that takes, so it stays open.
    """
    if not partner.known:
        return Range(0, 1)
    if partner.van == GEHUWD:
        return Range(1 - duurzaam_gescheiden.tot, 1 - duurzaam_gescheiden.van)
    if partner.van == SAMENWONEND:
        return Range(int(not (waarden.number(DOOR_ZORG) and door_zorg.tot)), 1)
    return exactly(0)


def huisgenoot_door_zorg(
    waarden, partner: Range, door_zorg: Range, partner_leeftijd: Range
) -> Range:
    """Whether somebody lives here because of care and is old enough to count as a housemate.

    0 = nee, 1 = ja (art. 3 lid 2 onder a and art. 19a lid 1 Pw).
    """
    limit = waarden.number(MEDEBEWONER)
    if not waarden.number(DOOR_ZORG) or limit is None:
        return exactly(0)
    surely = partner.van == SAMENWONEND and door_zorg.van and partner_leeftijd.van >= limit
    possibly = partner.tot == SAMENWONEND and door_zorg.tot and partner_leeftijd.tot >= limit
    return Range(int(bool(surely)), int(bool(possibly)))


def partner_uitgesloten(waarden, zonder_recht: Range, leeftijd: Range, inrichting: Range) -> Range:
    """Whether a partner has no right: said so, too young, or young and in an inrichting.

    0 = nee, 1 = ja (artt. 11 lid 4, 13 lid 1 onder f and lid 2 onder a Pw).
    """
    adult, full = waarden.number("leeftijd.bijstand"), waarden.number("leeftijd.volle_norm")
    if None in (adult, full):
        return Range(0, 1)
    surely = zonder_recht.van or leeftijd.tot < adult or (inrichting.van and leeftijd.tot < full)
    possibly = zonder_recht.tot or leeftijd.van < adult or (inrichting.tot and leeftijd.van < full)
    return Range(int(bool(surely)), int(bool(possibly)))


def partner_met_recht(waarden, heeft_partner: Range, uitgesloten: Range) -> Range:
    """Whether there is a partner with a right too: 0 = nee, 1 = ja (artt. 11 lid 4, 13, 24 Pw)."""
    return Range(
        heeft_partner.van * (1 - uitgesloten.tot), heeft_partner.tot * (1 - uitgesloten.van)
    )


def partner_geen_recht(waarden, heeft_partner: Range, uitgesloten: Range) -> Range:
    """Whether there is a partner without a right: 0 = nee, 1 = ja (art. 24 Pw)."""
    return Range(heeft_partner.van * uitgesloten.van, heeft_partner.tot * uitgesloten.tot)


def een_heeft_aow(waarden, aow: Range, heeft_partner: Range, partner_aow: Range) -> Range:
    """Whether at least one of the applicants reached the AOW age: 0 = nee, 1 = ja (art. 22 Pw)."""
    surely = aow.van or (heeft_partner.van and partner_aow.van)
    possibly = aow.tot or (heeft_partner.tot and partner_aow.tot)
    return Range(int(bool(surely)), int(bool(possibly)))


def zeker_bij_svb(waarden, een_heeft_aow: Range) -> Range:
    """Whether the SVB surely handles the application: 0 = nee, 1 = ja (art. 47a lid 1 Pw)."""
    return exactly(een_heeft_aow.van)


def zeker_eigen_plek(waarden, woonsituatie: Range) -> Range:
    """Whether somebody surely sleeps in an own place: 0 = nee, 1 = ja (art. 41 lid 2 Pw)."""
    return exactly(int(woonsituatie == (EIGEN_PLEK, EIGEN_PLEK)))


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


def verjaardag_kan_tellen(waarden, oudste: Range, loopt: Range) -> Range:
    """Whether the oldest applicant may reach the age limit inside the search period: 0 or 1.

    In the last year before it, or in the year after it while four weeks run (art. 41 lid 4 Pw).
    """
    limit = waarden.number("leeftijd.zoektermijn")
    if limit is None:
        return Range(0, 1)
    possible = [exactly(1)] if oudste.van < limit <= oudste.tot + 1 else []
    possible += [loopt] if oudste.van <= limit <= oudste.tot else []
    possible += [exactly(0)] if oudste.van < limit - 1 or oudste.tot > limit else []
    return hull(*possible)


def zoektermijn_kan_gelden(waarden, oudste: Range, verjaardag: Range) -> Range:
    """Whether everybody is below the age limit, or was so at the melding: 0 or 1 (41 lid 4 Pw)."""
    limit = waarden.number("leeftijd.zoektermijn")
    if limit is None:
        return Range(0, 1)
    return Range(
        1 if oudste.tot < limit else verjaardag.van, 1 if oudste.van < limit else verjaardag.tot
    )
