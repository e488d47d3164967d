# SPDX-License-Identifier: EUPL-1.2
"""The engine concludes what the plain evaluator concludes: for every block, for random people."""

from random import Random

import pytest

from checker.ranges import code
from tests.core.situations import EXPECTED, People, examples, random_day
from tests.core.size import PARTS, cases

SAMPLE, FULL = 1_600, 100_000
MOST_KEPT = 0.8
FEWER = {  # never a no in an emergency (art. 2.3.3 Wmo); and a choice of the college, no right
    "maatschappelijke_opvang": {"college_beslist", "onbekend"},
    "housing_first": {"college_beslist"},
}


@pytest.mark.parametrize("part", PARTS)
def test_both_evaluators_conclude_the_same(checker, plain, part, counted):
    people = People(plain)
    for seed in cases(SAMPLE, part, FULL):
        rng = Random(seed)
        dag = random_day(rng, plain.boek)
        data = people.person(rng, dag)
        engine, specification = checker.know(data, dag), plain.know(data, dag)
        assert engine.conclusions == specification.conclusions, (seed, dag, data)
        assert engine.members_concluded == specification.members_concluded, (seed, dag, data)
    counted("two evaluators: people with the same answers", len(cases(SAMPLE, part, FULL)))


@pytest.mark.parametrize("part", PARTS)
def test_the_whole_answer_is_the_same(checker, plain, part):
    """Amounts, lines, steps and what is missing follow from the conclusions."""
    people = People(plain)
    for seed in cases(100, part):
        rng = Random(-seed)
        dag = random_day(rng, plain.boek)
        data = people.person(rng, dag)
        by_engine = checker.check(data, dag).model_dump(mode="json")
        assert by_engine == plain.check(data, dag).model_dump(mode="json"), (seed, dag, data)


def test_the_people_reach_every_outcome_of_every_measure(plain):
    """The people are mixed enough to prove something: known and unknown, yes and no."""
    people, found = People(plain), {}
    for rng, dag in ((rng, random_day(rng, plain.boek)) for rng in map(Random, range(400))):
        reached(plain, people.person(rng, dag), dag, found)
    for one in examples(plain.boek):
        said = {n: v for n, v in one.items() if n not in EXPECTED and v is not None}
        reached(plain, said, one["peildatum"], found)
    few = {naam: codes for naam, codes in found.items() if len(codes) < 3}
    assert {naam: set(map(code, codes)) for naam, codes in few.items()} == FEWER


def reached(plain, data: dict, dag, found: dict) -> None:
    kennis = plain.know(data, dag)
    for naam in kennis.daybook.regels:
        found.setdefault(naam, set()).add(kennis.conclusion(naam))


def test_random_people_keep_most_of_their_answers(plain):
    """Clashing answers are taken away; a person who lost most answers would prove little."""
    people, given, kept = People(plain), 0, 0
    for seed in range(200):
        rng = Random(seed)
        dag = random_day(rng, plain.boek)
        wild = people.wild(rng, dag)
        given, kept = given + len(wild), kept + len(people.without_clashes(wild, dag))
    assert kept / given > MOST_KEPT
