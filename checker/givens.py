# SPDX-License-Identifier: EUPL-1.2
"""Where a measure stands when somebody gives more answers, each worked out once."""

from checker.knowledge import Kennis
from checker.stand import Stand, stand_of
from checker.trial import Trial
from checker.trial_answers import answered, answers_to, fact_of

Given = dict[str, object]  # for each path an answer, as `hashable` makes it


def hashable(answer):
    """An answer that can be a key: the members of a group as pairs of a field and its answer."""
    if isinstance(answer, tuple):
        return tuple(tuple(sorted(dict(lid).items())) for lid in answer)
    return answer


class Givens:
    """Tries answers beside what somebody said, for one measure; `tried` counts the trials."""

    def __init__(self, checker, naam: str, kennis: Kennis):
        self.checker, self.naam, self.situatie = checker, naam, kennis.situatie
        self.trial = Trial(kennis.daybook, kennis.dag, [naam])
        self.tried = 0
        self._answers: dict[str, tuple] = {}
        self._stands: dict[frozenset, Stand | None] = {}

    def answers(self, path: str) -> tuple:
        """What a completion may answer; the first few lie far apart."""
        if path not in self._answers:
            found = answers_to(self.checker, fact_of(path), self.trial.dag)
            self._answers[path] = tuple(hashable(one) for one in found)
        return self._answers[path]

    def situation(self, given: Given) -> dict:
        """What somebody said, with these answers."""
        situatie = self.situatie
        for path, answer in given.items():
            situatie = answered(situatie, path, answer)
        return situatie

    def stand(self, given: Given) -> Stand | None:
        """Where the measure stands after these answers; None where they clash."""
        key = frozenset(given.items())
        if key not in self._stands:
            self.tried += 1
            self._stands[key] = self._try(given)
        return self._stands[key]

    def _try(self, given: Given) -> Stand | None:
        kennis = self.trial.know(self.situation(given))
        return None if kennis is None else stand_of(self.naam, kennis)
