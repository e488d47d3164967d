# SPDX-License-Identifier: EUPL-1.2
"""A body that is late: days in default and what is due (artt. 4:17 and 6:12 Awb)."""

from checker.calculation.besluiten import ANTWOORD_BEZWAAR, BRIEF, LAATSTE, TOESLAG, dag_van, later
from checker.calculation.dates import ONZEKER
from checker.calculation.termijnen import dwangsom, eerste_dag_dwangsom, weken
from checker.parameters import WEEK
from checker.ranges import Range, exactly, hull

__all__ = ["bedrag_dwangsom", "dwangsomdagen", "in_gebreke_na_termijn", "twee_weken_voorbij"]


def in_gebreke_na_termijn(waarden, in_gebreke_op: Range, uiterlijk: Range) -> Range:
    """Whether the ingebrekestelling came in after that last day (art. 4:17 lid 3 Awb)."""
    return later(in_gebreke_op, uiterlijk)


def twee_weken_voorbij(waarden, in_gebreke_op: Range) -> Range:
    """Whether two weeks, moved to a working day, lie behind us (art. 6:12 lid 2 Awb)."""
    wait, sent = waarden.number("awb.ingebrekestelling.wachttijd"), dag_van(in_gebreke_op)
    if wait is None or sent is None:
        return ONZEKER
    return exactly(int(waarden.dag > weken(sent, wait)))


def dwangsomdagen(waarden, in_gebreke_op: Range, stand: Range, besluit: Range) -> Range:
    """Days in default up to today, or up to the day before the decision (art. 4:17 Awb)."""
    wait = waarden.number("awb.ingebrekestelling.wachttijd")
    sent = dag_van(in_gebreke_op)
    if None in (wait, sent):
        return Range(0, LAATSTE)
    first, today = eerste_dag_dwangsom(sent, wait).toordinal(), exactly(waarden.dag.toordinal())
    last = Range(besluit.van - 1, besluit.tot - 1)
    decided = [one in (BRIEF, ANTWOORD_BEZWAAR) for one in range(stand.van, stand.tot + 1)]
    last = last if all(decided) else hull(today, last) if any(decided) else today
    return Range(*(max(day - first + 1, 0) for day in last))


def bedrag_dwangsom(waarden, dagen: Range, over: Range) -> Range | None:
    """What is due so far, in euro cents (art. 4:17 Awb); for toeslagen art. 12 lid 2 Awir."""
    lowest, highest = dwangsom(waarden, dagen.van), dwangsom(waarden, dagen.tot)
    week, most = waarden.euro("awir.dwangsom.per_week"), waarden.euro("awir.dwangsom.max")
    if None in (lowest, highest, week, most):
        return None
    if over != (TOESLAG, TOESLAG):
        return Range(0 if over.van <= TOESLAG <= over.tot else lowest, highest)
    return Range(0, min(week * -(-dagen.tot // WEEK), most))
