# SPDX-License-Identifier: EUPL-1.2
"""The days of the steps about bijstand; each is None while a fact or a figure is missing."""

from datetime import date, timedelta

from checker.calculation.dates import months_before
from checker.calculation.termijnen import weken


def meldingsdag(kennis) -> date:
    """The day of the melding; while it is not known, the day of the question."""
    found = kennis.fact("meldingsdatum")
    return date.fromordinal(found.van) if found.known else kennis.dag


def einde_zoektermijn(kennis) -> date | None:
    """Four weeks after the melding: the first day to apply (art. 41 lid 4 Pw)."""
    weeks = kennis.figures.number("pw.zoektermijn_jongeren")
    return None if weeks is None else meldingsdag(kennis) + timedelta(weeks=weeks)


def drie_maanden_terug(kennis) -> date | None:
    """The earliest start of assistance (art. 44 lid 5 Pw)."""
    months = kennis.figures.number("pw.terugwerkende_kracht.max")
    return None if months is None else months_before(meldingsdag(kennis), months)


def laatste_dag_zelf_melden(kennis) -> date | None:
    """The last day on which telling it oneself may end in a warning (art. 2aa Boetebesluit)."""
    found = kennis.fact("dag_doorgeven")
    days = kennis.figures.number("boete.waarschuwing.max_dagen")
    if days is None or not found.known:
        return None
    return date.fromordinal(found.van) + timedelta(days=days)


def voorschot_dag(kennis) -> date | None:
    """The last day for the first advance: four weeks after the application (art. 52 lid 1 Pw)."""
    weeks, asked = kennis.figures.number("pw.voorschot.termijn"), kennis.fact("aanvraagdatum")
    if weeks is None or not asked.known or asked.van > kennis.dag.toordinal():
        return None
    return date.fromordinal(asked.van) + timedelta(weeks=weeks)


def beslisdag(kennis) -> date | None:
    """The last day to decide on an application that was made: eight weeks (art. 4:13 lid 2 Awb)."""
    weeks, asked = kennis.figures.number("awb.beslistermijn_aanvraag"), kennis.fact("aanvraagdatum")
    if weeks is None or not asked.known or asked.van > kennis.dag.toordinal():
        return None
    last = weken(date.fromordinal(asked.van), weeks)
    return last if last >= kennis.dag else None


def volgend_voorschot(kennis) -> date | None:
    """The last day for the next advance: every four weeks after the first (art. 52 lid 1 Pw)."""
    weeks, found = kennis.figures.number("pw.voorschot.termijn"), voorschot_dag(kennis)
    while found is not None and found <= kennis.dag:
        found += timedelta(weeks=weeks)
    return found


DAGEN = {
    "meldingsdag": meldingsdag,
    "einde_zoektermijn": einde_zoektermijn,
    "drie_maanden_terug": drie_maanden_terug,
    "voorschot_dag": voorschot_dag,
    "beslisdag": beslisdag,
    "volgend_voorschot": volgend_voorschot,
    "laatste_dag_zelf_melden": laatste_dag_zelf_melden,
}
