# SPDX-License-Identifier: EUPL-1.2
"""Where a measure stands: what it waits for, and which of that somebody can answer."""

from typing import NamedTuple

from checker.asking import MEMBER
from checker.evaluation import weigh
from checker.knowledge import Kennis
from checker.missing import NIETS, Walk
from checker.ranges import JA
from checker.trial_answers import fact_of


class Stand(NamedTuple):
    """The facts a measure waits for, and those among them of which the question makes sense."""

    open: frozenset[str]
    asked: frozenset[str]


def stand_of(naam: str, kennis: Kennis) -> Stand:
    found = waiting(naam, kennis)
    return Stand(found, frozenset(one for one in found if makes_sense(one, kennis)))


def waiting(naam: str, kennis: Kennis) -> frozenset[str]:
    """The open facts that can still change the outcome of a measure, or that of a part."""
    if naam not in kennis.daybook.regels:
        return NIETS
    walk = Walk(kennis)
    shown = [part for part in kennis.daybook.regels[naam].onderdelen if not part.verborgen]
    return walk.conclusion(naam).union(*(walk.conclusion(f"{naam}.{p.naam}") for p in shown))


def makes_sense(path: str, kennis: Kennis) -> bool:
    """Whether somebody can answer this: it surely makes sense, or no answer can tell whether."""
    member, naam = MEMBER.fullmatch(path), fact_of(path)
    if not kennis.daybook.begrippen[naam].alleen_als:
        return True
    lid = int(member[2]) - 1 if member else None
    asked_if = kennis.daybook.condition(naam)
    weighed = weigh(asked_if, kennis, lid)
    return weighed == JA or (weighed.tot > 0 and not Walk(kennis).term(asked_if, lid))
