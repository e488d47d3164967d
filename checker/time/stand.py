# SPDX-License-Identifier: EUPL-1.2
"""Where one measure stands for a person on one day: the part of an outcome that can change."""

from dataclasses import dataclass, field

from checker.answer import Bedrag, Code, Uitkomst
from checker.lijn import Grond


@dataclass(frozen=True, slots=True, kw_only=True)
class Stand:
    """The outcome, its ground, that of the parts, and the amount."""

    uitkomst: Code
    grond: Grond | None = None
    onderdelen: dict[str, Code] = field(default_factory=dict)
    bedrag: Bedrag | None = None


def stand_of(uitkomst: Uitkomst | None) -> Stand | None:
    """The stand of an outcome; None stays None: the measure is not there on that day."""
    if uitkomst is None:
        return None
    return Stand(
        uitkomst=uitkomst.uitkomst,
        grond=uitkomst.grond,
        onderdelen={naam: deel.uitkomst for naam, deel in uitkomst.onderdelen.items()},
        bedrag=uitkomst.bedrag,
    )


def signature(uitkomst: Uitkomst | None) -> tuple | None:
    """What must differ before we say that something changed; equal for two equal answers."""
    if uitkomst is None:
        return None
    parts = tuple((n, d.uitkomst, d.grond) for n, d in uitkomst.onderdelen.items())
    return uitkomst.uitkomst, uitkomst.grond, parts, _money(uitkomst.bedrag)


def _money(bedrag: Bedrag | None) -> tuple | None:
    if bedrag is None:
        return None
    return bedrag.waarde, bedrag.van, bedrag.tot, bedrag.zeker, bedrag.laatst_bekend
