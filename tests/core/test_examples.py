# SPDX-License-Identifier: EUPL-1.2
"""Every example in every rule file comes out as the file says, with both evaluators."""

from datetime import date
from pathlib import Path

import pytest
from ruamel.yaml import YAML

from checker.loading import rule_files
from checker.ranges import JA, NEE

ANSWERS = ("uitkomst", "bedrag", "peildatum")
RULES = Path(__file__).parents[2] / "rules"


def examples():
    """One row per variant: rule, situation, day, expected code and amount (or None)."""
    for path in rule_files(RULES):
        rule = YAML(typ="safe").load(path.read_text(encoding="utf-8"))
        for number, changed in enumerate(rule["varianten"], 1):
            facts = plain_data(rule["uitgangspunt"] | changed)
            answers = {naam: facts.pop(naam, None) for naam in ANSWERS}
            yield pytest.param(rule["regel"], facts, answers, id=f"{rule['regel']}-{number}")


def plain_data(facts: dict) -> dict:
    return {naam: value for naam, value in facts.items() if value is not None}


def outcome(checker, regel: str, facts: dict, dag: date):
    (found,) = checker.overview(checker.know(facts, dag), {regel}).uitkomsten
    return found


@pytest.mark.parametrize("regel, facts, answers", list(examples()))
def test_an_example_comes_out_as_it_says(checker, plain, regel, facts, answers):
    by_engine, by_plain = (
        outcome(one, regel, facts, answers["peildatum"]) for one in (checker, plain)
    )
    assert by_engine.uitkomst == by_plain.uitkomst == answers["uitkomst"]
    if answers["bedrag"] is not None:
        assert written(by_engine) == written(by_plain) == answers["bedrag"]


def with_amounts():
    return [row for row in examples() if row.values[2]["bedrag"] is not None]


@pytest.mark.parametrize("regel, facts, answers", with_amounts())
def test_an_amount_comes_from_one_norm_and_surely_from_no_other(plain, regel, facts, answers):
    kennis = plain.know(facts, answers["peildatum"])
    weighed = sorted(kennis.conclusion(key) for _, key in kennis.daybook.norms[regel])
    assert not weighed or weighed == [*[NEE] * (len(weighed) - 1), JA]


def written(found) -> str | None:
    return found.bedrag and found.bedrag.written()


# Nobody has a right to it and nobody is refused by law: the answer is always the same.
ONE_CODE = {"housing_first"}


@pytest.mark.parametrize("regel", sorted({p.stem for p in rule_files(RULES)} - ONE_CODE))
def test_the_examples_show_every_possible_code(regel):
    """A rule whose examples only ever say one thing proves little."""
    rows = [param.values for param in examples() if param.values[0] == regel]
    assert len({answers["uitkomst"] for _, _, answers in rows}) > 1
