# SPDX-License-Identifier: EUPL-1.2
"""The lines that keep a term open: what is settled is never looked into."""

from checker.terms import Alle, Een, Niet, Term


def unsettled(term: Term, kennis, lid: int | None = None) -> list[Term]:
    """The unsettled lines in a term, as long as it is not settled itself."""
    if kennis.weigh(term, lid).known:
        return []
    match term:
        case Niet():
            return unsettled(term.term, kennis, lid)
        case Alle() | Een():
            return [leaf for one in term.termen for leaf in unsettled(one, kennis, lid)]
    return [term]
