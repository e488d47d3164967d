# SPDX-License-Identifier: EUPL-1.2
"""The figures of one day, as the pure functions see them."""

from datetime import date
from decimal import Decimal

from checker.parameters import Gevonden, Parameter


class Figures:
    """Looks up figures on a day. With `stale` also the last known ones, and remembers which.

    `looked_up` may be shared by all days on which no figure changes.

    `periods` collects the first day of every period used, `sure` is False once a figure is past
    its last sure day.
    """

    def __init__(
        self,
        parameters: dict[str, Parameter],
        dag: date,
        stale: bool = False,
        looked_up: dict[str, Gevonden | None] | None = None,
    ):
        self.parameters, self._dag, self.stale = parameters, dag, stale
        self.day_asked = False
        self._looked_up = {} if looked_up is None else looked_up
        self.sure = True
        self.periods: set[date] = set()

    @property
    def dag(self) -> date:
        """The day itself; `day_asked` then tells that the answer moves along with the days."""
        self.day_asked = True
        return self._dag

    def find(self, naam: str) -> Gevonden | None:
        if naam not in self._looked_up:
            self._looked_up[naam] = self.parameters[naam].on(self._dag)
        found = self._looked_up[naam]
        if found is None or (not found.zeker and not self.stale):
            self.sure = False
            return None
        self.sure = self.sure and found.zeker
        if self.parameters[naam].eenheid.startswith("euro"):
            self.periods.add(found.periode.vanaf)
        return found

    def number(self, naam: str) -> int | Decimal | None:
        """A whole number where it is one; percentages and ages, in the unit of the parameter."""
        found = self.find(naam)
        if found is None:
            return None
        return int(found.waarde) if found.waarde == int(found.waarde) else found.waarde

    def euro(self, naam: str) -> int | None:
        """An amount in euro cents."""
        found = self.find(naam)
        return None if found is None else int(found.waarde * 100)
