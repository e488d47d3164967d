# SPDX-License-Identifier: EUPL-1.2
"""Cases worked out by hand from the law text, with article and version; amounts per month.

The figures are those of the Participatiewet as it stands on 2026-07-01 unless a day is given.
"""

from datetime import date
from decimal import Decimal

import pytest

PW = "https://wetten.overheid.nl/BWBR0015703/2026-07-01"
DAY = date(2026, 7, 1)
PERSON = {
    "woont_in_nederland": "ja",
    "verblijf": "nederlands",
    "partner": "geen",
    "kinderen": [],
    "woonsituatie": "eigen_plek",
    "medebewoners": [],
    "mantelzorg_elders": "nee",
    "schoolverlater": "nee",
    "soort_bijstand": "algemeen",
    "loon": 0,
    "ander_inkomen": 0,
    "bezittingen": 0,
    "schulden": 0,
    "overwaarde_woning": 0,
    "voorliggende_voorziening": "nee",
    "uitsluiting": "geen",
    "nu_in_buitenland": "nee",
    "pro_vso_afgelopen_jaar": "nee",
    "medisch_urenbeperkt": "nee",
    "doelgroep_loonkostensubsidie": "nee",
    "besluit_zoektermijn": "nog_niets",
    "wachten_te_zwaar": "nee",
}
NO_HELP = {"ouders_kunnen_niet_betalen": "nee", "onderhoud_niet_afdwingbaar": "nee"}
HELP = NO_HELP | {"onderhoud_niet_afdwingbaar": "ja"}


def mate(leeftijd: int, **more) -> dict:
    ordinary = {"woont_hier": "vast", "familie": "nee", "contract": "geen", "opleiding": "geen"}
    return ordinary | {"leeftijd": leeftijd} | more


def couple(leeftijd: int, partner: int, **more) -> dict:
    together = {"partner": "gehuwd", "duurzaam_gescheiden": "nee", "partner_leeftijd": partner}
    apart = {"partner_zonder_recht": "nee", "partner_inrichting": "nee"}
    return {"leeftijd": leeftijd} | together | apart | more


def partners(answers: dict) -> dict:
    return {f"partner_{feit}": value for feit, value in answers.items()}


PARENTS = [mate(50, familie="ja"), mate(52, familie="ja")]
LODGER = [mate(45, contract="met_u")]
FRIEND = [mate(32, contract="zelfde_verhuurder")]
AMOUNTS = [  # number, article, situation, amount for the household, per person
    (1, "art. 21 onder a", {"leeftijd": 35}, "1419.46", "1419.46"),
    (2, "art. 22a lid 1, A = 3", {"leeftijd": 24, "medebewoners": PARENTS}, "878.71", "878.71"),
    (3, "art. 19a lid 1", {"leeftijd": 40, "medebewoners": [mate(26)]}, "1419.46", "1419.46"),
    (4, "art. 22a lid 1, A = 2", {"leeftijd": 40, "medebewoners": [mate(27)]}, "1013.90", "1013.90"),
    (5, "art. 19a lid 1 onder d", {"leeftijd": 40, "medebewoners": [mate(27, opleiding="bbl")]},
     "1419.46", "1419.46"),
    (6, "art. 19a lid 1 onder c", {"leeftijd": 30, "medebewoners": FRIEND}, "1419.46", "1419.46"),
    (7, "art. 22a lid 2, A = 3", couple(33, 34, medebewoners=[mate(28)]), "1757.42", "878.71"),
    (8, "art. 21 onder b", couple(45, 47), "2027.79", "1013.90"),
    (9, "art. 20 lid 3", {"leeftijd": 19} | HELP, "1112.66", "1112.66"),
    (10, "art. 20 lid 1 onder a", {"leeftijd": 19} | NO_HELP, "350.42", "350.42"),
    (11, "art. 20 lid 4", couple(19, 20) | HELP | partners(HELP), "2027.79", "1013.90"),
    (12, "art. 20 lid 1 onder c", couple(19, 25) | NO_HELP, "1364.32", "682.16"),
    (12, "art. 20 lid 4", couple(19, 25) | HELP, "2027.79", "1013.90"),
    (15, "art. 19a lid 1 onder b", {"leeftijd": 40, "medebewoners": LODGER}, "1419.46", "1419.46"),
    (16, "art. 24", couple(40, 41, partner_zonder_recht="ja"), "1013.90", "1013.90"),
    (17, "art. 22 onder a", {"leeftijd": 67}, "1587.34", "1587.34"),
]  # fmt: skip


def outcome(checker, maatregel: str, feiten: dict, dag: date = DAY):
    found = checker.check(PERSON | feiten, dag)
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


def test_19_no_search_period_within_a_year_after_vso(checker):
    """Art. 41 lid 4 onder a Pw, since 2023-07-01."""
    feiten = {"leeftijd": 22, "al_gemeld": "ja", "meldingsdatum": date(2026, 11, 1)}
    school = {"pro_vso_afgelopen_jaar": None, "laatste_dag_pro_vso": date(2026, 1, 15)}
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
    feiten = {"bezittingen": Decimal(bezittingen), "schulden": 1800, "bezit_telt_misschien_niet": "nee"}
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
