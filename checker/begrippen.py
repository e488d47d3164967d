# SPDX-License-Identifier: EUPL-1.2
"""The dictionary: every fact we know, its question, and what we derive from it."""

from functools import cached_property
from typing import Literal

from pydantic import Field, model_validator

from checker.kopjes import Kopje, check_headings
from checker.lijn import Lijn, Naam, Part

Feitsoort = Literal["ja_nee", "keuze", "getal", "euro", "datum", "groep"]
JA_NEE = ("nee", "ja")
MAX_LEDEN = 12


class Aanvulling(Part):
    """A pure function that fills a fact nobody stated from other facts."""

    met: Naam
    uit: tuple[str, ...]


class Begrip(Part):
    """One fact: its kind, its words, and when it is not asked.

    `uitleg` is the one short sentence at the field; what more people must know to answer stands in
    `toelichting`, above the form. `kopjes` put a long list of choices under headings.
    """

    naam: str = ""
    soort: Feitsoort
    onderwerp: str = ""
    label: str
    vraag: str | None = None
    uitleg: str | None = None
    toelichting: tuple[str, ...] = ()
    waarom: str | None = None
    keuzes: dict[str, str] = Field(default_factory=dict)
    kopjes: tuple[Kopje, ...] = ()
    gevoelig: bool = False
    eenheid: str | None = None
    minimum: int | None = None
    maximum: int | None = None
    lid: str | None = None
    leden: dict[str, "Begrip"] = Field(default_factory=dict)
    alleen_als: tuple[Lijn, ...] = ()
    anders: str | int | tuple[()] | None = None
    mag_altijd: bool = False
    aanvullen: Aanvulling | None = None

    @model_validator(mode="after")
    def fits_its_kind(self):
        if (self.soort == "keuze") != bool(self.keuzes):
            raise ValueError("'keuzes' hoort bij soort keuze, en alleen daar")
        if (self.soort == "groep") != bool(self.leden):
            raise ValueError("'leden' hoort bij soort groep, en alleen daar")
        if self.soort in ("getal", "euro") and None in (self.eenheid, self.minimum, self.maximum):
            raise ValueError("een getal heeft eenheid, minimum en maximum nodig")
        check_headings(self.keuzes, self.kopjes)
        return self

    @cached_property
    def codes(self) -> tuple[str, ...]:
        """The possible values of a statement or choice, in order."""
        return JA_NEE if self.soort == "ja_nee" else tuple(self.keuzes)


class AfgeleidFeit(Part):
    """A fact we derive with the pure function of the same name in `checker/calculation`.

    `blijft_open`: what people read when every answer is there and it still is not known.
    `staat_vast`: it never changes for a person, however old that person becomes.
    """

    soort: Literal["ja_nee", "getal", "euro", "datum"]
    eenheid: str | None = None
    uit: tuple[str, ...] = Field(min_length=1)
    staat_vast: bool = False
    blijft_open: str | None = None

    @property
    def codes(self) -> tuple[str, ...]:
        return JA_NEE if self.soort == "ja_nee" else ()


class Tegenspraak(Part):
    """Answers that legally exclude each other."""

    velden: tuple[str, ...] = Field(min_length=2)
    groep: Naam | None = None
    als: tuple[Lijn, ...] = Field(min_length=1)
    zin: str


class Woordenlijst(Part):
    """`rules/begrippen.yaml` as a whole."""

    onderwerpen: dict[str, str]
    begrippen: dict[str, Begrip]
    afgeleid: dict[str, AfgeleidFeit]
    tegenspraak: tuple[Tegenspraak, ...] = ()

    @model_validator(mode="before")
    @classmethod
    def give_names(cls, data):
        for naam, block in data.get("begrippen", {}).items():
            if isinstance(block, dict):
                block["naam"] = naam
                for lid, part in block.get("leden", {}).items():
                    part["naam"] = f"{naam}.{lid}"
        return data

    @model_validator(mode="after")
    def subjects_exist(self):
        for naam, begrip in self.begrippen.items():
            if begrip.onderwerp not in self.onderwerpen:
                raise ValueError(f"{naam}: onderwerp '{begrip.onderwerp}' bestaat niet")
        return self

    @cached_property
    def alle(self) -> dict[str, Begrip | AfgeleidFeit]:
        """Every fact a line may name, members of groups as `groep.lid`."""
        leden = {p.naam: p for b in self.begrippen.values() for p in b.leden.values()}
        return {**self.begrippen, **leden, **self.afgeleid}
