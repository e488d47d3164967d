# SPDX-License-Identifier: EUPL-1.2
"""What would be known if a measure or a norm applies, while that is still open."""

from checker.evaluation import weigh
from checker.knowledge import Kennis
from checker.narrowing import Impossible, Narrowing
from checker.ranges import NEE, Range


class Supposed(Kennis):
    """The same person, of whom some facts may be less than what follows from the answers.

    Concludes only what is asked, by the specification. Members of groups stay as they were.
    """

    def __init__(self, kennis: Kennis, narrowed: dict[str, Range]):
        super().__init__(kennis.daybook, kennis.situatie, kennis.dag)
        self.narrowed, self._before = narrowed, kennis.before
        self.members_concluded = kennis.members_concluded

    @property
    def before(self) -> Kennis:
        return self._before

    def _find(self, naam: str, lid: int | None) -> Range:
        if lid is not None or self._untouched(f"feit:{naam}"):
            return self.before.fact(naam, lid)
        found, left = super()._find(naam, lid), self.narrowed.get(naam)
        if left is None:
            return found
        low, high = max(found.van, left.van), min(found.tot, left.tot)
        if low > high:
            raise Impossible
        return Range(low, high)

    def _untouched(self, ding: str) -> bool:
        return self.daybook.facts_behind(ding).isdisjoint(self.narrowed)

    def conclusion(self, sleutel: str) -> Range:
        blok = self.daybook.blocks.get(sleutel)
        if blok is None or sleutel in self.conclusions:
            return super().conclusion(sleutel)
        if self._untouched(sleutel):
            return self.before.conclusion(sleutel)
        fails = blok.alleen_bij and self.conclusion(blok.alleen_bij) == NEE
        found = self.conclusions[sleutel] = NEE if fails else weigh(blok.term, self)
        return found

    def amount(self, regel: str):
        """The amount of a measure; as it was where we know no more than that it applies."""
        if regel not in self._amounts and self._no_more_than_implied(regel):
            self._amounts[regel] = self.before.amount(regel)
        return super().amount(regel)

    def _no_more_than_implied(self, regel: str) -> bool:
        implied = self.before.remember(("volgt uit", regel), implied_by, regel, self.before)
        behind = self.daybook.facts_behind(f"bedrag:{regel}")
        return all(implied.get(n) == left for n, left in self.narrowed.items() if n in behind)


def implied_by(sleutel: str, kennis: Kennis) -> dict[str, Range]:
    """What is left of facts if this measure or norm applies. Raises Impossible if it cannot."""
    narrowing = Narrowing(kennis)
    behind = kennis.daybook.facts_behind(f"bedrag:{sleutel.partition('.')[0]}")
    narrowing.block(sleutel)
    return {naam: left for naam, left in narrowing.facts.items() if naam in behind}


def suppose(sleutel: str, kennis: Kennis) -> Kennis:
    """What is known if this measure or norm applies.

    Raises Impossible if it cannot, now or when something is asked of what is known.
    """
    facts = implied_by(sleutel, kennis)
    return Supposed(kennis, facts) if facts else kennis
