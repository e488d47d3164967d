# SPDX-License-Identifier: EUPL-1.2
"""Cases worked out by hand from the law text, with article and version; amounts per month.

The figures are those of the Participatiewet as it stands on 2026-07-01 unless a day is given.
"""

from datetime import date
from decimal import Decimal

import pytest

from tests.core.vectors import AMOUNTS, DAY, HELP, NO_HELP, PW, couple
from tests.features.story import ordinary


def outcome(checker, maatregel: str, feiten: dict, dag: date = DAY):
    found = checker.check(ordinary(checker, feiten, dag), dag)
    return next(one for one in found.uitkomsten if one.maatregel == maatregel)


@pytest.mark.parametrize(
    "artikel, feiten, samen, ieder",
    [
        pytest.param(*row, id=f"{number} {row[0]} Pw, {PW}#Artikel{row[0].split()[1]}")
        for number, *row in AMOUNTS
    ],
)
def test_a_norm_is_what_the_law_says(checker, artikel, feiten, samen, ieder):
    bedrag = outcome(checker, "bijstandsnorm", feiten).bedrag
    assert (bedrag.waarde, bedrag.per_persoon) == (Decimal(samen), Decimal(ieder))


def test_17_the_svb_pays_above_the_aow_age(checker):
    """Art. 47a lid 1 Pw, version 2026-07-01."""
    found = outcome(checker, "algemene_bijstand", {"leeftijd": 67})
    assert any("SVB" in stap.tekst for stap in found.stappen)


def test_18_four_weeks_from_the_melding(checker):
    """Art. 41 lid 4 and 44 lid 1 Pw: not before 29 November, and from 1 November if granted."""
    melding = {"leeftijd": 22, "al_gemeld": "ja", "meldingsdatum": date(2026, 11, 1)}
    found = outcome(checker, "vierwekenzoektermijn", melding, date(2026, 11, 1))
    assert found.uitkomst == "ja"
    assert found.details["vroegste_aanvraagdatum"] == "2026-11-29"
    assert found.details["ingangsdatum"] == "2026-11-01"


# Artt. 41 lid 4 and lid 11 and 44 lid 1 Pw, version 2026-07-01
@pytest.mark.parametrize(
    "more, wait, apply",
    [
        ({"besluit_zoektermijn": "nog_niets"}, "ja", "2026-12-21"),
        ({"besluit_zoektermijn": "opgeheven"}, "nee", "2026-11-23"),
        (
            {"partner": "gehuwd", "duurzaam_gescheiden": "nee", "partner_leeftijd": 27},
            "nee",
            "2026-11-23",
        ),
    ],
    ids=["22 years", "the college uses lid 11", "partner of 27"],
)
def test_waiting_moves_the_application_and_not_the_start(checker, more, wait, apply):
    monday = date(2026, 11, 23)
    facts = {"leeftijd": 22, "al_gemeld": "ja", "meldingsdatum": monday, "wachten_te_zwaar": "nee"}
    found = outcome(checker, "vierwekenzoektermijn", facts | more, monday)
    assert found.uitkomst == wait
    assert found.details["vroegste_aanvraagdatum"] == apply
    assert found.details["ingangsdatum"] == "2026-11-23"


# Art. 52 lid 2 Pw, version 2026-07-01: 95 percent of the assistance
@pytest.mark.parametrize(
    "feiten, bedrag",
    [
        ({"leeftijd": 35}, "1348.49"),
        (couple(45, 47), "1926.40"),
        ({"leeftijd": 19} | HELP, "1057.03"),
        ({"leeftijd": 19} | NO_HELP, "332.90"),
    ],
)
def test_the_advance_is_95_percent_of_the_assistance(checker, feiten, bedrag):
    asked = {"al_gemeld": "ja", "al_aangevraagd": "ja", "beslissing_ontvangen": "nee"}
    asked |= {"meldingsdatum": date(2026, 11, 1), "aanvraagdatum": date(2026, 11, 23)}
    asked |= {"papieren": "compleet"}
    found = outcome(checker, "voorschot", feiten | asked, date(2026, 12, 21))
    assert (found.uitkomst, found.bedrag.waarde) == ("ja", Decimal(bedrag))


def test_19_no_search_period_within_a_year_after_vso(checker):
    """Art. 41 lid 4 onder a Pw, since 2023-07-01."""
    feiten = {"leeftijd": 22, "al_gemeld": "ja", "meldingsdatum": date(2026, 11, 1)}
    school = {"laatste_dag_pro_vso": date(2026, 1, 15)}
    found = outcome(checker, "vierwekenzoektermijn", feiten | school, date(2026, 11, 1))
    assert found.uitkomst == "nee"


@pytest.mark.parametrize("parcels", ([], [{"soort": "voedselbank", "bedrag": 800}]))
def test_20_gifts_above_the_limit_are_for_the_college(checker, parcels):
    """Art. 31 lid 2 onder m and s, and art. 18 lid 8 Pw, since 2026-01-01: 1,300 is 100 above."""
    gifts = [{"soort": "gift", "bedrag": 900}, {"soort": "kostenbesparing", "bedrag": 400}]
    found = outcome(checker, "giften", {"giften": gifts + parcels})
    assert found.uitkomst == "college_beslist"
    assert found.onderdelen["tot_grens"].uitkomst == "ja"
    assert found.onderdelen["boven_grens"].uitkomst == "college_beslist"
    assert (found.details["totaal_van"], found.details["boven_grens_van"]) == ("1300.00", "100.00")


@pytest.mark.parametrize(
    "bezittingen, uitkomst", [("9500", "ja"), ("9800", "ja"), ("9800.01", "nee")]
)
def test_21_debts_count_against_assets(checker, bezittingen, uitkomst):
    """Art. 34 lid 3 Pw: 8,000 for a single person in 2026, after 1,800 of debts."""
    feiten = {"bezittingen": Decimal(bezittingen), "schulden": 1800}
    feiten |= {"bezit_telt_misschien_niet": "nee"}
    found = outcome(checker, "algemene_bijstand", {"leeftijd": 35} | feiten)
    assert found.uitkomst == uitkomst


def test_22_three_months_back_to_the_day(checker):
    """Art. 44 lid 5 Pw, since 2026-01-01: a power, from exactly three months before the melding."""
    feiten = {
        "al_gemeld": "ja",
        "meldingsdatum": date(2026, 10, 1),
        "zonder_middelen_sinds": date(2026, 7, 1),
        "reden_later_gemeld": "ja",
    }
    found = outcome(checker, "bijstand_met_terugwerkende_kracht", feiten, date(2026, 10, 1))
    assert (found.uitkomst, found.grond) == ("college_beslist", "kan")
    assert found.details["vroegste_ingangsdatum"] == "2026-07-01"
