# SPDX-License-Identifier: EUPL-1.2
"""A mistake in a rule file is noticed: a few here, all of them with `make mutatie`."""

from copy import deepcopy
from itertools import islice

import pytest

from tests.mutation.differing import EQUAL, NAMED, PROMISES, REFUSES, difference
from tests.mutation.judging import Rechter
from tests.mutation.mutants import Mutant, mutants_of_rule
from tests.mutation.run import (
    Oordeel,
    changing_nothing,
    chosen,
    equivalents,
    figures,
    judge,
    try_all,
)

SAMPLE = 600
LEAST = 95  # percent that must be noticed; `make mutatie` prints the real share
RETROACTIVE = (
    "participatiewet/bijstand_met_terugwerkende_kracht.yaml dag: tot 2026-01-01 wordt 2026-01-02"
)
SEARCH_NAME = "vierwekenzoektermijn"
SEARCH = f"participatiewet/{SEARCH_NAME}.yaml"
NOTICED = {
    "grens: leeftijd_oudste_aanvrager: lager_dan wordt hoogstens",
    "regel weg: medisch_urenbeperkt is ja",
    "als en tenzij: als wordt tenzij",
    "dag: vanaf 2023-07-01 wordt 2023-07-02",
}


@pytest.fixture(scope="module")
def rechter():
    return Rechter()


def search_mutants(rechter) -> dict[str, Mutant]:
    found = mutants_of_rule(SEARCH, rechter.files[SEARCH].tree)
    return {f"{one.soort}: {one.wat}": one for one in found}


@pytest.mark.bewijs
def test_most_mistakes_in_rules_are_noticed(rechter):
    sample = chosen(rechter, "regels", SAMPLE)
    judged = try_all(rechter, sample)
    print(figures(judged))
    counted = [one for one in judged if one.naam not in changing_nothing(judged)]
    assert sum(bool(one.door) for one in counted) >= LEAST / 100 * len(counted)
    assert not [one for one in counted if one.kant == REFUSES]


@pytest.mark.parametrize("naam", sorted(NOTICED))
def test_a_known_mistake_is_noticed_by_an_example(rechter, naam):
    mutant = search_mutants(rechter)[naam]
    assert judge(rechter, mutant).door.startswith("voorbeeld van vierwekenzoektermijn")


def test_figures_without_mistakes_are_not_noticed(rechter):
    """Else every check of an amount would seem to notice every mutant."""
    file = "parameters/participatiewet.yaml"
    plek = ("pw.norm.21a.alleenstaande_of_alleenstaande_ouder", "waarden", 0, "waarde")
    same = Mutant(file, plek, "niets", "niets", rechter.files[file].tree)
    assert rechter.written_otherwise(same) is None
    assert rechter.caught_by(same, rechter.with_mutant(same)) is None


def test_every_mistake_in_a_figure_is_noticed(rechter):
    """A cent, a unit or a day beside what was published; no rule has to be weighed for it."""
    found = [one for one in rechter.mutants() if one.of_figure]
    assert len(found) > 1000
    assert [one.wat for one in found if not rechter.written_otherwise(one)] == []


def test_a_rulebook_without_mistakes_is_not_noticed(rechter):
    same = Mutant(SEARCH, (), "niets", "niets", rechter.files[SEARCH].tree)
    checker = rechter.with_mutant(same)
    assert rechter.caught_by(same, checker) is None
    assert difference(rechter, same, checker).kant == EQUAL


@pytest.fixture(scope="module")
def needless(rechter):
    """A mistake that is none: a line of article 41 says again what the line itself says."""
    tree = deepcopy(rechter.files[SEARCH].tree)
    tree["als"].append(deepcopy(tree["als"][0]))
    return Mutant(SEARCH, ("als", len(tree["als"]) - 1), "regel erbij", "dezelfde", tree)


def test_what_changes_nothing_is_proved_to_change_nothing(rechter, needless):
    checker = rechter.with_mutant(needless)
    assert rechter.beside.equal(SEARCH_NAME, checker.boek) is True
    assert judge(rechter, needless).door is None


@pytest.mark.parametrize("naam", sorted(NOTICED))
def test_the_solver_names_somebody_for_whom_a_mistake_matters(rechter, naam):
    mutant = search_mutants(rechter)[naam]
    checker = rechter.with_mutant(mutant)
    assert rechter.beside.equal(SEARCH_NAME, checker.boek) is False
    differing = []
    for feiten, dag in islice(rechter.beside.people(SEARCH_NAME, checker.boek), NAMED):
        before, after = (one.know(feiten, dag) for one in (rechter.real, checker))
        if before.conclusion(SEARCH_NAME) != after.conclusion(SEARCH_NAME):
            differing.append((feiten, dag))
    assert differing


def test_the_stories_hold_without_mistakes(rechter):
    stories = rechter.stories(SEARCH_NAME)
    assert len(stories) > 40
    assert all(one.holds(rechter.real) for one in stories)


def test_a_story_notices_a_mistake_by_itself(rechter):
    """A year too much: the story of who is 27 does not hold any more (art. 41 lid 4 Pw)."""
    mutant = search_mutants(rechter)["grens: leeftijd_oudste_aanvrager: lager_dan wordt hoogstens"]
    checker = rechter.with_mutant(mutant)
    failing = [s.naam for s in rechter.stories(SEARCH_NAME) if not s.holds(checker)]
    assert "vierwekenzoektermijn: Mika van 27 jaar hoeft niet te wachten" in failing


@pytest.mark.parametrize(
    "naam, kant",
    [
        ("regel weg: medisch_urenbeperkt is ja", REFUSES),
        ("regel weg: soort_bijstand is algemeen", REFUSES),
        ("als en tenzij: als wordt tenzij", PROMISES),
    ],
)
def test_the_side_of_a_mistake_follows_what_is_good_news(rechter, naam, kant):
    """`nee` is good news here: nobody likes to wait."""
    mutant = search_mutants(rechter)[naam]
    found = difference(rechter, mutant, rechter.with_mutant(mutant))
    assert found.maatregel == "vierwekenzoektermijn"
    assert found.kant in (kant, REFUSES)


def test_every_equivalent_mutant_exists_and_has_a_reason(rechter):
    named = [Oordeel(one.name(0), one.soort, None, blok=one.blok) for one in rechter.mutants()]
    names = {naam for one in named for naam in one.names}
    for naam, waarom in equivalents().items():
        assert naam in names
        assert len(waarom) > 20


def test_a_mistake_that_was_noticed_is_never_counted_as_changing_nothing():
    """Two lines of a file may give mutants with the same name, of which one changes nothing."""
    file, _, rest = RETROACTIVE.partition(" ")
    noticed = Oordeel(f"{file}:1 {rest}", "dag", "laden", blok="daarvoor")
    alive = Oordeel(f"{file}:2 {rest}", "dag", None, blok="daarvoor")
    elsewhere = Oordeel(f"{file}:3 {rest}", "dag", None, blok="binnen_3_maanden")
    assert changing_nothing([noticed, alive, elsewhere]).keys() == {alive.naam}
