# SPDX-License-Identifier: EUPL-1.2
"""Limits of the toeslagen: who may be a partner, assets and the norminkomen, in euro cents.

Above 0 is too much. A limit that nobody is sure of leaves the answer open.
"""

from checker.ranges import ANYTHING, HIGHEST, Range, exactly, hull, minus

__all__ = [
    "bezit_boven_grens_huur",
    "bezit_boven_grens_kind",
    "bezit_boven_grens_zorg",
    "huurtoeslag_inkomen_boven_norm",
    "toeslagpartner_kan",
]

GEEN_PARTNER = 0
ZORG = ("zorgtoeslag.vermogensgrens_alleenstaande", "zorgtoeslag.vermogensgrens_partners")
KIND = ("kgb.vermogensgrens_alleenstaande", "kgb.vermogensgrens_partners")
HUUR = ("huurtoeslag.vermogensgrens_per_persoon", "huurtoeslag.vermogensgrens_partners")
NORM = ("huurtoeslag.norminkomen_eenpersoons", "huurtoeslag.norminkomen_meerpersoons")


def possible(statement: Range) -> range:
    """The answers that are still possible: 0 = nee, 1 = ja."""
    return range(statement.van, statement.tot + 1)


def toeslagpartner_kan(waarden, partner: Range, medebewoners) -> Range:
    """Whether anybody may be a partner for the toeslagen (art. 3 Awir): a spouse or a housemate."""
    housemates = bool(medebewoners.leden) or medebewoners.extra.van
    maybe = housemates or medebewoners.extra.tot
    return Range(
        int(partner.van > GEEN_PARTNER or bool(housemates)),
        int(partner.tot > GEEN_PARTNER or bool(maybe)),
    )


def above_limit(waarden, bezit: Range, partner: Range, limits: tuple[str, str]) -> Range:
    """Assets of 1 January minus the limit for one, or for partners together."""
    sums = [waarden.euro(naam) for naam in limits]
    if None in sums:
        return ANYTHING
    return minus(bezit, hull(*(exactly(sums[two]) for two in possible(partner))))


def bezit_boven_grens_zorg(waarden, bezit: Range, partner: Range) -> Range:
    """Against the limit of art. 3 lid 1 Wzt."""
    return above_limit(waarden, bezit, partner, ZORG)


def bezit_boven_grens_kind(waarden, bezit: Range, partner: Range) -> Range:
    """Against the limit of art. 1 lid 4 Wkb."""
    return above_limit(waarden, bezit, partner, KIND)


def bezit_boven_grens_huur(waarden, bezit: Range, partner: Range) -> Range:
    """Against the limit of art. 7 lid 3 Awir."""
    return above_limit(waarden, bezit, partner, HUUR)


def huurtoeslag_inkomen_boven_norm(
    waarden, inkomen: Range, partner: Range, huisgenoten, kinderen
) -> Range:
    """Income minus the norminkomen (art. 14 lid 1 Wht); that of housemates is not known."""
    single, more = (waarden.euro(naam) for naam in NORM)
    if single is None or more is None:
        return ANYTHING
    others, surely = huisgenoten.hoogstens, partner.van or huisgenoten.zeker
    alone = not partner.tot and not others and not kinderen.leden and not kinderen.extra.tot
    norm = hull(exactly(more if surely else single), exactly(single if alone else more))
    return minus(Range(inkomen.van, HIGHEST if others else inkomen.tot), norm)
