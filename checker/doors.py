# SPDX-License-Identifier: EUPL-1.2
"""Ways in, ways on: what is going on, where people can go, who decides, and papers."""

from collections.abc import Iterator
from datetime import date
from typing import Literal

from pydantic import Field, model_validator

from checker.kopjes import Kopje, check_headings
from checker.lijn import Grondslag, Naam, Part


class Organisatie(Part):
    """Somewhere to go. Only contacts that somebody has seen confirmed, on `nagekeken_op`.

    `lokaal`: every municipality has its own, so there is no number for the whole country.
    """

    naam: str
    doet: str
    telefoon: str | None = None
    gratis: bool = False
    site: str | None = Field(None, pattern=r"^[a-z0-9.-]+$")
    lokaal: bool = False
    nagekeken_op: date


class Deuren(Part):
    """`rules/organisaties.yaml`: organisations, and the bodies that decide, by their name."""

    organisaties: dict[Naam, Organisatie]
    beslissers: dict[Naam, str]


class Papier(Part):
    """A paper to bring: why, and what counts for who does not have it (`zonder`)."""

    naam: str
    waarom: str
    zonder: str
    grondslag: Grondslag


class NooitNodig(Part):
    """Something that may not be asked of a person, and the article that says so."""

    zin: str
    grondslag: Grondslag


class Papierenlijst(Part):
    """`rules/papieren.yaml`, in the order in which people read it."""

    papieren: dict[Naam, Papier]
    nooit_nodig: tuple[NooitNodig, ...]


class Ingang(Part):
    """What may be going on for somebody, and which measures are then asked about.

    `basis`: the questions for everybody too. `nood`: what cannot wait and is shown first.
    """

    zin: str
    basis: bool = False
    regels: tuple[Naam, ...] = ()
    nood: Literal["slapen", "veilig", "eten", "leven"] | None = None


class Ingangen(Part):
    """`rules/ingangen.yaml`, in the order in which people read it, with headings in between."""

    ingangen: dict[Naam, Ingang]
    kopjes: tuple[Kopje, ...] = ()

    @model_validator(mode="after")
    def headings_have_every_choice(self):
        check_headings(self.ingangen, self.kopjes)
        return self


def entrance_complaints(boek) -> Iterator[tuple[tuple, str]]:
    """Measures of an entrance that do not exist."""
    for naam, ingang in boek.ingangen.items():
        for place, regel in enumerate(ingang.regels):
            if regel not in boek.regels:
                yield ("ingangen", naam, "regels", place), f"de regel '{regel}' bestaat niet"


def door_complaints(boek, regel) -> Iterator[tuple[tuple, str]]:
    """Names of papers, organisations and deciding bodies in a rule that do not exist."""
    for number, eis in enumerate(regel.papieren):
        if eis.papier not in boek.papieren.papieren:
            yield ("papieren", number, "papier"), f"'{eis.papier}' staat niet in papieren.yaml"
    for naam in regel.wie:
        if naam not in boek.organisaties.organisaties:
            yield ("wie",), f"'{naam}' staat niet in organisaties.yaml"
    if regel.beslisser not in boek.organisaties.beslissers:
        yield ("beslisser",), f"'{regel.beslisser}' staat niet in organisaties.yaml"
