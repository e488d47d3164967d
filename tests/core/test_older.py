# SPDX-License-Identifier: EUPL-1.2
"""What the next birthday changes, by hand from artt. 13, 20, 21 and 41 Participatiewet.

Text of 2026-07-01: https://wetten.overheid.nl/BWBR0015703/2026-07-01
"""

from datetime import date

import pytest

from checker.time.older import next_birthday

DAY = date(2026, 11, 21)
ALONE = {
    "woont_in_nederland": "ja",
    "verblijf": "nederlands",
    "partner": "geen",
    "woonsituatie": "eigen_plek",
    "medebewoners": [],
    "kinderen": [],
    "soort_bijstand": "algemeen",
    "al_gemeld": "nee",
}


def birthday(checker, maatregelen: set[str], **facts):
    return next_birthday(checker, checker.know(ALONE | facts, DAY), maatregelen)


@pytest.mark.parametrize(
    ("maatregel", "age", "turns"),
    [
        ("vierwekenzoektermijn", 24, 27),  # art. 41 lid 4: younger than 27
        ("vierwekenzoektermijn", 26, 27),
        ("algemene_bijstand", 17, 18),  # art. 13 lid 1 onder f
        ("bijstandsnorm", 20, 21),  # artt. 20 and 21
        ("jongerennorm", 18, 21),  # art. 20
    ],
)
def test_the_next_birthday_that_matters(plain, maatregel, age, turns):
    found = birthday(plain, {maatregel}, leeftijd=age)
    assert (found.leeftijd, [one.maatregel for one in found.veranderingen]) == (turns, [maatregel])


def test_it_says_what_holds_now_and_then(plain):
    found = birthday(plain, {"vierwekenzoektermijn"}, leeftijd=26, pro_vso_afgelopen_jaar="nee")
    (one,) = found.veranderingen
    assert one.nu.uitkomst != "nee" and one.dan.uitkomst == "nee"


def test_nothing_is_said_without_an_age_or_without_a_change(plain):
    assert birthday(plain, {"vierwekenzoektermijn"}) is None
    assert birthday(plain, {"vierwekenzoektermijn"}, leeftijd=40) is None
    assert birthday(plain, {"algemene_bijstand"}, leeftijd=120) is None


def test_an_answer_that_belongs_to_the_age_of_now_is_no_fault(plain):
    """At 67 "no AOW yet" is no answer any more; without it the birthday matters."""
    wanted = {"algemene_bijstand"}
    assert birthday(plain, wanted, leeftijd=66).leeftijd == 67
    assert birthday(plain, wanted, leeftijd=66, aow_leeftijd_bereikt="nee") is None
