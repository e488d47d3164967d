# SPDX-License-Identifier: EUPL-1.2
"""How one rule works on a day, in sentences: the page that anyone can read and check."""

from datetime import date
from typing import NamedTuple

from checker.errors import NietGedekt
from checker.lijn import Lijn, Voorwaarden
from checker.model import Regel
from checker.sources import Bron
from checker.words import in_words


class Zin(NamedTuple):
    """One sentence with its source; `oordeel` when the college judges, `onzeker` says why not."""

    zin: str
    bron: Bron
    oordeel: bool
    onzeker: str | None = None


class Sectie(NamedTuple):
    kop: str
    soort: str
    zinnen: list[Zin]


class Regelpagina(NamedTuple):
    """Everything the page about one rule shows."""

    naam: str
    titel: str
    vraag: str
    soort: str
    klok: str
    samenvatting: str
    bron: Bron
    secties: list[Sectie]
    stappen: list[str]
    open_punten: list[str]
    geldt_vanaf: date
    nieuw: bool
    wijzigingen: list[date]


def rule_page(boek, naam: str, dag: date) -> Regelpagina:
    """The page of a rule on a day. Raises NietGedekt outside its dates, KeyError for a name."""
    regel = boek.regels[naam]
    if naam not in boek.on(dag).regels:
        raise NietGedekt(f"Deze regel is niet nagekeken voor {in_words(dag)}.")
    return Regelpagina(
        naam=naam,
        titel=regel.titel,
        vraag=regel.vraag,
        soort=regel.soort,
        klok=regel.klok,
        samenvatting=regel.samenvatting,
        bron=boek.bronnen.find(regel.grondslag, dag),
        secties=[s for s in _sections(boek, regel, dag) if s.zinnen],
        stappen=[stap.tekst for stap in regel.stappen if stap.in_force(dag)],
        open_punten=list(regel.open_punten),
        geldt_vanaf=regel.geldt_vanaf,
        nieuw=regel.nieuw,
        wijzigingen=boek.change_days(regel),
    )


def _sections(boek, regel: Regel, dag: date):
    blocks: list[tuple[str, str, Voorwaarden]] = [(regel.titel, regel.grondslag, regel)]
    for part in (*regel.leden, *regel.parts):
        if part.in_force(dag):
            blocks.append((part.titel, part.grondslag, part))
    for titel, grondslag, block in blocks:
        for soort, lines in (("als", block.als), ("tenzij", block.tenzij)):
            zinnen = [z for line in lines for z in _sentences(boek, line, grondslag, dag)]
            yield Sectie(titel, soort, zinnen)


def _sentences(boek, lijn: Lijn, grondslag: str, dag: date):
    if not lijn.in_force(dag):
        return
    own = lijn.grondslag or grondslag
    if lijn.zin:
        bron = boek.bronnen.find(own, dag)
        yield Zin(lijn.zin, bron, lijn.oordeel_van is not None, lijn.onzeker)
    else:
        for child in lijn.children:
            yield from _sentences(boek, child, own, dag)
