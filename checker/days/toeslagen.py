# SPDX-License-Identifier: EUPL-1.2
"""The days of the steps about toeslagen; each is None while a fact or a figure is missing."""

from datetime import date

from checker.calculation.termijnen import kale_weken
from checker.days.known import stated_day

JAREN = "toeslagen.aanvraagtermijn"
WEKEN = "toeslagen.voorschottermijn"
DECEMBER, LAATSTE = 12, 31


def last_day_for(kennis, jaar: int) -> date | None:
    """31 December of the year after the year of the toeslag (art. 15 lid 1 Awir)."""
    years = kennis.figures.number(JAREN)
    return None if years is None else date(jaar + years, DECEMBER, LAATSTE)


def toeslag_dit_jaar(kennis) -> date | None:
    """The last day to apply for the toeslag of the year of the question."""
    return last_day_for(kennis, kennis.dag.year)


def toeslag_vorig_jaar(kennis) -> date | None:
    """The last day to apply for the toeslag of the year before."""
    return last_day_for(kennis, kennis.dag.year - 1)


def toeslag_voorschot(kennis) -> date | None:
    """Thirteen weeks after the application (art. 16 lid 1 Awir).

    So long a term does not move to the next working day (art. 4 Atw).
    """
    weeks, asked = kennis.figures.number(WEKEN), stated_day(kennis, "toeslag_aanvraagdatum")
    if None in (weeks, asked) or asked > kennis.dag:
        return None
    return kale_weken(asked, weeks)


DAGEN = {
    "toeslag_dit_jaar": toeslag_dit_jaar,
    "toeslag_vorig_jaar": toeslag_vorig_jaar,
    "toeslag_voorschot": toeslag_voorschot,
}
