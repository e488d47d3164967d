# SPDX-License-Identifier: EUPL-1.2
"""Every moment ahead at which something changes for one household: law days and birthdays.

We know ages in whole years, so a birthday is a span of days. What `checker.time.finding` finds, the
checker itself weighs anew; that is what people see.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from checker.calculation.dates import MAANDEN, months_before
from checker.time.comingages import Mijlpaal
from checker.time.differing import Anders
from checker.time.finding import Finder, Vondst

FAR = 10
"""Years from now after which a moment is far away."""


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
    """A birthday (`mijlpaal`) between two days, or a day of the law (`begin` is `einde`).

    `nog_niet_bekend`: what nobody can say from that day on, because new figures are not known.
    """

    begin: date
    einde: date
    mijlpaal: Mijlpaal | None = None
    gevallen: list[Geval] = field(default_factory=list)
    nog_niet_bekend: list[Anders] = field(default_factory=list)

    def is_far(self, dag: date) -> bool:
        """Whether it begins more than ten years after a day."""
        return self.begin > months_before(dag, -FAR * MAANDEN)


def moments(finder: Finder) -> Iterator[Moment]:
    """In order of the day on which they surely have come; those without a change left out."""
    for when, found in finder.found():
        yield Moment(
            **_head(when),
            gevallen=[
                Geval(
                    veranderingen=_shown(finder, one),
                    vanaf=one.van,
                    tot=one.tot,
                    mijlpalen=one.eerst,
                )
                for one in found
                if not one.nieuw
            ],
            nog_niet_bekend=[a for one in found if one.nieuw for a in _shown(finder, one)],
        )


def first_moment(finder: Finder) -> Moment | None:
    """When something changes for the first time, without what; None: never as far as we know."""
    when = finder.first()
    return when and Moment(**_head(when))


def _head(when: Mijlpaal | date) -> dict:
    if isinstance(when, date):
        return {"begin": when, "einde": when}
    return {"begin": when.begin, "einde": when.einde, "mijlpaal": when}


def _shown(finder: Finder, one: Vondst) -> list[Anders]:
    before, after = (finder.life.weighed(*place, one.sure) for place in one.places)
    who, regels = finder.life.boek.organisaties.beslissers, finder.life.boek.regels
    return [
        Anders.between(before, after, naam, who[regels[naam].beslisser])
        for naam in regels
        if naam in one.verschillen
    ]
