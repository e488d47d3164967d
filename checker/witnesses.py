# SPDX-License-Identifier: EUPL-1.2
"""Looks for the witness of a fact: a completion of all other facts that waits for it alone."""

from collections.abc import Iterator

from checker.asking import MEMBER
from checker.citing import Behind
from checker.evaluation import weigh
from checker.knowledge import Kennis
from checker.missing import NIETS, Walk
from checker.ranges import JA
from checker.trial import Trial
from checker.trial_answers import answered, answers_to, fact_of, unanswered

MOST_TRIALS = 120  # for one fact; after that it stays in the set, without a witness
NEAR_TRIALS = 6  # beside one situation that is known already
WAYS, WAY_TRIALS = 4, 50  # short ways from the situation itself
MOST_KNOWN = 24


def waiting(naam: str, kennis: Kennis) -> frozenset[str]:
    """The open facts that can still change the outcome of a measure, or that of a part."""
    if naam not in kennis.daybook.regels:
        return NIETS
    walk = Walk(kennis)
    shown = [part for part in kennis.daybook.regels[naam].onderdelen if not part.verborgen]
    return walk.conclusion(naam).union(*(walk.conclusion(f"{naam}.{p.naam}") for p in shown))


def makes_sense(path: str, kennis: Kennis) -> bool:
    """Whether somebody can answer this: it surely makes sense, or no answer can tell whether."""
    member, naam = MEMBER.fullmatch(path), fact_of(path)
    if not kennis.daybook.begrippen[naam].alleen_als:
        return True
    lid = int(member[2]) - 1 if member else None
    asked_if = kennis.daybook.condition(naam)
    weighed = weigh(asked_if, kennis, lid)
    return weighed == JA or (weighed.tot > 0 and not Walk(kennis).term(asked_if, lid))


class TooLong(Exception):
    """The search for a witness took all its trials."""


class Witnesses:
    """Looks for witnesses of one measure, starting from what somebody said.

    `needed` are the facts of the set so far; a fact without a witness is taken out of it.
    """

    def __init__(self, checker, naam: str, kennis: Kennis):
        self.checker, self.naam = checker, naam
        self.dag, self.situatie = kennis.dag, kennis.situatie
        self.trial = Trial(kennis.daybook, kennis.dag, [naam])
        self._left, self._turn, self._gates = MOST_TRIALS, 0, {}
        self.needed = waiting(naam, kennis)
        self._full = [one for one in self._examples() if self._waiting(one)[0]]

    def find(self, feit: str) -> dict | None:
        """A situation with all other facts of the set answered in which the measure waits.

        None when no completion is like that. Raises TooLong when that could not be settled.
        """
        self._gates = self._conditions(feit)
        found = self._nearby(feit)
        if not found:
            self._left, self._turn = MOST_TRIALS, 0
            found = self._search(feit, self.situatie)
        if found:
            values = answers_to(self.checker, fact_of(feit), self.dag)[:2]
            self._full = [*(answered(found, feit, v) for v in values), *self._full][:MOST_KNOWN]
        return found

    def _examples(self) -> Iterator[dict]:
        """The examples of the rule as far as they fit what this person said."""
        regel = self.checker.regels[self.naam]
        names = {feit.partition("[")[0] for feit in self.needed}
        for variant in regel.varianten:
            data = {n: v for n, v in (regel.uitgangspunt | variant).items() if n in names}
            said = self.checker.situatie({n: v for n, v in data.items() if v is not None})
            yield said.stated() | self.situatie
            self._left = MOST_TRIALS

    def _nearby(self, feit: str) -> dict | None:
        """A witness beside one of another fact or beside an example, or on a short way from the
        situation itself; each way starts with other answers."""
        starts = [self._without(full, feit) for full in self._full]
        for turn, start in enumerate([*starts, *[self.situatie] * WAYS]):
            self._left, self._turn = (NEAR_TRIALS if start in starts else WAY_TRIALS), turn
            try:
                found = self._search(feit, start)
            except TooLong:
                continue
            if found:
                return found
        return None

    def _without(self, full: dict, feit: str) -> dict:
        """The situation without this answer; members that the person listed stay listed."""
        number = f"aantal_{feit}"
        kept = {n: self.situatie[n] for n in (feit, number) if n in self.situatie}
        return unanswered(full, feit) | kept

    def _search(self, feit: str, situatie: dict) -> dict | None:
        """Answers one fact of the set after another, while the measure waits without them."""
        kennis, open_ = self._waiting(situatie)
        others = self.needed - {feit}
        if not open_ - others:
            return None
        rest = [one for one in open_ & others if makes_sense(one, kennis)]
        if not rest:
            return situatie
        further = min(rest, key=lambda one: (one.partition("[")[0] not in self._gates, one))
        values = answers_to(self.checker, fact_of(further), self.dag)
        first = self._turn % len(values)
        for value in (*values[first:], *values[:first]):
            found = self._search(feit, answered(situatie, further, value))
            if found:
                return found
        return None

    def _conditions(self, feit: str) -> dict[str, None]:
        """The answers that decide whether a question makes sense; those are tried first."""
        book = self.trial.book
        asked_if = getattr(book.begrippen[fact_of(feit)], "alleen_als", ())
        return Behind(book).term(book.condition(fact_of(feit))) if asked_if else {}

    def _waiting(self, situatie: dict) -> tuple[Kennis | None, frozenset[str]]:
        """What is known, and what the measure waits for; nothing where answers clash."""
        if self._left <= 0:
            raise TooLong
        self._left -= 1
        kennis = self.trial.know(situatie)
        return kennis, NIETS if kennis is None else waiting(self.naam, kennis)
