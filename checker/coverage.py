# SPDX-License-Identifier: EUPL-1.2
"""What the rulebook covers, since when, what it leaves out and why (`rules/dekking.yaml`)."""

from datetime import date

from checker.lijn import Naam, Part


class Gedekt(Part):
    """A measure that is covered, from which day, and what stays open in it."""

    maatregel: Naam
    vanaf: date
    artikelen: str
    opmerking: str | None = None


class NietGedekteRegeling(Part):
    """Something people may expect here that is not covered, and why."""

    wat: str
    waarom: str


class Dekking(Part):
    """The coverage register as a whole. `volgorde` is the order in which people read outcomes."""

    nagekeken_op: date
    volgorde: tuple[Naam, ...]
    gedekt: tuple[Gedekt, ...]
    niet_gedekt: tuple[NietGedekteRegeling, ...]
