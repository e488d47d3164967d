# SPDX-License-Identifier: EUPL-1.2
"""Turns weighed lines into sentences with their sources, and marks the lines that decide."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from checker.answer import Weging
from checker.evaluation import weigh
from checker.ranges import JA, NEE, Range
from checker.terms import Alle, Blok, Conclusie, Een, Feit, Niet, Regelterm, Telling, Term

STAAT = {(0, 0): "klopt_niet", (1, 1): "klopt", (2, 2): "klopt"}


def weigh_lines(blok: Blok, grondslag: str, kennis) -> list[Weging]:
    """Every line of a block, weighed. Lines about a part are replaced by the lines of that part."""
    outcome = kennis.conclusion(blok.sleutel)
    found: list[Weging] = []
    for regelterm in blok.regels:
        found += _line(blok, regelterm, grondslag, outcome, kennis)
    return found


def _line(blok: Blok, regelterm: Regelterm, grondslag: str, outcome: Range, kennis) -> list[Weging]:
    lijn = regelterm.lijn
    if lijn.deel and not lijn.zin:
        part = kennis.daybook.blocks[f"{blok.sleutel.split('.')[0]}.{lijn.deel}"]
        return weigh_lines(part, kennis.daybook.grondslag(part.sleutel) or grondslag, kennis)
    if lijn.children and not lijn.zin:
        inner = [Regelterm(c, regelterm.deel, t) for c, t in _pairs(regelterm, kennis)]
        return [w for one in inner for w in _line(blok, one, lijn.grondslag or grondslag, outcome, kennis)]
    weighed = weigh(regelterm.term, kennis)
    state = STAAT.get(weighed, "onbekend")
    if lijn.onzeker and weighed.tot and weigh_without_brake(regelterm.term, kennis) == JA:
        state = "klopt"
    facts = sorted(set(base_facts(regelterm.term, kennis)))
    return [
        Weging(
            zin=sentence(lijn, state),
            deel=regelterm.deel,
            weging=state,
            beslissend=decides(regelterm, weighed, outcome),
            oordeel_van=lijn.oordeel_van if state == "klopt" else None,
            onzeker=lijn.onzeker if state == "klopt" else None,
            feit=facts[0] if facts else None,
            waarde=stated_value(facts[0], kennis) if facts else None,
            feiten=facts,
            bron=kennis.daybook.bron(lijn.grondslag or grondslag, kennis.dag),
        )
    ]


def _pairs(regelterm: Regelterm, kennis):
    term = regelterm.term
    lines = [c for c in regelterm.lijn.children if c.in_force(kennis.dag)]
    while not isinstance(term, Een | Alle) or len(term.termen) != len(lines):
        term = term.termen[0] if isinstance(term, Alle | Een) else term.term
    return zip(lines, term.termen, strict=True)


def weigh_without_brake(term: Term, kennis) -> Range:
    """How a line weighs when we leave out that the law itself is uncertain."""
    if isinstance(term, Feit):
        return weigh(replace(term, rem=None), kennis)
    return weigh(term.termen[0], kennis) if isinstance(term, Alle) else weigh(term, kennis)


def sentence(lijn, state: str) -> str:
    return (lijn.zin_niet if state == "klopt_niet" else None) or lijn.zin or ""


def decides(regelterm: Regelterm, weighed: Range, outcome: Range) -> bool:
    """Whether the outcome would not stand without this line."""
    own = _in_favour(regelterm, weighed)
    if outcome == NEE:
        return own == NEE
    if outcome.known:
        return True
    return not own.known


def base_facts(term: Term, kennis) -> list[str]:
    """The stated facts behind a term, with derived facts taken apart."""
    match term:
        case Feit():
            return _origin(term.naam, kennis)
        case Niet():
            return base_facts(term.term, kennis)
        case Alle() | Een():
            return [f for t in term.termen for f in base_facts(t, kennis)]
        case Telling():
            return [kennis.daybook.blocks[term.ledenregel].groep]
        case Conclusie() if term.sleutel in kennis.daybook.blocks:
            return base_facts(kennis.daybook.blocks[term.sleutel].term, kennis)
    return []


def _origin(naam: str, kennis) -> list[str]:
    inputs = getattr(kennis.daybook.begrippen[naam], "uit", None)
    if inputs is None:
        return [naam.split(".")[0]]
    found: list[str] = []
    for one in inputs:
        kind, _, rest = one.partition(":")
        if kind == "telling" and rest in kennis.daybook.blocks:
            found.append(kennis.daybook.blocks[rest].groep)
        elif kind in ("bedrag", "regel"):
            continue
        else:
            found += _origin(one, kennis)
    return found


def stated_value(naam: str, kennis) -> str | None:
    """What the person said, as text for the answer; None when nothing was said."""
    value = kennis.situatie.get(naam)
    if value is None:
        return None
    if isinstance(value, list):
        return str(len(value))
    if isinstance(value, date):
        return value.isoformat()
    return f"{value:.2f}" if isinstance(value, Decimal) else str(value)


def why_member(ledenregel: str, lid: int, kennis) -> str:
    """The sentence that decides, or keeps open, whether a rule holds for this member."""
    blok = kennis.daybook.blocks[ledenregel]
    weighed = [(r, _in_favour(r, weigh(r.term, kennis, lid))) for r in blok.regels]
    outcome = Range(min(w.van for _, w in weighed), min(w.tot for _, w in weighed))
    regelterm, found = next(
        ((r, w) for r, w in weighed if w == outcome), min(weighed, key=lambda pair: pair[1])
    )
    holds = (found.tot == 0) == (regelterm.deel == "tenzij")
    state = "onbekend" if found.van == 0 and found.tot else "klopt" if holds else "klopt_niet"
    return sentence(regelterm.lijn, state)


def _in_favour(regelterm: Regelterm, weighed: Range) -> Range:
    """How a line weighs for the outcome of its block: `tenzij` lines the other way round."""
    return Range(2 - weighed.tot, 2 - weighed.van) if regelterm.deel == "tenzij" else weighed
