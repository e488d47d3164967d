# SPDX-License-Identifier: EUPL-1.2
"""Turns "art. 41 lid 4 onder a Pw" into a source: law, article, paragraph, version and link."""

import re
from datetime import date
from functools import cache

from pydantic import Field

from checker.lijn import Part

PATTERN = re.compile(
    r"^(?:art\. (?P<artikel>\d+[a-z]*(?:[:.]\d+[a-z]*)*)(?: lid (?P<lid>\d+\*?))?"
    r"(?: onder (?P<onder>.+?))?|stuk) (?P<wet>\w+)$"
)


class Wet(Part):
    """A law, its number in the official database, and the text versions we refer to."""

    naam: str
    bwb: str = Field(pattern=r"^BWBR\d{7}$")
    versies: tuple[date, ...] = Field(min_length=1)

    def version_on(self, day: date) -> date:
        return max((v for v in self.versies if v <= day), default=self.versies[0])


class Stuk(Part):
    """Something that is not a law: a plan, a guide, a page. `url` is where it can be found."""

    naam: str
    url: str = Field(pattern=r"^https://")
    gelezen_op: date


class Bron(Part):
    """One place in the law, with the address of the text that held on the day asked.

    `artikel` is None for what is not a law.
    """

    wet: str
    artikel: str | None = None
    lid: str | None = None
    onderdeel: str | None = None
    url: str
    versie: date
    tekst: str


class Bronnen(Part):
    """`rules/bronnen.yaml` as a whole."""

    bronnen: dict[str, Wet]
    stukken: dict[str, Stuk]

    def knows(self, grondslag: str) -> bool:
        """Whether the law or the document of a citation is listed."""
        known = self.stukken if grondslag.startswith("stuk ") else self.bronnen
        return PATTERN.match(grondslag)["wet"] in known

    def find(self, grondslag: str, day: date) -> Bron:
        """The source of a citation on a day. Raises KeyError for a law that is not listed."""
        found = PATTERN.match(grondslag)
        if found["artikel"] is None:
            stuk = self.stukken[found["wet"]]
            return Bron(wet=stuk.naam, url=stuk.url, versie=stuk.gelezen_op, tekst=grondslag)
        wet = self.bronnen[found["wet"]]
        version = wet.version_on(day)
        return _source(grondslag, wet.naam, wet.bwb, version)


@cache
def _source(grondslag: str, naam: str, bwb: str, version: date) -> Bron:
    found = PATTERN.match(grondslag)
    url = f"https://wetten.overheid.nl/{bwb}/{version}#Artikel{found['artikel']}"
    return Bron(
        wet=naam,
        artikel=found["artikel"],
        lid=found["lid"],
        onderdeel=found["onder"],
        url=url,
        versie=version,
        tekst=grondslag,
    )
