# SPDX-License-Identifier: EUPL-1.2
"""The answer as data: what `check` returns, and the published JSON of an answer.

The small things an answer has many of are plain dataclasses, because they are made on every check.
"""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal

from pydantic import BaseModel, ConfigDict

from checker.lijn import Grond, Soort
from checker.sources import Bron

Code = Literal["ja", "nee", "college_beslist", "onbekend"]


class Antwoorddeel(BaseModel):
    model_config = ConfigDict(extra="forbid")


@dataclass(frozen=True, slots=True, kw_only=True)
class Weging:
    """One weighed line. `zin` fits its state; `waarde` is what the person said."""

    zin: str
    deel: Literal["als", "tenzij"]
    weging: Literal["klopt", "klopt_niet", "onbekend"]
    beslissend: bool
    oordeel_van: Literal["college"] | None = None
    onzeker: str | None = None
    feit: str | None = None
    waarde: str | None = None
    feiten: tuple[str, ...] = ()
    bron: Bron


class Bedrag(Antwoorddeel):
    """Euro for the household together. `van` or `tot` absent means open on that side."""

    waarde: Decimal | None = None
    van: Decimal | None = None
    tot: Decimal | None = None
    eenheid: str
    per_persoon: Decimal | None = None
    percentage: float | None = None
    vakantiegeld: Decimal | None = None
    prijspeil: date | None = None
    zeker: bool
    laatst_bekend: Decimal | None = None


class Onderdeeluitkomst(Antwoorddeel):
    titel: str
    uitkomst: Code
    grond: Grond | None = None
    regels: list[Weging] = []


@dataclass(frozen=True, slots=True)
class Ruimteregel:
    """Something the person may ask for beside a bound rule."""

    zin: str
    bron: Bron | None


@dataclass(frozen=True, slots=True)
class Stapregel:
    """Something to do, on or before a day where a term runs."""

    tekst: str
    datum: date | None = None
    bron: Bron | None = None


class Uitkomst(Antwoorddeel):
    """The outcome of one measure, with its proof."""

    maatregel: str
    titel: str
    soort: Soort
    gunstig_als: Literal["ja", "nee"]
    uitkomst: Code
    grond: Grond | None = None
    onderdelen: dict[str, Onderdeeluitkomst] = {}
    bedrag: Bedrag | None = None
    regels: list[Weging]
    ruimte: list[Ruimteregel] = []
    ontbreekt: list[str] = []
    stappen: list[Stapregel] = []
    details: dict[str, object] = {}


class Boekstand(Antwoorddeel):
    versie: str
    geldig_op: date


class NietGedekteMaatregel(Antwoorddeel):
    maatregel: str
    reden: str


class Overzicht(Antwoorddeel):
    """All outcomes for one person on one day."""

    peildatum: date
    rulebook: Boekstand
    uitkomsten: list[Uitkomst]
    niet_gedekt: list[NietGedekteMaatregel]
