# SPDX-License-Identifier: EUPL-1.2
"""What somebody can do next and when, which papers to bring, and what they may ask for."""

from checker.answer import Papierregel, Ruimteregel, Stapregel
from checker.days import DAGEN
from checker.model import Regel, Stap
from checker.ranges import COLLEGE, JA, code
from checker.sources import Bron
from checker.terms import Alle


def next_steps(regel: Regel, kennis) -> list[Stapregel]:
    """The steps that fit this outcome. A step with a condition needs that condition to hold."""
    outcome = code(kennis.conclusion(regel.regel))
    return [
        _step(stap, bron, kennis)
        for stap, condition, bron in kennis.daybook.steps[regel.regel, outcome]
        if _holds(condition, kennis)
    ]


def _step(stap: Stap, bron: Bron | None, kennis) -> Stapregel:
    if not stap.datum:
        return Stapregel(stap.tekst, None, bron)
    known = ((DAGEN[one.datum](kennis), one.bij_datum) for one in (stap, *stap.zo_niet))
    day, words = next((found for found in known if found[0]), (None, None))
    return Stapregel(tekst=stap.tekst, datum=day, bron=bron, bij_datum=words)


def papers(regel: Regel, kennis) -> list[Papierregel]:
    """The papers to bring for this outcome, in the order of the rule."""
    outcome = code(kennis.conclusion(regel.regel))
    known = kennis.daybook.boek.papieren.papieren
    return [
        Papierregel(
            papier=eis.papier,
            naam=known[eis.papier].naam,
            waarom=known[eis.papier].waarom,
            zonder=known[eis.papier].zonder,
            bron=bron or kennis.daybook.bron(known[eis.papier].grondslag),
        )
        for eis, condition, bron in kennis.daybook.papers[regel.regel, outcome]
        if _holds(condition, kennis)
    ]


def room(regel: Regel, kennis) -> list[Ruimteregel]:
    """Powers that stand beside a bound rule; shown only when the rule itself holds."""
    if kennis.conclusion(regel.regel) != JA:
        return []
    return [
        Ruimteregel(zin=one.zin, bron=bron)
        for one, condition, bron in kennis.daybook.room[regel.regel]
        if _holds(condition, kennis)
    ]


def _holds(condition: Alle, kennis) -> bool:
    return not condition.termen or kennis.weigh(condition) in (JA, COLLEGE)
