# SPDX-License-Identifier: EUPL-1.2
"""Health insurance and leaving an institution: terms, the fine, who leaves (Zvw, Wmo 2015)."""

from datetime import date

from checker.calculation.dates import ONZEKER, months_before
from checker.calculation.kostendelers import half_up
from checker.calculation.termijnen import volgende_werkdag
from checker.ranges import Range, exactly

__all__ = ["boete_zonder_verzekering", "cak_tijd_om", "gaat_weg"]

VERZEKERD = (0, 1)  # ja, via_cak: no fine (more) can follow
MAANDEN_PER_JAAR = 12
EERSTE_PLEK = 1  # the first answer of `vertrek_uit` that names a place
OPVANG, INSTELLING = 3, 4


def last_day(letter: date, months: int) -> date:
    """The same date so many months after a letter of the CAK was sent (art. 9a lid 2 Zvw)."""
    return months_before(letter, -months)


def cak_tijd_om(waarden, dag_cak_brief: Range) -> Range:
    """Whether the months after the last letter of the CAK are over: 0 = nee, 1 = ja.

    Ends the term on a day off, then it runs to the next working day (art. 1 lid 1 Atw).
    """
    months = waarden.number("zvw.cak.termijn")
    if months is None or not dag_cak_brief.known:
        return ONZEKER
    end = volgende_werkdag(last_day(date.fromordinal(dag_cak_brief.van), months))
    return exactly(int(waarden.dag > end))


def boete_zonder_verzekering(waarden, zorgverzekering: Range) -> Range | None:
    """One fine in euro cents: so many months of the standaardpremie (art. 9b lid 2 Zvw).

    Nobody who is insured gets one. The law has no rule for rounding: the nearest cent.
    """
    if zorgverzekering.tot in VERZEKERD:
        return exactly(0)
    premium = waarden.euro("zorgtoeslag.standaardpremie")
    months = waarden.number("zvw.boete.maandpremies")
    if None in (premium, months):
        return None
    fine = half_up(premium * months, MAANDEN_PER_JAAR)
    return Range(0 if zorgverzekering.van in VERZEKERD else fine, fine)


def gaat_weg(waarden, vertrek_uit: Range, verlaat_opvang: Range, woonsituatie: Range) -> Range:
    """Whether somebody leaves a place of care, shelter or the State, or stays there now."""
    inside = (OPVANG, INSTELLING)
    sure = vertrek_uit.van >= EERSTE_PLEK or verlaat_opvang.van or set(woonsituatie) <= set(inside)
    overlaps = woonsituatie.van <= INSTELLING and woonsituatie.tot >= OPVANG
    maybe = vertrek_uit.tot >= EERSTE_PLEK or verlaat_opvang.tot or overlaps
    return Range(int(bool(sure)), int(bool(maybe)))
