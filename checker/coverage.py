# SPDX-License-Identifier: EUPL-1.2
"""What the rulebook covers, and what it leaves out and why (`rules/dekking.yaml`), and of each
law, paragraph by paragraph, what Rechtop does with it (`rules/dekking/<wet>.yaml`)."""

from datetime import date
from typing import Annotated, Literal, NamedTuple, get_args

from pydantic import Field, model_validator

from checker.lijn import Naam, Part

Status = Literal["gecodeerd", "open_norm", "gemeentelijk", "nog_niet_in_werking", "niet_gecodeerd"]
Vergissing = Literal["te_veel", "te_weinig", "geen"]
STATUSSEN: tuple[str, ...] = get_args(Status)


class NietGedekteRegeling(Part):
    """Something people may expect here that is not covered, and why."""

    wat: str
    waarom: str


class Kenmerk(Part):
    """One right, term or paper outside the Participatiewet: which measure has it, or why not."""

    kenmerk: Annotated[str, Field(pattern=r"^[A-Z][A-Za-z0-9.-]*$")]
    onderwerp: str
    regel: tuple[Naam, ...] = ()
    want: str | None = None
    vergissing: Vergissing | None = None

    @model_validator(mode="after")
    def says_where_or_why_not(self):
        if not self.regel and not self.want:
            raise ValueError("zet erbij welke 'regel' dit heeft, of waarom niet ('want')")
        if (self.want is None) != (self.vergissing is None):
            raise ValueError("'want' en 'vergissing' horen bij elkaar")
        return self


class Thema(Part):
    """Measures that belong together, in the order in which people read their outcomes."""

    titel: str
    regels: tuple[Naam, ...] = Field(min_length=1)


class Dekking(Part):
    """The coverage register as a whole. `themas` are in the order in which people read them."""

    nagekeken_op: date
    themas: tuple[Thema, ...]
    niet_gedekt: tuple[NietGedekteRegeling, ...]
    kenmerken: tuple[Kenmerk, ...]


class Lidstand(Part):
    """What Rechtop does with one paragraph, or with some letters of it.

    Without `lid` it is a whole article that has no numbered paragraphs.
    """

    lid: Annotated[str, Field(pattern=r"^\d+\*?$")] | None = None
    onder: tuple[Annotated[str, Field(pattern=r"^[a-z]{1,2}$")], ...] = ()
    status: Status
    regel: tuple[Naam, ...] = ()
    functie: tuple[Naam, ...] = ()
    feit: tuple[Naam, ...] = ()
    want: str | None = None
    vergissing: Vergissing | None = None

    @model_validator(mode="after")
    def says_what_is_missing(self):
        encoded = self.status == "gecodeerd"
        if encoded and not (self.regel or self.functie or self.feit):
            raise ValueError("zet bij 'gecodeerd' welke 'regel', 'functie' of 'feit' dit lid weegt")
        if encoded and (self.want is None) != (self.vergissing is None):
            raise ValueError("'want' en 'vergissing' horen bij elkaar")
        if self.status == "niet_gecodeerd" and not self.want:
            raise ValueError("'want' ontbreekt: waarom is dit niet gecodeerd?")
        if not encoded and self.vergissing is None:
            raise ValueError("'vergissing' ontbreekt; kies uit: te_veel, te_weinig, geen")
        return self


class Artikelstand(Part):
    """One article: what it is about, and the state of each of its paragraphs."""

    artikel: Annotated[str, Field(pattern=r"^\d+[a-z]*(:\d+[a-z]*)?$")]
    hoofdstuk: str
    onderwerp: str
    leden: tuple[Lidstand, ...] = Field(min_length=1)


class Rij(NamedTuple):
    """One paragraph with the article it belongs to."""

    artikel: Artikelstand
    lid: Lidstand


class Wetsregister(Part):
    """The register of one law. `redenen` are reasons that many paragraphs share."""

    wet: str
    tekst_van: date
    nagekeken_op: date
    redenen: dict[Naam, str]
    hoofdstukken: dict[str, str]
    artikelen: tuple[Artikelstand, ...] = Field(min_length=1)

    def rows(self, artikel: str | None = None, status: str | None = None) -> list[Rij]:
        """The paragraphs in the order of the law; all of them unless something is asked."""
        return [
            Rij(one, lid)
            for one in self.artikelen
            for lid in one.leden
            if artikel in (None, one.artikel) and status in (None, lid.status)
        ]

    def counts(self) -> dict[str, int]:
        """How many paragraphs have each status, in a fixed order."""
        found = [lid.status for _, lid in self.rows()]
        return {status: found.count(status) for status in STATUSSEN}

    def reason(self, lid: Lidstand) -> str | None:
        """Why a paragraph is not (wholly) encoded, as a sentence."""
        return self.redenen.get(lid.want, lid.want) if lid.want else None

    def find(self, artikel: str, lid: str | None, letters: set[str]) -> list[Lidstand]:
        """Everything the register says about a place; a whole article is all its paragraphs."""
        return [
            one
            for _, one in self.rows(artikel)
            if lid in (None, one.lid) and (not letters or not one.onder or letters & {*one.onder})
        ]
