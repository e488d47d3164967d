# SPDX-License-Identifier: EUPL-1.2
"""Completes answers in such a way that a measure goes on waiting for one fact.

After a dead end the search goes back to the last answer that is to blame for it; what comes in
between would change nothing. Where only what the person said is to blame, no answers are left.
"""

from checker.blame import Blame
from checker.citing import Behind
from checker.givens import Given, Givens
from checker.missing import NIETS
from checker.stand import Stand
from checker.trial_answers import fact_of


class TooLong(Exception):
    """The search took all its trials."""


class Completing:
    """Looks for answers to `others` that leave the measure waiting for `feit` alone."""

    def __init__(self, givens: Givens, blame: Blame, feit: str, others: frozenset[str]):
        self.givens, self.blame, self.feit, self.others = givens, blame, feit, others
        self.gates = self._gates(feit)
        self.wished: Given = {}
        self.until = 0

    def like(self, given: Given, most: int) -> Given | None:
        """Complete answers, as far as can be like these. None when there are no such answers.

        Answers that are to blame for a dead end are asked anew. Raises TooLong after `most` trials.
        """
        self.wished, self.until = given, self.givens.tried + most
        while True:
            found, blamed = self._extend(given)
            if found is not None or not blamed & given.keys():
                return found
            given = {path: one for path, one in given.items() if path not in blamed}

    def complete(self, given: Given) -> bool:
        """Whether these answers leave the measure waiting for this fact alone."""
        if self.blame.known(given, None, self.feit):
            return False
        return not self.blame.dead(given, self.feit) and not self._rest(self.givens.stand(given))

    def _rest(self, stand: Stand) -> frozenset[str]:
        return stand.asked & self.others

    def _extend(
        self, given: Given, last: str | None = None, maybe: frozenset[str] = NIETS
    ) -> tuple[Given | None, frozenset[str]]:
        """Answers that complete these, or else the answers to blame that there are none."""
        blamed = self.blame.known(given, last, self.feit)
        if blamed is not None:
            return None, blamed
        if self.givens.tried >= self.until:
            raise TooLong
        if self.blame.dead(given, self.feit):
            return None, self.blame.find(given, self.feit, maybe)
        rest = self._rest(self.givens.stand(given))
        if not rest:
            return given, NIETS
        return self._answer(given, min(rest, key=self._rank))

    def _answer(self, given: Given, path: str) -> tuple[Given | None, frozenset[str]]:
        """Tries every answer to one question.

        Why it is asked at all is to blame as well: who need not answer it gets past this dead end.
        """
        gates = self._gates(path)
        blamed = frozenset(one for one in given if one.partition("[")[0] in gates)
        reason = NIETS
        for answer in self._choices(path):
            found, reason = self._extend(given | {path: answer}, path, reason)
            if found is not None or path not in reason:
                return found, reason
            blamed |= reason - {path}
        return None, blamed

    def _choices(self, path: str) -> tuple:
        """The answers to try, first the one of the situation that this should look like."""
        found, wished = self.givens.answers(path), self.wished.get(path)
        return found if wished is None else (wished, *(one for one in found if one != wished))

    def _rank(self, path: str) -> tuple:
        """Which question comes first: what decides about the fact, and what was often to blame."""
        first = path.partition("[")[0] not in self.gates
        return first, -self.blame.weight[path], len(self.givens.answers(path)), path

    def _gates(self, path: str) -> dict[str, None]:
        """The facts that decide whether a question makes sense."""
        book = self.givens.trial.book
        if not getattr(book.begrippen[fact_of(path)], "alleen_als", ()):
            return {}
        return Behind(book).term(book.condition(fact_of(path)))
