# SPDX-License-Identifier: EUPL-1.2
"""Every figure is written down twice: in `rules/parameters/`, and here from where it was published.

A slip of the pen in one of the two is a difference.
"""

from decimal import Decimal
from pathlib import Path

import pytest
from ruamel.yaml import YAML

PUBLISHED = Path(__file__).parents[1] / "data" / "gepubliceerde_cijfers.yaml"


def published() -> list[tuple[str, set]]:
    """A row for each figure: its first days, last days and values."""
    tables = YAML(typ="safe").load(PUBLISHED.read_text(encoding="utf-8"))
    return [
        (naam, {(first, last, Decimal(value)) for first, last, value, _ in rows})
        for naam, rows in tables.items()
    ]


@pytest.mark.parametrize("naam, periods", published())
def test_a_figure_is_what_was_published(checker, naam, periods):
    found = checker.boek.parameters[naam].waarden
    assert {(one.vanaf, one.tot_en_met, one.waarde) for one in found} == periods


def test_every_figure_is_written_down_twice(checker):
    assert checker.boek.parameters.keys() == dict(published()).keys()
