# SPDX-License-Identifier: EUPL-1.2
"""A step that speaks of a term has a day beside it, or stands in a list with the reason why not."""

import re
from pathlib import Path

import pytest
from ruamel.yaml import YAML

LIST = Path(__file__).parents[1] / "data" / "stappen_zonder_dag.yaml"
NUMBER = r"(een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|\w*(tien|tig)|\d+)"
LENGTH = r"(uur|dag|dagen|werkdagen|week|weken|maand|maanden)"
TERM = re.compile(rf"\b(uiterlijk|half jaar|voor het einde van|{NUMBER} {LENGTH})\b")


@pytest.fixture(scope="module")
def excused():
    reasons = YAML(typ="safe").load(LIST)
    return [(naam, one) for rules in reasons.values() for naam in rules for one in rules[naam]]


@pytest.fixture(scope="module")
def undated(plain):
    """Measure and text of every step with a term and without a day."""
    steps = [(one.regel, stap) for one in plain.boek.regels.values() for stap in one.stappen]
    return [(naam, s.tekst) for naam, s in steps if not s.datum and TERM.search(s.tekst)]


def test_every_term_has_its_day_or_a_reason(undated, excused):
    def has_a_reason(naam, tekst):
        return any(naam == rule and tekst.startswith(start) for rule, start in excused)

    assert [one for one in undated if not has_a_reason(*one)] == []


def test_no_reason_is_left_over(undated, excused):
    def is_there(rule, start):
        return any(naam == rule and tekst.startswith(start) for naam, tekst in undated)

    assert [one for one in excused if not is_there(*one)] == []
    assert len(set(excused)) == len(excused)
