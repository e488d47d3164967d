# SPDX-License-Identifier: EUPL-1.2
"""The grammar of a rule file. The law keeps its Dutch names; the machinery speaks English."""

from datetime import date
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, Strict, StrictInt, StrictStr, model_validator

Waarde = StrictInt | Annotated[date, Strict()] | StrictStr
Grondslag = Annotated[
    str,
    Field(
        pattern=r"^art\. \d+[a-z]*( lid \d+\*?)?( onder [a-z]{1,2}( en [a-z]{1,2})?)? [A-Z][A-Za-z]+$",
        description="bijvoorbeeld: art. 41 lid 4 onder a Pw",
    ),
]
Grond = Literal["kan", "beoordeling"]
Soort = Literal["recht", "plicht", "norm"]
Naam = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]*$")]

VERGELIJKINGEN = ("is_", "lager_dan", "hoger_dan", "minstens", "hoogstens")
ONDERWERPEN = ("feit", "regel", "deel", "tel", "een_van", "alle_van")


class Part(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, populate_by_name=True)


class Dated(Part):
    """Something in force from `vanaf` up to, not including, `tot`."""

    vanaf: date | None = None
    tot: date | None = None

    def in_force(self, day: date) -> bool:
        return (self.vanaf is None or self.vanaf <= day) and (self.tot is None or day < self.tot)

    @model_validator(mode="after")
    def starts_before_it_ends(self):
        if self.vanaf and self.tot and self.vanaf >= self.tot:
            raise ValueError("'vanaf' moet voor 'tot' liggen")
        return self


class Lijn(Dated):
    """One line of law: what it is about, one comparison, its sentence and its article."""

    feit: str | None = None
    regel: Annotated[str, Field(pattern=r"^[a-z0-9_]+(\.[a-z0-9_]+)?$")] | None = None
    deel: Naam | None = None
    tel: Naam | None = None
    een_van: tuple["Lijn", ...] | None = Field(None, min_length=1)
    alle_van: tuple["Lijn", ...] | None = Field(None, min_length=1)
    is_: Waarde | tuple[Waarde, ...] | None = Field(None, alias="is")
    lager_dan: Waarde | None = None
    hoger_dan: Waarde | None = None
    minstens: Waarde | None = None
    hoogstens: Waarde | None = None
    zin: str | None = None
    zin_niet: str | None = None
    grondslag: Grondslag | None = None
    oordeel_van: Literal["college"] | None = None
    grond: Grond | None = None
    onzeker: str | None = None

    @property
    def comparison(self) -> str | None:
        return next((name for name in VERGELIJKINGEN if getattr(self, name) is not None), None)

    @property
    def value(self):
        return getattr(self, self.comparison) if self.comparison else None

    @property
    def children(self) -> tuple["Lijn", ...]:
        return self.een_van or self.alle_van or ()

    @model_validator(mode="after")
    def is_about_one_thing(self):
        subjects = [name for name in ONDERWERPEN if getattr(self, name) is not None]
        if len(subjects) > 1 or (not subjects and not self.oordeel_van):
            raise ValueError(f"een lijn gaat over precies een van: {', '.join(ONDERWERPEN)}")
        wanted = 0 if not subjects or self.children else 1
        found = sum(getattr(self, name) is not None for name in VERGELIJKINGEN)
        if found != wanted:
            raise ValueError(f"deze lijn heeft {wanted} vergelijking nodig, niet {found}")
        if (self.oordeel_van is None) != (self.grond is None):
            raise ValueError("'oordeel_van' en 'grond' horen bij elkaar")
        if self.oordeel_van and self.onzeker:
            raise ValueError("een lijn is of onzeker, of aan het college")
        return self


class Voorwaarden(Dated):
    """Lines that hold together (`als`), unless one of `tenzij` holds."""

    als: tuple[Lijn, ...] = ()
    tenzij: tuple[Lijn, ...] = ()

    @model_validator(mode="after")
    def says_something(self):
        if not self.als and not self.tenzij:
            raise ValueError("er staat geen enkele lijn onder 'als' of 'tenzij'")
        return self


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


class Stap(Dated):
    """Something to do. `datum` names a pure function that gives its day."""

    tekst: str
    grondslag: Grondslag | None = None
    datum: Naam | None = None
    als: tuple[Lijn, ...] = ()
    bij: tuple[Literal["ja", "nee", "college_beslist", "onbekend"], ...] = (
        "ja",
        "college_beslist",
        "onbekend",
    )


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
    grondslag: Grondslag
    geldt_vanaf: date
    geldt_tot: date | None = None
    leden: tuple[Ledenregel, ...] = ()
    onderdelen: tuple[Onderdeel, ...] = ()
    normen: tuple[Norm, ...] = ()
    bedrag: Bedragregel | None = None
    details: tuple[Naam, ...] = ()
    ruimte: tuple[Ruimte, ...] = ()
    stappen: tuple[Stap, ...] = Field(min_length=1)
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
