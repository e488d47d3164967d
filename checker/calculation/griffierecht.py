# SPDX-License-Identifier: EUPL-1.2
"""What a judge costs, and who may be let off (art. 8:41 Awb), in euro cents."""

from checker.calculation.besluiten import UITSPRAAK
from checker.calculation.dates import ONZEKER
from checker.ranges import Range, exactly, hull, plus

__all__ = ["bedrag_griffierecht", "inkomen_onder_griffiegrens", "inkomen_onder_hoge_griffiegrens"]

NETTO = 0
NORM = "pw.norm.21a.alleenstaande_of_alleenstaande_ouder"
# The fee is lower for cases about these (Regeling verlaagd griffierecht), higher for those.
VERLAAGD, GEWOON = (0, 1, 2, 3, 6), (4, 5)


def bedrag_griffierecht(waarden, stand: Range, over: Range) -> Range | None:
    """The fee of one person in beroep, or in hoger beroep after a judgment (art. 8:41 lid 2)."""
    names = {
        place: [f"awb.griffierecht.{court}.{kind}" for kind in ("verlaagd", "natuurlijk_persoon")]
        for place, court in enumerate(("beroep", "hoger_beroep"))
    }
    courts = {int(one == UITSPRAAK) for one in range(stand.van, stand.tot + 1)}
    fees = [waarden.euro(naam) for court in courts for naam in _of_kind(names[court], over)]
    return None if None in fees else hull(*map(exactly, fees))


def _of_kind(names: list[str], over: Range) -> list[str]:
    subjects = set(range(over.van, over.tot + 1))
    if subjects <= set(VERLAAGD):
        return names[:1]
    return names[1:] if subjects <= set(GEWOON) else names


def inkomen_onder_griffiegrens(waarden, *inkomen: Range) -> Range:
    """Whether the net income is less than the share that judges use: 0 = nee, 1 = ja."""
    return _below(waarden, "awb.betalingsonmacht.grens", *inkomen)


def inkomen_onder_hoge_griffiegrens(waarden, *inkomen: Range) -> Range:
    """The same for the share that some judges may use by now."""
    return _below(waarden, "awb.betalingsonmacht.hoge_grens", *inkomen)


def _below(waarden, share: str, loon: Range, loon_is: Range, *ander: Range) -> Range:
    """Of gross wages we only know that net is not more."""
    procent, norm = waarden.number(share), waarden.euro(NORM)
    if None in (procent, norm):
        return ONZEKER
    net = loon if loon_is == (NETTO, NETTO) else Range(0, loon.tot)
    total, limit = plus(net, *ander), norm * procent
    return Range(int(100 * total.tot < limit), int(100 * total.van < limit))
