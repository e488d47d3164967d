# SPDX-License-Identifier: EUPL-1.2
"""How the answer for one person changes over time: the days on which it does, and why.

Between two days of change of the law only moving facts can turn an answer; `checker.time.moving`
finds them. So only the days on which one of them weighs otherwise are weighed in full.
"""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from itertools import pairwise
from typing import Literal, NamedTuple

from pydantic import BaseModel, ConfigDict

from checker.answer import Overzicht
from checker.calculation.dates import months_before
from checker.errors import Fout, InvoerFout
from checker.knowledge import Kennis
from checker.time.lasting import lasting, on_day
from checker.time.moving import Moving
from checker.time.periods import Termijn, ends_of_terms
from checker.time.turns import Moment, turn

Opmerking = Literal["alleen_leeftijd", "anderen", "antwoorden_gelijk"]
LONGEST = 10
MAANDEN = 12
ONE_DAY = timedelta(days=1)


class Tijdlijn(BaseModel):
    """The answer on the first day, and every later day (up to `tot`) on which it changes."""

    model_config = ConfigDict(extra="forbid")

    vanaf: date
    tot: date
    begin: Overzicht
    momenten: list[Moment]
    termijnen: list[Termijn]
    opmerkingen: list[Opmerking]


class Etappe(NamedTuple):
    """Days on which the answer stays the same, from `dag`; without outcome answers clash."""

    dag: date
    moving: Moving
    overzicht: Overzicht | None
    fouten: list[Fout]


def timeline(
    checker, situatie, vanaf: date, tot: date, seen: Callable[[date], object] = lambda day: None
) -> Tijdlijn:
    """The timeline of a situation. `seen` is called with each day that is done.

    Raises InvoerFout for bad answers, for `tot` before `vanaf`, and for more than ten years.
    """
    check_span(vanaf, tot)
    first = checker.check(situatie, vanaf)
    situatie = lasting(checker, situatie, vanaf)
    stages = list(_stages(checker, situatie, vanaf, tot, seen))
    found = [turn(checker.boek, old, new) for old, new in pairwise(stages)]
    return Tijdlijn.model_construct(
        vanaf=vanaf,
        tot=tot,
        begin=first,
        momenten=[moment for moment in found if moment],
        termijnen=ends_of_terms(stages, vanaf, tot),
        opmerkingen=_remarks(situatie.stated()),
    )


def check_span(vanaf: date, tot: date) -> None:
    """Raises InvoerFout when the days are in the wrong order or too far apart."""
    if tot < vanaf:
        raise InvoerFout([Fout("tot", "de laatste dag ligt voor de eerste dag")])
    if tot > months_before(vanaf, -LONGEST * MAANDEN):
        raise InvoerFout([Fout("tot", "kies hoogstens tien jaar na de eerste dag")])


def _stages(checker, situatie, vanaf: date, tot: date, seen) -> Iterator[Etappe]:
    """The stretches of days between which something may change, in order."""
    dag: date | None = vanaf
    while dag is not None and dag <= tot:
        stage = weigh_day(checker, situatie, dag)
        yield stage
        seen(dag)
        change = checker.boek.next_change(dag)
        last = tot if change is None else min(tot, change - ONE_DAY)
        dag = stage.moving.first_turn(dag, last, seen) or change


def weigh_day(checker, situatie, dag: date) -> Etappe:
    """Everything about one day; clashing answers are no error here, they begin a stretch."""
    situatie = on_day(checker, situatie, dag)
    try:
        kennis = checker.know(situatie, dag)
        return Etappe(dag, Moving(kennis), checker.overview(kennis), [])
    except InvoerFout as error:
        kennis = Kennis(checker.boek.on(dag), situatie.stated(), dag)
        return Etappe(dag, Moving(kennis), None, error.fouten)


def _remarks(stated: dict) -> list[Opmerking]:
    """What a reader must know about what can and cannot change here."""
    others = "partner_leeftijd" in stated or any("leeftijd" in m for m in _members(stated))
    found: list[tuple[Opmerking, bool]] = [
        ("alleen_leeftijd", "geboortedatum" not in stated),
        ("anderen", others),
        ("antwoorden_gelijk", True),
    ]
    return [naam for naam, holds in found if holds]


def _members(stated: dict) -> Iterator[dict]:
    for value in stated.values():
        yield from value if isinstance(value, list) else ()
