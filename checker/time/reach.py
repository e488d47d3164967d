# SPDX-License-Identifier: EUPL-1.2
"""What one measure rests on for one person: other measures, facts and figures of law."""

from collections.abc import Iterator
from typing import NamedTuple

from checker.begrippen import AfgeleidFeit
from checker.levels import Levels
from checker.lijn import Lijn
from checker.lookups import Lookups
from checker.ranges import NEE


class Bereik(NamedTuple):
    """Names of the measures (itself too), the facts and the figures behind a measure."""

    regels: frozenset[str]
    feiten: frozenset[str]
    cijfers: frozenset[str]


def reach(kennis, maatregel: str) -> Bereik:
    """Everything behind a measure; norms that do not apply to this person are left out."""
    book, things, waiting = kennis.daybook, set(), [maatregel, f"bedrag:{maatregel}"]
    levels = Levels(book)
    waiting += [sleutel for sleutel in book.blocks if sleutel.startswith(f"{maatregel}.")]
    while waiting:
        thing = waiting.pop()
        if thing not in things and not _other_norm(kennis, thing):
            things.add(thing)
            waiting += levels.needs(thing)
    return Bereik(
        regels=frozenset(_measures(book, things)),
        feiten=frozenset(one.partition(":")[2] for one in things if one.startswith("feit:")),
        cijfers=frozenset(naam for one in things for naam in _figures(kennis, one)),
    )


def _measures(book, things: set[str]) -> Iterator[str]:
    """The measures of which a conclusion, a part, an amount or a question about members is used."""
    for naam, regel in book.regels.items():
        own = {naam, f"bedrag:{naam}", *(lid.naam for lid in regel.leden)}
        if not own.isdisjoint(things) or any(one.startswith(f"{naam}.") for one in things):
            yield naam


def _other_norm(kennis, thing: str) -> bool:
    """Whether this is a norm that surely does not apply."""
    norms = {sleutel for some in kennis.daybook.norms.values() for _, sleutel in some}
    return thing in norms and kennis.conclusion(thing) == NEE


def _figures(kennis, thing: str) -> Iterator[str]:
    """Names of the figures that a block, a fact or an amount looks up itself."""
    book = kennis.daybook
    lookups = Lookups(book.boek, list(book.regels.values()), book.day)
    kind, _, naam = thing.partition(":")
    if kind == "feit":
        yield from _of_fact(book, lookups, naam)
    elif kind == "bedrag" and naam in book.regels:
        yield from _of_amount(kennis, lookups, naam)
    elif thing in book.blocks:
        for line in book.blocks[thing].regels:
            yield from _of_line(book, line.lijn)


def _of_fact(book, lookups: Lookups, naam: str) -> Iterator[str]:
    begrip = book.begrippen[naam]
    if isinstance(begrip, AfgeleidFeit):
        yield from lookups.names(naam, begrip.uit)
    elif begrip.aanvullen:
        yield from lookups.names(begrip.aanvullen.met, begrip.aanvullen.uit)


def _of_amount(kennis, lookups: Lookups, naam: str) -> Iterator[str]:
    bedrag = kennis.daybook.regels[naam].bedrag
    if bedrag and bedrag.rekent_uit:
        yield from lookups.names(bedrag.rekent_uit, bedrag.uit)
    for norm, sleutel in kennis.daybook.norms[naam]:
        if kennis.conclusion(sleutel) != NEE:
            yield from (one for one in (norm.bedrag, norm.plafond) if one)
            if norm.rekent_uit:
                yield from lookups.names(norm.rekent_uit, norm.uit, norm)


def _of_line(book, lijn: Lijn) -> Iterator[str]:
    if lijn.feit and isinstance(lijn.value, str) and lijn.value in book.boek.parameters:
        yield lijn.value
    for child in book.in_force(lijn.children):
        yield from _of_line(book, child)
