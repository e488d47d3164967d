# SPDX-License-Identifier: EUPL-1.2
"""A coverage register in words, for the page and the command line: states, places, chapters."""

from itertools import groupby
from typing import NamedTuple

from checker.coverage import Artikelstand, Kenmerk, Lidstand, Rij, Wetsregister
from web.i18n import gettext


class Plaats(NamedTuple):
    """Paragraphs in a row about which the register says the same."""

    waar: str
    lid: Lidstand


class Hoofdstuk(NamedTuple):
    nummer: str
    titel: str
    artikelen: list[tuple[Artikelstand, list[Plaats]]]


def chapters(register: Wetsregister, rows: list[Rij]) -> list[Hoofdstuk]:
    """The rows by chapter and article, in the order of the law."""
    articles = [
        (artikel, places([row.lid for row in inside]))
        for artikel, inside in groupby(rows, lambda row: row.artikel)
    ]
    return [
        Hoofdstuk(nummer, register.hoofdstukken[nummer], list(inside))
        for nummer, inside in groupby(articles, lambda one: one[0].hoofdstuk)
    ]


def places(leden: list[Lidstand]) -> list[Plaats]:
    """Paragraphs in a row that have the same state become one place."""
    together = [list(inside) for _, inside in groupby(leden, _same)]
    return [Plaats(_where(inside), inside[0]) for inside in together]


def _same(lid: Lidstand) -> tuple:
    own = lid.lid if lid.onder else bool(lid.lid)
    encoded_in = (lid.regel, lid.functie, lid.feit)
    return own, lid.onder, lid.status, encoded_in, lid.want, lid.vergissing


def _where(leden: list[Lidstand]) -> str:
    first, last = leden[0].lid, leden[-1].lid
    if leden[0].onder:
        return _letters(first, leden[0].onder)
    if first is None:
        return gettext("Het hele artikel")
    if first == last:
        return gettext("Lid %(nummer)s", nummer=first)
    if len(leden) == 2:
        return gettext("Lid %(een)s en %(twee)s", een=first, twee=last)
    return gettext("Lid %(een)s tot en met %(laatste)s", een=first, laatste=last)


def _letters(lid: str | None, letters: tuple[str, ...]) -> str:
    listed = ", ".join(letters)
    if lid is None:
        return gettext("Onder %(letters)s", letters=listed)
    return gettext("Lid %(nummer)s, onder %(letters)s", nummer=lid, letters=listed)


def state(lid: Lidstand) -> str:
    """The status of a paragraph in two or three words."""
    if lid.status == "gecodeerd" and lid.want:
        return gettext("Zit voor een deel in Rechtop")
    return state_name(lid.status)


def state_name(status: str) -> str:
    return {
        "gecodeerd": gettext("Zit in Rechtop"),
        "open_norm": gettext("De gemeente oordeelt"),
        "gemeentelijk": gettext("Regels van de gemeente"),
        "nog_niet_in_werking": gettext("Geldt nog niet"),
        "niet_gecodeerd": gettext("Zit niet in Rechtop"),
    }[status]


def state_meaning(status: str) -> str:
    """What a status means for somebody who reads our answer."""
    return {
        "gecodeerd": gettext("Wij leggen uw antwoorden naast dit stuk van de wet."),
        "open_norm": gettext("De wet geeft geen vaste grens. De gemeente kijkt per persoon."),
        "gemeentelijk": gettext("De gemeente maakt hier eigen regels over."),
        "nog_niet_in_werking": gettext("Het staat in de tekst, maar het geldt nog niet."),
        "niet_gecodeerd": gettext("Wij wegen dit niet mee. De reden staat erbij."),
    }[status]


def consequence(lid: Lidstand | Kenmerk) -> str:
    """The side on which our answer may be wrong; empty when it cannot be wrong by this."""
    return {
        "te_veel": gettext("Daardoor belooft ons antwoord soms te veel."),
        "te_weinig": gettext("Daardoor mist u bij ons soms een recht of hulp."),
    }.get(lid.vergissing or "", "")
