# SPDX-License-Identifier: EUPL-1.2
"""Figures with their unit: one day and two days, and no Dutch unit in another language."""

from datetime import date
from decimal import Decimal
from types import SimpleNamespace

import pytest

from tests.web.brackets import Brackets
from web import formats, i18n, timewords, units

NO_WORDS = {"euro", "kalenderjaar"}
YES_OR_NO = "voorwaarde"


class Elsewhere(Brackets):
    """A catalogue in which every text is another one, with its placeholders."""

    left, right = "[", "]"


@pytest.fixture
def in_dutch(app):
    with app.test_request_context():
        yield


@pytest.fixture
def in_another_language(in_dutch, monkeypatch):
    monkeypatch.setattr(i18n, "_catalogue", Elsewhere)


@pytest.mark.parametrize(
    ("eenheid", "value", "said"),
    [
        ("dagen", 1, "1 dag"),
        ("dagen", 2, "2 dagen"),
        ("dagen", 0, "0 dagen"),
        ("jaar", 1, "1 jaar"),
        ("jaar", 27, "27 jaar"),
        ("euro", 50, "50"),
    ],
)
def test_an_answer_with_its_unit(in_dutch, eenheid, value, said):
    begrip = SimpleNamespace(soort="getal", eenheid=eenheid)
    assert formats.answer(value, begrip) == said


@pytest.mark.parametrize(
    ("eenheid", "value", "said"),
    [
        ("euro", "50", "€ 50"),
        ("euro per maand", "1401.50", "€ 1.401,50 per maand"),
        ("euro per 12 maanden", "176", "€ 176 per 12 maanden"),
        ("euro/uur", "14.71", "€ 14,71 per uur"),
        ("weken", "1", "1 week"),
        ("weken", "4", "4 weken"),
        ("werkdagen", "3", "3 werkdagen"),
        ("maanden", "1", "1 maand"),
        ("maanden", "804", "804 maanden"),
        ("procent", "8.05", "8,05 procent"),
        ("kalenderjaar", "1965", "1965"),
    ],
)
def test_a_figure_of_law_with_its_unit(in_dutch, eenheid, value, said):
    assert units.quantity(Decimal(value), eenheid).replace("\xa0", " ") == said


def test_no_unit_stays_dutch_in_another_language(in_another_language, checker):
    used = {parameter.eenheid for parameter in checker.boek.parameters.values()}
    assert {"euro", "jaar", "weken", "procent"} <= used
    for eenheid in used - NO_WORDS - {YES_OR_NO}:
        for value in (Decimal(1), Decimal("2.5")):
            said = units.quantity(value, eenheid)
            assert said.startswith("[") and said.endswith("]"), eenheid
    begrip = SimpleNamespace(soort="getal", eenheid="dagen")
    assert formats.answer(1, begrip) == "[1 dag]"


def _figure(eenheid, van, naar, soort="anders"):
    return SimpleNamespace(
        soort=soort, eenheid=eenheid, van=van, naar=naar, grondslag="art. 34a lid 1 Pw"
    )


def test_a_figure_that_changes_names_its_unit_in_the_language_of_the_reader(in_another_language):
    said = timewords.figure(_figure("weken", Decimal(1), Decimal(4)))
    assert "[1 week]" in said and "[4 weken]" in said


@pytest.mark.parametrize(
    ("van", "naar", "soort", "said"),
    [
        (Decimal(0), Decimal(1), "anders", "art. 34a lid 1 Pw: geldt vanaf nu."),
        (None, Decimal(1), "nieuw", "art. 34a lid 1 Pw: geldt vanaf nu."),
        (Decimal(1), Decimal(0), "anders", "art. 34a lid 1 Pw: geldt niet meer."),
        (Decimal(1), None, "niet_zeker", "art. 34a lid 1 Pw: nog niet bekend of dit geldt."),
    ],
)
def test_what_holds_or_not_is_no_number(in_dutch, van, naar, soort, said):
    assert timewords.figure(_figure("voorwaarde", van, naar, soort)) == said


def test_the_page_of_a_change_has_no_condition_with_a_number(visitor):
    said = visitor.get(f"/wijzigingen/{date(2027, 1, 1)}").words()
    assert "art. 34a lid 1 Pw: geldt vanaf nu." in said
    assert "voorwaarde" not in said.partition("Bedragen en grenzen")[2]
