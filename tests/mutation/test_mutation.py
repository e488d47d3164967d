# SPDX-License-Identifier: EUPL-1.2
"""A mistake in a rule file is noticed: a few here, all of them with `make mutatie`."""

import pytest

from tests.mutation.differing import NOTHING, PROMISES, REFUSES, difference
from tests.mutation.judging import Rechter
from tests.mutation.mutants import Mutant, mutants_of_rule
from tests.mutation.run import chosen, equivalents, figures, judge, without_line

SAMPLE = 600
LEAST = 60  # percent that must be noticed; `make mutatie` prints the real share
SEARCH = "participatiewet/vierwekenzoektermijn.yaml"


@pytest.fixture(scope="module")
def rechter():
    return Rechter()


def search_mutants(rechter) -> dict[str, Mutant]:
    found = mutants_of_rule(SEARCH, rechter.files[SEARCH].tree)
    return {f"{one.soort}: {one.wat}": one for one in found}


@pytest.mark.bewijs
def test_most_mistakes_in_rules_are_noticed(rechter):
    sample = chosen(rechter, "regels", SAMPLE)
    judged = [judge(rechter, one) for one in sample]
    print(figures(judged))
    known = equivalents()
    counted = [one for one in judged if without_line(one.naam) not in known]
    assert sum(bool(one.door) for one in counted) >= LEAST / 100 * len(counted)


@pytest.mark.parametrize(
    "naam",
    [
        "grens: leeftijd_oudste_aanvrager: lager_dan wordt hoogstens",
        "regel weg: medisch_urenbeperkt is ja",
        "als en tenzij: als wordt tenzij",
        "dag: vanaf 2023-07-01 wordt 2023-07-02",
    ],
)
def test_a_known_mistake_is_noticed_by_an_example(rechter, naam):
    mutant = search_mutants(rechter)[naam]
    assert judge(rechter, mutant).door.startswith("voorbeeld van vierwekenzoektermijn")


def test_figures_without_mistakes_are_not_noticed(rechter):
    """Else every check of an amount would seem to notice every mutant."""
    file = "parameters/participatiewet.yaml"
    plek = ("pw.norm.21a.alleenstaande_of_alleenstaande_ouder", "waarden", 0, "waarde")
    same = Mutant(file, plek, "niets", "niets", rechter.files[file].tree)
    assert rechter.caught_by(same, rechter.with_mutant(same)) is None


def test_a_rulebook_without_mistakes_is_not_noticed(rechter):
    same = Mutant(SEARCH, (), "niets", "niets", rechter.files[SEARCH].tree)
    checker = rechter.with_mutant(same)
    assert rechter.caught_by(same, checker) is None
    assert difference(rechter, same, checker).kant == NOTHING


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
    names = {without_line(one.name(0)) for one in rechter.mutants()}
    for naam, waarom in equivalents().items():
        assert naam in names
        assert len(waarom) > 20
