# SPDX-License-Identifier: EUPL-1.2
"""What is ahead of who visits: the moments of the page, the first of them, and what stays."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from checker.time.ahead import Moment, moments
from checker.time.ahead import first_moment as first_of
from checker.time.comingages import Mijlpaal, looked_at
from checker.time.finding import Finder
from checker.time.gedoogjaar import Kolommen, columns, tolerated_on
from checker.time.stand import Stand
from web import flow


@dataclass(frozen=True, slots=True, kw_only=True)
class Straks:
    """The values of the page: moments soon and far, and what was looked at without a change."""

    dag: date
    momenten: list[Moment]
    ver_weg: list[Moment]
    dagen: tuple[date, ...]
    gelijk_op: list[date]
    gelijk_bij: list[Mijlpaal]
    leeftijden: bool


def asked_measures(kennis: Any) -> set[str]:
    """The measures that the person was asked about, also those that begin later."""
    return flow.the_checker().regels.keys() - flow.not_asked_yet(kennis).keys()


def of_this_visit(kennis: Any) -> Finder:
    """What is ahead of the person of `kennis`; raises InvoerFout."""
    situation = flow.answers().situation()
    return Finder(flow.the_checker(), situation, kennis.dag, asked_measures(kennis))


def first_moment(kennis: Any) -> Moment | None:
    """The first moment ahead; None when nothing changes as far as we know."""
    return first_of(of_this_visit(kennis))


def straks(kennis: Any) -> Straks:
    """Everything ahead of the person of `kennis`; raises InvoerFout."""
    ahead = of_this_visit(kennis)
    found = list(moments(ahead))
    days = tuple(vak.dag for vak in ahead.vakken[1:])
    return Straks(
        dag=kennis.dag,
        momenten=[one for one in found if not one.is_far(kennis.dag)],
        ver_weg=[one for one in found if one.is_far(kennis.dag)],
        dagen=days,
        gelijk_op=[day for day in days if day not in {m.begin for m in found if not m.mijlpaal}],
        gelijk_bij=_unchanged(ahead, {one.mijlpaal for one in found}, kennis.dag),
        leeftijden=bool(ahead.life.mensen),
    )


def _unchanged(ahead: Finder, changing: Iterable[Mijlpaal | None], dag: date) -> list[Mijlpaal]:
    """The ages that a rule names and at which nothing becomes other."""
    life = ahead.life
    named = {(one, *age) for one in life.mensen for age in looked_at(life.boek, dag, one)}
    return [one for one in ahead.mijlpalen if one[:3] in named and one not in changing]


def may_already(kennis: Any) -> list[Kolommen]:
    """What a municipality may already do and gives another answer or amount than the law of now."""
    checker = flow.the_checker()
    wanted = tolerated_on(checker.boek, kennis.dag)
    rows = columns(checker, flow.answers().situation(), kennis.dag, wanted)
    return [one for one in rows if one.mag_al and _says_more(one.mag_al, one.nu)]


def _says_more(may: Stand, now: Stand | None) -> bool:
    seen = now and (now.uitkomst, now.bedrag)
    return may.uitkomst != "onbekend" and (may.uitkomst, may.bedrag) != seen
