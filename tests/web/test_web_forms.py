# SPDX-License-Identifier: EUPL-1.2
"""An answer may be written the way people write; what cannot be read gives a helpful sentence."""

from decimal import Decimal

import pytest
from babel.dates import get_month_names

from web.answers import WEET_NIET, WIL_NIET
from web.forms import FormFout, parse_date, parse_euro, read_answer


@pytest.fixture(autouse=True)
def in_dutch(app):
    with app.test_request_context():
        yield


@pytest.mark.parametrize(
    ("typed", "amount"),
    [
        ("1.401,50", "1401.50"),
        ("1401,50", "1401.50"),
        ("1401.50", "1401.50"),
        ("1,401.50", "1401.50"),
        ("€ 1401", "1401"),
        ("€\xa01.401", "1401"),
        ("1 401,5", "1401.50"),
        ("350,-", "350"),
        ("350 euro", "350"),
        ("350 euros", "350"),
        ("0", "0"),
        ("1.234.567", "1234567"),
    ],
)
def test_amounts_as_people_write_them(typed, amount):
    assert parse_euro(typed) == Decimal(amount)


@pytest.mark.parametrize(
    "typed", ["", "veel", "1,401", "12,345", "1.40.1", "-5", "1e3", "٣", "1,2,3"]
)
def test_an_amount_that_can_mean_two_things_is_asked_again(typed):
    with pytest.raises(FormFout, match="350,50"):
        parse_euro(typed)


@pytest.mark.parametrize("maand", ["5", "05", "mei", "Mei", "MEI"])
def test_a_month_may_be_a_number_or_a_name(maand):
    assert parse_date("3", maand, "2026") == "2026-05-03"


@pytest.mark.parametrize(("maand", "number"), [("mrt", 3), ("maart", 3), ("sept.", 9), ("okt", 10)])
def test_short_names_of_months_are_known(maand, number):
    assert parse_date("1", maand, "2026") == f"2026-{number:02}-01"


@pytest.mark.parametrize(
    ("maand", "number"),
    [
        ("January", 1),
        ("mar", 3),
        ("March", 3),
        ("May", 5),
        ("MAY", 5),
        ("Oct.", 10),
        ("October", 10),
    ],
)
def test_months_may_be_in_english_whatever_the_language_of_the_page(maand, number):
    assert parse_date("1", maand, "2026") == f"2026-{number:02}-01"


@pytest.mark.parametrize("locale", ["nl", "en"])
@pytest.mark.parametrize("width", ["wide", "abbreviated"])
def test_every_name_of_a_month_is_known_whole_and_by_three_letters(locale, width):
    for number, name in get_month_names(width, locale=locale).items():
        for typed in (name, name[:3], name.upper()):
            assert parse_date("1", typed, "2026") == f"2026-{number:02}-01", typed


@pytest.mark.parametrize(
    "parts", [("31", "2", "2026"), ("0", "1", "2026"), ("3", "mai", "2026"), ("3", "m", "2026")]
)
def test_a_day_that_does_not_exist_is_refused(parts):
    with pytest.raises(FormFout, match="bestaat niet"):
        parse_date(*parts)


@pytest.mark.parametrize(
    "parts", [("", "", ""), ("3", "5", "26"), ("", "5", "2026"), ("3", "", "2026")]
)
def test_a_date_needs_three_parts(parts):
    with pytest.raises(FormFout, match="Vul een dag"):
        parse_date(*parts)


@pytest.mark.parametrize(
    ("typed", "age"),
    [
        ("34", 34),
        (" 34 jaar ", 34),
        ("34 years", 34),
        ("1 year", 1),
        ("34 years old", 34),
        ("007", 7),
    ],
)
def test_numbers_as_people_write_them(checker, typed, age):
    assert read_answer(checker.begrippen["leeftijd"], {"leeftijd": typed}, "leeftijd") == age


@pytest.mark.parametrize(
    ("typed", "days"), [("3", 3), ("1 dag", 1), ("3 dagen", 3), ("1 day", 1), ("3 days", 3)]
)
def test_days_as_people_write_them(checker, typed, days):
    begrip = checker.begrippen["dagen_te_laat"]
    assert read_answer(begrip, {"dagen_te_laat": typed}, "dagen_te_laat") == days


@pytest.mark.parametrize("typed", ["2 weken", "2 weeks", "2 jaar", "2 years"])
def test_a_number_of_something_else_is_asked_again(checker, typed):
    """Two weeks are not two days."""
    begrip = checker.begrippen["dagen_te_laat"]
    with pytest.raises(FormFout, match="heel getal"):
        read_answer(begrip, {"dagen_te_laat": typed}, "dagen_te_laat")


@pytest.mark.parametrize("typed", ["", "vier", "3,5", "-1", "1000", "²"])
def test_other_numbers_are_refused_with_a_sentence(checker, typed):
    with pytest.raises(FormFout, match="Vul een"):
        read_answer(checker.begrippen["leeftijd"], {"leeftijd": typed}, "leeftijd")


def test_not_knowing_is_an_answer(checker):
    form = {"leeftijd": "", "leeftijd-weet_niet": "ja"}
    assert read_answer(checker.begrippen["leeftijd"], form, "leeftijd") is WEET_NIET


def test_knowing_and_not_knowing_together_is_asked_again(checker):
    form = {"leeftijd": "30", "leeftijd-weet_niet": "ja"}
    with pytest.raises(FormFout, match="Niet allebei"):
        read_answer(checker.begrippen["leeftijd"], form, "leeftijd")


def test_not_wanting_to_say_is_offered_only_with_sensitive_questions(checker):
    sensitive, plain = checker.begrippen["verblijf"], checker.begrippen["partner"]
    assert read_answer(sensitive, {"verblijf": "wil_niet"}, "verblijf") is WIL_NIET
    with pytest.raises(FormFout):
        read_answer(plain, {"partner": "wil_niet"}, "partner")


def test_a_choice_outside_the_list_is_refused(checker):
    with pytest.raises(FormFout, match="Kies een antwoord"):
        read_answer(checker.begrippen["partner"], {"partner": "misschien"}, "partner")
