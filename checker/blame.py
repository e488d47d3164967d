# SPDX-License-Identifier: EUPL-1.2
"""Which answers are to blame that a search cannot go on, remembered for the rest of the search."""

from collections import Counter

from checker.givens import Given, Givens
from checker.missing import NIETS


class Blame:
    """Dead ends of one measure: answers that clash, or after which it waits no more for a fact.

    More answers never bring back what fewer answers settle. So what holds a dead end is one too.
    Answers that clash are a dead end whatever fact is looked at.
    """

    def __init__(self, givens: Givens):
        """`weight` counts how often an answer was to blame."""
        self.givens = givens
        self.weight: Counter[str] = Counter()
        self._clashes: dict[str, list[Given]] = {}
        self._settled: dict[str, dict[str, list[Given]]] = {}

    def dead(self, given: Given, feit: str) -> bool:
        """Whether these answers clash, or leave nothing to wait for this fact."""
        stand = self.givens.stand(given)
        return stand is None or feit not in stand.open

    def known(self, given: Given, last: str | None, feit: str) -> frozenset[str] | None:
        """The answers to blame, where they hold a dead end that was met before.

        `last` was answered last: without that answer there was no dead end.
        """
        for dead_ends in (self._clashes, self._settled.get(feit, {})):
            for path in [last] if last else given:
                for one in dead_ends.get(path, ()):
                    if one.items() <= given.items():
                        return frozenset(one)
        return None

    def find(self, given: Given, feit: str, maybe: frozenset[str] = NIETS) -> frozenset[str]:
        """The answers to blame for this dead end: without one of them it is none.

        The answers that were given first are blamed first; `maybe` were to blame for another
        answer to the last question.
        """
        blamed = {path: answer for path, answer in given.items() if path in maybe}
        if not blamed or not self.dead(blamed, feit):
            blamed = self._fewest(given, feit)
        self._remember(blamed, feit)
        return frozenset(blamed)

    def _remember(self, blamed: Given, feit: str) -> None:
        self.weight.update(blamed.keys())
        clash = self.givens.stand(blamed) is None
        dead_ends = self._clashes if clash else self._settled.setdefault(feit, {})
        for path in blamed:
            dead_ends.setdefault(path, []).append(blamed)

    def _fewest(self, given: Given, feit: str) -> Given:
        """Adds, one by one, the last answer that makes a list of first answers a dead end."""
        blamed: Given = {}
        rest = list(given.items())
        while not self.dead(blamed, feit):
            low, high = 0, len(rest)
            while high - low > 1:
                middle = (low + high) // 2
                if self.dead(blamed | dict(rest[:middle]), feit):
                    high = middle
                else:
                    low = middle
            blamed = blamed | dict(rest[high - 1 : high])
            rest = rest[: high - 1]
        return blamed
