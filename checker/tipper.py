# SPDX-License-Identifier: EUPL-1.2
"""Tries other answers to one fact at a time, and finds the nearest one that tips an outcome."""

from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal

from pydantic import BaseModel, ConfigDict

from checker.answer import Code
from checker.asking import MEMBER
from checker.begrippen import Begrip
from checker.candidates import CENT, candidate_values
from checker.errors import InvoerFout
from checker.knowledge import Kennis
from checker.ranges import code
from checker.trial import Trial
from checker.trial_answers import answered, fact_of

MOST_YEARS = 3
STEPS = {"euro": CENT, "datum": timedelta(days=1)}


class Kantelpunt(BaseModel):
    """One stated fact, as it is and as it would have to be for another answer.

    `feit` is a path such as `kinderen[2].leeftijd`. Both values are as a situation file has them.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    maatregel: str
    feit: str
    gezegd: str | int | Decimal | date
    anders: str | int | Decimal | date
    uitkomst: Code
    wordt: Code


def far_off(begrip: Begrip, said, other) -> bool:
    """Whether nobody takes the one for the other: an age that is many years off is no slip."""
    return begrip.eenheid == "jaar" and abs(said - other) > MOST_YEARS


class Tipper:
    """Tries other answers to one fact at a time for one measure."""

    def __init__(self, checker, naam: str, kennis: Kennis):
        self.checker, self.naam, self.kennis = checker, naam, kennis
        self.before = code(kennis.conclusion(naam))
        self.trial = Trial(kennis.daybook, kennis.dag, [naam])
        self._tried: dict[tuple, str | None] = {}

    def turns(self, path: str) -> Iterator[Kantelpunt]:
        """The other choices that tip; of a number or a day the nearest one on each side."""
        begrip, said = self.kennis.daybook.begrippen[fact_of(path)], self._said(path)
        values = candidate_values(self.checker, fact_of(path), self.kennis.dag)
        if begrip.codes:
            yield from (self._point(path, one) for one in values if self._tips(path, one))
            return
        for side in (
            sorted(one for one in values if one > said),
            sorted((one for one in values if one < said), reverse=True),
        ):
            nearest = self._nearest(path, begrip, said, side)
            if nearest is not None and not far_off(begrip, said, nearest):
                yield self._point(path, nearest)

    def holds(self, point: Kantelpunt) -> bool:
        """Whether the checker itself gives this other answer."""
        changed = answered(self.kennis.situatie, point.feit, point.anders)
        try:
            after = self.checker.know(changed, self.kennis.dag)
        except InvoerFout:
            return False
        return code(after.conclusion(self.naam)) == point.wordt

    def _said(self, path: str):
        member = MEMBER.fullmatch(path)
        lid = int(member[2]) - 1 if member else None
        return self.kennis.stated(fact_of(path), lid)

    def _code(self, path: str, value) -> str | None:
        """The outcome with this answer; None when it is open or clashes with another answer."""
        if (path, value) not in self._tried:
            kennis = self.trial.know(answered(self.kennis.situatie, path, value))
            found = kennis and code(kennis.conclusion(self.naam))
            self._tried[path, value] = None if found == "onbekend" else found
        return self._tried[path, value]

    def _tips(self, path: str, value) -> bool:
        return self._code(path, value) not in (None, self.before)

    def _nearest(self, path: str, begrip: Begrip, said, values: list):
        """The first value that tips, looked up to the cent or day between two limits."""
        before = said
        for value in values:
            if self._tips(path, value):
                return self._between(path, before, value, STEPS.get(begrip.soort, 1))
            before = value
        return None

    def _between(self, path: str, calm, tips, step):
        while abs(tips - calm) > step:
            middle = min(calm, tips) + abs(tips - calm) // (2 * step) * step
            if self._tips(path, middle):
                tips = middle
            else:
                calm = middle
        return tips

    def _point(self, path: str, value) -> Kantelpunt:
        return Kantelpunt(
            maatregel=self.naam,
            feit=path,
            gezegd=self._said(path),
            anders=value,
            uitkomst=self.before,
            wordt=self._code(path, value),
        )
