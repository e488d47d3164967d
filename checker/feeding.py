# SPDX-License-Identifier: EUPL-1.2
"""Which measures use the answer to a question: for their outcome, amount, steps or days."""

from functools import lru_cache
from itertools import chain
from typing import get_args

from checker.citing import Behind
from checker.days import DAGEN
from checker.knowledge import Kennis
from checker.model import Uitkomstcode
from checker.ranges import Range


@lru_cache(maxsize=8)
def feeds(daybook) -> dict[str, tuple[str, ...]]:
    """The measures by the facts that they use in this period, in the order of the rulebook."""
    found: dict[str, dict[str, None]] = {}
    for naam in daybook.regels:
        for fact in (*Using(daybook).measure(naam), *_of_days(daybook, naam)):
            found.setdefault(fact, {})[naam] = None
    return {fact: tuple(measures) for fact, measures in found.items()}


class Using(Behind):
    """Every answer that a measure uses, also for what it says beside its outcome."""

    def measure(self, naam: str) -> dict[str, None]:
        regel = self.daybook.regels[naam]
        self._block(naam)
        for part in regel.onderdelen:
            self._block(f"{naam}.{part.naam}")
        if regel.bedrag:
            self._amount(naam)
        steps = [self.daybook.steps[naam, one] for one in get_args(Uitkomstcode)]
        papers = [self.daybook.papers[naam, one] for one in get_args(Uitkomstcode)]
        for _, condition, _ in chain(self.daybook.room[naam], *steps, *papers):
            self.term(condition)
        return self.found

    def _amount(self, regel: str) -> None:
        super()._amount(regel)
        for lower in self.daybook.may_lower.get(regel, ()):
            self.term(lower)


class Listener(Kennis):
    """Knows nothing, and remembers which facts a day of a step asked about."""

    def __init__(self, daybook):
        super().__init__(daybook, {}, daybook.day)
        self.heard: dict[str, None] = {}

    def fact(self, naam: str, lid: int | None = None) -> Range:
        self.heard[naam] = None
        return super().fact(naam, lid)


def _of_days(daybook, naam: str) -> dict[str, None]:
    listener = Listener(daybook)
    for stap in daybook.in_force(daybook.regels[naam].stappen):
        for one in (stap, *stap.zo_niet):
            if one.datum:
                DAGEN[one.datum](listener)
    return listener.heard
