# SPDX-License-Identifier: EUPL-1.2
"""Which figures of law each rekenregel looks up on a day, found by running it on nothing known."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from checker.begrippen import MAX_LEDEN, Begrip
from checker.calculation import FUNCTIES
from checker.evaluation import Aantal
from checker.figures import Figures
from checker.groepen import Groep
from checker.model import Regel
from checker.ranges import ANYTHING, ONBEKEND, Range
from checker.scale import domain


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


class Lookups:
    """Runs every rekenregel of the measures `regels` and remembers its figures."""

    def __init__(self, boek, regels: list[Regel], dag: date):
        self.boek, self.regels, self.dag = boek, regels, dag
        self.facts = boek.woorden.alle

    def figures(self, names: set[str]) -> Iterator[Grens]:
        """The values of parameters on the day."""
        for naam in sorted(names):
            found = self.boek.parameters[naam].on(self.dag)
            if found is not None:
                yield Grens(found.waarde, self.boek.parameters[naam].eenheid)

    def all(self) -> Iterator[Rekenregel]:
        """Rekenregels behind facts, and those behind amounts."""
        for call in self._calls():
            yield self._function(*call)

    def all_names(self) -> set[str]:
        """The names of all figures that a rekenregel looks up."""
        return {naam for _, *call in self._calls() for naam in self.names(*call)}

    def _calls(self) -> Iterator[tuple]:
        """The fact (or None), the function, its inputs, and the norm when it is about one."""
        for naam, feit in self.boek.woorden.afgeleid.items():
            yield naam, naam, feit.uit
        for naam, begrip in self.boek.woorden.begrippen.items():
            if begrip.aanvullen:
                yield naam, begrip.aanvullen.met, begrip.aanvullen.uit
        for regel in self.regels:
            bedrag = regel.bedrag
            for functie in (bedrag.rekent_uit, bedrag.percentage) if bedrag else ():
                if functie:
                    yield None, functie, bedrag.uit
            for norm in regel.normen:
                if norm.rekent_uit and norm.in_force(self.dag):
                    yield None, norm.rekent_uit, norm.uit, norm

    def _function(self, feit: str | None, functie: str, uit: tuple[str, ...], *norm) -> Rekenregel:
        names = self.names(functie, uit, *norm)
        for naam in uit:
            kind, _, rest = naam.partition(":")
            names |= self._amounts_of(rest) if kind == "bedrag" else set()
        return Rekenregel(feit, uit, frozenset(self.figures(names)))

    def names(self, functie: str, uit: tuple[str, ...], *norm) -> set[str]:
        """The names of the figures that a rekenregel looks up."""
        recorder = Recorder(self.boek.parameters, self.dag)
        FUNCTIES[functie](recorder, *norm, *(self._unknown(naam) for naam in uit))
        return recorder.names

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
