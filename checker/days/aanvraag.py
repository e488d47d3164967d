# SPDX-License-Identifier: EUPL-1.2
"""The days of an application: the decision and the advance; None while they cannot be told.

What somebody has not applied for yet is reckoned from the first day on which that is allowed.
"""

from datetime import date

from checker.calculation.termijnen import kale_weken
from checker.days.bijstand import einde_zoektermijn
from checker.days.known import coming, is_surely, stated_day, term_after
from checker.ranges import JA, NEE

VOORSCHOT, BESLISSING = "pw.voorschot.termijn", "awb.beslistermijn_aanvraag"


def applied_on(kennis) -> date | None:
    """The day of an application that waits for a decision and not for papers of the person."""
    asked, decided = stated_day(kennis, "aanvraagdatum"), is_surely(kennis, "beslissing_ontvangen")
    waits_for_papers = is_surely(kennis, "papieren", "bezig", "te_laat")
    return asked if asked and asked <= kennis.dag and not decided and not waits_for_papers else None


def _applied_to_live_on(kennis) -> date | None:
    return applied_on(kennis) if is_surely(kennis, "soort_bijstand", "algemeen") else None


def _first_day_to_apply(kennis) -> date | None:
    """Today, or the end of the search period; None after applying, or while that is not sure."""
    wait = kennis.conclusion("vierwekenzoektermijn")
    if wait not in (JA, NEE) or not _may_apply_here(kennis):
        return None
    end = einde_zoektermijn(kennis) if wait == JA else kennis.dag
    return end and max(end, kennis.dag)


def _may_apply_here(kennis) -> bool:
    """Somebody who surely has yet to ask the municipality for assistance to live on."""
    return (
        is_surely(kennis, "al_aangevraagd", "nee")
        and is_surely(kennis, "ontvangt_bijstand", "nee")
        and is_surely(kennis, "soort_bijstand", "algemeen")
        and is_surely(kennis, "eerst_advies", "nee")
        and is_surely(kennis, "zeker_bij_svb", "nee")
    )


def _from_report_of_today(kennis, day: date | None) -> date | None:
    """A day that holds only if somebody reports today."""
    return day if is_surely(kennis, "al_gemeld", "nee") else None


def _after_report(kennis, day: date | None) -> date | None:
    """A day that holds for somebody who did report."""
    return day if is_surely(kennis, "al_gemeld") else None


def _advance(kennis, start: date | None) -> date | None:
    return term_after(kennis, start, VOORSCHOT, kale_weken)


def _decision(kennis, start: date | None) -> date | None:
    """Eight weeks, moved to a working day (art. 4:13 lid 2 Awb and art. 1 Atw)."""
    return term_after(kennis, start, BESLISSING)


def voorschot_dag(kennis) -> date | None:
    """The last day for the first advance: four weeks after the application (art. 52 lid 1 Pw)."""
    return _advance(kennis, _applied_to_live_on(kennis))


def voorschot_komt_nog(kennis) -> date | None:
    """The same, as long as it is not over."""
    return coming(kennis, voorschot_dag(kennis))


def voorschot_na_melding(kennis) -> date | None:
    """The same for who reports today and applies as soon as that is allowed."""
    return _from_report_of_today(kennis, _advance(kennis, _first_day_to_apply(kennis)))


def voorschot_na_aanvraag(kennis) -> date | None:
    """The same for who reported and has yet to apply."""
    return _after_report(kennis, _advance(kennis, _first_day_to_apply(kennis)))


def volgend_voorschot(kennis) -> date | None:
    """The last day for the next advance: every four weeks after the first (art. 52 lid 1 Pw)."""
    found = voorschot_dag(kennis)
    while found is not None and found <= kennis.dag:
        found = _advance(kennis, found)
    return found


def beslisdag(kennis) -> date | None:
    """The last day to decide on an application that was made (art. 4:13 lid 2 Awb)."""
    return coming(kennis, _decision(kennis, _applied_to_live_on(kennis)))


def beslissing_na_melding(kennis) -> date | None:
    """The same for who reports today and applies as soon as that is allowed."""
    return _from_report_of_today(kennis, _decision(kennis, _first_day_to_apply(kennis)))


def beslissing_na_aanvraag(kennis) -> date | None:
    """The same for who reported and has yet to apply."""
    return _after_report(kennis, _decision(kennis, _first_day_to_apply(kennis)))


def beslisdag_losse_kosten(kennis) -> date | None:
    """The last day to decide, where the application that was made is for special assistance."""
    if not is_surely(kennis, "soort_bijstand", "bijzonder"):
        return None
    return coming(kennis, _decision(kennis, applied_on(kennis)))


def beslissing_losse_kosten_vandaag(kennis) -> date | None:
    """The last day to decide on special assistance that is asked today, and not before."""
    other = is_surely(kennis, "soort_bijstand", "algemeen")
    first_time = other or is_surely(kennis, "al_aangevraagd", "nee")
    may_ask = first_time and is_surely(kennis, "eerst_advies", "nee")
    return _decision(kennis, kennis.dag) if may_ask else None


def twee_weken_na_vandaag(kennis) -> date | None:
    """Two weeks after an ingebrekestelling that comes in today (art. 4:17 lid 3 Awb): not moved."""
    return term_after(kennis, kennis.dag, "awb.ingebrekestelling.wachttijd", kale_weken)


DAGEN = {
    one.__name__: one
    for one in (
        voorschot_dag,
        voorschot_komt_nog,
        voorschot_na_melding,
        voorschot_na_aanvraag,
        volgend_voorschot,
        beslisdag,
        beslissing_na_melding,
        beslissing_na_aanvraag,
        beslisdag_losse_kosten,
        beslissing_losse_kosten_vandaag,
        twee_weken_na_vandaag,
    )
}
