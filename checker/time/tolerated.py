# SPDX-License-Identifier: EUPL-1.2
"""A rulebook in which tolerated measures begin early: what a municipality may already do.

"Gedogen" is practice and not a right. The lines that start or end on the change day of a measure
with `gedoogd_vanaf` are read as if they already did; all other measures stay as they are.
"""

from datetime import date, timedelta
from typing import NamedTuple

from pydantic import BaseModel

from checker.begrippen import Woordenlijst
from checker.doors import Papierenlijst
from checker.model import Regel
from checker.parameters import Parameter
from checker.sources import Bronnen

ONE_DAY = timedelta(days=1)
SWITCH = "voorwaarde"
DAYS = ("vanaf", "tot", "geldt_vanaf", "geldt_tot")


class AnderBoek(NamedTuple):
    """What a daybook needs of a rulebook, with other days or figures than the book itself."""

    woorden: Woordenlijst
    regels: dict[str, Regel]
    parameters: dict[str, Parameter]
    bronnen: Bronnen
    papieren: Papierenlijst


def brought_forward(boek, dag: date) -> AnderBoek | None:
    """The rules of `dag` with those that are tolerated then; None when nothing is."""
    early = {n: d for n, r in boek.regels.items() if (d := tolerated_change(boek, r, dag))}
    if not early:
        return None
    regels = {
        naam: moved(regel, early[naam], regel.gedoogd_vanaf) if naam in early else regel
        for naam, regel in boek.regels.items()
    }
    starts = {early[naam]: boek.regels[naam].gedoogd_vanaf for naam in early}
    parameters = {naam: new_figure(one, starts) for naam, one in boek.parameters.items()}
    return AnderBoek(boek.woorden, regels, parameters, boek.bronnen, boek.papieren)


def tolerated_change(boek, regel: Regel, dag: date) -> date | None:
    """The day on which a measure changes that is tolerated on `dag`; None when it is not.

    The first change after `gedoogd_vanaf` is the one that is tolerated.
    """
    if regel.gedoogd_vanaf is None:
        return None
    later = (day for day in boek.change_days(regel) if day > regel.gedoogd_vanaf)
    change = next(later, None)
    return change if change and regel.gedoogd_vanaf <= dag < change else None


def moved(part, change: date, start: date):
    """A part of a rule with every first and last day on `change` set to `start`."""
    if isinstance(part, tuple):
        return tuple(moved(one, change, start) for one in part)
    if not isinstance(part, BaseModel):
        return part
    new = {
        naam: start if naam in DAYS and old == change else moved(old, change, start)
        for naam in type(part).model_fields
        if (old := getattr(part, naam)) is not None
    }
    return part.model_copy(update={n: v for n, v in new.items() if v is not getattr(part, n)})


def new_figure(parameter: Parameter, starts: dict[date, date]) -> Parameter:
    """A figure that first exists from a change day also serves who is early, and so does a switch
    between the old and the new rules; other figures stay."""
    if parameter.eenheid == SWITCH:
        return parameter.model_copy(
            update={"waarden": tuple(_early(one, starts) for one in parameter.waarden)}
        )
    first = parameter.waarden[0]
    if first.vanaf not in starts:
        return parameter
    early = first.model_copy(update={"vanaf": starts[first.vanaf]})
    return parameter.model_copy(update={"waarden": (early, *parameter.waarden[1:])})


def _early(period, starts: dict[date, date]):
    """A period of a switch that begins, or ends, as early as the rules it switches to."""
    change = starts.get(period.vanaf)
    if change:
        return period.model_copy(update={"vanaf": change})
    ends = {day - ONE_DAY: start - ONE_DAY for day, start in starts.items()}
    last = ends.get(period.tot_en_met)
    return period.model_copy(update={"tot_en_met": last}) if last else period
