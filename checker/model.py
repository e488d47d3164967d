# SPDX-License-Identifier: EUPL-1.2
"""The grammar of a rule file as a whole: parts, norms, steps, and the measure itself."""

from datetime import date
from typing import Literal

from pydantic import Field, model_validator

from checker.lijn import Dated, Grondslag, Lijn, Naam, Part, Soort, Voorwaarden

Uitkomstcode = Literal["ja", "nee", "college_beslist", "onbekend"]
STANDAARD_BIJ: tuple[Uitkomstcode, ...] = ("ja", "college_beslist", "onbekend")


class Ledenregel(Voorwaarden):
    """A question asked about every member of a group, such as: does this housemate count?"""

    naam: Naam
    groep: Naam
    titel: str
    grondslag: Grondslag


class Onderdeel(Voorwaarden):
    """A part of a measure with an outcome of its own; `verborgen` parts only serve others."""

    naam: Naam
    titel: str
    grondslag: Grondslag
    verborgen: bool = False


class Norm(Onderdeel):
    """One of several amounts of which exactly one applies (artt. 20-24 Pw)."""

    bedrag: str | None = None
    rekent_uit: Naam | None = None
    uit: tuple[str, ...] = ()
    plafond: str | None = None

    @model_validator(mode="after")
    def has_an_amount(self):
        if not self.bedrag and not self.rekent_uit:
            raise ValueError("een norm heeft 'bedrag' (een parameter) of 'rekent_uit' nodig")
        return self


class Ruimte(Dated):
    """A power of the college that stands beside a bound rule: something a person may ask for."""

    zin: str
    grondslag: Grondslag
    als: tuple[Lijn, ...] = ()


class Dag(Part):
    """The name of a pure function that gives a day, and the words that stand before that day."""

    datum: Naam
    bij_datum: str


class Stap(Dated):
    """Something to do. `datum` names a pure function that gives its day.

    `bij_datum` stands before the day, and is left out while the day is not known. `zo_niet` are
    the days to give when the first one is not known; the first of them that is known.
    """

    tekst: str
    grondslag: Grondslag | None = None
    datum: Naam | None = None
    bij_datum: str | None = None
    zo_niet: tuple[Dag, ...] = ()
    als: tuple[Lijn, ...] = ()
    bij: tuple[Uitkomstcode, ...] = STANDAARD_BIJ

    @model_validator(mode="after")
    def words_have_a_day(self):
        if (self.bij_datum or self.zo_niet) and not self.datum:
            raise ValueError("'bij_datum' en 'zo_niet' horen bij een 'datum'")
        return self


class Papiereis(Dated):
    """A paper to bring for this measure; what it is stands in `rules/papieren.yaml`."""

    papier: Naam
    grondslag: Grondslag | None = None
    als: tuple[Lijn, ...] = ()
    bij: tuple[Uitkomstcode, ...] = STANDAARD_BIJ


class Bedragregel(Part):
    """Which pure function gives the amount of a measure, per what, and what may lower it."""

    rekent_uit: Naam | None = None
    uit: tuple[str, ...] = ()
    eenheid: str
    huishouden: bool = False
    percentage: Naam | None = None
    kan_lager: tuple[Lijn, ...] = ()


class Regel(Voorwaarden):
    """One measure: head, lines in the order of the law, amount, steps, examples, open points."""

    regel: Naam
    titel: str
    vraag: str
    samenvatting: str
    soort: Soort
    gunstig_als: Literal["ja", "nee"]
    klok: Literal["vraag", "melding", "maand"]
    verdieping: bool = False
    gedoogd_vanaf: date | None = None
    beslisser: Naam = "gemeente"
    wie: tuple[Naam, ...] = ()
    grondslag: Grondslag
    geldt_vanaf: date
    nieuw: bool = False
    geldt_tot: date | None = None
    leden: tuple[Ledenregel, ...] = ()
    onderdelen: tuple[Onderdeel, ...] = ()
    normen: tuple[Norm, ...] = ()
    bedrag: Bedragregel | None = None
    details: tuple[Naam, ...] = ()
    ruimte: tuple[Ruimte, ...] = ()
    stappen: tuple[Stap, ...] = Field(min_length=1)
    papieren: tuple[Papiereis, ...] = ()
    uitgangspunt: dict[str, object]
    varianten: tuple[dict[str, object], ...] = Field(min_length=2)
    open_punten: tuple[str, ...] = ()

    @model_validator(mode="after")
    def names_are_unique(self):
        names = [part.naam for part in (*self.leden, *self.onderdelen, *self.normen)]
        double = sorted({name for name in names if names.count(name) > 1})
        if double:
            raise ValueError(f"dubbele naam: {', '.join(double)}")
        return self

    @property
    def parts(self) -> tuple[Onderdeel, ...]:
        return (*self.onderdelen, *self.normen)
