# SPDX-License-Identifier: EUPL-1.2
"""The engine weighs any term as the specification does, also terms that no law has yet."""

from random import Random

import pytest

from checker.engine import DurableEngine
from checker.evaluation import weigh
from checker.ranges import Range
from checker.terms import Alle, Een, Feit, Niet
from tests.core.size import PARTS, cases
from tests.core.terms import BRAKES, NAMES, OPS, Book, random_term, random_world

BLOCKS, WORLDS = 12, 12


def assert_equal(terms: list, rng: Random, worlds: int = WORLDS) -> None:
    book = Book(terms)
    engine = DurableEngine(book)
    for _ in range(worlds):
        world = random_world(rng)
        engine.conclude(book.levels, world)
        for sleutel, blok in book.blocks.items():
            assert world.noted[sleutel] == weigh(blok.term, world), (blok.term, world.facts)


@pytest.mark.parametrize("part", PARTS)
def test_random_terms_weigh_the_same(part):
    for seed in cases(40, part):
        rng = Random(seed)
        assert_equal([random_term(rng, depth=3) for _ in range(BLOCKS)], rng)


@pytest.mark.parametrize("many", (17, 24, 25, 64, 65, 130))
@pytest.mark.parametrize("group", (Alle, Een, lambda terms: Niet(Alle(terms))))
def test_a_block_may_have_many_lines(many, group):
    """The C engine refuses 65 conditions that match one fact, and 17 facts that join."""
    rng = Random(many)
    lines = [
        Feit(rng.choice(NAMES), rng.choice(OPS), rng.randint(-5, 5), rng.choice(BRAKES))
        for _ in range(many)
    ]
    assert_equal([group(tuple(lines))], rng)


@pytest.mark.parametrize("many", (64, 65, 130))
def test_many_lines_that_all_hold_at_once(many):
    lines = tuple(Feit(NAMES[n % 8], "minstens", -5 - n) for n in range(many))
    book = Book([Alle(lines), Een(lines), Niet(Een(lines))])
    world = random_world(Random(1))
    world.facts = dict.fromkeys(NAMES, Range(0, 0))
    DurableEngine(book).conclude(book.levels, world)
    assert list(world.noted.values()) == [Range(2, 2), Range(2, 2), Range(0, 0)]


@pytest.mark.parametrize("term", (Alle(()), Een(()), Niet(Een(())), Alle((Een(()), Alle(())))))
def test_an_empty_group_weighs_the_same(term):
    """All lines of a group may be out of force on a day."""
    assert_equal([term], Random(0), worlds=2)


def test_amounts_in_cents_are_compared_exactly():
    """One cent beside a limit of a billion euro still counts."""
    limit = 10**11
    book = Book([Feit("feit_0", op, limit) for op in OPS])
    engine = DurableEngine(book)
    for beside in (-1, 0, 1):
        world = random_world(Random(0))
        world.facts["feit_0"] = Range(limit + beside, limit + beside)
        engine.conclude(book.levels, world)
        assert list(world.noted.values()) == [
            weigh(blok.term, world) for blok in book.blocks.values()
        ]
