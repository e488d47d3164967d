# SPDX-License-Identifier: EUPL-1.2
"""The shortest way to an answer: the set always settles, and no fact of it can be left out."""

from random import Random

import pytest

from checker.asking import MEMBER
from checker.blame import Blame
from checker.givens import Givens
from checker.nextquestion import weights
from checker.shortest import shortest_way, shortest_ways
from checker.stand import makes_sense, waiting
from checker.trial import Trial
from checker.trial_answers import answered, answers_to, fact_of
from tests.core.bank import stories, whole
from tests.core.situations import People, random_day
from tests.core.size import FULL, PARTS, cases

PERSONS, ANSWERINGS, LOOKED_AT = 12, 4, 3
UNDECIDED = 0.05 if FULL else 0.1  # in the ordinary run a part is three people


def measures(plain, part):
    """Somebody on a day with an open measure to look at; some know little, some a lot."""
    everybody = People(plain)
    for seed in cases(PERSONS, part):
        rng = Random(seed)
        dag = random_day(rng, plain.boek)
        kennis = plain.know(everybody.person(rng, dag), dag)
        names = [naam for naam in kennis.daybook.regels if waiting(naam, kennis)]
        for naam in rng.sample(names, min(LOOKED_AT, len(names))):
            yield rng, kennis, naam


def answer_all(rng, checker, trial, situatie, feiten):
    """What is known when somebody gave any answer that fits to each fact that makes sense.

    None when answers led to a question of which every answer clashes: nobody is like that.
    """
    kennis, left = trial.know(situatie), set(feiten)
    while now := sorted(one for one in left if makes_sense(one, kennis)):
        path = rng.choice(now)
        left.remove(path)
        kennis = answer_one(rng, checker, trial, kennis.situatie, path)
        if kennis is None:
            break
    return kennis


def answer_one(rng, checker, trial, situatie, path):
    values = list(answers_to(checker, fact_of(path), trial.dag))
    rng.shuffle(values)
    tries = (trial.know(answered(situatie, path, value)) for value in values)
    return next((after for after in tries if after is not None), None)


@pytest.mark.parametrize("part", PARTS)
def test_answering_the_set_always_settles(plain, part, counted):
    whole_people = 0
    for rng, kennis, naam in measures(plain, part):
        way = shortest_way(plain, naam, kennis)
        trial = Trial(kennis.daybook, kennis.dag, [naam])
        for _ in range(ANSWERINGS):
            after = answer_all(rng, plain, trial, kennis.situatie, way.needed)
            if after is not None:
                whole_people += 1
                case = (naam, kennis.dag, kennis.situatie, after.situatie, way.needed)
                assert not waiting(naam, after), case
    assert whole_people
    counted("shortest way: whole people for whom it settles", whole_people)


@pytest.mark.parametrize("part", PARTS)
def test_leaving_one_out_does_not(plain, part, counted):
    """With every other fact of the set answered the measure still waits, if the search ended."""
    decided = undecided = 0
    for _, kennis, naam in measures(plain, part):
        way = shortest_way(plain, naam, kennis)
        trial = Trial(kennis.daybook, kennis.dag, [naam])
        assert way.needed == way.witnesses.keys() | way.undecided
        decided, undecided = decided + len(way.witnesses), undecided + len(way.undecided)
        for feit, situatie in way.witnesses.items():
            without = trial.know(situatie)
            others = way.needed - {feit}
            assert not said(situatie, feit) or feit in kennis.situatie
            assert waiting(naam, without), (naam, feit, situatie)
            open_ = waiting(naam, without) & others
            assert not [one for one in open_ if makes_sense(one, without)]
    counted("shortest way: facts that cannot be left out", decided)
    counted("shortest way: facts of which that is not sure", undecided)
    assert undecided <= UNDECIDED * decided, (undecided, decided)


