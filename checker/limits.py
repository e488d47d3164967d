# SPDX-License-Identifier: EUPL-1.2
"""Every limit that a rule uses on a day, and which of them a fact can meet.

A limit is what a line compares a fact with, or a figure that a rekenregel behind the fact looks up.
"""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from functools import lru_cache

from checker.lijn import Lijn
from checker.lookups import Grens, Lookups, Rekenregel


class Limits:
    """All limits of a rulebook on one day."""

    def __init__(self, boek, dag: date):
        self.boek, self.dag = boek, dag
        self.facts = boek.woorden.alle
        self.regels = [r for r in boek.regels.values() if holds_on(r, dag)]
        self.lookups = Lookups(boek, self.regels, dag)
        self.compared: dict[str, set[Grens]] = {}
        for lijn in self._lines():
            if lijn.feit and lijn.comparison != "is_":
                self.compared.setdefault(lijn.feit, set()).update(self._limit(lijn))
        self.rekenregels = list(self.lookups.all())

    def _lines(self) -> Iterator[Lijn]:
        for regel in self.regels:
            for block in (regel, *regel.leden, *regel.parts, *regel.ruimte, *regel.stappen):
                yield from self._inside((*block.als, *getattr(block, "tenzij", ())))
            yield from self._inside(regel.bedrag.kan_lager if regel.bedrag else ())
        for begrip in self.facts.values():
            yield from self._inside(getattr(begrip, "alleen_als", ()))
        for rule in self.boek.woorden.tegenspraak:
            yield from self._inside(rule.als)

    def _inside(self, lines: tuple[Lijn, ...]) -> Iterator[Lijn]:
        for lijn in lines:
            if lijn.in_force(self.dag):
                yield lijn
                yield from self._inside(lijn.children)

    def _limit(self, lijn: Lijn) -> Iterator[Grens]:
        if isinstance(lijn.value, date):
            yield Grens(lijn.value, "dag")
        elif isinstance(lijn.value, str):
            yield from self.lookups.figures({lijn.value})
        else:
            yield Grens(Decimal(lijn.value), self.facts[lijn.feit].eenheid or "aantal")

    def of(self, feit: str) -> set[Grens]:
        """The limits that this fact, or something worked out from it, can meet."""
        names, found = {feit, feit.partition(".")[0]}, set(self.compared.get(feit, ()))
        waiting = list(self.rekenregels)
        while reached := [r for r in waiting if names.intersection(r.uit)]:
            waiting = [r for r in waiting if r not in reached]
            for rekenregel in reached:
                names |= {rekenregel.feit} - {None}
                found |= self._meets(rekenregel)
        return found

    def _meets(self, rekenregel: Rekenregel) -> set[Grens]:
        own = self.compared.get(rekenregel.feit, set())
        if not rekenregel.cijfers:
            return own
        shifted = {
            Grens(figure.waarde + sign * limit.waarde, figure.eenheid)
            for figure in rekenregel.cijfers
            for limit in own
            if limit.eenheid == figure.eenheid
            for sign in (1, -1)
        }
        return set(rekenregel.cijfers) | shifted


def holds_on(regel, dag: date) -> bool:
    return regel.geldt_vanaf <= dag and (regel.geldt_tot is None or dag < regel.geldt_tot)


@lru_cache(maxsize=16)
def limits_on(boek, dag: date) -> Limits:
    return Limits(boek, dag)
