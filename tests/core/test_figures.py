# SPDX-License-Identifier: EUPL-1.2
"""Every figure is written down twice: in `rules/parameters/`, and here from where it was published.

A slip of the pen in one of the two is a difference.
"""

from decimal import Decimal
from pathlib import Path

import pytest
from ruamel.yaml import YAML

PUBLISHED = Path(__file__).parents[1] / "data" / "gepubliceerde_cijfers.yaml"


def published() -> list[tuple]:
    """A row for each figure: its first days, last days and values; and its last sure day."""
    tables = YAML(typ="safe").load(PUBLISHED.read_text(encoding="utf-8"))
    return [
        (naam, {(one[0], one[1], Decimal(one[2])) for one in rows}, (*rows[-1], None)[4])
        for naam, rows in tables.items()
    ]


@pytest.mark.parametrize("naam, periods, sure", published())
def test_a_figure_is_what_was_published(checker, naam, periods, sure):
    found = checker.boek.parameters[naam]
    assert {(one.vanaf, one.tot_en_met, one.waarde) for one in found.waarden} == periods
    assert found.zeker_tot_en_met == sure


def test_every_figure_is_written_down_twice(checker):
    assert checker.boek.parameters.keys() == {naam for naam, *_ in published()}
