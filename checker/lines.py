# SPDX-License-Identifier: EUPL-1.2
"""The lines of a block made ready to be explained: sentence, term, source and facts, once a day."""

from dataclasses import dataclass, replace

from checker.citing import Bewijs, proof_of
from checker.lijn import Lijn
from checker.ranges import ONBEKEND
from checker.sources import Bron
from checker.terms import Alle, Blok, Conclusie, Een, Feit, Niet, Regelterm, Telling, Term, Vast


@dataclass(frozen=True, slots=True)
class Zinregel:
    """A line that people read.

    `twijfels` are the doubts on it and on the lines inside it: when each plays a part, and why.
    `feiten` are what it asks about; `afgeleid` are the derived facts in it, of which a figure may
    not be sure; `bewijs` finds the answers it stands on.
    """

    deel: str
    term: Term
    twijfels: tuple[tuple[Term, str], ...]
    lijn: Lijn
    feiten: tuple[str, ...]
    afgeleid: tuple[str, ...]
    bron: Bron
    bewijs: Bewijs


@dataclass(frozen=True, slots=True)
class Bundel:
    """A line without a sentence of its own: people read the lines inside it.

    `sleutel` names the part it stands for; without one it is a group of lines.
    """

    deel: str
    term: Term
    sleutel: str | None
    regels: tuple["Zinregel | Bundel", ...]


def prepare(daybook, blok: Blok, grondslag: str) -> tuple[Zinregel | Bundel, ...]:
    """All lines of a block in the order of the law."""
    return tuple(_prepare(daybook, blok.sleutel, r, grondslag) for r in blok.regels)


def _prepare(daybook, sleutel: str, regelterm: Regelterm, grondslag: str) -> Zinregel | Bundel:
    lijn, term = regelterm.lijn, regelterm.term
    own = lijn.grondslag or grondslag
    if lijn.zin:
        facts = tuple(dict.fromkeys(base_facts(term, daybook)))
        doubts = tuple(_doubts(daybook, lijn, term))
        derived = tuple(naam for naam in named(term) if naam in daybook.inputs)
        proof = proof_of(term, daybook)
        return Zinregel(
            regelterm.deel, term, doubts, lijn, facts, derived, daybook.bron(own), proof
        )
    if lijn.deel:
        part = f"{sleutel.split('.')[0]}.{lijn.deel}"
        return Bundel(regelterm.deel, term, part, daybook.lines(part))
    pairs = zip(daybook.in_force(lijn.children), _inside(lijn, term), strict=True)
    inside = (Regelterm(child, regelterm.deel, one) for child, one in pairs)
    return Bundel(
        regelterm.deel, term, None, tuple(_prepare(daybook, sleutel, one, own) for one in inside)
    )


def _inside(lijn: Lijn, term: Term) -> tuple[Term, ...]:
    """The terms of the lines inside a group, past the brake around it (`held_back`)."""
    held = lijn.oordeel_van or lijn.onzeker
    return term.termen[0].termen if held else term.termen


def _doubts(daybook, lijn: Lijn, term: Term):
    if lijn.onzeker:
        yield _certain(term), lijn.onzeker
    if lijn.children:
        for child, one in zip(daybook.in_force(lijn.children), _inside(lijn, term), strict=True):
            yield from _doubts(daybook, child, one)


def _certain(term: Term) -> Term:
    """A line as if the law did not leave it open."""
    if isinstance(term, Feit):
        return replace(term, rem=None)
    if isinstance(term, Alle) and term.termen[-1] == Vast(ONBEKEND):
        return term.termen[0]
    return term


def base_facts(term: Term, daybook) -> list[str]:
    """The facts a person can state behind a term, with derived facts taken apart."""
    match term:
        case Feit():
            return origin(term.naam, daybook)
        case Niet():
            return base_facts(term.term, daybook)
        case Alle() | Een():
            return [f for one in term.termen for f in base_facts(one, daybook)]
        case Telling():
            return [daybook.blocks[term.ledenregel].groep]
        case Conclusie() if term.sleutel in daybook.blocks:
            return base_facts(daybook.blocks[term.sleutel].term, daybook)
    return []


def named(term: Term, daybook=None) -> list[str]:
    """The facts a term names; with a daybook also those of the conclusions it rests on."""
    match term:
        case Feit():
            return [term.naam]
        case Niet():
            return named(term.term, daybook)
        case Alle() | Een():
            return [naam for one in term.termen for naam in named(one, daybook)]
        case Conclusie() if daybook and term.sleutel in daybook.blocks:
            return named(daybook.blocks[term.sleutel].term, daybook)
    return []


def concluded(term: Term) -> list[str]:
    """The conclusions a term rests on."""
    match term:
        case Conclusie():
            return [term.sleutel]
        case Niet():
            return concluded(term.term)
        case Alle() | Een():
            return [sleutel for one in term.termen for sleutel in concluded(one)]
    return []


def origin(naam: str, daybook) -> list[str]:
    """The facts a person can state behind one fact."""
    if naam not in daybook.inputs:
        filled_from = daybook.begrippen[naam].aanvullen
        return [naam.split(".")[0], *(filled_from.uit if filled_from else ())]
    found: list[str] = []
    for one in daybook.inputs[naam]:
        kind, _, rest = one.partition(":")
        if kind == "telling":
            found.append(daybook.blocks[rest].groep)
        elif kind not in ("bedrag", "regel"):
            found += origin(one, daybook)
    return found
