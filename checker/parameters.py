# SPDX-License-Identifier: EUPL-1.2
"""Amounts, limits and terms of the law by date. A day outside every period has no value."""

from datetime import date, timedelta
from decimal import Decimal
from typing import Annotated, Literal, NamedTuple

from pydantic import BeforeValidator, Field, model_validator

from checker.lijn import Part

Herkomst = Literal["wettekst", "officiele_publicatie", "secundair"]
WEEK = 7


def decimal_text(value: object) -> Decimal:
    """A figure is written between quotes, so that no computer rounds it on the way."""
    if not isinstance(value, str):
        raise ValueError('schrijf een getal tussen aanhalingstekens, met een punt: "1419.46"')
    try:
        return Decimal(value)
    except ArithmeticError:
        raise ValueError(f"'{value}' is geen getal") from None


class Periode(Part):
    """One value and the days on which it holds, last day included."""

    vanaf: date
    tot_en_met: date | None = None
    waarde: Annotated[Decimal, BeforeValidator(decimal_text)]
    herkomst: Herkomst
    grondslag: str
    url: str | None = None

    def holds_on(self, day: date) -> bool:
        return self.vanaf <= day and (self.tot_en_met is None or day <= self.tot_en_met)


class Gevonden(NamedTuple):
    """A value on a day, and whether somebody is still sure of it then."""

    waarde: Decimal
    zeker: bool
    periode: Periode


class Parameter(Part):
    """A figure of law with all its periods."""

    eenheid: str
    zeker_tot_en_met: date | None = None
    waarden: tuple[Periode, ...] = Field(min_length=1)

    @model_validator(mode="after")
    def periods_do_not_overlap(self):
        for first, second in zip(self.waarden, self.waarden[1:], strict=False):
            if first.tot_en_met is None or first.tot_en_met >= second.vanaf:
                raise ValueError(
                    f"de periode vanaf {first.vanaf} loopt door in die vanaf {second.vanaf}"
                )
        for period in self.waarden:
            if period.tot_en_met and period.tot_en_met < period.vanaf:
                raise ValueError(f"de periode vanaf {period.vanaf} eindigt voor zij begint")
        return self

    def on(self, day: date) -> Gevonden | None:
        """The value on this day; past its last sure day the last known one, marked unsure."""
        last = None
        for period in self.waarden:
            if period.holds_on(day):
                sure = self.zeker_tot_en_met is None or day <= self.zeker_tot_en_met
                return Gevonden(period.waarde, sure, period)
            if period.vanaf <= day:
                last = period
        is_stale = last is not None and last is self.waarden[-1]
        return Gevonden(last.waarde, False, last) if is_stale else None

    def change_days(self) -> set[date]:
        """Days on which the value, or how sure we are of it, may become another."""
        next_day = timedelta(days=1)
        ends = {p.tot_en_met + next_day for p in self.waarden if p.tot_en_met}
        sure = {self.zeker_tot_en_met + next_day} if self.zeker_tot_en_met else set()
        return {p.vanaf for p in self.waarden} | ends | sure


def in_unit(parameter: Parameter, value: Decimal, eenheid: str | None) -> int | None:
    """The value as a whole number in the unit of a fact (jaar, dagen, cents); None: no fit."""
    if eenheid == parameter.eenheid and not eenheid.startswith("euro"):
        return int(value)
    if eenheid == "dagen" and parameter.eenheid == "weken":
        return int(value * WEEK)
    if (eenheid or "").startswith("euro") and parameter.eenheid.startswith("euro"):
        return int(value * 100)
    return None
