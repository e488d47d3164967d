# SPDX-License-Identifier: EUPL-1.2
"""What differs between two answers, per measure: where it stood, where it stands, what to do."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Literal

from checker.answer import Bedrag, Onderdeeluitkomst, Uitkomst
from checker.knowledge import Kennis
from checker.lijn import Soort
from checker.steps import next_steps
from checker.time.brief import brief
from checker.time.stand import Stand, stand_of

Verschil = tuple[tuple, tuple]
"""What people see of a measure before and after."""
NOTHING = ("nee", None, (), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Deel:
    """A part of a measure that stands elsewhere; None: it is not there."""

    titel: str
    eerst: Stand | None
    dan: Stand | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Anders:
    """One measure before and after; None: there is no such measure then.

    `stap`: the first thing to do that was not there before.
    """

    maatregel: str
    titel: str
    soort: Soort
    gunstig_als: Literal["ja", "nee"]
    beslisser: str
    eerst: Stand | None
    dan: Stand | None
    delen: list[Deel]
    stap: str | None

    @classmethod
    def between(cls, before: Kennis, after: Kennis, naam: str, beslisser: str) -> "Anders":
        """What changed in one measure, about which `beslisser` decides."""
        old, new = (brief(kennis, {naam}).get(naam) for kennis in (before, after))
        one = new or old
        return cls(
            maatregel=naam,
            titel=one.titel,
            soort=one.soort,
            gunstig_als=one.gunstig_als,
            beslisser=beslisser,
            eerst=stand_of(old),
            dan=stand_of(new),
            delen=_parts(old, new),
            stap=_step(before, after, naam),
        )


def seen_of(kennis: Kennis, maatregelen: Collection[str]) -> dict[str, tuple]:
    """What people see of each of these measures that is there."""
    return {naam: seen(one) for naam, one in brief(kennis, maatregelen).items()}


def differing(old: dict[str, tuple], new: dict[str, tuple]) -> dict[str, Verschil]:
    """The measures that people see with another outcome, ground, part or amount."""
    both = {naam: (old.get(naam, NOTHING), new.get(naam, NOTHING)) for naam in {**old, **new}}
    return {naam: pair for naam, pair in both.items() if pair[0] != pair[1]}


def seen(uitkomst: Uitkomst | None) -> tuple:
    """What people see of an outcome: no parts that do not hold or are open, no unsure amount.

    A measure that is not there is as one that does not hold.
    """
    if uitkomst is None or uitkomst.uitkomst == "nee":
        return NOTHING
    parts = tuple((n, d.uitkomst, d.grond) for n, d in _that_hold(uitkomst).items())
    return uitkomst.uitkomst, uitkomst.grond, parts, _money(uitkomst.bedrag)


def _that_hold(uitkomst: Uitkomst | None) -> dict[str, Onderdeeluitkomst]:
    parts = uitkomst.onderdelen if uitkomst and uitkomst.uitkomst != "nee" else {}
    return {n: d for n, d in parts.items() if d.uitkomst in ("ja", "college_beslist")}


def _money(bedrag: Bedrag | None) -> tuple | None:
    if bedrag is None:
        return None
    return (bedrag.waarde, bedrag.van, bedrag.tot) if bedrag.zeker else ()


def _parts(old: Uitkomst | None, new: Uitkomst | None) -> list[Deel]:
    """The parts that people see before or after, and that differ."""
    first, then = _that_hold(old), _that_hold(new)
    parts = {**first, **then}
    pairs = [(parts[naam].titel, first.get(naam), then.get(naam)) for naam in parts]
    return [
        Deel(titel=titel, eerst=_of_part(one), dan=_of_part(other))
        for titel, one, other in pairs
        if one != other
    ]


def _of_part(part) -> Stand | None:
    return Stand(uitkomst=part.uitkomst, grond=part.grond) if part else None


def _step(before: Kennis, after: Kennis, naam: str) -> str | None:
    old, new = ([one.tekst for one in _steps(kennis, naam)] for kennis in (before, after))
    return next((tekst for tekst in new if tekst not in old), None)


def _steps(kennis: Kennis, naam: str) -> list:
    regel = kennis.daybook.regels.get(naam)
    return next_steps(regel, kennis) if regel else []
