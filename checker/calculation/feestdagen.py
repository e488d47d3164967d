# SPDX-License-Identifier: EUPL-1.2
"""Working days: no Saturday, no Sunday, no feestdag, no day equated with one (art. 3 Atw)."""

from datetime import date
from functools import cache
from pathlib import Path

from checker.lijn import Part
from checker.loading import Bestand
from checker.parameters import Herkomst

FILE = Path(__file__).parents[2] / "rules" / "termijnenwet.yaml"
FRIDAY = 4
# All that art. 3 lid 1 and 2 Atw name, and the Sundays of Easter and Whitsun. No other day.
KINDS = ("public", "optional")


class Langste(Part):
    """The longest term that the law still moves to a working day (art. 4 Atw)."""

    weken: int
    dagen: int
    grondslag: str


class Kort(Part):
    """From how many days on a term must hold how many working days (art. 2 Atw)."""

    dagen: int
    werkdagen: int
    grondslag: str


class Gelijkgesteld(Part):
    """Days equated with a feestdag by royal decree, and between which days we know them."""

    zeker_vanaf: date
    zeker_tot_en_met: date
    herkomst: Herkomst
    grondslag: str
    url: str
    dagen: tuple[date, ...]


class Termijnenwet(Part):
    """`rules/termijnenwet.yaml` as a whole."""

    langste_termijn: Langste
    korte_termijn: Kort
    gelijkgesteld: Gelijkgesteld


@cache
def termijnenwet() -> Termijnenwet:
    """The Algemene termijnenwet as data."""
    return Bestand(FILE).parse(Termijnenwet)


@cache
def feestdagen(jaar: int) -> frozenset[date]:
    """The feestdagen of a year (art. 3 lid 1 and 2 Atw), also those in a weekend."""
    # Imported here: the library takes a third of a second, and most questions need no term.
    from holidays import country_holidays

    return frozenset(country_holidays("NL", years=jaar, categories=KINDS, language="nl"))


def is_werkdag(dag: date) -> bool:
    """Whether a term may end on this day."""
    if dag.weekday() > FRIDAY:
        return False
    return dag not in termijnenwet().gelijkgesteld.dagen and dag not in feestdagen(dag.year)
