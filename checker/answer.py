# SPDX-License-Identifier: EUPL-1.2
"""The answer as data: what `check` returns, and the published JSON of an answer.

The parts are plain dataclasses, because many of them are made on every check. Of the two kinds that
are made by the hundred nobody changes one either; `frozen` would make them three times slower.
"""

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Literal

from pydantic import BaseModel, ConfigDict

from checker.doors import Organisatie
from checker.lijn import Grond, Soort
from checker.sources import Bron

Code = Literal["ja", "nee", "college_beslist", "onbekend"]
Klok = Literal["vraag", "melding", "maand"]


@dataclass(slots=True, kw_only=True)
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

    def beside(self) -> "Weging":
        """The same line where it does not decide; `replace` would take three times as long."""
        return Weging(
            zin=self.zin,
            deel=self.deel,
            weging=self.weging,
            beslissend=False,
            oordeel_van=self.oordeel_van,
            onzeker=self.onzeker,
            feit=self.feit,
            waarde=self.waarde,
            feiten=self.feiten,
            bron=self.bron,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Bedrag:
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

    def written(self) -> str | None:
        """As an example of a rule file has it: "100.00", or "100.00 tot 250.00"; None: open."""
        if self.waarde is None and self.van is not None and self.tot is not None:
            return f"{self.van} tot {self.tot}"
        return None if self.waarde is None else str(self.waarde)


@dataclass(frozen=True, slots=True, kw_only=True)
class Onderdeeluitkomst:
    titel: str
    uitkomst: Code
    grond: Grond | None = None
    regels: list[Weging] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Ruimteregel:
    """Something the person may ask for beside a bound rule."""

    zin: str
    bron: Bron | None


@dataclass(slots=True)
class Stapregel:
    """Something to do, on or before a day where a term runs. `bij_datum` leads to the day."""

    tekst: str
    datum: date | None = None
    bron: Bron | None = None
    bij_datum: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Papierregel:
    """A paper to bring: why, and what counts for who does not have it."""

    papier: str
    naam: str
    waarom: str
    zonder: str
    bron: Bron


@dataclass(frozen=True, slots=True, kw_only=True)
class Uitkomst:
    """The outcome of one measure, with its proof. `klok`: the day the law looks at.

    `beslisser` names who decides where the outcome is `college_beslist`: "de gemeente".
    """

    maatregel: str
    titel: str
    soort: Soort
    gunstig_als: Literal["ja", "nee"]
    klok: Klok = "vraag"
    beslisser: str = "de gemeente"
    uitkomst: Code
    grond: Grond | None = None
    onderdelen: dict[str, Onderdeeluitkomst] = field(default_factory=dict)
    bedrag: Bedrag | None = None
    regels: list[Weging]
    ruimte: list[Ruimteregel] = field(default_factory=list)
    ontbreekt: list[str] = field(default_factory=list)
    stappen: list[Stapregel] = field(default_factory=list)
    papieren: list[Papierregel] = field(default_factory=list)
    wie: list[Organisatie] = field(default_factory=list)
    details: dict[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Boekstand:
    versie: str
    geldig_op: date


@dataclass(frozen=True, slots=True, kw_only=True)
class NietGedekteMaatregel:
    maatregel: str
    reden: str


class Overzicht(BaseModel):
    """All outcomes for one person on one day."""

    model_config = ConfigDict(extra="forbid")

    peildatum: date
    rulebook: Boekstand
    uitkomsten: list[Uitkomst]
    niet_gedekt: list[NietGedekteMaatregel]
