# SPDX-License-Identifier: EUPL-1.2
"""Papers to bring: nobody is asked for a paper that cannot matter to them."""

from datetime import date

import pytest

DAG = date(2026, 11, 21)
SINGLE = {
    "leeftijd": 35,
    "woont_in_nederland": "ja",
    "verblijf": "nederlands",
    "partner": "geen",
    "kinderen": [],
    "medebewoners": [],
    "woonsituatie": "eigen_plek",
    "mantelzorg_elders": "nee",
    "schoolverlater": "nee",
    "loon": 0,
    "ander_inkomen": 0,
    "bezittingen": 0,
    "schulden": 0,
    "overwaarde_woning": 0,
    "voorliggende_voorziening": "nee",
    "uitsluiting": "geen",
    "nu_in_buitenland": "nee",
}
HUISGENOOT = {"leeftijd": 40, "woont_hier": "vast", "familie": "nee", "opleiding": "geen"}


@pytest.fixture
def papers(checker):
    def ask(maatregel, dag=DAG, **feiten):
        overview = checker.check(SINGLE | feiten, dag)
        found = next(one for one in overview.uitkomsten if one.maatregel == maatregel)
        return [one.papier for one in found.papieren]

    return ask


def test_somebody_with_a_room_and_no_income_brings_little(papers):
    found = papers("algemene_bijstand")
    assert found == ["legitimatie", "bankafschriften", "huurcontract", "brief_belasting"]


@pytest.mark.parametrize(
    ("paper", "feiten"),
    [
        ("lijst_slaapplekken", {"woonsituatie": "buiten"}),
        ("loonstroken", {"loon": 600}),
        ("brief_ander_inkomen", {"ander_inkomen": 300}),
        ("papieren_huis", {"overwaarde_woning": 10000}),
        ("lijst_schulden", {"schulden": 100, "bezittingen": 50}),
        ("bewijs_andere_aanvraag", {"voorliggende_voorziening": "ja"}),
        ("cijfers_bedrijf", {"eigen_bedrijf": "ja"}),
    ],
)
def test_a_paper_is_asked_only_of_whom_it_concerns(papers, paper, feiten):
    assert paper in papers("algemene_bijstand", **feiten)
    assert paper not in papers("algemene_bijstand")


def test_who_has_no_address_brings_a_list_of_places(papers):
    """Art. 17 lid 1 and lid 3 Pw: who somebody is, and in which municipality."""
    found = papers("bijstand_zonder_adres", woonsituatie="buiten", inschrijving="nergens")
    assert found == ["legitimatie", "lijst_slaapplekken"]
    assert papers("bijstand_zonder_adres") == []


def test_who_owns_a_house_or_has_none_brings_no_rent_contract(papers):
    assert "huurcontract" not in papers("algemene_bijstand", overwaarde_woning=1)
    assert "huurcontract" not in papers("algemene_bijstand", woonsituatie="buiten")


def test_papers_about_school_stop_at_27(papers):
    school = {"volgt_opleiding": "nee", "kan_opleiding_volgen": "nee"}
    assert "waarom_geen_school" in papers("algemene_bijstand", leeftijd=26, **school)
    assert "waarom_geen_school" not in papers("algemene_bijstand", leeftijd=27)


@pytest.mark.parametrize(
    ("contract", "asked"), [("met_u", True), ("zelfde_verhuurder", True), ("geen", False)]
)
def test_a_contract_with_a_housemate_is_asked_where_it_helps(papers, contract, asked):
    housemates = [HUISGENOOT | {"contract": contract}]
    found = papers("kostendelersnorm", medebewoners=housemates)
    assert found == (["contract_huisgenoot"] if asked else [])


def test_a_contract_that_is_not_known_asks_for_nothing_yet(papers):
    assert papers("kostendelersnorm", medebewoners=[HUISGENOOT]) == []


def test_a_nee_asks_for_no_papers(papers):
    assert papers("algemene_bijstand", woont_in_nederland="nee") == []


def test_income_is_no_paper_where_it_may_not_weigh(papers):
    """Groups d and i may not be refused because of income (art. 15 lid 5 Hw)."""
    stated = {"mantelzorg": "nee", "medisch_dringend": "nee", "vertrek_uit": "geen"}
    stated |= {"uitstapprogramma": "nee", "urgentieverordening": "aangepast"}
    violence = {"opvang_reden": "geweld", "verlaat_opvang": "ja"}
    assert "inkomensverklaring" not in papers("urgentie", **stated, **violence)
    assert "inkomensverklaring" in papers("urgentie", **stated, opvang_reden="geen")


def test_proof_of_the_earlier_time_exists_since_2026(papers):
    stated = {"reden_later_gemeld": "ja", "zonder_middelen_sinds": date(2025, 11, 1)}
    measure = "bijstand_met_terugwerkende_kracht"
    assert papers(measure, date(2026, 1, 1), meldingsdatum=date(2026, 1, 1), **stated)
    assert not papers(measure, date(2025, 12, 31), meldingsdatum=date(2025, 12, 31), **stated)
