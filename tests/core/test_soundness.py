# SPDX-License-Identifier: EUPL-1.2
"""What we say before everything is known stays true, whatever the missing answers will be."""

from random import Random

import pytest

from checker.ranges import NEE, Range, code
from tests.core.situations import People, random_day
from tests.core.size import PARTS, cases

PERSONS, COMPLETIONS = 600, 3
FULL = 33_334  # persons, so 100,000 completions
# Amounts that may stand elsewhere: with another norm (artt. 22a lid 3 and 24 Pw), or nowhere,
# because special assistance has no smallest advance (art. 52 lid 3 Pw).
ELSEWHERE = {"jongerennorm", "voorschot"}


def people_and_completions(plain, part):
    """Triples of what is known of a person before and after every missing fact is filled."""
    people = People(plain)
    for seed in cases(PERSONS, part, FULL):
        rng = Random(seed)
        dag = random_day(rng, plain.boek)
        data = people.person(rng, dag)
        before = plain.know(data, dag)
        for _ in range(COMPLETIONS):
            full = people.complete(rng, data, dag)
            yield before, plain.know(full, dag), (seed, dag, data, full)


@pytest.mark.parametrize("part", PARTS)
def test_every_completion_agrees(plain, part, counted):
    """A settled outcome keeps its code, an open one keeps inside what was possible, and every
    exact amount lies in the range that was given."""
    completions = 0
    for before, after, case in people_and_completions(plain, part):
        completions += 1
        for naam, found in conclusions(before, after):
            assert inside(*found), (naam, found, case)
        for naam, regel in before.daybook.regels.items():
            said = code(before.conclusion(naam))
            assert said in ("onbekend", code(after.conclusion(naam))), (naam, case)
            if regel.bedrag and after.conclusion(naam) != NEE:
                assert amount_fits(naam, before.amount(naam), after.amount(naam)), (naam, case)
    counted("soundness: completions that agree with what was said before", completions)


def conclusions(before, after):
    """Every block that is weighed in both, members one by one: its range before and after."""
    for naam, blok in before.daybook.blocks.items():
        if blok.groep:
            early, late = (k.members_concluded.get(naam, {}) for k in (before, after))
            yield from ((naam, (early[n], late[n])) for n in early.keys() & late.keys() if n >= 0)
        elif not (blok.alleen_bij and after.conclusion(blok.alleen_bij) == NEE):
            yield naam, (before.conclusion(naam), after.conclusion(naam))


def inside(before: Range, after: Range) -> bool:
    return before.van <= after.van and after.tot <= before.tot


def amount_fits(naam: str, before, after) -> bool:
    """Whether the later amount was possible before; an open lower end holds any lower amount.

    Where a figure of a possible amount is not sure, no amount was given: that promises nothing.
    """
    if after.bedrag is None:
        return before.bedrag is None or naam in ELSEWHERE
    if before.bedrag is None:
        return not before.zeker
    low = before.open_beneden or (not after.open_beneden and before.bedrag.van <= after.bedrag.van)
    return low and after.bedrag.tot <= before.bedrag.tot
