# SPDX-License-Identifier: EUPL-1.2
"""The shortest way to an answer: the smallest set of open facts that always settles a measure.

A measure is **settled** when no fact that we ask can change its outcome or that of a part any
more (its amount apart). A set of open facts **settles** a measure when it is settled after every
answer to all of them: every completion of `checker.candidates`, members of a group told in full,
and only answers to questions that make sense.

There is one smallest set. A fact belongs to it when some completion of all other open facts
leaves the measure waiting for that fact alone (its **witness**): every set that always settles
must hold it, and a fact without a witness can be left out.
"""

from collections.abc import Collection
from typing import NamedTuple

from checker.asking import in_order
from checker.completing import TooLong
from checker.knowledge import Kennis
from checker.missing import NIETS
from checker.stand import waiting
from checker.witnesses import Witnesses


class Weg(NamedTuple):
    """The smallest set, and for each fact its witness.

    `undecided` are facts in the set of which the search for a witness was not finished.
    """

    needed: frozenset[str]
    witnesses: dict[str, dict]
    undecided: frozenset[str]


def shortest_way(checker, naam: str, kennis: Kennis, known: frozenset[str] = NIETS) -> Weg:
    """The shortest way for one measure; for the facts in `known` no witness is looked for."""
    search = Witnesses(checker, naam, kennis)
    found: dict[str, dict] = {}
    undecided = set()
    for feit in in_order(search.needed - known, kennis.daybook):
        try:
            witness = search.find(feit)
        except TooLong:
            undecided.add(feit)
            continue
        if witness is None:
            search.needed -= {feit}
        else:
            found[feit] = witness
    return Weg(search.needed, found, frozenset(undecided))


def shortest_ways(checker, kennis: Kennis, maatregelen: Collection[str] | None = None) -> Weg:
    """The shortest way for several measures together (None: all): what one needs, all need."""
    names = [n for n in kennis.daybook.regels if maatregelen is None or n in maatregelen]
    needed, found, undecided = NIETS, {}, NIETS
    for naam in sorted(names, key=lambda one: len(waiting(one, kennis))):
        way = shortest_way(checker, naam, kennis, frozenset(found))
        found |= way.witnesses
        needed, undecided = needed | way.needed, undecided | way.undecided
    return Weg(needed, found, undecided - found.keys())
