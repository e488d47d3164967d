# SPDX-License-Identifier: EUPL-1.2
"""The days of the steps about insurance, youth care and leaving a place; None if not known."""

from datetime import date, timedelta

from checker.calculation.care import last_day
from checker.calculation.termijnen import kale_weken
from checker.days.known import coming, months_after, stated_day, term_after

MAANDEN = 12


def cak_laatste_dag(kennis) -> date | None:
    """The last day to be insured after a letter of the CAK, without extension (9a lid 2 Zvw)."""
    letter = stated_day(kennis, "dag_cak_brief")
    return coming(kennis, term_after(kennis, letter, "zvw.cak.termijn", last_day))


def weeks_after_letter(kennis, term: str) -> date | None:
    letter = stated_day(kennis, "dag_cak_brief")
    return coming(kennis, term_after(kennis, letter, term, kale_weken))


def cak_vernietigen(kennis) -> date | None:
    """The last day to undo an insurance that the CAK took out (art. 9d lid 5 Zvw)."""
    return weeks_after_letter(kennis, "zvw.cak.vernietigen")


def cak_bezwaar(kennis) -> date | None:
    """The last day to object to a fine, without extension (art. 6:7 Awb)."""
    return weeks_after_letter(kennis, "awb.bezwaartermijn")


def birthday(kennis, limit: str) -> date | None:
    years = kennis.figures.number(limit)
    return months_after(stated_day(kennis, "geboortedatum"), years and years * MAANDEN)


def jeugd_18(kennis) -> date | None:
    """The eighteenth birthday, as long as it is to come (art. 1.1 Jw)."""
    return coming(kennis, birthday(kennis, "jeugd.volwassen"))


def jeugd_laatste_dag(kennis) -> date | None:
    """The day before the birthday on which youth care ends for good (art. 1.1 Jw)."""
    last = birthday(kennis, "jeugd.verlengd")
    return None if last is None else coming(kennis, last - timedelta(days=1))


def pleegzorg_laatste_dag(kennis) -> date | None:
    """The day before the birthday on which foster care ends by itself (art. 1.1 Jw)."""
    last = birthday(kennis, "jeugd.pleegzorg")
    return None if last is None else coming(kennis, last - timedelta(days=1))


def dag_van_vertrek(kennis) -> date | None:
    return coming(kennis, stated_day(kennis, "dag_vertrek"))


def begin_voor_vertrek(kennis) -> date | None:
    """So early that shelter is decided on the day of leaving (2.3.2 lid 1, 2.3.5 lid 2 Wmo).

    Is that day over, then today.
    """
    leaving = dag_van_vertrek(kennis)
    terms = [kennis.figures.number(naam) for naam in ("wmo.onderzoek", "wmo.beslissing")]
    if None in (leaving, *terms):
        return None
    return max(leaving - timedelta(weeks=sum(terms)), kennis.dag)


DAGEN = {
    "cak_laatste_dag": cak_laatste_dag,
    "cak_vernietigen": cak_vernietigen,
    "cak_bezwaar": cak_bezwaar,
    "jeugd_18": jeugd_18,
    "jeugd_laatste_dag": jeugd_laatste_dag,
    "pleegzorg_laatste_dag": pleegzorg_laatste_dag,
    "dag_van_vertrek": dag_van_vertrek,
    "begin_voor_vertrek": begin_voor_vertrek,
}
