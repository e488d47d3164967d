# SPDX-License-Identifier: EUPL-1.2
"""Every mistake in a situation is refused: the fields by name, in Dutch, and nothing half done.

Each file in `tests/data/kapotte_situaties` is one person with one mistake.
"""

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from ruamel.yaml import YAML

from checker import InvoerFout

DAY = date(2026, 7, 1)
BROKEN = sorted((Path(__file__).parents[1] / "data" / "kapotte_situaties").glob("*.yaml"))
NAMES = ("leeftijd", "partner", "kinderen", "medebewoners", "loon", "meldingsdatum", "giften")


@pytest.mark.parametrize("path", BROKEN, ids=lambda path: path.stem)
def test_a_mistake_names_its_fields_and_what_would_be_right(checker, path):
    mistake = YAML(typ="safe").load(path.read_text(encoding="utf-8"))
    with pytest.raises(InvoerFout) as refused:
        checker.check(mistake["situatie"], mistake.get("peildatum", DAY))
    fouten = refused.value.fouten
    assert {fout.veld for fout in fouten} == set(mistake["velden"]), fouten
    said = "; ".join(fout.melding for fout in fouten)
    for words in mistake["melding"]:
        assert words in said
    assert "should" not in said.lower() and "input" not in said.lower(), said


def test_there_is_a_folder_of_mistakes():
    assert len(BROKEN) >= 20


@pytest.mark.parametrize("amount", (1401.5, float("nan"), Decimal("NaN"), Decimal("Infinity")))
def test_an_amount_that_a_computer_rounded_is_refused(checker, amount):
    with pytest.raises(InvoerFout, match="loon"):
        checker.situatie({"loon": amount})


@pytest.mark.parametrize("data", (None, [], "leeftijd", 3, [("leeftijd", 35)]))
def test_a_situation_is_a_set_of_facts(checker, data):
    with pytest.raises(InvoerFout):
        checker.situatie(data)


def test_what_is_legally_possible_is_not_refused(checker):
    """Married and apart for good, a partner without a right, a child of 18."""
    for data in (
        {"partner": "gehuwd", "duurzaam_gescheiden": "ja"},
        {"partner": "gehuwd", "partner_zonder_recht": "ja"},
        {"kinderen": [{"leeftijd": 18, "ten_laste": "nee"}]},
        {"medebewoners": [{}], "aantal_medebewoners": 3},
        {"leeftijd": None},
    ):
        assert checker.check(data, DAY).uitkomsten


def test_a_refusal_changes_nothing(checker):
    data = {"leeftijd": 35, "kinderen": [{"leeftijd": "9"}]}
    before = checker.check({"leeftijd": 35}, DAY)
    with pytest.raises(InvoerFout):
        checker.check(data, DAY)
    assert data == {"leeftijd": 35, "kinderen": [{"leeftijd": "9"}]}
    assert checker.check({"leeftijd": 35}, DAY) == before


SCALARS = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=8)
    | st.dates()
    | st.decimals()
    | st.sampled_from(["ja", "nee", "geen", "gehuwd"])
)
ANYTHING = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=8,
)
FACTS = st.dictionaries(st.sampled_from(NAMES) | st.text(max_size=12), ANYTHING, max_size=6)


@settings(max_examples=300, deadline=None)
@given(FACTS | ANYTHING)
def test_anything_at_all_is_read_or_refused(checker, data):
    """Whatever comes in: a situation, or an InvoerFout that says what is wrong."""
    try:
        checker.situatie(data)
    except InvoerFout as error:
        assert error.fouten
        assert all(fout.melding for fout in error.fouten)


@settings(max_examples=100, deadline=None)
@given(FACTS)
def test_what_is_read_can_be_checked(checker, data):
    try:
        found = checker.check(data, DAY)
    except InvoerFout:
        return
    assert found.model_dump_json()
