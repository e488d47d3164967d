# SPDX-License-Identifier: EUPL-1.2
"""Each sentence in a story has exactly one meaning; pytest-bdd would silently take the first."""

import re

import pytest
from pytest_bdd.steps import step_function_context_registry

from tests.features.phrasebook import BOEK
from tests.features.sentences import pattern
from tests.features.test_form import ALL, EVERY_FILE, FILES, feature, number, stories

# where a phrase of each section stands in a sentence
END = {
    "feiten": "{}",
    "onbekend": "{}",
    "vragen": "[A-Z].* vraagt {}",
    "delen": ".* over {}.*",
    "nodig": "is nog nodig {}",
    "stappen": "noemt (?:een|geen) van de stappen {}",
}
TURN = {"Stel": "given", "Wanneer": "when", "Dan": "then"}


def definitions():
    """Our own steps, without those that pytest-bdd brings along."""
    found = step_function_context_registry.values()
    return [one for one in found if one.step_func.__module__.startswith("tests.features")]


def sentences(story):
    """The kind of step and its text, with the rows of a table filled in."""
    kind = None
    for step in story["steps"]:
        kind = TURN.get(step["keyword"].strip(), kind)
        yield from ((kind, text) for text in filled(step["text"], story.get("examples", [])))


def filled(text, tables):
    if not tables:
        return [text]
    found = set()
    for table in tables:
        names = [cell["value"] for cell in table["tableHeader"]["cells"]]
        for row in table["tableBody"]:
            one = text
            for name, cell in zip(names, row["cells"], strict=True):
                one = one.replace(f"<{name}>", cell["value"])
            found.add(one)
    return sorted(found)


def meanings(kind, text):
    return [d for d in definitions() if d.type == kind and d.parser.is_matching(text)]


@EVERY_FILE
def test_every_sentence_has_one_meaning(path):
    for story in stories(path):
        wrong = [text for kind, text in sentences(story) if len(meanings(kind, text)) != 1]
        assert wrong == [], number(story)


def test_no_step_is_left_over():
    """A step that no story uses is dead code."""
    stories = [s for _, s in ALL] + [feature(f)["children"][0]["background"] for f in FILES]
    said = {one for story in stories for one in sentences(story)}
    used = {id(found) for kind, text in said for found in meanings(kind, text)}
    assert [d.parser.name for d in definitions() if id(d) not in used] == []


@pytest.mark.parametrize("section", ("feiten", "onbekend", "vragen", "delen", "nodig", "stappen"))
def test_every_phrase_is_said_in_a_story(section):
    """A phrase that no story uses is dead; a sentence that two phrases fit would be a guess."""
    said = {text for _, story in ALL for _, text in sentences(story)}
    found = {p: re.compile(END[section].format(pattern(p))) for p in getattr(BOEK, section)}
    assert [phrase for phrase, one in found.items() if not any(map(one.fullmatch, said))] == []
    if section in ("feiten", "onbekend"):
        fits = {text: [p for p, one in found.items() if one.fullmatch(text)] for text in said}
        assert {text: some for text, some in fits.items() if len(some) > 1} == {}
