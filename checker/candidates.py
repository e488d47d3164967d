# SPDX-License-Identifier: EUPL-1.2
"""The values of a fact that a completion tries: all choices, and every limit with its neighbours.

A limit is what a line compares a fact with, or a figure that a rekenregel behind the fact looks
up. So the list does not hang on one situation, and no rule can turn between two of its values.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from functools import lru_cache
from math import ceil, floor
from typing import NamedTuple

from checker.begrippen import MAX_LEDEN, Begrip
from checker.calculation import FUNCTIES
from checker.calculation.dates import MAANDEN, months_before
from checker.evaluation import Aantal
from checker.figures import Figures
from checker.knowledge import Groep, domain
from checker.model import Lijn
from checker.ranges import ANYTHING, ONBEKEND, Range

CENT = Decimal("0.01")
WEEK = 7


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


def candidate_values(checker, feit: str, dag: date) -> list:
    """What a completion tries for a fact (`leeftijd`) or a fact of a member (`giften.bedrag`).

    Codes for a statement or choice, ints for a number, Decimal euros, days for a date. For a group
    the number of its members: 0, 1 and 2. Raises KeyError for a fact that does not exist.
    """
    begrip = checker.boek.woorden.alle()[feit]
    if begrip.codes:
        return list(begrip.codes)
    if begrip.soort == "groep":
        return [0, 1, 2]
    limits = limits_on(checker.boek, dag).of(feit)
    if begrip.soort == "datum":
        return sorted(set(_days(limits, dag)))
    scale = 100 if begrip.soort == "euro" else 1
    lowest, highest = begrip.minimum * scale, begrip.maximum * scale
    near = {at + step for limit in limits for at in _whole(limit, begrip) for step in (-1, 0, 1)}
    values = sorted({n for n in near if lowest <= n <= highest}) or [lowest]
    return [n * CENT for n in values] if begrip.soort == "euro" else values


def _whole(limit: Grens, begrip: Begrip) -> Iterator[int]:
    """A limit as a whole number on the scale of a fact; nothing when the units do not fit."""
    match begrip.soort, begrip.eenheid, limit.eenheid:
        case "euro", _, str(unit) if unit.startswith("euro"):
            yield int(limit.waarde * 100)
        case "getal", "jaar", "maanden":
            yield from {floor(limit.waarde / MAANDEN), ceil(limit.waarde / MAANDEN)}
        case "getal", "dagen", "weken":
            yield int(limit.waarde) * WEEK
        case "getal", mine, other if mine == other:
            yield int(limit.waarde)


def _days(limits: set[Grens], dag: date) -> Iterator[date]:
    for at in {dag, *(day for limit in limits for day in _day(limit, dag))}:
        yield from (at - timedelta(days=1), at, at + timedelta(days=1))


def _day(limit: Grens, dag: date) -> Iterator[date]:
    match limit.eenheid:
        case "dag":
            yield limit.waarde
        case "jaar" | "maanden":
            months = int(limit.waarde) * (MAANDEN if limit.eenheid == "jaar" else 1)
            yield months_before(dag, months)
        case "weken" | "dagen":
            yield dag - timedelta(days=int(limit.waarde) * (WEEK if limit.eenheid == "weken" else 1))
