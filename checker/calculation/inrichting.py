# SPDX-License-Identifier: EUPL-1.2
"""The norms for people in an inrichting (art. 23 Participatiewet), in euro cents per month."""

from checker.calculation.kostendelers import housemates, per_persoon
from checker.ranges import Range, exactly, hull, plus

__all__ = ["een_in_inrichting", "inrichting_alleen", "inrichting_paar"]

ALLEEN = (
    "pw.norm.23_1a.inrichting_alleenstaande",
    "pw.norm.23_2a.inrichting_toeslag_alleenstaande",
)
PAAR = ("pw.norm.23_1b.inrichting_gehuwden", "pw.norm.23_2b.inrichting_toeslag_gehuwden")
THUIS = "pw.norm.21a.alleenstaande_of_alleenstaande_ouder"
THUIS_AOW = "pw.norm.22a.pensioengerechtigde_alleenstaande"
THUIS_JONG = "pw.norm.20_1a.alleenstaande_18_20_zonder_kinderen"
BASIS = {False: "pw.norm.21b.gehuwden", True: "pw.norm.22bc.pensioengerechtigde_gehuwden"}


def _sum(waarden, names) -> Range | None:
    found = [waarden.euro(name) for name in names]
    return None if None in found else exactly(sum(found))


def inrichting_alleen(waarden, norm) -> Range | None:
    """A single person or single parent in an inrichting (art. 23 lid 1 onder a en lid 2 Pw)."""
    return _sum(waarden, ALLEEN)


def inrichting_paar(waarden, norm) -> Range | None:
    """Both spouses in an inrichting (art. 23 lid 1 onder b en lid 2 Pw)."""
    return _sum(waarden, PAAR)


def een_in_inrichting(
    waarden, norm, zelf_erin, leeftijd, aow, partner_leeftijd, partner_aow, kostendelers
) -> Range | None:
    """One of two spouses in an inrichting: the sum of both single norms (art. 23 lid 3 Pw).

    Whether the spouse inside still counts as a sharer of the home is not said, so with housemates
    the range holds both readings.
    """
    zelf, partner = (leeftijd, aow), (partner_leeftijd, partner_aow)
    inside = inrichting_alleen(waarden, norm)
    home = [
        amount
        for is_home, person in ((zelf_erin.tot, partner), (1 - zelf_erin.van, zelf))
        if is_home
        for amount in _at_home(waarden, person, kostendelers)
    ]
    if inside is None or None in home:
        return None
    return plus(inside, hull(*home))


def _at_home(waarden, person, kostendelers) -> list[Range | None]:
    leeftijd, aow = person
    adult = waarden.number("leeftijd.volle_norm")
    options = []
    if leeftijd.van < adult:
        options.append(_sum(waarden, [THUIS_JONG]))
    if leeftijd.tot >= adult:
        for is_aow in {bool(aow.van), bool(aow.tot)}:
            options += _adult_at_home(waarden, is_aow, kostendelers)
    return options


def _adult_at_home(waarden, is_aow: bool, kostendelers) -> list[Range | None]:
    options = []
    if not kostendelers.zeker:
        options.append(_sum(waarden, [THUIS_AOW if is_aow else THUIS]))
    if kostendelers.hoogstens:
        basis, mates = waarden.euro(BASIS[is_aow]), housemates(kostendelers)
        for persons in (mates.van + 1, mates.tot + 2):
            found = None if basis is None else exactly(per_persoon(waarden, persons, basis))
            options.append(found)
    return options
