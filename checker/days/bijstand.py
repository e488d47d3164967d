# SPDX-License-Identifier: EUPL-1.2
"""The days of the steps about bijstand; each is None while a fact or a figure is missing."""

from datetime import date, timedelta

from checker.calculation.dates import months_before
from checker.calculation.termijnen import kale_weken
from checker.days.known import coming, is_surely, months_after, stated_day, term_after


def meldingsdag(kennis) -> date | None:
    """The day of the melding; for who has yet to report, the day of the question."""
    found = stated_day(kennis, "meldingsdatum")
    return found or (kennis.dag if is_surely(kennis, "nog_melden") else None)


def einde_zoektermijn(kennis) -> date | None:
    """Four weeks after the melding: the first day to apply (art. 41 lid 4 Pw)."""
    return term_after(kennis, meldingsdag(kennis), "pw.zoektermijn_jongeren", kale_weken)


def drie_maanden_terug(kennis) -> date | None:
    """The earliest start of assistance (art. 44 lid 5 Pw)."""
    return term_after(kennis, meldingsdag(kennis), "pw.terugwerkende_kracht.max", months_before)


def drie_maanden_voor_melding(kennis) -> date | None:
    """The same, for who gave the day of the melding."""
    return drie_maanden_terug(kennis) if stated_day(kennis, "meldingsdatum") else None


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
    last = term_after(kennis, meldingsdag(kennis), "pw.opleiding_bewijs.termijn", kale_weken)
    return coming(kennis, last)


DAGEN = {
    one.__name__: one
    for one in (
        meldingsdag,
        einde_zoektermijn,
        drie_maanden_terug,
        drie_maanden_voor_melding,
        toeslag_weer_vragen,
        zes_maanden_na_school,
        bewijs_school_uiterlijk,
    )
}