@pytest.mark.parametrize("part", PARTS)
def test_more_answers_bring_back_nothing(plain, part):
    """What fewer answers settle stays settled: a search may end where nothing waits any more."""
    answers = 0
    for rng, kennis, naam in measures(plain, part):
        trial = Trial(kennis.daybook, kennis.dag, [naam])
        early = trial.know(kennis.situatie)
        while open_ := waiting(naam, early):
            path = rng.choice(sorted(open_))
            late = answer_one(rng, plain, trial, early.situatie, path)
            if late is None:
                break
            assert waiting(naam, late) <= open_ - {path}, (naam, path, early.situatie)
            answers, early = answers + 1, late
    assert answers


@pytest.mark.parametrize("part", PARTS)
def test_without_one_of_the_answers_to_blame_there_is_no_dead_end(plain, part):
    blamed_ones = 0
    for rng, kennis, naam in measures(plain, part):
        givens = Givens(plain, naam, kennis)
        blame, feiten = Blame(givens), sorted(waiting(naam, kennis))
        given = {feit: rng.choice(givens.answers(feit)) for feit in feiten[1:]}
        if not blame.dead(given, feiten[0]):
            continue
        blamed = blame.find(given, feiten[0])
        part_of = {feit: given[feit] for feit in given if feit in blamed}
        assert blame.dead(part_of, feiten[0])
        assert blame.known(given, None, feiten[0])
        for feit in blamed:
            others = {one: answer for one, answer in part_of.items() if one != feit}
            assert not blame.dead(others, feiten[0]), (naam, feit, part_of)
            blamed_ones += 1
    assert blamed_ones


def said(situatie, path) -> bool:
    member = MEMBER.fullmatch(path)
    if member is None:
        return path in situatie
    groep, number, veld = member.groups()
    return veld in situatie[groep][int(number) - 1]


def test_the_way_of_several_measures_holds_what_each_needs(plain):
    kennis = plain.know({"leeftijd": 35}, stories()[0].dag)
    names = {"giften", "urgentie", "kostendelersnorm"}
    together = shortest_ways(plain, kennis, names)
    assert together.needed == frozenset().union(
        *(shortest_way(plain, naam, kennis).needed for naam in names)
    )
    assert plain.shortest({"leeftijd": 35}, kennis.dag, {"verblijfsrecht"}) == ["verblijf"]


def test_the_shortest_way_of_a_settled_measure_is_empty(plain):
    dag = stories()[0].dag
    assert plain.shortest({"verblijf": "nederlands"}, dag, {"verblijfsrecht"}) == []


def test_the_next_question_is_one_that_settles_most(plain):
    """The open questions, nothing weighs more than the first; every open measure hands out 1."""
    everybody = People(plain)
    for verhaal in stories()[::6]:
        full = whole(everybody, verhaal)
        said = {naam: full[naam] for naam in list(full)[::3] if naam != "aanvraagdatum"}
        said = everybody.without_clashes(said, verhaal.dag)
        kennis = plain.know(said, verhaal.dag)
        found, asked = weights(kennis), plain.questions(said, verhaal.dag)
        order = plain.questions_by_weight(said, verhaal.dag)
        assert set(found) >= set(asked) and sorted(order) == sorted(asked)
        assert [found[naam] for naam in order] == sorted((found[n] for n in asked), reverse=True)
        open_ = [u for u in plain.check(said, verhaal.dag).uitkomsten if u.ontbreekt]
        assert round(sum(found.values()), 6) == len(open_)


def test_everybody_in_the_bank_is_somebody_else(plain):
    """At least sixty, each with a story of its own, and nothing that clashes."""
    everybody, found = People(plain), stories()
    assert len(found) >= 60
    assert len({one.naam for one in found}) == len({one.verhaal for one in found}) == len(found)
    for verhaal in found:
        full = whole(everybody, verhaal)
        assert full.items() >= verhaal.feiten.items()
        assert verhaal.verhaal.endswith(".") and verhaal.verhaal.count(".") == 1
