# SPDX-License-Identifier: EUPL-1.2
"""Finds where something changes ahead of one household, by the specification: quick, not shown.

A birthday is weighed by the law of each stretch in which it may fall, with the last known figures.
A day of the law is weighed with figures that are sure, and for each birthday that may come first.
"""

from collections.abc import Collection, Iterable, Iterator
from datetime import date
from functools import cached_property
from itertools import pairwise
from typing import NamedTuple

from checker.situation import Antwoorden
from checker.time.comingages import Mijlpaal, in_order
from checker.time.differing import Verschil, differing, seen_of
from checker.time.laterlife import LaterLife, Levensloop
from checker.time.stretches import Tijdvak, stretches

Plek = tuple[Levensloop, Tijdvak]
"""How far everybody is, and by which law."""


class Vondst(NamedTuple):
    """Measures that differ between two places. `nieuw`: figures that nobody knows yet make it so.

    `van`, `tot` and `eerst` tell when this is the one that comes (`checker.time.ahead.Geval`).
    """

    places: tuple[Plek, Plek]
    verschillen: dict[str, Verschil]
    sure: bool = False
    van: date | None = None
    tot: date | None = None
    eerst: tuple[Mijlpaal, ...] = ()
    nieuw: bool = False


class Finder:
    """What is ahead of one household, for these measures. Raises InvoerFout."""

    def __init__(self, checker, situatie: Antwoorden | dict, dag: date, measures: Collection[str]):
        self.life = LaterLife(checker, situatie, dag, frozenset(measures))
        self.vakken = stretches(checker.boek, dag)
        self.mijlpalen = in_order(checker.boek, dag, self.life.mensen)
        self._remembered: dict[tuple, dict[str, tuple]] = {}

    def found(self) -> Iterator[tuple[Mijlpaal | date, list[Vondst]]]:
        """What changes at each birthday and on each day of the law, in order of the last day."""
        for when, changes in self._looked_into():
            if found := list(changes):
                yield when, found

    def first(self) -> Mijlpaal | date | None:
        """When something changes for the first time, without looking into all that changes then."""
        return next((when for when, changes in self._looked_into() if any(changes)), None)

    def _looked_into(self) -> Iterator[tuple[Mijlpaal | date, Iterable[Vondst]]]:
        law = [(new.dag, 0, (old, new)) for old, new in pairwise(self.vakken)]
        births = [(one.einde, n, one) for n, one in enumerate(self.mijlpalen, 1)]
        for _, number, when in sorted(law + births, key=lambda one: one[:2]):
            if number:
                yield when, self._birthday(when)
            else:
                yield when[1].dag, self._law(*when)

    @cached_property
    def loops(self) -> list[Levensloop]:
        """The lives after so many milestones, in their order."""
        found = [self.life.nu]
        for one in self.mijlpalen:
            found.append(self.life.after(found[-1], one))
        return found

    def _birthday(self, mijlpaal: Mijlpaal) -> list[Vondst]:
        found: list[Vondst] = []
        for vak in self._around(mijlpaal):
            before = self._before(mijlpaal, vak)
            ends = (before, vak), (self.life.after(before, mijlpaal), vak)
            one = Vondst(ends, self._differences(*ends), van=vak.dag, tot=vak.einde)
            if found and found[-1].verschillen == one.verschillen:
                found[-1] = found[-1]._replace(tot=vak.einde)
            else:
                found.append(one)
        return [_within(mijlpaal, one) for one in found if one.verschillen]

    def _before(self, mijlpaal: Mijlpaal, vak: Tijdvak) -> Levensloop:
        """The lives just before a milestone; who had AOW by the law before this one, has it."""
        place, stretch = self.mijlpalen.index(mijlpaal), self.vakken.index(vak)
        loop = self.loops[place]
        surely = place and self.mijlpalen[place - 1].einde <= vak.dag
        if mijlpaal.maanden and surely and stretch:
            return self.life.carried(loop, self.vakken[stretch - 1])
        return loop

    def _around(self, mijlpaal: Mijlpaal) -> list[Tijdvak]:
        """The stretches of law in which a milestone may come."""
        return [
            vak
            for vak in self.vakken
            if vak.dag <= mijlpaal.einde and (vak.einde is None or mijlpaal.begin < vak.einde)
        ]

    def _law(self, old: Tijdvak, new: Tijdvak) -> Iterator[Vondst]:
        surely = sum(one.einde <= new.dag for one in self.mijlpalen)
        maybe = sum(one.begin < new.dag for one in self.mijlpalen)
        ends = self._over(surely, old, new)
        law = self._differences(*ends)
        if law:
            yield Vondst(ends, law, sure=True)
        yield from self._when_older(old, new, range(surely, maybe), dict(law))
        sure = self._differences(*ends, sure=True)
        unknown = {naam: one for naam, one in sure.items() if naam not in law}
        if unknown:
            yield Vondst(ends, unknown, sure=True, nieuw=True)

    def _when_older(self, old, new, more: range, said: dict[str, Verschil]) -> Iterator[Vondst]:
        """What the law changes besides, for who had a birthday that may also come after it."""
        for last in more:
            ends = self._over(last + 1, old, new)
            other = self._differences(*ends)
            fresh = {naam: one for naam, one in other.items() if said.get(naam) != one}
            if fresh:
                said |= fresh
                yield Vondst(ends, fresh, eerst=tuple(self.mijlpalen[more.start : last + 1]))

    def _over(self, number: int, old: Tijdvak, new: Tijdvak) -> tuple[Plek, Plek]:
        """The same lives, after so many milestones, before and on a day of the law."""
        loop = self.loops[number]
        return (loop, old), (self.life.carried(loop, old), new)

    def _differences(self, first: Plek, then: Plek, sure: bool = False) -> dict[str, Verschil]:
        return differing(self._seen(*first, sure), self._seen(*then, sure))

    def _seen(self, loop: Levensloop, vak: Tijdvak, sure: bool) -> dict[str, tuple]:
        key = (loop, vak.dag, sure)
        if key not in self._remembered:
            kennis = self.life.tried(loop, vak, sure)
            self._remembered[key] = seen_of(kennis, self.life.measures)
        return self._remembered[key]


def _within(mijlpaal: Mijlpaal, found: Vondst) -> Vondst:
    """Without days that say nothing, because the birthday falls inside them anyway."""
    after = found.van if found.van > mijlpaal.begin else None
    before = found.tot if found.tot and found.tot <= mijlpaal.einde else None
    return found._replace(van=after, tot=before)
