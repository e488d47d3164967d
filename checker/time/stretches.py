# SPDX-License-Identifier: EUPL-1.2
"""The stretches of days to come between which the law or a figure of law changes."""

from datetime import date
from functools import lru_cache
from typing import NamedTuple

from checker.time.changedfigures import changed_figures
from checker.time.changes import changes_of


class Tijdvak(NamedTuple):
    """Days on which the law stays the same. `einde`: the first day after it; None: not known."""

    dag: date
    einde: date | None


@lru_cache(maxsize=16)
def coming_days(boek, dag: date) -> tuple[date, ...]:
    """Every known day after this one on which a rule, a figure, or how sure we are, changes."""
    found = []
    while dag := boek.next_change(dag):
        if changed_figures(boek, dag) or any(changes_of(boek, r, dag) for r in _rules(boek)):
            found.append(dag)
    return tuple(found)


def stretches(boek, dag: date) -> list[Tijdvak]:
    """From a day on; the last one has no end that anybody knows."""
    starts = (dag, *coming_days(boek, dag))
    return [Tijdvak(*pair) for pair in zip(starts, (*starts[1:], None), strict=True)]


def _rules(boek):
    return boek.regels.values()
