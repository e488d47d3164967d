# SPDX-License-Identifier: EUPL-1.2
"""The grammar of one line of law. The law keeps its Dutch names; the machinery speaks English."""

from datetime import date
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, Strict, StrictInt, StrictStr, model_validator

Waarde = StrictInt | Annotated[date, Strict()] | StrictStr
Grondslag = Annotated[
    str,
    Field(
        pattern=r"^(art\. \d+[a-z]*([:.]\d+[a-z]*)*( lid \d+\*?)?"
        r"( onder [a-z]{1,2}( en [a-z]{1,2})?)?|stuk) [A-Z][A-Za-z0-9]+$",
        description="bijvoorbeeld: art. 41 lid 4 onder a Pw; geen wet: stuk NAD",
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
    blijft_open: str | None = None

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
