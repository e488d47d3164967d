# SPDX-License-Identifier: EUPL-1.2
"""What changed between two stretches of a timeline, per measure, and the reasons."""

from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import chain
from typing import Literal

from checker.answer import Overzicht, Uitkomst, Weging
from checker.lines import origin
from checker.time.changedfigures import Cijferwijziging, changed_figures
from checker.time.changes import Wijziging, changes_of
from checker.time.reach import Bereik, reach
from checker.time.stand import Stand, signature, stand_of

Redensoort = Literal["verjaardag", "aow", "termijn", "wet", "cijfers", "niet_zeker", "antwoorden"]
ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reden:
    """Why something changed.

    `verjaardag` has the new age; `termijn` the facts from which the days count; `wet` the lines
    that begin or end; `cijfers` and `niet_zeker` the figures.
    """

    soort: Redensoort
    leeftijd: int | None = None
    feiten: list[str] = field(default_factory=list)
    wijzigingen: list[Wijziging] = field(default_factory=list)
    cijfers: list[Cijferwijziging] = field(default_factory=list)


@dataclass(frozen=True, slots=True, kw_only=True)
class Verandering:
    """One measure that has another outcome, amount or part; None: there is no answer."""

    maatregel: str
    titel: str
    eerst: Stand | None
    nu: Stand | None
    redenen: list[Reden]
    regels: list[Weging]


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """A day on which the answer changes; `melding` when answers clash from that day."""

    dag: date
    veranderingen: list[Verandering]
    meldingen: list[str] = field(default_factory=list)


def turn(boek, old, new) -> Moment | None:
    """What changed on the first day of stretch `new`; None when nothing did."""
    before, after = by_name(old.overzicht), by_name(new.overzicht)
    changed = [
        naam for naam in boek.regels if signature(before.get(naam)) != signature(after.get(naam))
    ]
    clashes = list(dict.fromkeys(fout.melding for fout in new.fouten))
    if not changed and clashes == [fout.melding for fout in old.fouten]:
        return None
    return Moment(
        dag=new.dag,
        meldingen=clashes,
        veranderingen=[
            Verandering(
                maatregel=naam,
                titel=boek.regels[naam].titel,
                eerst=stand_of(before.get(naam)),
                nu=stand_of(after.get(naam)),
                redenen=reasons(boek, naam, old, new),
                regels=other_lines(before.get(naam), after.get(naam)),
            )
            for naam in changed
        ],
    )


def by_name(overzicht: Overzicht | None) -> dict[str, Uitkomst]:
    return {u.maatregel: u for u in overzicht.uitkomsten} if overzicht else {}


def reasons(boek, naam: str, old, new) -> list[Reden]:
    """Every reason that stands behind this measure, surest first."""
    if bool(old.fouten) != bool(new.fouten):
        return [Reden(soort="antwoorden")]
    behind = [reach(s.moving.kennis, naam) for s in (old, new) if naam in s.moving.book.regels]
    facts = frozenset().union(*(one.feiten for one in behind))
    return [*_of_time(new, facts), *_of_law(boek, naam, behind, new.dag)]


def _of_time(new, facts: frozenset[str]) -> list[Reden]:
    """A birthday, the AOW age, or the end of a term, when a fact behind the measure turns."""
    turned = new.moving.turned(new.dag) & facts
    if not turned:
        return []
    first, now = (new.moving.later(day) for day in (new.dag - ONE_DAY, new.dag))
    found = []
    if first.fact("leeftijd") != now.fact("leeftijd"):
        found.append(Reden(soort="verjaardag", leeftijd=now.fact("leeftijd").van))
    if first.fact("aow_uit_leeftijd") != now.fact("aow_uit_leeftijd"):
        found.append(Reden(soort="aow"))
    stated = new.moving.kennis.situatie
    behind = {one for naam in turned for one in origin(naam, new.moving.book)}
    days = [naam for naam in stated if naam in behind and isinstance(stated[naam], date)]
    return found or [Reden(soort="termijn", feiten=days)]


def _of_law(boek, naam: str, behind: list[Bereik], dag: date) -> list[Reden]:
    names = {naam}.union(*(one.regels for one in behind))
    lines = [
        change
        for one in boek.regels
        for change in (changes_of(boek, boek.regels[one], dag) if one in names else ())
        if change.wat not in ("stap", "ruimte")
    ]
    figures = changed_figures(boek, dag, frozenset().union(*(one.cijfers for one in behind)))
    unsure = [one for one in figures if one.soort == "niet_zeker"]
    known = [one for one in figures if one.soort != "niet_zeker"]
    found = [Reden(soort="wet", wijzigingen=lines)] if lines else []
    found += [Reden(soort="cijfers", cijfers=known)] if known else []
    return found + ([Reden(soort="niet_zeker", cijfers=unsure)] if unsure else [])


def other_lines(before: Uitkomst | None, after: Uitkomst | None) -> list[Weging]:
    """The deciding lines of the new answer that were not there, or weighed otherwise."""
    if before is None or after is None:
        return []
    old = {(line.deel, line.zin, line.weging) for line in _lines(before)}
    new = [n for n in _lines(after) if n.beslissend and (n.deel, n.zin, n.weging) not in old]
    return list({(n.deel, n.zin): n for n in new}.values())


def _lines(uitkomst: Uitkomst):
    return chain(uitkomst.regels, *(deel.regels for deel in uitkomst.onderdelen.values()))
