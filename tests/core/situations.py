# SPDX-License-Identifier: EUPL-1.2
"""Random people: what they may have said on a random day, and every way to fill what is missing."""

from copy import deepcopy
from datetime import date, timedelta
from functools import cache
from random import Random

from checker import InvoerFout
from checker.contradictions import contradictions
from checker.knowledge import Kennis
from tests.core.answers import SELDOM, drop, fill, grown, missing, value
from tests.core.candidates import Candidates, change_days

FIRST, LAST = date(2023, 1, 1), date(2027, 12, 31)
# facts that stand in a file instead of another fact
OTHER_WAY = {"geboortedatum", "laatste_dag_pro_vso", "laatste_dag_opleiding"}
ABOUT_EXAMPLE, CHANGED, FORGOTTEN = 0.5, 0.03, 0.03
EXPECTED = {"peildatum", "uitkomst", "bedrag"}
DENSITIES = (0.1, 0.3, 0.6, 0.9, 1.0)
SURE_TURNS, MOST_TURNS = 3, 12


def random_day(rng: Random, boek) -> date:
    """The day of an example, any day from 2023 to 2027, or a day of change or one beside it."""
    kind = rng.choice(("example", "any", "change"))
    if kind == "example":
        return rng.choice([one["peildatum"] for one in examples(boek)])
    if kind == "any":
        return FIRST + timedelta(days=rng.randrange((LAST - FIRST).days))
    return rng.choice(days_of_change(boek)) + timedelta(days=rng.choice((-1, 0, 1)))


@cache
def days_of_change(boek) -> list[date]:
    """Days on which a rule or a figure changes."""
    figures = {d for p in boek.parameters.values() for d in p.change_days()}
    return sorted({d for d in (*change_days(boek), *figures) if FIRST <= d <= LAST})


@cache
def examples(boek) -> list[dict]:
    """Every example of every measure as a whole situation, with its day and what it expects."""
    return [r.uitgangspunt | variant for r in boek.regels.values() for variant in r.varianten]


class People:
    """Makes situations for one checker; the same seed makes the same person."""

    def __init__(self, checker):
        self.checker, self.boek = checker, checker.boek

    def person(self, rng: Random, dag: date) -> dict:
        """A random situation without clashing answers; some of its facts are missing."""
        return self.without_clashes(self.wild(rng, dag), dag)

    def wild(self, rng: Random, dag: date) -> dict:
        """Random answers that may clash; some people look like an example of a measure."""
        data = self._anybody(rng, dag)
        return self._like_example(rng, data, dag) if rng.random() < ABOUT_EXAMPLE else data

    def _like_example(self, rng: Random, data: dict, dag: date) -> dict:
        """An example of this day with a few other answers, and a few forgotten."""
        every = examples(self.boek)
        example = rng.choice([one for one in every if one["peildatum"] == dag] or every)
        said = {
            naam: value
            for naam, value in example.items()
            if naam not in EXPECTED and value is not None and rng.random() > FORGOTTEN
        }
        return said | {naam: value for naam, value in data.items() if rng.random() < CHANGED}

    def _anybody(self, rng: Random, dag: date) -> dict:
        candidates, density = Candidates(self.boek, dag), rng.choice(DENSITIES)
        candidates.calm = rng.choice((0, 0.9))
        data: dict = {}
        for naam, begrip in self.checker.begrippen.items():
            if rng.random() > (SELDOM * density if naam in OTHER_WAY else density):
                continue
            if begrip.soort == "groep":
                data |= self._group(rng, candidates, begrip, density)
            else:
                data[naam] = value(rng, candidates, begrip)
        return data

    def _group(self, rng, candidates, begrip, density) -> dict:
        members = [
            {
                veld: value(rng, candidates, lid)
                for veld, lid in begrip.leden.items()
                if rng.random() < density
            }
            for _ in range(rng.randrange(4))
        ]
        found = {begrip.naam: members}
        if rng.random() < SELDOM:
            found[f"aantal_{begrip.naam}"] = len(members) + rng.randrange(3)
            if rng.random() < SELDOM:
                del found[begrip.naam]
        return found

    def without_clashes(self, data: dict, dag: date, keep: dict | None = None) -> dict | None:
        """The situation without clashing answers. Those in `keep` stay: None if they clash."""
        data = deepcopy(data)
        while fouten := self.clashes(data, dag):
            dropped = [f.veld for f in fouten if drop(data, f.veld, keep or {})]
            if not dropped:
                return None
        return data

    def clashes(self, data: dict, dag: date) -> list:
        """What the checker has against this situation, without weighing it."""
        try:
            return contradictions(self.kennis(data, dag))
        except InvoerFout as error:
            return error.fouten

    def kennis(self, data: dict, dag: date) -> Kennis:
        return Kennis(self.boek.on(dag), self.checker.situatie(data).stated(), dag)

    def complete(self, rng: Random, data: dict, dag: date, leave=frozenset()) -> dict:
        """Every missing fact that makes sense filled in; `leave` names facts to leave alone."""
        candidates, keep = Candidates(self.boek, dag), grown(data, self.checker.begrippen)
        full = keep
        for turn in range(MOST_TURNS):
            kennis, filled = self.kennis(full, dag), deepcopy(full)
            for naam, begrip, lid in self.empty(full, kennis, leave, certain=turn < SURE_TURNS):
                place = filled if lid is None else filled[naam.split(".")[0]][lid]
                place[naam.split(".")[-1]] = fill(rng, candidates, begrip)
            if filled == full and turn >= SURE_TURNS:
                break
            full = self.without_clashes(filled, dag, keep=keep) or full
        return full

    def empty(self, data: dict, kennis: Kennis, leave, certain: bool):
        """Facts that are missing and make sense; not sure yet whether they do unless `certain`."""
        for naam, begrip, lid in list(missing(data, self.checker.begrippen)):
            chance = kennis.applies(begrip, lid) if begrip.alleen_als else (2, 2)
            possible = chance[0] == 2 if certain else chance[1] > 0
            told = naam in leave or naam in OTHER_WAY
            told |= naam == "leeftijd" and "geboortedatum" in data
            if possible and not told:
                yield naam, begrip, lid
