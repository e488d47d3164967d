# SPDX-License-Identifier: EUPL-1.2
"""Exactly one norm of artt. 20 to 24 Pw applies to everybody of whom all is known; never two.

Where it stays open although all is known, the answer says why."""

from random import Random

import pytest

from checker.ranges import JA, NEE
from tests.core.situations import People, random_day
from tests.core.size import PARTS, cases

PERSONS = 400
NORM = "bijstandsnorm"
NORMS = {NORM, "kostendelersnorm", "jongerennorm"}


@pytest.mark.parametrize("part", PARTS)
def test_one_norm_applies_and_never_two(plain, part):
    people = People(plain)
    for seed in cases(PERSONS, part):
        rng = Random(seed)
        dag = random_day(rng, plain.boek)
        data = people.complete(rng, people.person(rng, dag), dag)
        kennis = plain.know(data, dag)
        if kennis.conclusion(NORM) != JA:
            continue
        found = {n.naam: kennis.conclusion(key) for n, key in kennis.daybook.norms[NORM]}
        if set(found.values()) == {JA, NEE}:
            assert list(found.values()).count(JA) == 1, (dag, found, data)
        else:
            care = (
                data.get("samenwonen_door_zorg") == "ja"
            )  # art. 3 lid 2 onder a Pw leaves this open
            assert care or reason(plain.check(data, dag).uitkomsten), (dag, found, data)


@pytest.mark.parametrize("part", PARTS)
def test_never_two_norms_while_facts_are_missing(plain, part):
    """Of every pair of norms at most one can be sure; at least one stays possible."""
    people = People(plain)
    for seed in cases(PERSONS, part):
        rng = Random(seed)
        dag = random_day(rng, plain.boek)
        kennis = plain.know(people.person(rng, dag), dag)
        for naam in kennis.daybook.regels:
            found = [kennis.conclusion(key) for _, key in kennis.daybook.norms[naam]]
            assert found.count(JA) <= 1, (naam, dag)
            if naam == NORM and kennis.conclusion(NORM) != NEE:
                assert any(weighed.tot for weighed in found), dag


def reason(uitkomsten) -> bool:
    """Why the norm is open: a fact, a doubt in the law, or a judgment of the college."""
    norms = [one for one in uitkomsten if one.maatregel in NORMS]
    lines = [line for one in norms for line in one.regels]
    members = [m for one in norms for m in one.details.get("medebewoners", ())]
    return (
        any(one.ontbreekt for one in norms)
        or any(line.onzeker or line.oordeel_van for line in lines)
        or any(member["telt_mee"] == "college_beslist" for member in members)
    )
