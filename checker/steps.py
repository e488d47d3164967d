# SPDX-License-Identifier: EUPL-1.2
"""What somebody can do next, with the day on which a term ends, and what they may ask for."""

from datetime import date, timedelta

from checker.answer import Ruimteregel, Stapregel
from checker.calculation.dates import months_before
from checker.evaluation import weigh
from checker.model import Regel
from checker.ranges import COLLEGE, JA, code
from checker.terms import Alle


def next_steps(regel: Regel, kennis) -> list[Stapregel]:
    """The steps that fit this outcome. A step with a condition needs that condition to hold."""
    outcome = code(kennis.conclusion(regel.regel))
    return [
        Stapregel(
            tekst=stap.tekst, datum=DAGEN[stap.datum](kennis) if stap.datum else None, bron=bron
        )
        for stap, condition, bron in kennis.daybook.steps[regel.regel]
        if outcome in stap.bij and _holds(condition, kennis)
    ]


def room(regel: Regel, kennis) -> list[Ruimteregel]:
    """Powers that stand beside a bound rule; shown only when the rule itself holds."""
    if kennis.conclusion(regel.regel) != JA:
        return []
    return [
        Ruimteregel(zin=one.zin, bron=bron)
        for one, condition, bron in kennis.daybook.room[regel.regel]
        if _holds(condition, kennis)
    ]


def _holds(condition: Alle, kennis) -> bool:
    return not condition.termen or weigh(condition, kennis) in (JA, COLLEGE)


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
    "volgend_voorschot": volgend_voorschot,
    "laatste_dag_zelf_melden": laatste_dag_zelf_melden,
}
