# SPDX-License-Identifier: EUPL-1.2
"""The part of the rulebook that holds on a day, made ready to be weighed."""

from datetime import date
from functools import cached_property
from typing import get_args

from checker.amounts import Geld, borrowed, work_out
from checker.begrippen import AfgeleidFeit
from checker.citing import Bewijs
from checker.figures import Figures
from checker.levels import all_behind, order_in_levels
from checker.lines import prepare
from checker.model import Norm, Regel, Uitkomstcode
from checker.parameters import in_unit
from checker.sources import Bron
from checker.termbuilding import Builder
from checker.terms import Blok, Term


class DayBook:
    """Blocks, conditions and amounts for all days between two changes of the law."""

    def __init__(self, boek, day: date):
        self.boek, self.day = boek, day
        self.begrippen = boek.woorden.alle
        self.order = {naam: place for place, naam in enumerate(self.begrippen)}
        self.groepen = {n for n, b in boek.woorden.begrippen.items() if b.soort == "groep"}
        self._looked_up: dict = {}
        self._terms: dict[Term, Term] = {}
        self.proofs: dict[Term, Bewijs] = {}
        self._sure = self.figures(day)
        self.regels = {n: r for n, r in boek.regels.items() if covers(r, day)}
        self.blocks: dict[str, Blok] = {}
        self.norms: dict[str, list] = {}
        self.may_lower: dict[str, tuple[Term, ...]] = {}
        for regel in self.regels.values():
            self._build(regel, day)
        self.inputs = {n: b.uit for n, b in self.begrippen.items() if isinstance(b, AfgeleidFeit)}
        self.amounts_behind = {naam: borrowed(uit) for naam, uit in self.inputs.items()}
        self._grondslag = dict(_citations(self.regels))
        self._bronnen: dict[str, Bron] = {}
        self._lines: dict[str, tuple] = {}
        self._facts_behind: dict[str, frozenset[str]] = {}
        self._conditions = self._build_conditions()
        self.tegenspraak = [(t, self._builder("").terms(t.als)) for t in boek.woorden.tegenspraak]
        self.levels, self.concluded_facts = order_in_levels(self)

    @cached_property
    def steps(self) -> dict[tuple[str, str], list]:
        """The steps of a measure that fit an outcome."""
        return self._by_outcome("stappen")

    @cached_property
    def papers(self) -> dict[tuple[str, str], list]:
        """The papers to bring for a measure with an outcome."""
        return self._by_outcome("papieren")

    @cached_property
    def room(self) -> dict[str, list]:
        return {n: self._guarded(r, r.ruimte) for n, r in self.regels.items()}

    def _by_outcome(self, what: str) -> dict[tuple[str, str], list]:
        return {
            (naam, outcome): [one for one in things if outcome in one[0].bij]
            for naam, regel in self.regels.items()
            for things in [self._guarded(regel, getattr(regel, what))]
            for outcome in get_args(Uitkomstcode)
        }

    def _builder(self, regel: str) -> Builder:
        return Builder(regel, self.day, self.limit, self._terms)

    def _build(self, regel: Regel, day: date) -> None:
        builder = self._builder(regel.regel)
        for lid in regel.leden:
            self.blocks[lid.naam] = builder.block(lid.naam, lid, lid.groep)
        for part in regel.parts:
            if part.in_force(day):
                sleutel = f"{regel.regel}.{part.naam}"
                measure = regel.regel if isinstance(part, Norm) else None
                self.blocks[sleutel] = builder.block(sleutel, part, alleen_bij=measure)
        self.blocks[regel.regel] = builder.block(regel.regel, regel)
        self.norms[regel.regel] = [
            (norm, f"{regel.regel}.{norm.naam}") for norm in regel.normen if norm.in_force(day)
        ]
        lines = regel.bedrag.kan_lager if regel.bedrag else ()
        self.may_lower[regel.regel] = tuple(
            builder.term(line) for line in lines if line.in_force(day)
        )

    def _build_conditions(self) -> dict[str, Term]:
        builder = self._builder("")
        return {
            naam: builder.terms(begrip.alleen_als)
            for naam, begrip in self.begrippen.items()
            if getattr(begrip, "alleen_als", ())
        }

    def condition(self, naam: str) -> Term:
        """When a question makes sense (`alleen_als`)."""
        return self._conditions[naam]

    def limit(self, feit: str, value: object) -> int | None:
        """A limit of a line as a whole number on the scale of its fact; None: nobody is sure."""
        begrip = self.begrippen[feit]
        if begrip.codes:
            return begrip.codes.index(value)
        if isinstance(value, date):
            return value.toordinal()
        if isinstance(value, int):
            return value * (100 if begrip.soort == "euro" else 1)
        found = self._sure.find(value)
        parameter = self.boek.parameters[value]
        return None if found is None else in_unit(parameter, found.waarde, begrip.eenheid)

    def _guarded(self, regel: Regel, things) -> list[tuple]:
        """Steps or powers in force, each with the term of its condition and its source."""
        builder = self._builder(regel.regel)
        return [
            (one, builder.terms(one.als), self.bron(one.grondslag) if one.grondslag else None)
            for one in self.in_force(things)
        ]

    def in_force(self, things) -> list:
        return [one for one in things if one.in_force(self.day)]

    def lines(self, sleutel: str) -> tuple:
        """The lines of a measure or part, ready to be explained (`checker.lines`)."""
        if sleutel not in self._lines:
            blok = self.blocks[sleutel]
            self._lines[sleutel] = prepare(self, blok, self._grondslag[sleutel])
        return self._lines[sleutel]

    def bron(self, grondslag: str) -> Bron:
        """The source of a citation in the text that holds in this period."""
        if grondslag not in self._bronnen:
            self._bronnen[grondslag] = self.boek.bronnen.find(grondslag, self.day)
        return self._bronnen[grondslag]

    def facts_behind(self, ding: str) -> frozenset[str]:
        """The facts that `feit:loon`, `bedrag:giften` or a block hangs on, derived ones too."""
        if ding not in self._facts_behind:
            behind = all_behind(self, [ding])
            self._facts_behind[ding] = frozenset(
                one.removeprefix("feit:") for one in behind if one.startswith("feit:")
            )
        return self._facts_behind[ding]

    @property
    def looked_up(self) -> set[str]:
        """Names of the figures that were needed so far."""
        return set(self._looked_up)

    def figures(self, dag: date, stale: bool = False) -> Figures:
        return Figures(self.boek.parameters, dag, stale, self._looked_up)

    def amount(self, regel: str, kennis) -> Geld:
        return work_out(self, self.boek.regels[regel], kennis)


def _citations(regels: dict[str, Regel]):
    for naam, regel in regels.items():
        yield naam, regel.grondslag
        for part in (*regel.parts, *regel.leden):
            yield (part.naam if part in regel.leden else f"{naam}.{part.naam}"), part.grondslag


def covers(regel: Regel, day: date) -> bool:
    return regel.geldt_vanaf <= day and (regel.geldt_tot is None or day < regel.geldt_tot)
