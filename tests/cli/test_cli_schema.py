# SPDX-License-Identifier: EUPL-1.2
"""`rechtop schema`: the published schemas fit what goes in and out, and refuse what is broken."""

import json
from datetime import date
from decimal import Decimal

import pytest
from jsonschema import Draft202012Validator, FormatChecker
from ruamel.yaml import YAML

from checker.loading import rule_files

SOORTEN = ("situatie", "antwoord", "regel")


@pytest.fixture(scope="module")
def schemas(rechtop):
    return {soort: json.loads(rechtop("schema", soort).stdout) for soort in SOORTEN}


@pytest.fixture
def wrong(schemas):
    def complaints(soort, data):
        validator = Draft202012Validator(schemas[soort], format_checker=FormatChecker())
        return [error.message for error in validator.iter_errors(as_json(data))]

    return complaints


def as_json(node):
    """Plain data as JSON has it."""
    if isinstance(node, dict):
        return {key: as_json(value) for key, value in node.items()}
    if isinstance(node, list | tuple):
        return [as_json(value) for value in node]
    if isinstance(node, Decimal):
        return float(node)
    return node.isoformat() if isinstance(node, date) else node


def plain_json(answer):
    return json.loads(answer.model_dump_json())


def examples(checker):
    """Of each measure each example: its name, the facts and the day."""
    for naam, regel in checker.regels.items():
        for variant in regel.varianten:
            example = {**regel.uitgangspunt, **variant}
            day = example["peildatum"]
            about = ("peildatum", "uitkomst", "bedrag")
            facts = {n: v for n, v in example.items() if n not in about and v is not None}
            yield naam, facts, day


@pytest.mark.parametrize("soort", SOORTEN)
def test_each_schema_is_a_schema_with_dutch_words(schemas, soort):
    schema = schemas[soort]
    Draft202012Validator.check_schema(schema)
    assert "$id" not in schema
    assert schema["title"]
    assert schema["description"].endswith(".")
    assert not [n for n, part in schema["$defs"].items() if "The " in part.get("description", "")]


def test_every_example_situation_fits(checker, wrong):
    for _naam, facts, _day in examples(checker):
        assert wrong("situatie", facts) == []


def test_every_answer_that_is_really_given_fits(checker, wrong):
    """What a measure says about its own examples; and one whole answer."""
    cases = list(examples(checker))
    assert wrong("antwoord", plain_json(checker.check(*cases[0][1:]))) == []
    for naam, facts, day in cases[::2]:
        answer = checker.overview(checker.know(facts, day), {naam})
        assert wrong("antwoord", plain_json(answer)) == [], naam


def test_every_rule_file_fits(checker, wrong):
    for naam in checker.regels:
        (path,) = (path for path in rule_files(checker.boek.root) if path.stem == naam)
        assert wrong("regel", YAML(typ="safe").load(path)) == []


@pytest.mark.parametrize(
    "facts",
    [
        {"leeftijd": "22"},
        {"leeftijd": 121},
        {"partner": "getrouwd"},
        {"woont_in_nederland": True},
        {"fiets": "ja"},
        {"medebewoners": [{}] * 13},
        {"medebewoners": [{"fiets": 1}]},
        {"meldingsdatum": "gisteren"},
        {"loon": "1401.50"},
    ],
)
def test_a_broken_situation_does_not_fit(wrong, facts):
    assert wrong("situatie", facts)


def test_a_broken_answer_does_not_fit(checker, wrong):
    answer = json.loads(checker.check({"leeftijd": 40}, date(2026, 11, 21)).model_dump_json())
    assert wrong("antwoord", {**answer, "extra": 1})
    answer["uitkomsten"][0]["uitkomst"] = "misschien"
    assert wrong("antwoord", answer)


def test_a_broken_rule_does_not_fit(checker, wrong):
    (path,) = checker.boek.root.glob("*/giften.yaml")
    tree = YAML(typ="safe").load(path)
    assert wrong("regel", {**tree, "soort": "gunst"})
    assert wrong("regel", {naam: value for naam, value in tree.items() if naam != "titel"})
    assert wrong("regel", {**tree, "als": [{"kleur": "rood"}]})
