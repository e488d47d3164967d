# SPDX-License-Identifier: EUPL-1.2
"""Every limit that a rule uses on a day, and which of them a fact can meet.

A limit is what a line compares a fact with, or a figure that a rekenregel behind the fact looks up.
"""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from checker.begrippen import MAX_LEDEN, Begrip
from checker.calculation import FUNCTIES
from checker.evaluation import Aantal
from checker.figures import Figures
from checker.knowledge import Groep, domain
from checker.model import Lijn
from checker.ranges import ANYTHING, ONBEKEND, Range


class Grens(NamedTuple):
    """A limit with its unit (jaar, maanden, weken, dagen, euro ..., aantal), or a day."""

    waarde: Decimal | date
    eenheid: str


class Rekenregel(NamedTuple):
    """A pure function: the fact it gives (or none), its inputs and the figures it looks up."""

    feit: str | None
    uit: tuple[str, ...]
    cijfers: frozenset[Grens]


class Recorder(Figures):
    """Figures of a day that remember which of them were looked up."""

    def __init__(self, parameters, dag: date):
        super().__init__(parameters, dag, stale=True)
        self.names: set[str] = set()

    def find(self, naam: str):
        self.names.add(naam)
        return super().find(naam)


class Limits:
    """All limits of a rulebook on one day."""

    def __init__(self, boek, dag: date):
        self.boek, self.dag = boek, dag
        self.facts = boek.woorden.alle()
        self.regels = [r for r in boek.regels.values() if holds_on(r, dag)]
        self.compared: dict[str, set[Grens]] = {}
        for lijn in self._lines():
            if lijn.feit and lijn.comparison != "is_":
                self.compared.setdefault(lijn.feit, set()).update(self._limit(lijn))
        self.rekenregels = list(self._functions())

    # ---- lines
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
            yield from self._figures({lijn.value})
        else:
            yield Grens(Decimal(lijn.value), self.facts[lijn.feit].eenheid or "aantal")

    def _figures(self, names: set[str]) -> Iterator[Grens]:
        for naam in sorted(names):
            found = self.boek.parameters[naam].on(self.dag)
            if found is not None:
                yield Grens(found.waarde, self.boek.parameters[naam].eenheid)

    # ---- functions
    def _functions(self) -> Iterator[Rekenregel]:
        for naam, feit in self.boek.woorden.afgeleid.items():
            yield self._function(naam, naam, feit.uit)
        for naam, begrip in self.boek.woorden.begrippen.items():
            if begrip.aanvullen:
                yield self._function(naam, begrip.aanvullen.met, begrip.aanvullen.uit)
        for regel in self.regels:
            bedrag = regel.bedrag
            for functie in (bedrag.rekent_uit, bedrag.percentage) if bedrag else ():
                if functie:
                    yield self._function(None, functie, bedrag.uit)
            for norm in regel.normen:
                if norm.rekent_uit and norm.in_force(self.dag):
                    yield self._function(None, norm.rekent_uit, norm.uit, norm)

    def _function(self, feit: str | None, functie: str, uit: tuple[str, ...], *norm) -> Rekenregel:
        recorder = Recorder(self.boek.parameters, self.dag)
        FUNCTIES[functie](recorder, *norm, *(self._unknown(naam) for naam in uit))
        names = set(recorder.names)
        for naam in uit:
            kind, _, rest = naam.partition(":")
            names |= self._amounts_of(rest) if kind == "bedrag" else set()
        return Rekenregel(feit, uit, frozenset(self._figures(names)))

    def _amounts_of(self, naam: str) -> set[str]:
        normen = [n for r in self.regels if r.regel == naam for n in r.normen]
        return {one for n in normen for one in (n.bedrag, n.plafond) if one}

    def _unknown(self, naam: str):
        """An input of which nothing is known."""
        kind, _, _ = naam.partition(":")
        if kind == "telling":
            return Aantal(0, 0, MAX_LEDEN, MAX_LEDEN)
        if kind in ("regel", "bedrag"):
            return ONBEKEND if kind == "regel" else ANYTHING
        begrip = self.facts[naam]
        if begrip.soort == "groep":
            return Groep([], Range(0, MAX_LEDEN))
        if isinstance(begrip, Begrip):
            return domain(begrip)
        return Range(0, 1) if begrip.codes else ANYTHING

    # ---- what concerns one fact
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
