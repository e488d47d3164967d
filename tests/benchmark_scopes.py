# SPDX-License-Identifier: EUPL-1.2
"""Smaller rulebooks to measure: some measures, with whatever else these rest on.

Nothing else is weighed there, and what they say of these measures stays the same. The dictionary of
facts stays whole, because it is one for all measures.
"""

from collections.abc import Iterator
from copy import copy
from datetime import date
from typing import get_args

from checker import Checker
from checker.daybook import DayBook
from checker.levels import Levels
from checker.lines import concluded, named
from checker.loading import rule_files
from checker.model import Uitkomstcode

FIRST_EIGHT = (
    "algemene_bijstand",
    "bijstandsnorm",
    "kostendelersnorm",
    "jongerennorm",
    "vierwekenzoektermijn",
    "giften",
    "urgentie",
    "bijstand_met_terugwerkende_kracht",
)


def scopes(checker: Checker, day: date) -> dict[str, Checker]:
    """Checkers of ever more measures, by the name of what they cover; the last one is `checker`."""
    act = [p.stem for p in rule_files(checker.boek.root) if p.parent.name == "participatiewet"]
    return {
        "first 8": only(checker, FIRST_EIGHT, day),
        "Participatiewet": only(checker, act, day),
        "all": checker,
    }


def only(checker: Checker, names, day: date) -> Checker:
    """A checker of these measures and of all that they rest on, and of no others."""
    kept = needed(checker.boek.on(day), names)
    small, boek = copy(checker), copy(checker.boek)
    boek.regels = {naam: regel for naam, regel in boek.regels.items() if naam in kept}
    boek._daybooks = {}
    small.boek, small.regels, small._evaluators = boek, boek.regels, {}
    return small


def needed(book: DayBook, names) -> set[str]:
    """These measures, and those whose conclusion or amount they use, also for a step or paper."""
    owners = {sleutel: sleutel.partition(".")[0] for sleutel in book.blocks}
    owners |= {lid.naam: naam for naam, regel in book.regels.items() for lid in regel.leden}
    levels, found, seen, waiting = Levels(book), set(), set(), list(names)
    while waiting:
        thing = waiting.pop()
        if thing in seen:
            continue
        seen.add(thing)
        waiting += levels.needs(thing)
        naam = owners.get(thing, thing.removeprefix("bedrag:"))
        if naam in book.regels and naam not in found:
            found.add(naam)
            waiting += _of_measure(book, naam)
    return found


def _of_measure(book: DayBook, naam: str) -> Iterator[str]:
    """What a measure shows: outcome, parts and amount, and what its steps and papers rest on."""
    yield from (naam, f"bedrag:{naam}")
    yield from (sleutel for sleutel in book.blocks if sleutel.startswith(f"{naam}."))
    guarded = [*book.room[naam]]
    for outcome in get_args(Uitkomstcode):
        guarded += book.steps[naam, outcome] + book.papers[naam, outcome]
    for term in (*book.may_lower[naam], *(condition for _thing, condition, _source in guarded)):
        yield from concluded(term)
        yield from (f"feit:{feit}" for feit in named(term))
