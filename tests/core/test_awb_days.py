# SPDX-License-Identifier: EUPL-1.2
"""The days in the steps about letters, and the amounts, worked out by hand from the Awb.

Awb: text of 2026-01-01, https://wetten.overheid.nl/BWBR0005537/2026-01-01. Griffierecht: art. 8:41.
"""

from datetime import date
from decimal import Decimal

import pytest

from checker.days.awb import DAGEN
from checker.situation import EERSTE_DAG, LAATSTE_DAG
from tests.core.test_vectors import outcome

DAY = date.fromisoformat
APPLIED = {
    "brief_stand": "geen_antwoord",
    "brief_over": "bijstand",
    "ontvangt_bijstand": "nee",
    "al_gemeld": "ja",
    "al_aangevraagd": "ja",
    "aanvraagdatum": DAY("2026-11-23"),
}
LETTER = {"brief_stand": "brief", "besluit_verzonden_op": DAY("2026-11-13")}
SENT = {"in_gebreke_gesteld": "ja", "in_gebreke_op": DAY("2027-01-19")}
OBJECTED = {"brief_stand": "bezwaar", "besluit_verzonden_op": DAY("2026-11-23")}


def days(checker, feiten: dict, dag: str) -> dict[str, str | None]:
    kennis = checker.know(feiten, DAY(dag))
    found = {naam: one(kennis) for naam, one in DAGEN.items()}
    return {naam: day.isoformat() if day else None for naam, day in found.items()}


# Artt. 6:7 to 6:9 Awb and art. 1 Atw
@pytest.mark.parametrize(
    "sent, safe, last, posted",
    [
        ("2026-11-13", "2026-12-25", "2026-12-28", "2027-01-04"),
        ("2026-11-23", "2027-01-04", "2027-01-04", "2027-01-11"),
        ("2027-02-12", "2027-03-26", "2027-03-30", "2027-04-06"),
    ],
)
@pytest.mark.parametrize("stand", ["brief", "minder_geld", "antwoord_bezwaar", "uitspraak"])
def test_the_last_days_for_a_letter(plain, stand, sent, safe, last, posted):
    feiten = {"brief_stand": stand, "besluit_verzonden_op": DAY(sent)}
    found = days(plain, feiten, "2027-02-20")
    assert found["stuur_brief_uiterlijk"] == safe
    assert found["laatste_dag_brief"] == last
    assert found["laatste_dag_post"] == posted


def test_the_days_of_an_application(plain):
    """Artt. 4:13, 4:17, 4:18 and 6:12 Awb."""
    nothing = {"brief_dagen_stil": 0, "uitstel_op_tijd": "nee"}
    found = days(plain, APPLIED | SENT | nothing, "2027-01-20")
    assert found["laatste_dag_beslissing"] == "2027-01-18"
    assert found["eerste_dag_ingebrekestelling"] == "2027-01-19"
    assert found["einde_twee_weken"] == "2027-02-02"
    assert found["eerste_dag_beroep_te_laat"] == found["eerste_dwangsomdag"] == "2027-02-03"
    assert found["laatste_dwangsomdag"] == "2027-03-16"
    assert found["dwangsom_vastgesteld"] == "2027-03-30"


# Artt. 4:14, 4:15 and 7:10 Awb
@pytest.mark.parametrize(
    "feiten, last",
    [
        (APPLIED | {"brief_dagen_stil": 13, "uitstel_op_tijd": "nee"}, "2027-02-01"),
        (APPLIED | {"brief_dagen_stil": 14, "uitstel_op_tijd": "nee"}, "2027-02-01"),
        (
            APPLIED
            | {"brief_dagen_stil": 0, "uitstel_op_tijd": "ja", "uitstel_tot": DAY("2027-03-01")},
            "2027-03-01",
        ),
        (APPLIED | {"brief_dagen_stil": 0}, None),
        (APPLIED | {"uitstel_op_tijd": "nee"}, None),
        (APPLIED | {"brief_over": "urgentie"}, None),
        (
            OBJECTED
            | {"brief_over": "wmo", "bezwaarcommissie": "nee"}
            | {"brief_dagen_stil": 0, "uitstel_op_tijd": "nee"},
            "2027-02-15",
        ),
        (
            OBJECTED
            | {"brief_over": "wmo", "bezwaarcommissie": "ja"}
            | {"brief_dagen_stil": 0, "uitstel_op_tijd": "nee"},
            "2027-03-30",
        ),
    ],
)
def test_the_last_day_to_decide(plain, feiten, last):
    assert days(plain, feiten, "2027-01-20")["laatste_dag_beslissing"] == last


