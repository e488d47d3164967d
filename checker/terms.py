# SPDX-License-Identifier: EUPL-1.2
"""A line of law made ready for one day: limits filled in, negations spelled out, groups nested."""

from dataclasses import dataclass, field

from checker.lijn import Lijn
from checker.ranges import COLLEGE, ONBEKEND, Range


@dataclass(frozen=True, slots=True)
class Feit:
    """A fact against a limit, or against options of which it is one.

    `rem` holds back a line that holds: `college` or `onzeker`. A limit nobody is sure of is None.
    """

    naam: str
    op: str
    grens: int | None
    rem: str | None = None
    opties: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Conclusie:
    """The outcome of a measure (`giften`) or of a part (`giften.tot_grens`)."""

    sleutel: str


@dataclass(frozen=True, slots=True)
class Telling:
    """At least this many members of whom a member rule holds."""

    ledenregel: str
    minstens: int


@dataclass(frozen=True, slots=True)
class Vast:
    """A weighing that no fact changes."""

    weging: Range


@dataclass(frozen=True, slots=True)
class Niet:
    term: "Term"


@dataclass(frozen=True, slots=True)
class Alle:
    termen: tuple["Term", ...]


@dataclass(frozen=True, slots=True)
class Een:
    termen: tuple["Term", ...]


Term = Feit | Conclusie | Telling | Vast | Niet | Alle | Een


@dataclass(frozen=True, slots=True)
class Regelterm:
    """One line of a block with the term that weighs it."""

    lijn: Lijn
    deel: str
    term: Term


@dataclass(frozen=True, slots=True)
class Blok:
    """A question with an outcome of its own: a measure, a part, or a question about a member.

    `alleen_bij` names the measure of a norm: where the measure does not apply, no norm does.
    """

    sleutel: str
    regels: tuple[Regelterm, ...]
    groep: str | None = None
    alleen_bij: str | None = None
    term: Alle = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        lines = tuple(Niet(r.term) if r.deel == "tenzij" else r.term for r in self.regels)
        object.__setattr__(self, "term", Alle(lines))


def held_back(term: Term, lijn: Lijn) -> Term:
    """A line that the college judges, or that the law leaves open, never proves itself."""
    if lijn.oordeel_van:
        return Alle((term, Vast(COLLEGE)))
    if lijn.onzeker:
        return Alle((term, Vast(ONBEKEND)))
    return term
