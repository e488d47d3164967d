# SPDX-License-Identifier: EUPL-1.2
"""Weighs the lines of a block for people: the sentence that fits, and whether the line decides."""

from collections.abc import Iterable

from checker.answer import Weging
from checker.evaluation import weigh
from checker.lijn import Lijn
from checker.lines import Zinregel, concluded, named
from checker.missing import Walk
from checker.ranges import COLLEGE, JA, NEE, Range, mirrored
from checker.terms import Term
from checker.words import _

BEDRAG_ONZEKER = _("Het bedrag of de grens voor deze dag is nog niet zeker.")
STAAT = {(0, 0): "klopt_niet", (1, 1): "klopt", (2, 2): "klopt"}


def weigh_lines(sleutel: str, kennis) -> list[Weging]:
    """Every line of a measure or part, weighed; lines of its parts in their place."""
    if sleutel not in kennis.weighed_lines:
        outcome = kennis.conclusion(sleutel)
        kennis.weighed_lines[sleutel] = _weigh(kennis.daybook.lines(sleutel), outcome, True, kennis)
    return kennis.weighed_lines[sleutel]


def _weigh(regels, outcome: Range, counts: bool, kennis) -> list[Weging]:
    found: list[Weging] = []
    for regel in regels:
        weighed = kennis.weigh(regel.term)
        own = mirrored(weighed) if regel.deel == "tenzij" else weighed
        decides = counts and decisive(own, outcome)
        if isinstance(regel, Zinregel):
            found.append(_sentence(regel, weighed, decides, kennis))
        elif regel.sleutel is None:
            found += _weigh(regel.regels, own, decides, kennis)
        else:
            found += _of_part(regel.sleutel, decides, kennis)
    return found


def _of_part(sleutel: str, decides: bool, kennis) -> list[Weging]:
    """The lines of a part; none of them decides when the part itself does not."""
    lines = weigh_lines(sleutel, kennis)
    return lines if decides else [line.beside() for line in lines]


def decisive(own: Range, outcome: Range) -> bool:
    """Whether the outcome would not stand without a line that weighs `own` in its favour."""
    if outcome == NEE:
        return own == NEE
    return True if outcome.known else not own.known


def _sentence(regel: Zinregel, weighed: Range, decides: bool, kennis) -> Weging:
    lijn = regel.lijn
    state = STAAT.get(weighed, "onbekend")
    if weighed.known:
        doubt, facts = None, regel.bewijs.cited(kennis)
        feit = facts[0] if facts else None
    else:
        doubt, facts = _doubt(regel, kennis), regel.feiten
        feit = next((f for f in facts if f in kennis.situatie), None)
        if doubt and doubt == lijn.onzeker:
            state = "klopt"
    return Weging(
        zin=sentence(lijn, state),
        deel=regel.deel,
        weging=state,
        beslissend=decides,
        oordeel_van="college" if weighed == COLLEGE else None,
        onzeker=doubt,
        feit=feit or (regel.feiten[0] if regel.feiten else None),
        waarde=kennis.said.get(feit),
        feiten=facts,
        bron=regel.bron,
    )


def _doubt(regel: Zinregel, kennis) -> str | None:
    """Why this line stays open for this person, other than by an answer that is missing."""
    for term, why in regel.twijfels:
        if kennis.weigh(term) == JA:
            return why
    if kennis.unsure.intersection(regel.afgeleid):
        return BEDRAG_ONZEKER
    if Walk(kennis).waits(regel.term):
        return None
    found = regel.lijn.blijft_open or doubt_of_facts(named(regel.term, kennis.daybook), kennis)
    return found or doubt_of_conclusions(regel.term, kennis)


def doubt_of_conclusions(term: Term, kennis) -> str | None:
    """What the first open line of another measure or part, on which this one rests, says."""
    for sleutel in concluded(term):
        if sleutel in kennis.daybook.blocks and not kennis.conclusion(sleutel).known:
            found = (line.onzeker for line in weigh_lines(sleutel, kennis) if line.onzeker)
            if why := next(found, None):
                return why
    return None


def doubt_of_facts(namen: Iterable[str], kennis) -> str | None:
    """What the first derived fact that is not known, or one behind it, says about itself."""
    inputs = kennis.daybook.inputs
    for naam in namen:
        if naam in inputs and not kennis.fact(naam).known:
            own = kennis.daybook.begrippen[naam].blijft_open
            if why := own or doubt_of_facts(inputs[naam], kennis):
                return why
    return None


def sentence(lijn: Lijn, state: str) -> str:
    """What people read: the line itself, or its opposite when it does not hold."""
    return (lijn.zin_niet if state == "klopt_niet" else None) or lijn.zin or ""


def why_member(ledenregel: str, lid: int, kennis) -> str:
    """The sentence that decides, or keeps open, whether a rule holds for this member."""
    blok = kennis.daybook.blocks[ledenregel]
    weighed = []
    for regelterm in blok.regels:
        found = weigh(regelterm.term, kennis, lid)
        weighed.append((mirrored(found) if regelterm.deel == "tenzij" else found, regelterm))
    own, regelterm = min(weighed, key=lambda pair: (pair[0].tot, pair[0].van))
    if not own.known:
        return sentence(regelterm.lijn, "onbekend")
    fails = (own == NEE) != (regelterm.deel == "tenzij")
    return sentence(regelterm.lijn, "klopt_niet" if fails else "klopt")
