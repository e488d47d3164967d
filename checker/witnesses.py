# SPDX-License-Identifier: EUPL-1.2
"""Looks for the witness of a fact: a completion of all other facts that waits for it alone."""

from collections.abc import Iterator

from checker.blame import Blame
from checker.completing import Completing
from checker.givens import Given, Givens, hashable
from checker.knowledge import Kennis
from checker.stand import waiting

MOST_TRIALS = 600  # for one fact; after that it stays in the set, without a witness
MOST_KNOWN = 24  # witnesses and examples to look beside


class Witnesses:
    """Looks for witnesses of one measure, starting from what somebody said.

    `needed` are the facts of the set so far; a fact without a witness is taken out of it.
    """

    def __init__(self, checker, naam: str, kennis: Kennis):
        self.checker, self.naam = checker, naam
        self.givens = Givens(checker, naam, kennis)
        self.blame = Blame(self.givens)
        self.needed = waiting(naam, kennis)
        self._known: list[Given] = list(self._examples())

    def find(self, feit: str) -> dict | None:
        """A situation with all other facts of the set answered in which the measure waits.

        None when no completion is like that. Raises TooLong when that could not be settled.
        """
        others = self.needed - {feit}
        search = Completing(self.givens, self.blame, feit, others)
        starts = [{p: v for p, v in one.items() if p in others} for one in self._known]
        found = next((one for one in starts if search.complete(one)), None)
        if found is None:
            found = search.like(starts[0] if starts else {}, MOST_TRIALS)
        if found is None:
            return None
        self._keep(found, feit)
        return self.givens.situation(found)

    def _keep(self, found: Given, feit: str) -> None:
        """A witness with an answer to its own fact is near to those of other facts."""
        answers = self.givens.answers(feit)[:2]
        self._known = [*(found | {feit: one} for one in answers), *self._known][:MOST_KNOWN]

    def _examples(self) -> Iterator[Given]:
        """The examples of the rule as far as they answer what is open."""
        regel = self.checker.regels[self.naam]
        for variant in regel.varianten:
            data = {n: v for n, v in (regel.uitgangspunt | variant).items() if n in self.needed}
            said = self.checker.situatie({n: v for n, v in data.items() if v is not None}).stated()
            yield {naam: self._told(naam, value) for naam, value in said.items()}

    def _told(self, naam: str, value):
        """An answer of an example; members of a group are told in full."""
        if not isinstance(value, list):
            return value
        first = dict(self.givens.answers(naam)[1][0])
        return hashable(tuple(first | lid for lid in value))
