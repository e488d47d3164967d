# SPDX-License-Identifier: EUPL-1.2
"""One household in later years: other ages, another stretch of law, and the same other answers.

An answer that belongs to the ages of now falls away: nobody of 27 is asked what only matters below
27. What stays true for a whole life, such as the year of birth, is kept as it was.
"""

from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache

from checker.contradictions import contradictions
from checker.errors import InvoerFout
from checker.evaluation import PlainEvaluator
from checker.knowledge import Kennis
from checker.ranges import Range
from checker.situation import Antwoorden
from checker.time.aow import aow_answer, aow_fact, said_aow
from checker.time.comingages import Mijlpaal
from checker.time.household import AGE, Mens, grown, people, without
from checker.time.lasting import lasting, on_day
from checker.time.stretches import Tijdvak
from checker.trial import Trial

PLAIN = PlainEvaluator()


@dataclass(frozen=True)
class Levensloop:
    """How far everybody is: ages in years, months after the last birthday (None: not known).

    `aow`: who surely has AOW, or surely not yet; None: the age and the law of then tell.
    """

    leeftijden: tuple[int, ...]
    maanden: tuple[int | None, ...]
    aow: tuple[bool | None, ...]


class LaterLife:
    """Weighs the household of one person at other ages and under coming law, each once."""

    def __init__(self, checker, situatie: Antwoorden | dict, dag: date, measures: frozenset[str]):
        self.checker, self.boek, self.measures = checker, checker.boek, measures
        self.situatie = lasting(checker, situatie, dag)
        self.mensen = people(self.boek, on_day(checker, self.situatie, dag))
        self.vast = _for_life(Kennis(self.boek.on(dag), self.situatie.stated(), dag))
        self.nu = Levensloop(
            tuple(one.leeftijd for one in self.mensen),
            (None,) * len(self.mensen),
            tuple(said_aow(self.situatie, one) for one in self.mensen),
        )
        self._tried: dict[tuple, Kennis] = {}
        self._weighed: dict[tuple, Kennis] = {}

    def after(self, loop: Levensloop, mijlpaal: Mijlpaal) -> Levensloop:
        """The same lives after a milestone."""
        place = self.mensen.index(mijlpaal.mens)
        ages, months, aow = list(loop.leeftijden), list(loop.maanden), list(loop.aow)
        ages[place], months[place] = mijlpaal.leeftijd, mijlpaal.maanden
        aow[place] = aow[place] or None
        return Levensloop(tuple(ages), tuple(months), tuple(aow))

    def carried(self, loop: Levensloop, vak: Tijdvak) -> Levensloop:
        """The same lives on the last day of a stretch: the next law takes no AOW and gives none."""
        kennis = self.tried(loop, vak)
        reached = {mens: kennis.fact(aow_fact(mens, "bereikt")) for mens in self._adults}
        known = {mens: bool(found.van) for mens, found in reached.items() if found.known}
        pairs = zip(self.mensen, loop.aow, strict=True)
        return replace(loop, aow=tuple(known.get(mens, said) for mens, said in pairs))

    def tried(self, loop: Levensloop, vak: Tijdvak, sure: bool = False) -> Kennis:
        """What would follow, by the specification. `sure`: only with figures that are sure."""
        key = (loop, vak.dag, sure)
        if key not in self._tried:
            kennis = self._fitting(loop, vak.dag, sure)
            kennis.forget_guesses()
            PLAIN.conclude(levels_behind(kennis.daybook, self.measures), kennis)
            self._tried[key] = kennis
        return self._tried[key]

    def weighed(self, loop: Levensloop, vak: Tijdvak, sure: bool = False) -> Kennis:
        """The same by the checker itself: this is what people see."""
        key = (loop, vak.dag, sure)
        if key not in self._weighed:
            self._weighed[key] = self.checker.conclude(self._fitting(loop, vak.dag, sure))
        return self._weighed[key]

    @property
    def _adults(self) -> list[Mens]:
        """Of whom the rules know an AOW age."""
        return [
            one for one in self.mensen if aow_fact(one, "bereikt") in self.boek.woorden.afgeleid
        ]

    def _fitting(self, loop: Levensloop, dag: date, sure: bool) -> Kennis:
        """Everything known before concluding, without answers that clash at these ages.

        What is said of an age stays, also that somebody has the AOW age.
        """
        ages = dict(zip(self.mensen, loop.leeftijden, strict=True))
        situatie = on_day(self.checker, grown(self.situatie, ages), dag)
        situatie = self._with_aow(situatie, loop, dag, sure)
        while fouten := contradictions(kennis := self._kennis(situatie, dag, sure)):
            gone = [one.veld for one in fouten if AGE not in one.veld]
            if not gone:
                raise InvoerFout(fouten)
            for veld in gone:
                situatie = without(situatie, veld)
        return kennis

    def _with_aow(self, situatie: Antwoorden, loop: Levensloop, dag: date, sure: bool):
        """With the answer about the AOW age where only the month of birth can tell."""
        kennis = self._kennis(situatie, dag, sure)
        lives = zip(self.mensen, loop.leeftijden, loop.maanden, loop.aow, strict=True)
        said = {
            aow_fact(mens, "leeftijd_bereikt"): aow_answer(kennis, age, months, aow)
            if kennis.fact(aow_fact(mens, "maand_telt")).van == 1
            else None
            for mens, age, months, aow in lives
            if mens in self._adults
        }
        return situatie.model_copy(update=said)

    def _kennis(self, situatie: Antwoorden, dag: date, sure: bool) -> Kennis:
        book = self.boek.on(dag) if sure else self.boek.last_known_on(dag)
        kennis = Kennis(book, situatie.stated(), dag)
        kennis.keep(self.vast)
        return kennis


@lru_cache(maxsize=64)
def levels_behind(book, measures: frozenset[str]) -> list[list]:
    """The blocks to weigh for these measures, level by level."""
    return Trial(book, book.day, measures).levels


def _for_life(kennis: Kennis) -> dict[str, Range]:
    derived = kennis.daybook.boek.woorden.afgeleid
    return {naam: kennis.fact(naam) for naam, feit in derived.items() if feit.staat_vast}
