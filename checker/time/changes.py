# SPDX-License-Identifier: EUPL-1.2
"""What begins or ends in the rules on one day, per article, read from the rule files only."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from pydantic import BaseModel, ConfigDict

from checker.lijn import Lijn
from checker.model import Regel
from checker.sources import Bron
from checker.time.changedfigures import Cijferwijziging, changed_figures

Wat = Literal[
    "maatregel", "onderdeel", "norm", "ledenregel", "voorwaarde", "uitzondering", "stap", "ruimte"
]
ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Wijziging:
    """One thing that begins on a day, or that no longer holds from that day."""

    soort: Literal["begint", "eindigt"]
    wat: Wat
    maatregel: str
    titel: str
    zin: str
    bron: Bron


@dataclass(frozen=True, slots=True, kw_only=True)
class Artikel:
    """All that changes in one article of one law."""

    wet: str
    artikel: str | None
    wijzigingen: list[Wijziging]


class Wijzigingen(BaseModel):
    """Everything that changes on a day: per article, and the figures that rules use."""

    model_config = ConfigDict(extra="forbid")

    dag: date
    artikelen: list[Artikel]
    cijfers: list[Cijferwijziging]


def changes_on(boek, dag: date) -> Wijzigingen:
    """The differences between a day and the day before; empty lists when nothing changes."""
    found: dict[tuple[str, str], list[Wijziging]] = {}
    for regel in boek.regels.values():
        for one in changes_of(boek, regel, dag):
            found.setdefault((one.bron.wet, one.bron.artikel), []).append(one)
    return Wijzigingen(
        dag=dag,
        artikelen=[
            Artikel(wet=wet, artikel=artikel, wijzigingen=found[wet, artikel])
            for wet, artikel in sorted(found, key=_in_order)
        ],
        cijfers=changed_figures(boek, dag),
    )


def law_days(boek) -> list[date]:
    """All days on which the law changes: a line, a part or a measure begins or ends, in order."""
    return sorted(
        {
            day
            for regel in boek.regels.values()
            for day in boek.change_days(regel)
            if changes_of(boek, regel, day)
        }
    )


def changes_of(boek, regel: Regel, dag: date) -> list[Wijziging]:
    """What begins or ends in one measure on a day, each sentence once."""
    said: dict[tuple, Wijziging] = {}
    for soort, wat, text, citation in _dated(regel, dag):
        # what ends is read in the text that held until then
        bron = boek.bronnen.find(citation, dag if soort == "begint" else dag - ONE_DAY)
        one = Wijziging(
            soort=soort, wat=wat, maatregel=regel.regel, titel=regel.titel, zin=text, bron=bron
        )
        said.setdefault((soort, text, citation), one)
    return list(said.values())


def _dated(regel: Regel, dag: date) -> Iterator[tuple[str, Wat, str, str]]:
    """Kind, what, sentence and citation of everything that begins or ends on the day."""
    begin = regel.geldt_vanaf if regel.nieuw else None
    for soort in _turns(begin, regel.geldt_tot, dag):
        yield soort, "maatregel", regel.samenvatting, regel.grondslag
    yield from _lines(regel, regel.grondslag, dag)
    for wat, parts in (
        ("ledenregel", regel.leden),
        ("onderdeel", regel.onderdelen),
        ("norm", regel.normen),
    ):
        for part in parts:
            for soort in _turns(part.vanaf, part.tot, dag):
                yield soort, wat, part.titel, part.grondslag
            yield from _lines(part, part.grondslag, dag)
    for wat, things, text in (("ruimte", regel.ruimte, "zin"), ("stap", regel.stappen, "tekst")):
        for one in things:
            for soort in _turns(one.vanaf, one.tot, dag):
                yield soort, wat, getattr(one, text), one.grondslag or regel.grondslag


def _lines(block, citation: str, dag: date) -> Iterator[tuple[str, Wat, str, str]]:
    for wat, lines in (("voorwaarde", block.als), ("uitzondering", block.tenzij)):
        for line in lines:
            for soort, text, own in _line(line, citation, dag, block.titel):
                yield soort, wat, text, own


def _line(lijn: Lijn, citation: str, dag: date, above: str) -> Iterator[tuple[str, str, str]]:
    """A line that begins or ends; without a sentence of its own those inside it, or `above`."""
    own, text = lijn.grondslag or citation, lijn.zin or above
    for soort in _turns(lijn.vanaf, lijn.tot, dag):
        inside = [] if lijn.zin else list(_sentences(lijn, own))
        yield from ((soort, said, place) for said, place in inside or [(text, own)])
    for child in lijn.children:
        yield from _line(child, own, dag, text)


def _sentences(lijn: Lijn, citation: str) -> Iterator[tuple[str, str]]:
    for child in lijn.children:
        own = child.grondslag or citation
        if child.zin:
            yield child.zin, own
        else:
            yield from _sentences(child, own)


def _turns(vanaf: date | None, tot: date | None, dag: date) -> list[str]:
    return ["begint"] * (vanaf == dag) + ["eindigt"] * (tot == dag)


def _in_order(place: tuple[str, str | None]) -> tuple:
    """Articles as the law has them: 22, 22a, 31, 41; a text that is no law has none."""
    wet, artikel = place
    numbers = re.findall(r"(\d+)([a-z]*)", artikel or "")
    return (wet, [(int(number), letters) for number, letters in numbers])
