# SPDX-License-Identifier: EUPL-1.2
"""Debts: the days in the steps (art. 4 and 4a Wgs), and a norm that may not be there."""

from datetime import date
from decimal import Decimal

import pytest

from checker.ranges import code

BASIS = {
    "woont_in_nederland": "ja",
    "verblijf": "nederlands",
    "woonsituatie": "eigen_plek",
    "kinderen": [],
    "geldproblemen": "ja",
    "zorgverzekering_stopt": "nee",
}


def days(checker, dag, **feiten):
    """The days of all steps of the measure."""
    found = checker.check(BASIS | feiten, dag).uitkomsten
    (schuldhulp,) = [u for u in found if u.maatregel == "schuldhulp_eerste_gesprek"]
    return [one.datum for one in schuldhulp.stappen if one.datum]


@pytest.mark.parametrize(
    ("gevraagd", "uiterlijk"),
    [
        (date(2026, 11, 2), date(2026, 11, 30)),
        (date(2026, 11, 27), date(2026, 12, 28)),  # 25 December is a feestdag, then a weekend
        (date(2026, 12, 4), date(2027, 1, 4)),  # 1 January is a feestdag, then a weekend
    ],
)
def test_the_first_talk_is_within_four_weeks(checker, gevraagd, uiterlijk):
    asked = {"huis_dreiging": "geen", "afsluiting": "nee", "schuldhulp_stap": "gevraagd"}
    assert days(checker, gevraagd, **asked, dag_schuldhulp_vraag=gevraagd) == [uiterlijk]


@pytest.mark.parametrize(
    ("gevraagd", "uiterlijk"),
    [
        (date(2026, 11, 2), date(2026, 11, 5)),
        (date(2026, 11, 5), date(2026, 11, 10)),  # over a weekend
        (date(2026, 12, 23), date(2026, 12, 29)),  # over Christmas and a weekend
    ],
)
def test_in_a_threatening_situation_it_is_within_three_working_days(checker, gevraagd, uiterlijk):
    asked = {"huis_dreiging": "vonnis", "afsluiting": "nee", "schuldhulp_stap": "gevraagd"}
    assert days(checker, gevraagd, **asked, dag_schuldhulp_vraag=gevraagd) == [uiterlijk]


def test_the_letter_is_there_within_eight_weeks(checker):
    talk = date(2026, 10, 30)
    had = {"huis_dreiging": "geen", "afsluiting": "nee", "schuldhulp_stap": "gesprek"}
    assert days(checker, talk, **had, dag_schuldhulp_gesprek=talk) == [date(2026, 12, 28)]
    assert days(checker, talk, **had) == []


def test_a_day_that_is_over_is_not_shown(checker):
    asked = {"huis_dreiging": "geen", "afsluiting": "nee", "schuldhulp_stap": "gevraagd"}
    assert days(checker, date(2026, 11, 3), **asked, dag_schuldhulp_vraag=date(2026, 10, 5)) == []


def test_the_day_of_the_eviction_stands_beside_a_place_to_sleep(checker):
    facts = BASIS | {"huis_dreiging": "datum", "ontruimingsdag": date(2026, 11, 12)}
    found = checker.check(facts, date(2026, 11, 2)).uitkomsten
    (huis,) = [u for u in found if u.maatregel == "voorkomen_huisuitzetting"]
    assert date(2026, 11, 12) in [s.datum for s in huis.stappen if "plek om te slapen" in s.tekst]


def test_waiver_of_taxes_compares_with_a_norm_only_where_there_is_one(plain):
    """Stuk LCR: income not above assistance. Under 18 there is no norm (art. 20 Pw)."""
    facts = {
        "belastingrekening": "open",
        "loon": Decimal("106.00"),
        "ander_inkomen": Decimal("117.02"),
        "bezittingen": Decimal("2400"),
        "overwaarde_woning": Decimal("9410.12"),
        "bezit_telt_misschien_niet": "ja",
    }
    for age, wanted in ((None, "onbekend"), (17, "onbekend"), (40, "college_beslist")):
        known = facts | ({} if age is None else {"leeftijd": age})
        weighed = plain.know(known, date(2026, 11, 21)).conclusion("kwijtschelding")
        assert code(weighed) == wanted, age
