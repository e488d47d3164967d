# SPDX-License-Identifier: EUPL-1.2
"""The days of the steps about bijstand; each is None while a fact or a figure is missing."""

from datetime import date, timedelta

from checker.calculation.dates import months_before
from checker.days.known import coming, months_after, stated_day


def meldingsdag(kennis) -> date:
    """The day of the melding; while it is not known, the day of the question."""
    return stated_day(kennis, "meldingsdatum") or kennis.dag


def einde_zoektermijn(kennis) -> date | None:
    """Four weeks after the melding: the first day to apply (art. 41 lid 4 Pw)."""
    weeks = kennis.figures.number("pw.zoektermijn_jongeren")
    return None if weeks is None else meldingsdag(kennis) + timedelta(weeks=weeks)


def drie_maanden_terug(kennis) -> date | None:
    """The earliest start of assistance (art. 44 lid 5 Pw)."""
    months = kennis.figures.number("pw.terugwerkende_kracht.max")
    return None if months is None else months_before(meldingsdag(kennis), months)


def toeslag_weer_vragen(kennis) -> date | None:
    """The first day on which twelve months passed since the last one (art. 36 lid 3 Pw)."""
    months = kennis.figures.number("pw.inkomenstoeslag.36_3.tussenpoos")
    last = months_after(stated_day(kennis, "dag_inkomenstoeslag"), months)
    return last and last + timedelta(days=1)


def zes_maanden_na_school(kennis) -> date | None:
    """The last day on which assistance may be lower after school (art. 28 Pw)."""
    months = kennis.figures.number("pw.schoolverlater.duur")
    return coming(kennis, months_after(stated_day(kennis, "laatste_dag_opleiding"), months))


def bewijs_school_uiterlijk(kennis) -> date | None:
    """Four weeks after the melding, for who need not wait to apply (art. 41 lid 7 Pw)."""
    weeks = kennis.figures.number("pw.opleiding_bewijs.termijn")
    return None if weeks is None else coming(kennis, meldingsdag(kennis) + timedelta(weeks=weeks))


DAGEN = {
    one.__name__: one
    for one in (
        meldingsdag,
        einde_zoektermijn,
        drie_maanden_terug,
        toeslag_weer_vragen,
        zes_maanden_na_school,
        bewijs_school_uiterlijk,
    )
}
