# SPDX-License-Identifier: EUPL-1.2
"""Three answers for one person: what holds now, what a municipality may already do, what comes.

What is tolerated is practice and never a right: in the middle a good outcome is at most
`college_beslist` (kan), and where the law already gives something, nothing is taken away.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import Literal

from pydantic import BaseModel, ConfigDict

from checker.answer import Uitkomst
from checker.errors import NietGedekt
from checker.lijn import Soort
from checker.time.changes import Wijzigingen, changes_on, law_days
from checker.time.lasting import lasting, on_day
from checker.time.stand import Stand, signature, stand_of
from checker.time.tolerated import tolerated_change
from checker.time.turns import by_name
from checker.words import in_words


@dataclass(frozen=True, slots=True, kw_only=True)
class Kolommen:
    """One measure in three columns. None: there is no such measure, or nothing extra."""

    maatregel: str
    titel: str
    soort: Soort
    gunstig_als: Literal["ja", "nee"]
    nu: Stand | None
    mag_al: Stand | None
    straks: Stand | None
    begint: bool
    verandert: bool


class Gedoogjaar(BaseModel):
    """All measures in three columns, and what begins or ends on the day of change."""

    model_config = ConfigDict(extra="forbid")

    peildatum: date
    verandert_op: date
    maatregelen: list[Kolommen]
    wijzigingen: Wijzigingen


def gedoogjaar(checker, situatie, dag: date) -> Gedoogjaar:
    """The three columns of a situation. Raises InvoerFout, or NietGedekt when no change is known.

    The middle column has the ages and the figures of `dag`; the last one those of the change day.
    """
    change = coming_change(checker.boek, dag)
    if change is None:
        raise NietGedekt(f"Na {in_words(dag)} kennen wij nog geen verandering van de regels.")
    return Gedoogjaar.model_construct(
        peildatum=dag,
        verandert_op=change,
        maatregelen=columns(checker, situatie, dag, checker.regels),
        wijzigingen=changes_on(checker.boek, change),
    )


def columns(checker, situatie, dag: date, maatregelen: Collection[str]) -> list[Kolommen]:
    """These measures in three columns; empty when no change is known. Raises InvoerFout."""
    change = coming_change(checker.boek, dag)
    if change is None or not maatregelen:
        return []
    lasts = lasting(checker, situatie, dag)
    then = checker.know(on_day(checker, lasts, change), change)
    now = by_name(checker.overview(checker.know(situatie, dag), maatregelen))
    later = by_name(checker.overview(then, maatregelen))
    early = _tolerated(checker, lasts, dag, maatregelen)
    return [
        _columns(regel, change, now.get(naam), early.get(naam), later.get(naam))
        for naam, regel in checker.regels.items()
        if naam in now or naam in later or naam in early
    ]


def tolerated_on(boek, dag: date) -> list[str]:
    """The measures that a municipality may already follow before they are law."""
    return [naam for naam, regel in boek.regels.items() if tolerated_change(boek, regel, dag)]


def coming_change(boek, dag: date) -> date | None:
    """The day on which what is tolerated becomes law; else the next change of lines or figures."""
    tolerated = [tolerated_change(boek, regel, dag) for regel in boek.regels.values()]
    coming = [day for day in tolerated if day] or [d for d in law_days(boek) if d > dag]
    return min(coming, default=None) or boek.next_change(dag)


def _tolerated(checker, situatie, dag: date, maatregelen: Collection[str]) -> dict[str, Uitkomst]:
    """The outcomes of tolerated measures under their coming rules."""
    book = checker.boek.tolerated_on(dag)
    wanted = set(tolerated_on(checker.boek, dag)).intersection(maatregelen)
    if book is None or not wanted:
        return {}
    return by_name(checker.overview(checker.know(situatie, dag, book), wanted))


def _columns(regel, change: date, now, early, later) -> Kolommen:
    return Kolommen(
        maatregel=regel.regel,
        titel=regel.titel,
        soort=regel.soort,
        gunstig_als=regel.gunstig_als,
        nu=stand_of(now),
        mag_al=already(now, early),
        straks=stand_of(later),
        begint=regel.geldt_vanaf == change,
        verandert=signature(now) != signature(later),
    )


def already(now: Uitkomst | None, early: Uitkomst | None) -> Stand | None:
    """What a municipality may already do; None when that is nothing more than the law of today."""
    if early is None or signature(now) == signature(early):
        return None
    good = early.uitkomst == early.gunstig_als
    if now is not None and now.uitkomst == now.gunstig_als and not good:
        return None
    if good or early.uitkomst == "college_beslist":
        return Stand(uitkomst="college_beslist", grond="kan", bedrag=early.bedrag)
    return Stand(uitkomst=early.uitkomst, bedrag=early.bedrag)
