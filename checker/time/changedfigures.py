# SPDX-License-Identifier: EUPL-1.2
"""Figures of law that become others on a day, or of which nobody is sure from that day."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import Literal

from checker.lookups import Lookups
from checker.parameters import Parameter, Periode


@dataclass(frozen=True, slots=True, kw_only=True)
class Cijferwijziging:
    """A figure before and from a day. `naar` is None when nobody is sure of it any more."""

    cijfer: str
    soort: Literal["nieuw", "anders", "niet_zeker"]
    eenheid: str
    van: Decimal | None
    naar: Decimal | None
    grondslag: str
    url: str | None


def changed_figures(boek, dag: date, names: Iterable[str] | None = None) -> list[Cijferwijziging]:
    """Of `names`, or of all figures that rules use, those that change on the day."""
    wanted = used_figures(boek, dag) if names is None else set(names)
    pairs = ((naam, boek.parameters[naam]) for naam in boek.parameters if naam in wanted)
    return [found for naam, parameter in pairs if (found := _change(naam, parameter, dag))]


def used_figures(boek, dag: date) -> set[str]:
    """Names of the figures in lines, norms and rekenregels of the measures on a day.

    Empty before the first measure: a rekenregel has no figures to look up there.
    """
    regels = [r for r in boek.regels.values() if r.geldt_tot is None or dag < r.geldt_tot]
    if all(dag < regel.geldt_vanaf for regel in regels):
        return set()
    names = Lookups(boek, regels, dag).all_names()
    return names | {text for r in regels for text in _texts(r) if text in boek.parameters}


def _texts(node) -> Iterable[str]:
    """Every text in a rule; a figure is named by its text."""
    if isinstance(node, str):
        yield node
    elif isinstance(node, tuple):
        for one in node:
            yield from _texts(one)
    elif hasattr(type(node), "model_fields"):
        for naam in type(node).model_fields:
            yield from _texts(getattr(node, naam))


def _change(naam: str, parameter: Parameter, dag: date) -> Cijferwijziging | None:
    before, after = (_sure(parameter, day) for day in (dag - timedelta(days=1), dag))
    if (before and before.waarde) == (after and after.waarde):
        return None
    period = after or before
    return Cijferwijziging(
        cijfer=naam,
        soort="anders" if before and after else "nieuw" if after else "niet_zeker",
        eenheid=parameter.eenheid,
        van=before.waarde if before else None,
        naar=after.waarde if after else None,
        grondslag=period.grondslag,
        url=period.url,
    )


def _sure(parameter: Parameter, day: date) -> Periode | None:
    found = parameter.on(day)
    return found.periode if found and found.zeker else None
