# SPDX-License-Identifier: EUPL-1.2
"""The days of the steps about letters and decisions (Awb, Atw); None while a fact is missing."""

from datetime import date, timedelta

from checker.calculation.besluiten import BEZWAAR, LAATSTE, dag_van
from checker.calculation.termijnen import (
    eerste_dag_dwangsom,
    kale_weken,
    laatste_dag_dwangsom,
    per_post_ontvangen,
)
from checker.days.known import term_after

ONE_DAY = timedelta(days=1)


def _day(kennis, feit: str) -> date | None:
    return dag_van(kennis.fact(feit))


def laatste_dag_brief(kennis) -> date | None:
    """The last day for bezwaar or beroep, moved to a working day (art. 1 Atw): a safety net."""
    return _day(kennis, "brieftermijn_einde")


def stuur_brief_uiterlijk(kennis) -> date | None:
    """The same without moving it: the last day that is safe (artt. 6:7 and 6:8 Awb)."""
    naam = "beroeps" if kennis.fact("brief_stand").van > BEZWAAR else "bezwaar"
    sent = _day(kennis, "besluit_verzonden_op")
    return term_after(kennis, sent, f"awb.{naam}termijn", kale_weken)


def laatste_dag_post(kennis) -> date | None:
    """The last day on which a letter that was posted in time may come in (art. 6:9 lid 2 Awb)."""
    end = laatste_dag_brief(kennis)
    return term_after(kennis, end, "awb.post_na_einde", per_post_ontvangen)


def laatste_dag_beslissing(kennis) -> date | None:
    """The last day to decide on the application or on bezwaar (artt. 4:13 and 7:10 Awb)."""
    return _day(kennis, "beslissen_uiterlijk")


def eerste_dag_ingebrekestelling(kennis) -> date | None:
    """The day after; where the term is a range, after its far end: too early has no effect."""
    last = kennis.fact("beslissen_uiterlijk").tot
    return date.fromordinal(last) + ONE_DAY if last < LAATSTE else None


def einde_twee_weken(kennis) -> date | None:
    """Two weeks after the ingebrekestelling came in, moved to a working day (art. 6:12 Awb)."""
    sent = _day(kennis, "in_gebreke_op")
    return term_after(kennis, sent, "awb.ingebrekestelling.wachttijd")


def eerste_dag_beroep_te_laat(kennis) -> date | None:
    """The first day on which the court can be asked because nothing was decided."""
    end = einde_twee_weken(kennis)
    return end + ONE_DAY if end else None


def eerste_dwangsomdag(kennis) -> date | None:
    """The first day for which money is due (art. 4:17 lid 3 Awb)."""
    sent = _day(kennis, "in_gebreke_op")
    return term_after(kennis, sent, "awb.ingebrekestelling.wachttijd", eerste_dag_dwangsom)


def laatste_dwangsomdag(kennis) -> date | None:
    """The last day for which money can be due; days off count (art. 4:17 lid 1 Awb)."""
    first = eerste_dwangsomdag(kennis)
    return term_after(kennis, first, "awb.dwangsom.max_dagen", laatste_dag_dwangsom)


def dwangsom_vastgesteld(kennis) -> date | None:
    """The last day to lay the amount down in a decision (art. 4:18 Awb)."""
    return term_after(kennis, laatste_dwangsomdag(kennis), "awb.dwangsom.vaststelling")


DAGEN = {
    one.__name__: one
    for one in (
        laatste_dag_brief,
        stuur_brief_uiterlijk,
        laatste_dag_post,
        laatste_dag_beslissing,
        eerste_dag_ingebrekestelling,
        einde_twee_weken,
        eerste_dag_beroep_te_laat,
        eerste_dwangsomdag,
        laatste_dwangsomdag,
        dwangsom_vastgesteld,
    )
}
