# SPDX-License-Identifier: EUPL-1.2
"""Every moment ahead at which something changes for one household: law days and birthdays.

We know ages in whole years, so a birthday is a span of days. A birthday is weighed by the law of
each stretch in which it may fall, with the last known figures. A day of the law is weighed with
figures that are sure: what nobody knows yet, is `nog_niet_bekend`.
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cached_property
from itertools import pairwise

from checker.situation import Antwoorden
from checker.time.comingages import Mijlpaal, in_order
from checker.time.differing import Anders, Verschil, differing, seen_of
from checker.time.laterlife import LaterLife, Levensloop
from checker.time.stretches import Tijdvak, stretches

ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Geval:
    """What changes, if it comes from `vanaf` on and before `tot` (None: whenever).

    On a day of the law: if these `mijlpalen`, which may come before or after it, came before.
    """

    veranderingen: list[Anders]
    vanaf: date | None = None
    tot: date | None = None
    mijlpalen: tuple[Mijlpaal, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """A birthday (`mijlpaal`) between two days, or a day of the law (`begin` is `einde`)."""

    begin: date
    einde: date
    mijlpaal: Mijlpaal | None = None
    gevallen: list[Geval] = field(default_factory=list)
    nog_niet_bekend: list[Anders] = field(default_factory=list)


class Ahead:
    """What is ahead of one household, for these measures. Raises InvoerFout."""

    def __init__(self, checker, situatie: Antwoorden | dict, dag: date, measures: Collection[str]):
        self.life = LaterLife(checker, situatie, dag)
        self.boek, self.dag, self.measures = checker.boek, dag, measures
        self.vakken = stretches(checker.boek, dag)
        self.mijlpalen = in_order(checker.boek, dag, self.life.mensen)
        self._remembered: dict[tuple, dict[str, tuple]] = {}

    def moments(self) -> Iterator[Moment]:
        """In order of the day on which they surely have come; those without a change left out."""
        for when in self._whens():
            found = self._birthday(when) if isinstance(when, Mijlpaal) else self._law(*when)
            if found.gevallen or found.nog_niet_bekend:
                yield found

    def _whens(self) -> list:
        law = [(new.dag, 0, (old, new)) for old, new in pairwise(self.vakken)]
        births = [(one.einde, n, one) for n, one in enumerate(self.mijlpalen, 1)]
        return [when for *_, when in sorted(law + births, key=lambda one: one[:2])]

    @cached_property
    def loops(self) -> list[Levensloop]:
        """The lives after so many milestones, in their order."""
        found = [self.life.nu]
        for one in self.mijlpalen:
            found.append(self.life.after(found[-1], one))
        return found

    # ---- birthdays
    def _birthday(self, mijlpaal: Mijlpaal) -> Moment:
        place = self.mijlpalen.index(mijlpaal)
        before, after = self.loops[place : place + 2]
        found: list[tuple[Tijdvak, dict[str, Verschil]]] = []
        for vak in self._around(mijlpaal):
            changed = self._differences((before, vak), (after, vak))
            if found and found[-1][1] == changed:
                found[-1] = (Tijdvak(found[-1][0].dag, vak.einde), found[-1][1])
            else:
                found.append((vak, changed))
        whole = len(found) == 1
        return Moment(
            begin=mijlpaal.begin,
            einde=mijlpaal.einde,
            mijlpaal=mijlpaal,
            gevallen=[
                Geval(
                    veranderingen=self._shown(changed, (before, vak), (after, vak)),
                    vanaf=None if whole or vak.dag <= mijlpaal.begin else vak.dag,
                    tot=None if whole or not vak.einde or vak.einde > mijlpaal.einde else vak.einde,
                )
                for vak, changed in found
                if changed
            ],
        )

    def _around(self, mijlpaal: Mijlpaal) -> list[Tijdvak]:
        """The stretches of law in which a milestone may come."""
        return [
            vak
            for vak in self.vakken
            if vak.dag <= mijlpaal.einde and (vak.einde is None or mijlpaal.begin < vak.einde)
        ]

    # ---- days of the law
    def _law(self, old: Tijdvak, new: Tijdvak) -> Moment:
        surely = sum(one.einde <= new.dag for one in self.mijlpalen)
        maybe = sum(one.begin < new.dag for one in self.mijlpalen)
        loop = self.loops[surely]
        ends = (loop, old), (self.life.carried(loop, old), new)
        law = self._differences(*ends)
        sure = self._differences(*ends, sure=True)
        unknown = {naam: one for naam, one in sure.items() if naam not in law}
        cases = [Geval(veranderingen=self._shown(law, *ends, sure=True))] if law else []
        return Moment(
            begin=new.dag,
            einde=new.dag,
            gevallen=cases + self._when_older(old, new, surely, maybe, law),
            nog_niet_bekend=self._shown(unknown, *ends, sure=True),
        )

    def _when_older(self, old, new, surely: int, maybe: int, law: dict) -> list[Geval]:
        """What the law changes besides, for who had a birthday that may also come after it."""
        said, found = dict(law), []
        for count in range(surely + 1, maybe + 1):
            loop = self.loops[count]
            ends = (loop, old), (self.life.carried(loop, old), new)
            other = self._differences(*ends)
            fresh = {naam: one for naam, one in other.items() if said.get(naam) != one}
            if fresh:
                said |= fresh
                shown = self._shown(fresh, *ends)
                found.append(Geval(veranderingen=shown, mijlpalen=tuple(self.mijlpalen[surely:count])))
        return found

    # ---- both
    def _differences(self, first, then, sure: bool = False) -> dict[str, Verschil]:
        return differing(self._seen(*first, sure), self._seen(*then, sure))

    def _seen(self, loop: Levensloop, vak: Tijdvak, sure: bool) -> dict[str, tuple]:
        key = (loop, vak.dag, sure)
        if key not in self._remembered:
            self._remembered[key] = seen_of(self.life.tried(loop, vak, sure), self.measures)
        return self._remembered[key]

    def _shown(self, changed: Collection[str], first, then, sure: bool = False) -> list[Anders]:
        if not changed:
            return []
        return [
            Anders.between(self.life.weighed(*first, sure), self.life.weighed(*then, sure), naam)
            for naam in self.boek.regels
            if naam in changed
        ]
