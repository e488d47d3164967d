# SPDX-License-Identifier: EUPL-1.2
"""Proves a whole rulebook: every measure, on the first day of every period in which it holds."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from checker.errors import InvoerFout
from checker.model import Regel
from checker.ranges import JA
from checker.solver.claims import Bewijzer, Stelling
from checker.solver.exceptions import Uitzondering
from checker.solver.witness import situation


@dataclass
class Misser:
    """A claim that does not hold, with the first days of the periods in which it does not."""

    stelling: Stelling
    dagen: list[date]
    antwoorden: dict[str, object] | None = None
    bevestigd: bool = False


@dataclass
class Uitslag:
    """What came out for one measure. `stellingen` counts each claim in each period."""

    regel: str
    dagen: int = 0
    stellingen: int = 0
    missers: dict[tuple[str, str, str], Misser] = field(default_factory=dict)
    uitgezonderd: set[Uitzondering] = field(default_factory=set)


class Regelboekbewijs:
    """The proof of one checker; call `measure` for one after the other."""

    def __init__(self, checker, exceptions: tuple[Uitzondering, ...] = ()):
        self.checker, self.boek, self.exceptions = checker, checker.boek, exceptions
        self.compiled: dict = {}

    def days(self, regel: Regel) -> Iterator[date]:
        """The first day of every period in which this measure holds."""
        day: date | None = regel.geldt_vanaf
        while day and (regel.geldt_tot is None or day < regel.geldt_tot):
            yield day
            day = self.boek.next_change(day)

    def measure(self, regel: Regel, days: list[date] | None = None) -> Uitslag:
        """All claims about one measure, on the days given or else in every period."""
        uitslag, proved = Uitslag(regel.regel), {}
        kept = []  # formulas are told apart by their place in memory, so none may go
        for dag in days or self.days(regel):
            bewijzer = Bewijzer(self.boek.on(dag), dag, regel, self.compiled)
            kept.append(bewijzer)
            if bewijzer.formulas not in proved:
                proved[bewijzer.formulas] = list(bewijzer.claims())
            uitslag.dagen += 1
            for stelling in proved[bewijzer.formulas]:
                self._add(uitslag, stelling, dag)
        return uitslag

    def _add(self, uitslag: Uitslag, stelling: Stelling, dag: date) -> None:
        uitslag.stellingen += 1
        if stelling.waar:
            return
        excused = [one for one in self.exceptions if one.is_about(stelling)]
        if excused:
            uitslag.uitgezonderd.update(excused)
        elif stelling[:3] in uitslag.missers:
            known = uitslag.missers[stelling[:3]]
            known.dagen += [dag] if dag not in known.dagen else []
        else:
            uitslag.missers[stelling[:3]] = self._misser(stelling, dag)

    def _misser(self, stelling: Stelling, dag: date) -> Misser:
        tegen = stelling.tegen
        if tegen is None or tegen.mens is None:
            return Misser(stelling, [dag])
        answers = situation(tegen.mens, tegen.model)
        return Misser(stelling, [dag], answers, self._happens(stelling, answers, dag))

    def _happens(self, stelling: Stelling, answers: dict, dag: date) -> bool:
        """Whether the checker itself says the same about this situation."""
        try:
            kennis = self.checker.know(answers, dag)
        except InvoerFout:
            return False
        if stelling.soort == "norm":
            keys = [sleutel for _, sleutel in kennis.daybook.norms[stelling.blok]]
            number = [kennis.conclusion(key) for key in keys].count(JA)
            return number > 1 or (kennis.conclusion(stelling.blok) == JA and number == 0)
        blok = kennis.daybook.blocks[stelling.blok]
        if blok.groep:
            return not kennis.members_concluded[stelling.blok][0].known
        return not kennis.conclusion(stelling.blok).known
