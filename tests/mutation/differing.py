# SPDX-License-Identifier: EUPL-1.2
"""In which direction a mutant is wrong, with a situation that shows it: an example to be."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from itertools import islice
from random import Random
from typing import NamedTuple

from checker.errors import InvoerFout
from checker.ranges import code
from checker.service import Checker
from tests.core.candidates import Candidates
from tests.core.situations import EXPECTED
from tests.mutation.judging import Rechter
from tests.mutation.mutants import Mutant

REFUSES, PROMISES, NEUTRAL, NOTHING = "weigert", "belooft", "anders", "geen verschil gevonden"
EQUAL = "gelijk"
ORDER = (REFUSES, PROMISES, NEUTRAL)
ONE_DAY = timedelta(days=1)
TRIES = 120
NAMED = 12


class Verschil(NamedTuple):
    """`weigert` or `belooft` (wrongly), `anders`, or no difference found; and who shows it.

    `gelijk`: the solver proved that there is no difference for anybody who answered everything.
    """

    kant: str
    maatregel: str = ""
    feiten: dict | None = None
    was: str = ""
    wordt: str = ""


def difference(rechter: Rechter, mutant: Mutant, checker: Checker) -> Verschil:
    """The worst difference, for people the solver names or else in situations near the examples."""
    own = rechter.touched(mutant)[0]
    if mutant.of_figure:
        return _worst(rechter, mutant, checker, near(rechter, mutant))
    if rechter.beside.equal(own, checker.boek):
        return Verschil(EQUAL)
    named = islice(rechter.beside.people(own, checker.boek), NAMED)
    found = _worst(rechter, mutant, checker, named)
    if found.kant != NOTHING:
        return found
    return _worst(rechter, mutant, checker, near(rechter, mutant))


def _worst(rechter, mutant, checker, people: Iterable[tuple[dict, date]]) -> Verschil:
    found = Verschil(NOTHING)
    for facts, dag in people:
        one = _compare(rechter, mutant, checker, facts, dag)
        if one and (found.kant == NOTHING or ORDER.index(one.kant) < ORDER.index(found.kant)):
            found = one
        if found.kant == REFUSES:
            break
    return found


def near(rechter: Rechter, mutant: Mutant) -> Iterator[tuple[dict, date]]:
    """Examples of the measures that the mutant touches, mostly with one or two other answers."""
    rng = Random(repr(mutant.plek))
    touched = rechter.touched(mutant)
    own = rechter.examples[touched[0]]
    every = [one for naam in touched for one in rechter.examples[naam]]
    days = list(_days(mutant))
    for number in range(TRIES):
        example = rng.choice(own if number % 2 else every)
        dag = rng.choice(days) if days and number % 3 else example["peildatum"]
        facts = {n: v for n, v in example.items() if n not in EXPECTED and v is not None}
        yield {**facts, **_changed(rechter, rng, dag, facts, rng.randrange(3))}, dag


def _changed(rechter: Rechter, rng: Random, dag: date, facts: dict, number: int) -> dict:
    candidates, found = Candidates(rechter.boek, dag), {}
    for naam in rng.sample(sorted(facts), min(number, len(facts))):
        begrip = rechter.real.begrippen.get(naam)
        if begrip and begrip.soort != "groep":
            found[naam] = rng.choice(candidates.of(begrip))
    return found


def _days(mutant: Mutant) -> Iterator[date]:
    """The days around a day that was shifted."""
    node = mutant.tree
    for key in mutant.plek:
        node = node[key] if isinstance(node, dict) and key in node else None
    if isinstance(node, date):
        yield from (node - ONE_DAY, node, node + ONE_DAY)


def _compare(rechter, mutant, checker, facts: dict, dag: date) -> Verschil | None:
    try:
        before, after = rechter.real.know(facts, dag), checker.know(facts, dag)
    except (InvoerFout, LookupError):
        return None
    touched = rechter.touched(mutant)
    for naam in touched:
        if naam not in before.daybook.regels or naam not in after.daybook.regels:
            if (naam in before.daybook.regels) != (naam in after.daybook.regels):
                return Verschil(NEUTRAL, naam, {**facts, "peildatum": dag}, "gedekt", "niet gedekt")
            continue
        was, wordt = code(before.conclusion(naam)), code(after.conclusion(naam))
        if was != wordt:
            good = rechter.boek.regels[naam].gunstig_als
            side = _side(_rank(was, good), _rank(wordt, good))
            return Verschil(side, naam, {**facts, "peildatum": dag}, was, wordt)
        amounts = [_ends(one.amount(naam).bedrag) for one in (before, after)]
        if amounts[0] != amounts[1]:
            was, wordt = map(str, amounts)
            side = _side(amounts[0] or (0,), amounts[1] or (0,))
            return Verschil(side, naam, {**facts, "peildatum": dag}, was, wordt)
    was, wordt = (_shown(rechter.real, one, touched[0]) for one in (before, after))
    if was == wordt:
        return None
    lines = [
        [line for line in one if line not in other] for one, other in ((was, wordt), (wordt, was))
    ]
    return Verschil(NEUTRAL, touched[0], {**facts, "peildatum": dag}, *map(str, lines))


def _shown(checker: Checker, kennis, naam: str) -> list[str]:
    """What people see beside the outcome: parts, steps, papers and what they may ask for."""
    return [
        line
        for one in checker.overview(kennis, {naam} & kennis.daybook.regels.keys()).uitkomsten
        for line in (
            *(f"{n} {part.uitkomst} {part.grond}" for n, part in one.onderdelen.items()),
            *map(str, (*one.stappen, *one.papieren, *one.ruimte, one.grond, one.details)),
        )
    ]


def _ends(bedrag) -> tuple | None:
    return tuple(bedrag) if bedrag is not None else None


def _rank(outcome: str, good: str) -> int:
    return 2 if outcome == good else 0 if outcome in ("ja", "nee") else 1


def _side(before, after) -> str:
    return NEUTRAL if before == after else REFUSES if after < before else PROMISES
