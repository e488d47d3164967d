# SPDX-License-Identifier: EUPL-1.2
"""Terms that end inside a timeline: the days that next steps name, such as 28 days after a melding.

The day of a step counts when it stands still. A day that moves along with the question is no end.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from checker.days.bijstand import meldingsdag
from checker.sources import Bron
from checker.steps import next_steps

ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Termijn:
    """A day on which a term ends, with the step that belongs to it."""

    dag: date
    maatregel: str
    titel: str
    tekst: str
    bron: Bron | None


def ends_of_terms(stages: list, vanaf: date, tot: date) -> list[Termijn]:
    """Every term that ends after the first day, in order; each once."""
    lasts = [new.dag - ONE_DAY for _, new in pairwise(stages)]
    found: dict[tuple, Termijn] = {}
    for stage, last in zip(stages, [*lasts, tot], strict=True):
        for one in _of_stage(stage):
            if max(stage.dag, vanaf + ONE_DAY) <= one.dag <= last:
                found.setdefault((one.dag, one.tekst), one)
    return sorted(found.values(), key=lambda one: one.dag)


def _of_stage(stage) -> Iterator[Termijn]:
    if stage.overzicht is None:
        return
    for uitkomst in stage.overzicht.uitkomsten:
        for step in uitkomst.stappen:
            if step.datum and _stands_still(stage, uitkomst.maatregel, step):
                yield Termijn(
                    dag=step.datum,
                    maatregel=uitkomst.maatregel,
                    titel=uitkomst.titel,
                    tekst=step.tekst,
                    bron=step.bron,
                )


def _stands_still(stage, maatregel: str, step) -> bool:
    """Whether the same step has the same day when we ask on that day and on the day before.

    A day before the melding is no end: it tells how far back assistance may go.
    """
    regel = stage.moving.book.regels[maatregel]
    known = stage.moving.kennis
    if step.datum <= (meldingsdag(known) or known.dag):
        return False
    for day in (step.datum - ONE_DAY, step.datum):
        steps = next_steps(regel, stage.moving.later(day))
        if (step.tekst, step.datum) not in [(one.tekst, one.datum) for one in steps]:
            return False
    return True
