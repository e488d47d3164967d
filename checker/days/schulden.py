# SPDX-License-Identifier: EUPL-1.2
"""Days of the steps about debts and eviction; None while a fact is missing or the day is over."""

from collections.abc import Callable
from datetime import date

from checker.calculation.termijnen import weken, werkdagen
from checker.days.known import coming, stated_day, term_after


def _end(kennis, start: date | None, term: str, end: Callable[[date, int], date]) -> date | None:
    """The last day of a term that is read from the parameters."""
    return coming(kennis, term_after(kennis, start, term, end))


def gesprek_bij_spoed(kennis) -> date | None:
    """Three working days after the request; not asked yet: as if asked today (art. 4 lid 2 Wgs)."""
    asked = stated_day(kennis, "dag_schuldhulp_vraag") or kennis.dag
    return _end(kennis, asked, "wgs.eerste_gesprek_spoed", werkdagen)


def gewoon_gesprek(kennis) -> date | None:
    """Four weeks after the request; not asked yet: as if asked today (art. 4 lid 1 Wgs)."""
    asked = stated_day(kennis, "dag_schuldhulp_vraag") or kennis.dag
    return _end(kennis, asked, "wgs.eerste_gesprek", weken)


def plan_van_aanpak(kennis) -> date | None:
    """At most eight weeks after the first talk (art. 4a lid 3 Wgs)."""
    return _end(kennis, stated_day(kennis, "dag_schuldhulp_gesprek"), "wgs.besluit", weken)


def ontruiming(kennis) -> date | None:
    """The day that the letter names."""
    return coming(kennis, stated_day(kennis, "ontruimingsdag"))


DAGEN = {
    "gesprek_bij_spoed": gesprek_bij_spoed,
    "gewoon_gesprek": gewoon_gesprek,
    "plan_van_aanpak": plan_van_aanpak,
    "ontruiming": ontruiming,
}
