# SPDX-License-Identifier: EUPL-1.2
"""How terms are counted: Algemene termijnenwet (Atw) and Algemene wet bestuursrecht (Awb).

Day 1 of a term is the day after the letter, the application or the receipt. All functions are
pure; how long a term is comes from the caller, who reads it from `rules/parameters/`. What the
Atw itself says, and the days equated with a feestdag, stand in `rules/termijnenwet.yaml`.
"""

from datetime import date, timedelta

from checker.calculation.feestdagen import is_werkdag, termijnenwet

__all__ = [
    "dagen",
    "dagen_opschorting",
    "dwangsom",
    "eerste_dag_dwangsom",
    "is_werkdag",
    "kale_weken",
    "laatste_dag_dwangsom",
    "per_post_ontvangen",
    "volgende_werkdag",
    "weken",
    "werkdagen",
]

DAY = timedelta(days=1)
BLOKKEN = ("awb.dwangsom.dag_1_14", "awb.dwangsom.dag_15_28", "awb.dwangsom.dag_29_42")


def volgende_werkdag(dag: date) -> date:
    """This day, or the next one that is no Saturday, Sunday or feestdag (art. 1 lid 1 Atw)."""
    while not is_werkdag(dag):
        dag += DAY
    return dag


def kale_weken(dag: date, aantal: int) -> date:
    """The same weekday so many weeks later, whatever day that is."""
    return dag + timedelta(weeks=aantal)


def weken(dag: date, aantal: int, opschorting: int = 0) -> date:
    """The last day of a term of weeks after `dag`, with days of suspension (art. 4:15 Awb).

    Ends it on a day off, then on the next working day; not in a very long term (art. 4 Atw).
    """
    end = kale_weken(dag, aantal) + opschorting * DAY
    return end if aantal > termijnenwet().langste_termijn.weken else volgende_werkdag(end)


def dagen(dag: date, aantal: int) -> date:
    """The last day of a term of calendar days after `dag` (artt. 1, 2 and 4 Atw)."""
    end, short = dag + aantal * DAY, termijnenwet().korte_termijn
    if aantal > termijnenwet().langste_termijn.dagen:
        return end
    if aantal >= short.dagen:
        end = max(end, werkdagen(dag, short.werkdagen))
    return volgende_werkdag(end)


def werkdagen(dag: date, aantal: int) -> date:
    """The day so many working days after `dag`."""
    for _ in range(aantal):
        dag = volgende_werkdag(dag + DAY)
    return dag


def dagen_opschorting(gevraagd: date, aangevuld: date) -> int:
    """Days that the term stood still: from the day after the invitation until the completion."""
    return max((aangevuld - gevraagd).days - 1, 0)


def per_post_ontvangen(einde: date, aantal: int) -> date:
    """Posted in time, a letter may come in weeks after the end of the term (art. 6:9 lid 2 Awb).

    Plain weeks: whether art. 1 Atw moves the end of that week too is not settled.
    """
    return kale_weken(einde, aantal)


def eerste_dag_dwangsom(in_gebreke: date, wachttijd: int) -> date:
    """The day after the weeks that follow the receipt of the letter (art. 4:17 lid 3 Awb)."""
    return kale_weken(in_gebreke, wachttijd) + DAY


def laatste_dag_dwangsom(eerste: date, aantal: int) -> date:
    """The last of so many days; days off count and do not move it (art. 4:17 lid 1 Awb)."""
    return eerste + (aantal - 1) * DAY


def dwangsom(waarden, aantal: int) -> int | None:
    """The dwangsom in euro cents for so many days in default (art. 4:17 lid 1 and 2 Awb)."""
    blok, most = waarden.number("awb.dwangsom.blok"), waarden.number("awb.dwangsom.max_dagen")
    per_day = [waarden.euro(naam) for naam in BLOKKEN]
    if None in (blok, most, *per_day):
        return None
    left = min(aantal, most)
    return sum(
        amount * min(max(left - place * blok, 0), blok) for place, amount in enumerate(per_day)
    )
