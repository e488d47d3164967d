# SPDX-License-Identifier: EUPL-1.2
"""Bounds of an amount: over all completions the true amount lies inside, and both are reached."""

from collections import Counter
from decimal import Decimal
from itertools import product
from math import prod
from random import Random

import pytest

from checker.begrippen import MAX_LEDEN
from checker.citing import Behind
from checker.missing import Walk
from checker.ranges import NEE, Range
from checker.trial import Trial
from checker.trial_answers import answered, answers_to
from tests.core.bank import stories, whole
from tests.core.situations import People
from tests.core.size import PARTS, cases

TRIES, MOST_FORGOTTEN, LARGEST_GRID = 24, 2, 400
MOST_KINDS = 40  # of members; of more kinds only those that differ in one field
NIETS = Range(0, 0)
FEWEST_MEASURES = 3


def forgetful(plain, part):
    """Somebody of the bank who forgot one or two answers that the amount of a measure hangs on."""
    people = People(plain)
    for seed in cases(TRIES, part):
        rng = Random(seed)
        verhaal = rng.choice(stories())
        full = plain.know(whole(people, verhaal), verhaal.dag)
        paid = [n for n, r in full.daybook.regels.items() if r.bedrag and full.amount(n).bedrag]
        for naam in paid:
            trial = Trial(full.daybook, full.dag, [naam])
            forgotten = forget(rng, naam, full, trial)
            if forgotten:
                yield naam, trial, forget_all(full.daybook, full.situatie, forgotten), forgotten


def forget(rng, naam, full, trial) -> list[str]:
    """One or two facts without which the amount is open."""
    open_ = []
    for feit in sorted(full.situatie):
        kennis = trial.know(forget_all(full.daybook, full.situatie, [feit]))
        if kennis is not None and feit in Walk(kennis).amount(naam):
            open_.append(feit)
    return rng.sample(open_, min(len(open_), rng.randint(1, MOST_FORGOTTEN)))


def forget_all(book, situatie, feiten):
    """Without these answers, and without those to questions that only make sense after them."""
    gone = set(feiten)
    for feit in situatie:
        asked_if = getattr(book.begrippen[feit], "alleen_als", ())
        if asked_if and gone.intersection(Behind(book).term(book.condition(feit))):
            gone.add(feit)
    return {feit: value for feit, value in situatie.items() if feit not in gone}


def values_to_try(plain, feit, dag) -> tuple:
    """The values of a completion, with the ends of a number and every kind of member of a group.

    Of a group also as many members as there can be.
    """
    begrip, values = plain.begrippen[feit], answers_to(plain, feit, dag)
    if begrip.soort == "euro":
        return (*values, Decimal(begrip.minimum), Decimal(begrip.maximum))
    if begrip.soort != "groep":
        return values
    fields = {veld: answers_to(plain, f"{feit}.{veld}", dag) for veld in begrip.leden}
    kinds = product(*fields.values()) if prod(map(len, fields.values())) <= MOST_KINDS else ()
    some = (*values, *((dict(zip(fields, one, strict=True)),) for one in kinds))
    return (*some, *(one * MAX_LEDEN for one in some if one))


def completions(plain, naam, trial, situatie, forgotten):
    """The amount in cents after each way to fill in what was forgotten, where nothing clashes.

    Where the measure does not hold nothing is paid. A follow-up question stays open.
    """
    values = [values_to_try(plain, feit, trial.dag) for feit in forgotten]
    if prod(map(len, values)) > LARGEST_GRID:
        return
    for one in product(*values):
        full = situatie
        for feit, value in zip(forgotten, one, strict=True):
            full = answered(full, feit, value)
        kennis = trial.know(full)
        if kennis is not None:
            yield NIETS if kennis.conclusion(naam) == NEE else kennis.amount(naam).bedrag


@pytest.mark.parametrize("part", PARTS)
def test_the_bounds_hold_every_amount_and_are_reached(plain, part, counted):
    checked, loose = Counter(), []
    for naam, trial, situatie, forgotten in forgetful(plain, part):
        given = trial.know(situatie).amount(naam).bedrag
        found = list(completions(plain, naam, trial, situatie, forgotten))
        paid = [one for one in found if one != NIETS]
        if given is None or not paid or None in found:
            continue
        inside = Range(min(one.van for one in paid), max(one.tot for one in paid))
        case = (naam, trial.dag, forgotten, given, inside)
        assert given.van <= inside.van and inside.tot <= given.tot, case
        low = 0 if given.van == 0 and NIETS in found else inside.van
        checked[naam] += 1
        if (low, inside.tot) != given:
            loose.append(case)
    counted("bounds: ranges that hold every amount", sum(checked.values()))
    counted("bounds: of these wider than the amounts that are reached", len(loose))
    assert not loose
    assert len(checked) >= FEWEST_MEASURES
