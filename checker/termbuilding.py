# SPDX-License-Identifier: EUPL-1.2
"""Turns the lines of a rule into terms for one day."""

from collections.abc import Callable
from datetime import date

from checker.lijn import Lijn, Voorwaarden
from checker.ranges import COLLEGE
from checker.terms import (
    Alle,
    Blok,
    Conclusie,
    Een,
    Feit,
    Niet,
    Regelterm,
    Telling,
    Term,
    Vast,
    held_back,
)

Limit = Callable[[str, object], int | None]


class Builder:
    """Builds the blocks of one measure. `limit` gives a limit as a whole number, or None.

    `shared` holds the terms so far: two lines that say the same get one and the same term.
    """

    def __init__(self, regel: str, day: date, limit: Limit, shared: dict[Term, Term]):
        self.regel, self.day, self.limit, self.shared = regel, day, limit, shared

    def block(
        self,
        sleutel: str,
        voorwaarden: Voorwaarden,
        groep: str | None = None,
        alleen_bij: str | None = None,
    ) -> Blok:
        lines = [(r, "als") for r in voorwaarden.als] + [(r, "tenzij") for r in voorwaarden.tenzij]
        return Blok(
            sleutel,
            tuple(
                Regelterm(lijn, deel, self.term(lijn))
                for lijn, deel in lines
                if lijn.in_force(self.day)
            ),
            groep,
            alleen_bij,
        )

    def term(self, lijn: Lijn) -> Term:
        made = self._term(lijn)
        return self.shared.setdefault(made, made)

    def _term(self, lijn: Lijn) -> Term:
        if lijn.feit:
            return self._fact(lijn)
        return (
            held_back(self._without_brake(lijn), lijn) if self._has_subject(lijn) else Vast(COLLEGE)
        )

    def terms(self, lines: tuple[Lijn, ...]) -> Alle:
        made = Alle(tuple(self.term(line) for line in lines if line.in_force(self.day)))
        return self.shared.setdefault(made, made)

    def _has_subject(self, lijn: Lijn) -> bool:
        return bool(lijn.children or lijn.regel or lijn.deel or lijn.tel)

    def _without_brake(self, lijn: Lijn) -> Term:
        if lijn.children:
            group = Een if lijn.een_van else Alle
            return group(tuple(self.term(c) for c in lijn.children if c.in_force(self.day)))
        if lijn.tel:
            return self._count(lijn)
        sleutel = f"{self.regel}.{lijn.deel}" if lijn.deel else lijn.regel
        return Conclusie(sleutel) if lijn.is_ == "ja" else Niet(Conclusie(sleutel))

    def _count(self, lijn: Lijn) -> Term:
        number = int(lijn.value)
        if lijn.comparison == "hoogstens":
            return Niet(Telling(lijn.tel, number + 1))
        return Telling(lijn.tel, number)

    def _fact(self, lijn: Lijn) -> Term:
        brake = "college" if lijn.oordeel_van else "onzeker" if lijn.onzeker else None
        if lijn.comparison == "is_":
            values = lijn.value if isinstance(lijn.value, tuple) else (lijn.value,)
            options = tuple(self.limit(lijn.feit, one) for one in values)
            return Feit(lijn.feit, "is_", options[0], brake, options)
        return Feit(lijn.feit, lijn.comparison, self.limit(lijn.feit, lijn.value), brake)