def test_too_early_is_worse_than_late(plain):
    """Art. 4:17 lid 3 Awb: with two possible terms the first safe day lies after the longer one."""
    feiten = OBJECTED | {"brief_over": "wmo", "brief_dagen_stil": 0, "uitstel_op_tijd": "nee"}
    assert days(plain, feiten, "2027-01-20")["eerste_dag_ingebrekestelling"] == "2027-03-31"


def test_without_facts_there_are_no_days(plain):
    assert set(days(plain, {}, "2026-12-01").values()) == {None}


@pytest.mark.parametrize("day", [EERSTE_DAG, LAATSTE_DAG])
def test_a_slip_of_the_pen_is_no_crash(plain, day):
    feiten = LETTER | {"besluit_verzonden_op": day} | SENT | {"in_gebreke_op": day}
    found = days(plain, feiten, "2026-12-01")
    assert all(one is None or one > day.isoformat() for one in found.values())


# Art. 4:17 lid 1 and 2 Awb
@pytest.mark.parametrize(
    "day, euros",
    [("2027-02-03", 23), ("2027-02-16", 322), ("2027-02-22", 532), ("2027-03-16", 1442)],
)
def test_the_dwangsom_so_far(plain, day, euros):
    found = outcome(plain, "dwangsom_bij_te_laat", APPLIED | SENT, DAY(day))
    assert (found.uitkomst, found.bedrag.waarde) == ("ja", Decimal(euros))
    assert found.bedrag.eenheid == "euro"


def test_the_dwangsom_of_a_toeslag_is_lower(plain):
    """Art. 12 lid 2 Awir: ten euro a week, at most a hundred, and less for a small toeslag."""
    feiten = OBJECTED | {"brief_over": "toeslag", "toeslag_definitief": "ja"}
    late = feiten | {"in_gebreke_gesteld": "ja", "in_gebreke_op": DAY("2027-02-16")}
    for day, most in (("2027-03-03", 10), ("2027-03-10", 20), ("2027-06-30", 100)):
        found = outcome(plain, "dwangsom_bij_te_laat", late, DAY(day))
        assert (found.bedrag.van, found.bedrag.tot) == (0, Decimal(most))


# Art. 8:41 lid 2 Awb, amounts of 2026
@pytest.mark.parametrize("about, euros", [("bijstand", 54), ("toeslag", 54), ("urgentie", 200)])
def test_what_a_judge_costs(plain, about, euros):
    feiten = LETTER | {"brief_stand": "antwoord_bezwaar", "brief_over": about}
    found = outcome(plain, "griffierecht", feiten | {"ander_inkomen": 1500}, DAY("2026-12-01"))
    assert (found.uitkomst, found.bedrag.waarde) == ("ja", Decimal(euros))


def test_what_a_judge_costs_next_year_is_not_known(plain):
    feiten = LETTER | {"brief_stand": "antwoord_bezwaar", "ander_inkomen": 1500}
    found = outcome(plain, "griffierecht", feiten, DAY("2027-01-01"))
    assert (found.bedrag.zeker, found.bedrag.waarde) == (False, None)
    assert found.bedrag.laatst_bekend == 54


ON_TIME = "Het voorschot moet er meestal uiterlijk zijn op"
ASKED = {"leeftijd": 35, "verblijf": "nederlands", "ontvangt_bijstand": "nee", "al_gemeld": "ja"}
APPLIED_BEFORE = ASKED | {"al_aangevraagd": "ja"}


# Art. 52 lid 1 Pw: four weeks after the application
@pytest.mark.parametrize(
    "maatregel, feiten",
    [
        ("algemene_bijstand", {}),
        ("bijstand_zonder_adres", {"woonsituatie": "buiten"}),
        ("voorliggende_uitkeringen", {"baan_gestopt": "ja"}),
        ("uitstroom_uit_instelling", {"vertrek_uit": "detentie"}),
    ],
)
def test_a_step_about_the_advance_names_its_day(plain, maatregel, feiten):
    known = APPLIED_BEFORE | {"aanvraagdatum": DAY("2026-11-01")} | feiten
    steps = outcome(plain, maatregel, known, DAY("2026-11-10")).stappen
    assert [s.datum for s in steps if s.bij_datum == ON_TIME] == [DAY("2026-11-29")]
    steps = outcome(plain, maatregel, APPLIED_BEFORE | feiten, DAY("2026-11-10")).stappen
    assert not [s for s in steps if s.bij_datum == ON_TIME]


def test_duo_decides_within_eight_weeks(plain):
    """Art. 3.19 Wsf: asked on a Monday, eight weeks later is a Monday."""
    student = {"leeftijd": 20, "volgt_opleiding": "ja", "recht_op_studiefinanciering": "ja"}
    steps = outcome(plain, "studiefinanciering_of_bijstand", student, DAY("2026-11-23")).stappen
    said = [s.datum for s in steps if (s.bij_datum or "").endswith("beslist DUO uiterlijk op")]
    assert said == [DAY("2027-01-18")]
