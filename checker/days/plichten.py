# SPDX-License-Identifier: EUPL-1.2
"""The days of the steps about duties and language (artt. 9a and 18b Pw); None if not known."""

from datetime import date, timedelta

from checker.calculation.termijnen import kale_weken
from checker.days.aanvraag import applied_on
from checker.days.known import coming, is_surely, months_after, stated_day, term_after


def laatste_dag_zelf_melden(kennis) -> date | None:
    """The last day on which telling it oneself may end in a warning (art. 2aa Boetebesluit)."""
    told = stated_day(kennis, "dag_doorgeven")
    days = kennis.figures.number("boete.waarschuwing.max_dagen")
    return None if None in (told, days) else told + timedelta(days=days)


def taaltoets_uiterlijk(kennis) -> date | None:
    """Eight weeks after the application, not moved: the college sets the day (18b lid 2 Pw)."""
    return coming(kennis, term_after(kennis, applied_on(kennis), "taaleis.toets", kale_weken))


def begin_met_leren(kennis) -> date | None:
    """A month after the letter: the last day to begin (18b lid 6 onder a Pw), unless begun."""
    if is_surely(kennis, "taal_begonnen"):
        return None
    months = kennis.figures.number("taaleis.begin")
    return coming(kennis, months_after(stated_day(kennis, "dag_taalbrief"), months))


def plan_voor_ouder_uiterlijk(kennis) -> date | None:
    """Six months after the request of a parent for an exemption, asked today (art. 9a lid 7 Pw)."""
    if not is_surely(kennis, "ontheffing_werk", "geen", "tegenprestatie"):
        return None
    return months_after(kennis.dag, kennis.figures.number("plichten.ontheffing_ouder.plan"))


DAGEN = {
    one.__name__: one
    for one in (
        laatste_dag_zelf_melden,
        taaltoets_uiterlijk,
        begin_met_leren,
        plan_voor_ouder_uiterlijk,
    )
}
