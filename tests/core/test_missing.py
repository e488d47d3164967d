# SPDX-License-Identifier: EUPL-1.2
"""What is asked is what can still change something, and nothing else."""

from copy import deepcopy
from random import Random

import pytest

from checker import InvoerFout
from tests.core.answers import fill, missing
from tests.core.candidates import Candidates
from tests.core.situations import People, random_day
from tests.core.size import PARTS, cases

PERSONS, FILLS, INTERVIEWS = 120, 6, 40


def picture(uitkomst) -> tuple:
    """What a person sees of an outcome: code, parts and amount."""
    geld = uitkomst.bedrag
    ends = geld and (geld.waarde, geld.van, geld.tot, geld.laatst_bekend)
    return uitkomst.uitkomst, {n: p.uitkomst for n, p in uitkomst.onderdelen.items()}, ends


def has_answer(kennis, naam: str, begrip, lid: int | None) -> bool:
    """Whether a question that nobody answered makes no sense, so that its answer is fixed."""
    return begrip.soort != "groep" and kennis.fact(naam, lid).known


def path(naam: str, lid: int | None) -> str:
    groep, _, veld = naam.partition(".")
    return naam if lid is None else f"{groep}[{lid + 1}].{veld}"


def filled(data: dict, naam: str, lid: int | None, value) -> dict:
    full = deepcopy(data)
    groep, _, veld = naam.partition(".")
    place = full if lid is None else full[groep][lid]
    place[veld or groep] = value
    return full


def waits_for(plain, uitkomst, naam: str, lid: int | None) -> bool:
    """Whether an outcome waits for this fact, or for one that this fact may help to fill in."""
    other_way: set[str] = set()
    waiting = [one for one in uitkomst.ontbreekt if one in plain.begrippen]
    while waiting:
        begrip = plain.begrippen.get(waiting.pop())
        new = set(begrip.aanvullen.uit if begrip and begrip.aanvullen else ()) - other_way
        other_way |= new
        waiting += new
    return path(naam, lid) in uitkomst.ontbreekt or naam in other_way


@pytest.mark.parametrize("part", PARTS)
def test_a_fact_that_is_not_missing_changes_nothing(plain, part):
    """A measure keeps its code and amount when a fact it does not wait for is filled in.

    A question that makes no sense has its answer (`anders`); who still answers says otherwise.
    """
    people = People(plain)
    for seed in cases(PERSONS, part):
        rng = Random(seed)
        dag = random_day(rng, plain.boek)
        data = people.person(rng, dag)
        kennis = plain.know(data, dag)
        before = plain.overview(kennis).uitkomsten
        candidates = Candidates(plain.boek, dag)
        empty = [one for one in missing(data, plain.begrippen) if not has_answer(kennis, *one)]
        for naam, begrip, lid in rng.sample(empty, min(FILLS, len(empty))):
            full = filled(data, naam, lid, fill(rng, candidates, begrip))
            try:
                after = plain.check(full, dag).uitkomsten
            except InvoerFout:
                continue
            for early, late in zip(before, after, strict=True):
                if not waits_for(plain, early, naam, lid):
                    assert picture(early) == picture(late), (early.maatregel, naam, dag, data, full)


@pytest.mark.parametrize("part", PARTS)
def test_an_interview_ends_and_then_nothing_can_change(plain, part):
    """Answering only what is asked gives the answer that all answers would have given."""
    people = People(plain)
    for seed in cases(INTERVIEWS, part):
        rng = Random(seed)
        dag = random_day(rng, plain.boek)
        data = interview(plain, people, rng, dag)
        early = plain.check(data, dag).uitkomsten
        late = plain.check(people.complete(rng, data, dag), dag).uitkomsten
        assert [picture(one) for one in early] == [picture(one) for one in late], (seed, dag, data)


def interview(plain, people, rng, dag) -> dict:
    """A person who answers the first open question until there is none."""
    data, candidates, asked = {}, Candidates(plain.boek, dag), []
    while questions := plain.questions(data, dag):
        naam = questions[0]
        assert naam not in asked[-3:], (asked, data)
        asked.append(naam)
        data = answer(people, rng, candidates, data, naam, dag)
    return data


def answer(people, rng, candidates, data, naam, dag) -> dict:
    """An answer to one question that does not clash; members of a group are told in full."""
    begrippen = people.checker.begrippen
    while True:
        full = data | {naam: fill(rng, candidates, begrippen[naam])}
        if not people.clashes(full, dag):
            return people.complete(rng, full, dag, leave=begrippen.keys())


def test_questions_are_the_missing_facts_in_the_order_of_the_list(plain):
    people, order = People(plain), list(plain.begrippen)
    for seed in range(60):
        rng = Random(seed)
        dag = random_day(rng, plain.boek)
        data = people.person(rng, dag)
        wanted = {
            naam.split("[")[0]
            for one in plain.check(data, dag).uitkomsten
            for naam in one.ontbreekt
        }
        asked = [naam for naam in order if naam in wanted and plain.begrippen[naam].vraag]
        assert plain.questions(data, dag) == asked


@pytest.mark.parametrize("part", PARTS)
def test_what_stays_open_after_every_answer_says_why(plain, part):
    """An outcome that no answer can settle names its doubt: in the law, a figure or a judgment."""
    people, open_for_ever = People(plain), 0
    for seed in cases(PERSONS, part):
        rng = Random(seed)
        dag = random_day(rng, plain.boek)
        data = people.complete(rng, people.person(rng, dag), dag)
        for one in plain.check(data, dag).uitkomsten:
            if one.uitkomst == "onbekend" and not one.ontbreekt:
                open_for_ever += 1
                parts = [line for part in one.onderdelen.values() for line in part.regels]
                doubts = [line for line in (*one.regels, *parts) if line.onzeker]
                assert doubts, (one.maatregel, seed, dag, data)
    assert open_for_ever
