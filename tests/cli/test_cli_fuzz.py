# SPDX-License-Identifier: EUPL-1.2
"""Whatever comes in, no fault comes out: status 0 for a situation, 2 for anything else."""

import json
from io import BytesIO

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from ruamel.yaml import YAML

from checker.rulebook import Regelboek

WOORDEN = Regelboek().woorden
FEW = settings(
    max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True
)

scalars = st.one_of(
    st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=12), st.dates().map(str)
)
anything = st.recursive(
    scalars,
    lambda inside: (
        st.lists(inside, max_size=4) | st.dictionaries(st.text(max_size=8), inside, max_size=4)
    ),
    max_leaves=12,
)


def value_of(begrip):
    """Mostly values that fit this fact, on and over its edges too."""
    if begrip.codes:
        return st.sampled_from(begrip.codes) | anything
    match begrip.soort:
        case "getal" | "euro":
            return st.integers(begrip.minimum - 1, begrip.maximum + 1) | anything
        case "datum":
            return st.dates().map(str)
    member = st.fixed_dictionaries({}, optional={n: value_of(b) for n, b in begrip.leden.items()})
    return st.lists(member, max_size=3) | anything


situations = st.fixed_dictionaries(
    {}, optional={naam: value_of(begrip) for naam, begrip in WOORDEN.begrippen.items()}
)


def status(rechtop, text):
    result = rechtop("check", "-", "--peildatum", "2026-11-21", input=text)
    assert result.exit_code in (0, 2), (text, result.stderr)
    assert bool(result.stderr) == (result.exit_code == 2)
    return result.exit_code


def says_nothing(value):
    """A situation in which every fact, if any, is left open."""
    return isinstance(value, dict) and all(one is None for one in value.values())


@FEW
@given(st.text())
@example("%YAML 1.1\n---\nleeftijd: 1:30.5")
@example("&a [*a]")
@example("? [1]\n: 2")
@example("{leeftijd: &a {b: *a}}")
@example("\x00")
def test_any_text(rechtop, text):
    assert status(rechtop, text) == 2 or text.strip() == "{}"


@FEW
@given(st.binary())
def test_any_bytes(rechtop, raw):
    assert status(rechtop, raw) == 2 or raw.strip() == b"{}"


@FEW
@given(anything)
def test_any_json(rechtop, value):
    assert status(rechtop, json.dumps(value)) == 2 or says_nothing(value)


@FEW
@given(value=anything)
def test_any_yaml(rechtop, value):
    stream = BytesIO()
    YAML(typ="safe").dump(value, stream)
    assert status(rechtop, stream.getvalue()) == 2 or says_nothing(value)


@FEW
@given(situations)
def test_any_mixture_of_facts(rechtop, facts):
    status(rechtop, json.dumps(facts))


@FEW
@given(st.lists(st.sampled_from(["", "ja", "nee", "1", "2", "w", "40", "3 mei 2026"]), max_size=30))
def test_any_answers_typed(rechtop, lines):
    result = rechtop("vraag", "--json", input="\n".join(lines))
    assert result.exit_code == 0
    assert json.loads(result.stdout)["uitkomsten"]
