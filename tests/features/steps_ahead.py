# SPDX-License-Identifier: EUPL-1.2
"""Steps about what changes later: at a birthday, or on a day of the law."""

from pytest_bdd import parsers, then

from checker.time.ahead import moments
from checker.time.finding import Finder
from tests.features.sentences import dutch_day, step

DAG = {"dag": dutch_day}
WIE = {"een huisgenoot": "medebewoners.leeftijd", "een kind": "kinderen.leeftijd"}
WHOSE = r"(?P<wie>[A-Z]\w+|een huisgenoot|een kind)"


def ahead(checker, verhaal, antwoord):
    """What is ahead of the person of the story, for the measure that was asked about."""
    dag, wanted = antwoord.overzicht.peildatum, {antwoord.maatregel}
    return list(moments(Finder(checker, verhaal.situatie(checker, dag), dag, wanted)))


def at_birthday(found, wie, leeftijd):
    wanted = WIE.get(wie, "leeftijd"), int(leeftijd)
    whose = [one.mijlpaal for one in found if one.mijlpaal]
    return [one for one in whose if (one.mens.feit, one.leeftijd) == wanted]


@then(parsers.re(rf"verandert dat waarschijnlijk als {WHOSE} (?P<leeftijd>\d+) jaar wordt"))
def changes_at_a_birthday(checker, verhaal, antwoord, wie, leeftijd):
    found = ahead(checker, verhaal, antwoord)
    assert at_birthday(found, wie, leeftijd)


@then(parsers.re(rf"verandert dat niet als {WHOSE} (?P<leeftijd>\d+) jaar wordt"))
def does_not_change_at_a_birthday(checker, verhaal, antwoord, wie, leeftijd):
    found = ahead(checker, verhaal, antwoord)
    assert not at_birthday(found, wie, leeftijd)


@then(step("verandert dat op {dag}"), converters=DAG)
def changes_by_law(checker, verhaal, antwoord, dag):
    found = ahead(checker, verhaal, antwoord)
    assert [one for one in found if one.begin == one.einde == dag and one.gevallen]


@then(step("is vanaf {dag} het bedrag nog niet bekend"), converters=DAG)
def not_known_from(checker, verhaal, antwoord, dag):
    (moment,) = [one for one in ahead(checker, verhaal, antwoord) if one.begin == dag]
    assert not moment.nog_niet_bekend[0].dan.bedrag.zeker
