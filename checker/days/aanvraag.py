# SPDX-License-Identifier: EUPL-1.2
"""The days of an application: the decision and the advance; None while they cannot be told.

What somebody has not applied for yet is reckoned from the first day on which that is allowed.
"""

from datetime import date, timedelta

from checker.calculation.termijnen import weken
from checker.days.bijstand import einde_zoektermijn
from checker.days.known import coming, stated_day
from checker.ranges import JA, NEE

VOORSCHOT, BESLISSING = "pw.voorschot.termijn", "awb.beslistermijn_aanvraag"
YES = 1
ALGEMEEN, BIJZONDER = (0, 0), (1, 1)  # the choices of `soort_bijstand`


def _applied_on(kennis) -> date | None:
    asked = stated_day(kennis, "aanvraagdatum")
    return asked if asked and asked <= kennis.dag else None


def _applied(kennis) -> bool:
    """Whether there is an application, as far as we know."""
    return kennis.fact("al_aangevraagd").van == YES or kennis.fact("aanvraagdatum").known


def _first_day_to_apply(kennis) -> date | None:
    """Today, or the end of the search period; None after applying, or while that is not sure."""
    wait = kennis.conclusion("vierwekenzoektermijn")
    if _applied(kennis) or wait not in (JA, NEE):
        return None
    end = einde_zoektermijn(kennis) if wait == JA else kennis.dag
    return end and max(end, kennis.dag)


def _weeks_after(kennis, start: date | None, term: str) -> date | None:
    weeks = kennis.figures.number(term)
    return None if None in (weeks, start) else start + timedelta(weeks=weeks)


def _term_after(kennis, start: date | None, term: str) -> date | None:
    """The last day of a term of the Awb, moved to a working day (art. 1 Atw)."""
    weeks = kennis.figures.number(term)
    return None if None in (weeks, start) else weken(start, weeks)


def voorschot_dag(kennis) -> date | None:
    """The last day for the first advance: four weeks after the application (art. 52 lid 1 Pw)."""
    return _weeks_after(kennis, _applied_on(kennis), VOORSCHOT)


def voorschot_na_aanvraag(kennis) -> date | None:
    """The same for who has yet to apply."""
    return _weeks_after(kennis, _first_day_to_apply(kennis), VOORSCHOT)


def volgend_voorschot(kennis) -> date | None:
    """The last day for the next advance: every four weeks after the first (art. 52 lid 1 Pw)."""
    found = voorschot_dag(kennis)
    while found is not None and found <= kennis.dag:
        found = _weeks_after(kennis, found, VOORSCHOT)
    return found


def beslisdag(kennis) -> date | None:
    """The last day to decide on an application that was made: eight weeks (art. 4:13 lid 2 Awb)."""
    return coming(kennis, _term_after(kennis, _applied_on(kennis), BESLISSING))


def beslissing_na_aanvraag(kennis) -> date | None:
    """The same for who has yet to apply."""
    return _term_after(kennis, _first_day_to_apply(kennis), BESLISSING)


def beslisdag_losse_kosten(kennis) -> date | None:
    """The last day to decide, where the application that was made is for special assistance."""
    return beslisdag(kennis) if kennis.fact("soort_bijstand") == BIJZONDER else None


def beslissing_losse_kosten_vandaag(kennis) -> date | None:
    """The last day to decide on what is asked today, unless it was asked before."""
    if _applied(kennis) and kennis.fact("soort_bijstand") != ALGEMEEN:
        return None
    return _term_after(kennis, kennis.dag, BESLISSING)


def twee_weken_na_vandaag(kennis) -> date | None:
    """Two weeks after an ingebrekestelling that comes in today (art. 4:17 lid 3 Awb)."""
    return _term_after(kennis, kennis.dag, "awb.ingebrekestelling.wachttijd")


DAGEN = {
    one.__name__: one
    for one in (
        voorschot_dag,
        voorschot_na_aanvraag,
        volgend_voorschot,
        beslisdag,
        beslissing_na_aanvraag,
        beslisdag_losse_kosten,
        beslissing_losse_kosten_vandaag,
        twee_weken_na_vandaag,
    )
}
