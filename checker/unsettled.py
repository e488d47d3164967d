# SPDX-License-Identifier: EUPL-1.2
"""The lines that keep a term open: every line is weighed once."""

from checker.evaluation import weigh
from checker.ranges import JA, NEE, WEGINGEN, Range, mirrored
from checker.terms import Alle, Een, Niet, Term


def unsettled(term: Term, kennis, lid: int | None = None) -> tuple[Range, list[Term]]:
    """How a term weighs, and the unsettled lines in it as long as it is not settled."""
    if isinstance(term, Niet):
        weighed, leaves = unsettled(term.term, kennis, lid)
        return mirrored(weighed), leaves
    if isinstance(term, Alle | Een):
        return _of_group(term, kennis, lid)
    weighed = weigh(term, kennis, lid)
    return weighed, [] if weighed.known else [term]


def _of_group(term: Alle | Een, kennis, lid: int | None) -> tuple[Range, list[Term]]:
    settles, surest = (NEE, min) if isinstance(term, Alle) else (JA, max)
    van = tot = 2 - settles.van
    leaves: list[Term] = []
    for one in term.termen:
        weighed, inside = unsettled(one, kennis, lid)
        if weighed == settles:
            return settles, []
        van, tot = surest(van, weighed.van), surest(tot, weighed.tot)
        leaves += inside
    return WEGINGEN[van, tot], [] if van == tot else leaves
