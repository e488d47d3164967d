# SPDX-License-Identifier: EUPL-1.2
"""Values worth trying for a fact: every option, and each limit of the law, just beside it too."""

from datetime import date, timedelta
from decimal import Decimal
from functools import cache
from weakref import WeakKeyDictionary

CENT = Decimal("0.01")
MONTHS = 12
DAYS_AROUND = (-400, -366, -365, -93, -92, -91, -29, -28, -1, 0, 1, 27, 28, 29)
MONEY = {
    "euro per maand": ("pw.norm.", "pw.vrijlating.31_2n.max", "pw.studietoeslag."),
    "euro": ("pw.vermogen.", "pw.giften.", "pw.bijzondere_bijstand."),
}


NEAR: WeakKeyDictionary = WeakKeyDictionary()


@cache
def change_days(boek) -> list[date]:
    """Days on which a line of a measure starts or ends."""
    return sorted(d for r in boek.regels.values() for d in boek.change_days(r))


class Candidates:
    """The values to try on one day; limits are read from the parameters of that day."""

    def __init__(self, boek, dag: date):
        self.boek, self.dag = boek, dag
        self.calm = 0.0  # how often an ordinary answer is taken
        self.changes = change_days(boek)
        self._known = NEAR.setdefault(boek.on(dag), {})  # limits stay the same within a period

    def of(self, begrip) -> list:
        """Options of a choice; for a number or a day what lies at, below and above a limit."""
        if begrip.codes:
            return list(begrip.codes)
        if begrip.soort == "datum":
            return self._days(begrip.naam)
        if begrip.naam not in self._known:
            near = {begrip.minimum, *(n for limit in self._limits(begrip) for n in limit)}
            found = sorted(n for n in near if begrip.minimum <= n <= begrip.maximum)
            self._known[begrip.naam] = found
        return self._known[begrip.naam]

    def _limits(self, begrip):
        for naam, parameter in self.boek.parameters.items():
            found = parameter.on(self.dag)
            if found is None:
                continue
            value = found.waarde
            if begrip.eenheid in MONEY and naam.startswith(MONEY[begrip.eenheid]):
                yield from ((n * value - CENT, n * value, n * value + CENT) for n in (1, 2))
            elif begrip.eenheid == "jaar" and parameter.eenheid in ("jaar", "maanden"):
                years = int(value) // (MONTHS if parameter.eenheid == "maanden" else 1)
                yield years - 1, years, years + 1
            elif begrip.eenheid == "dagen" and parameter.eenheid == "weken":
                yield int(value) * 7 - 1, int(value) * 7, int(value) * 7 + 1

    def _days(self, naam: str) -> list[date]:
        if naam == "geboortedatum":
            return [
                self._birthday(years, days) for years in self._ages() for days in (-1, 0, 1, 14)
            ]
        around = [self.dag + timedelta(days=n) for n in DAYS_AROUND]
        return [*around, *self.changes]

    def _ages(self) -> list[int]:
        ages = self.of(self.boek.woorden.begrippen["leeftijd"])
        return [age for age in ages if age < 100]

    def _birthday(self, years: int, days: int) -> date:
        first = self.dag.replace(year=self.dag.year - years, day=min(self.dag.day, 28))
        return first + timedelta(days=days)
