# SPDX-License-Identifier: EUPL-1.2
"""Why an outcome is up to the college: a power (`kan`) or an open norm (`beoordeling`)."""

from checker.lijn import Lijn
from checker.ranges import COLLEGE
from checker.terms import Blok, Conclusie, Niet, Telling, Term


def ground(blok: Blok, kennis) -> str | None:
    """`kan` or `beoordeling` for a block that is `college_beslist`; otherwise None.

    Among lines that must all hold the weaker ground counts: a power anywhere is a power. Among
    alternatives the stronger: an open norm is a bound rule.
    """
    if kennis.conclusion(blok.sleutel) != COLLEGE:
        return None
    found = [_of_line(blok, r.lijn, r.term, kennis) for r in blok.regels]
    return _weakest(found)


def _of_line(blok: Blok, lijn: Lijn, term: Term, kennis) -> str | None:
    if kennis.weigh(term) != COLLEGE:
        return None
    if lijn.oordeel_van:
        return lijn.grond
    if lijn.tel:
        return _weakest([g for r in _member_lines(term, kennis) for g in _all_grounds(r.lijn)])
    if lijn.deel or lijn.regel:
        return ground(kennis.daybook.blocks[_conclusion(term).sleutel], kennis)
    return _of_group(blok, lijn, term, kennis)


def _of_group(blok: Blok, lijn: Lijn, term: Term, kennis) -> str | None:
    children = kennis.daybook.in_force(lijn.children)
    found = [_of_line(blok, c, t, kennis) for c, t in zip(children, term.termen, strict=False)]
    if lijn.een_van:
        return "beoordeling" if "beoordeling" in found else _weakest(found)
    return _weakest(found)


def _weakest(found: list[str | None]) -> str | None:
    return "kan" if "kan" in found else "beoordeling" if "beoordeling" in found else None


def _conclusion(term: Term) -> Conclusie:
    while not isinstance(term, Conclusie):
        term = term.term if isinstance(term, Niet) else term.termen[0]
    return term


def _member_lines(term: Term, kennis):
    while not isinstance(term, Telling):
        term = term.term if isinstance(term, Niet) else term.termen[0]
    return kennis.daybook.blocks[term.ledenregel].regels


def _all_grounds(lijn: Lijn) -> list[str]:
    """The grounds on a line and on the lines inside it."""
    own = [lijn.grond] if lijn.grond else []
    return own + [g for child in lijn.children for g in _all_grounds(child)]
