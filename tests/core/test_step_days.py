# SPDX-License-Identifier: EUPL-1.2
"""The days beside the steps, worked out by hand from the law that each step names.

Pw: text of 2026-07-01, https://wetten.overheid.nl/BWBR0015703/2026-07-01. Awb: text of 2026-01-01.
23 November 2026 is a Monday; 25 December is a Friday, and the 28th the next working day.
"""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.core.test_vectors import outcome

DAY = date.fromisoformat
MONDAY = DAY("2026-11-23")
SINGLE = {"leeftijd": 35, "verblijf": "nederlands", "ontvangt_bijstand": "nee"}
REPORTED = SINGLE | {"al_gemeld": "ja", "meldingsdatum": MONDAY, "al_aangevraagd": "nee"}
APPLIED = SINGLE | {"al_gemeld": "ja", "meldingsdatum": DAY("2026-09-01"), "al_aangevraagd": "ja"}
FAILED = {"ontvangt_bijstand": "ja", "jaren_nederlands_onderwijs": 3, "taaltoets": "niet_goed"}
LETTER = FAILED | {"taalbrief": "ja", "taal_begonnen": "nee"}
EARLIEST = "Vraagt u aan zodra het mag?"
TODAY = "Meldt u zich vandaag, en vraagt u aan zodra het mag?"


def day_of(checker, maatregel: str, words: str, feiten: dict, dag: date = MONDAY) -> str | None:
    """The day beside the step with these words, which must be there."""
    found = outcome(checker, maatregel, feiten, dag).stappen
    (step,) = [one for one in found if words in one.tekst]
    return step.datum and step.datum.isoformat()


def words_of(checker, maatregel: str, words: str, feiten: dict) -> str | None:
    (step,) = [s for s in outcome(checker, maatregel, feiten, MONDAY).stappen if words in s.tekst]
    return step.bij_datum


ROAD = [
    ("algemene_bijstand", "vier weken na uw aanvraag", "2026-12-21", "2027-01-18"),
    ("algemene_bijstand", "beslist binnen acht weken", "2027-01-18", "2027-02-15"),
    ("bijstand_zonder_adres", "vier weken na uw aanvraag", "2026-12-21", "2027-01-18"),
    ("voorschot", "Vier weken na de aanvraag", "2026-12-21", "2027-01-18"),
]


@pytest.mark.parametrize("maatregel, words, at_once, after_waiting", ROAD)
def test_who_did_not_apply_yet_sees_the_days_of_the_first_application(
    plain, maatregel, words, at_once, after_waiting
):
    """Artt. 41 lid 4 and lid 12 and 52 lid 1 Pw, art. 4:13 Awb: somebody of 30 and one of 22."""
    homeless = REPORTED | {"woonsituatie": "buiten", "inschrijving": "nergens"}
    assert day_of(plain, maatregel, words, homeless) == at_once
    young = homeless | {"leeftijd": 22}
    assert day_of(plain, maatregel, words, young) == after_waiting
    assert words_of(plain, maatregel, words, young).startswith(EARLIEST)
    unreported = homeless | {"al_gemeld": "nee", "meldingsdatum": None}
    assert day_of(plain, maatregel, words, unreported) == at_once
    assert words_of(plain, maatregel, words, unreported).startswith(TODAY)


@pytest.mark.parametrize(
    "feiten",
    [
        {"soort_bijstand": "bijzonder"},
        {"verblijf": "eu_geen_werk"},
        {"leeftijd": 68},
        {"al_gemeld": "ja", "meldingsdatum": None, "leeftijd": 22},
        {"al_aangevraagd": "ja", "beslissing_ontvangen": "ja", "aanvraagdatum": DAY("2026-11-02")},
        {"al_aangevraagd": "ja", "papieren": "te_laat", "aanvraagdatum": DAY("2026-11-02")},
    ],
    ids=[
        "loose costs",
        "advice first",
        "SVB",
        "day of report unknown",
        "decided",
        "papers missing",
    ],
)
def test_no_day_is_promised_where_the_road_is_another_one(plain, feiten):
    """Artt. 11, 41, 47a and 52 Pw, art. 4:15 Awb."""
    for maatregel in ("algemene_bijstand", "voorschot", "voorliggende_uitkeringen"):
        known = REPORTED | {"baan_gestopt": "ja"} | feiten
        found = outcome(plain, maatregel, known, MONDAY).stappen
        assert not [s for s in found if s.datum and "voorschot" in (s.bij_datum or "")], maatregel


def test_while_it_is_not_sure_that_somebody_must_wait_there_is_no_day(plain):
    """Art. 41 lid 4 Pw: an age that is not known."""
    nobody = {k: v for k, v in REPORTED.items() if k != "leeftijd"} | {"leeftijd": None}
    assert day_of(plain, "algemene_bijstand", "beslist binnen acht weken", nobody) is None


def test_who_applied_sees_the_days_of_that_application(plain):
    """Art. 4:13 lid 2 Awb; a day that is over is not shown."""
    words = "beslist binnen acht weken"
    applied = APPLIED | {"aanvraagdatum": DAY("2026-11-02")}
    assert day_of(plain, "algemene_bijstand", words, applied) == "2026-12-28"
    late = APPLIED | {"aanvraagdatum": DAY("2026-09-01")}
    assert day_of(plain, "algemene_bijstand", words, late) is None
    assert day_of(plain, "algemene_bijstand", words, APPLIED) is None


@pytest.mark.parametrize(
    "feiten, day",
    [
        (SINGLE | {"al_gemeld": "nee"}, "2027-01-18"),
        (
            APPLIED | {"soort_bijstand": "algemeen", "aanvraagdatum": DAY("2026-11-02")},
            "2027-01-18",
        ),
        (
            APPLIED | {"soort_bijstand": "bijzonder", "aanvraagdatum": DAY("2026-11-02")},
            "2026-12-28",
        ),
        (APPLIED | {"soort_bijstand": "bijzonder", "aanvraagdatum": DAY("2026-09-01")}, None),
    ],
)
def test_the_day_for_loose_costs_is_of_the_application_for_loose_costs(plain, feiten, day):
    """Art. 4:13 Awb: eight weeks after that application, and after today for who has yet to ask."""
    costs = {
        "losse_kosten": "ja",
        "kosten_soort": "ding",
        "kosten_nodig": "ja",
        "kosten_bijzonder": "ja",
    }
    words = "beslist binnen acht weken"
    assert day_of(plain, "bijzondere_bijstand", words, costs | feiten) == day


@pytest.mark.parametrize(
    "maatregel, feiten",
    [
        (
            "individuele_inkomenstoeslag",
            {"inkomen_lang_laag": "lang", "inkomen_gaat_stijgen": "nee"},
        ),
        (
            "studietoeslag",
            {
                "leeftijd": 20,
                "krijgt_studiefinanciering": "studiefinanciering",
                "ziek_naast_studie": "ja",
            },
        ),
    ],
)
def test_another_application_does_not_count_for_a_supplement(plain, maatregel, feiten):
    """Artt. 36 and 36b Pw: an application of its own. Asked today; art. 4:13 Awb."""
    known = APPLIED | {"aanvraagdatum": DAY("2026-11-02")} | feiten
    assert day_of(plain, maatregel, "beslist binnen acht weken", known) == "2027-01-18"


# Art. 18b lid 6 onder a Pw: to begin within a month after the letter
@pytest.mark.parametrize(
    "letter, asked, last",
    [
        ("2026-10-31", "2026-11-10", "2026-11-30"),
        ("2026-10-23", "2026-11-23", "2026-11-23"),
        ("2026-10-23", "2026-11-24", None),
    ],
)
def test_begin_to_learn_in_a_month(plain, letter, asked, last):
    feiten = LETTER | {"dag_taalbrief": DAY(letter)}
    words = "Begin ook binnen die maand"
    assert day_of(plain, "taaleis", words, feiten, DAY(asked)) == last
    assert day_of(plain, "taaleis", words, feiten | {"taal_begonnen": "ja"}, DAY(asked)) is None


def test_the_language_test_comes_eight_weeks_after_the_application(plain):
    """Art. 18b lid 2 Pw: at most eight weeks, so not moved from Christmas Day."""
    school = {"jaren_nederlands_onderwijs": 3, "diploma_inburgering": "nee", "taaltoets": "geen"}
    applied = APPLIED | school | {"aanvraagdatum": DAY("2026-10-30")}
    assert day_of(plain, "taaleis", "De toets komt", applied) == "2026-12-25"


@settings(max_examples=60, deadline=None)
@given(st.dates(date(2025, 8, 1), date(2027, 6, 30)))
def test_the_supplement_can_be_asked_again_from_the_day_in_the_step(plain, last):
    """Art. 36 lid 3 Pw: not twice within twelve months; the rule and the step say the same."""
    feiten = SINGLE | {"inkomen_lang_laag": "lang", "dag_inkomenstoeslag": last}
    again = day_of(plain, "individuele_inkomenstoeslag", "toeslag dan weer aan", feiten, last)
    first = DAY(again)
    assert first == date(
        last.year + 1, last.month, min(last.day, 28 if last.month == 2 else 31)
    ) + (DAY("2026-01-02") - DAY("2026-01-01"))
    before = plain.know(feiten, date.fromordinal(first.toordinal() - 1))
    assert before.fact("inkomenstoeslag_gekregen") == (1, 1)
    assert plain.know(feiten, first).fact("inkomenstoeslag_gekregen") == (0, 0)


@pytest.mark.parametrize(
    "maatregel, words",
    [
        ("verlaging_woonsituatie", "Zes maanden na uw laatste schooldag"),
        ("studiefinanciering_of_bijstand", "stopte kortgeleden"),
    ],
)
@pytest.mark.parametrize("last, end", [("2026-06-30", "2026-12-30"), ("2026-08-31", "2027-02-28")])
def test_the_lower_amount_after_school_ends_after_six_months(plain, maatregel, words, last, end):
    """Art. 28 Pw."""
    feiten = {"leeftijd": 25, "laatste_dag_opleiding": DAY(last), "volgt_opleiding": "nee"}
    feiten |= {"woonsituatie": "eigen_plek", "medebewoners": []}
    assert day_of(plain, maatregel, words, feiten) == end


def test_who_need_not_wait_gives_proof_about_school_in_four_weeks(plain):
    """Art. 41 lid 7 Pw."""
    young = REPORTED | {"leeftijd": 22, "volgt_opleiding": "nee", "pro_vso_afgelopen_jaar": "ja"}
    words = "Hoeft u niet te wachten met uw aanvraag"
    assert day_of(plain, "studiefinanciering_of_bijstand", words, young) == "2026-12-21"


# Art. 4:17 lid 3 Awb: the money begins the day after, also when these weeks end on Christmas Day
@pytest.mark.parametrize("today, end", [("2026-11-23", "2026-12-07"), ("2026-12-11", "2026-12-25")])
def test_the_two_weeks_after_a_letter_of_today(plain, today, end):
    late = APPLIED | {"aanvraagdatum": DAY("2026-08-03"), "beslissing_ontvangen": "nee"}
    reminded = {"brief_stand": "geen_antwoord", "brief_over": "bijstand", "brief_dagen_stil": 0}
    reminded |= {"uitstel_op_tijd": "nee", "in_gebreke_gesteld": "nee"}
    debts = {"geldproblemen": "ja", "schuldhulp_stap": "gesprek"}
    debts |= {"dag_schuldhulp_gesprek": DAY("2026-08-03")}
    for maatregel, words, feiten in (
        ("voorschot", "ingebrekestelling", late),
        ("dwangsom_bij_te_laat", "vandaag de ingebrekestelling", late | reminded),
        ("schuldhulp_eerste_gesprek", "ingebrekestelling", debts),
    ):
        assert day_of(plain, maatregel, words, feiten, DAY(today)) == end


@pytest.mark.parametrize(
    "today, last",
    [
        ("2026-12-25", "2026-12-25"),
        ("2026-12-26", "2026-12-28"),
        ("2026-12-28", "2026-12-28"),
        ("2026-12-29", None),
    ],
)
def test_the_last_day_for_bezwaar_is_a_day_to_come(plain, today, last):
    """Artt. 6:7 and 6:8 Awb and art. 1 Atw: a letter that was sent on 13 November."""
    letter = {"brief_stand": "brief", "brief_over": "bijstand"}
    letter |= {"besluit_verzonden_op": DAY("2026-11-13")}
    assert day_of(plain, "algemene_bijstand", "zes weken om bezwaar", letter, DAY(today)) == last
    advocate, words = letter | {"advocaat_nodig": "ja"}, "Loopt er een termijn"
    assert day_of(plain, "rechtsbijstand", words, advocate, DAY(today)) == last
    for other in ("instantie", "anders", "bedrijf"):
        known = advocate | {"brief_over": other}
        assert day_of(plain, "rechtsbijstand", words, known, DAY(today)) is None


@pytest.mark.parametrize("today, last", [("2026-12-25", "2026-12-25"), ("2026-12-29", None)])
def test_less_income_this_year_is_told_within_six_weeks(plain, today, last):
    """Art. 34c lid 3 Wrb: after the letter of the Raad, sent on 13 November."""
    letter = {"brief_stand": "brief", "brief_over": "anders", "advocaat_nodig": "ja"}
    letter |= {"besluit_verzonden_op": DAY("2026-11-13")}
    assert day_of(plain, "rechtsbijstand", "minstens 15 procent", letter, DAY(today)) == last


@pytest.mark.parametrize("maatregel", ["maatschappelijke_opvang", "beschermd_wonen"])
def test_shelter_is_decided_on_two_weeks_after_the_examination(plain, maatregel):
    """Artt. 2.3.2 lid 1 and 2.3.5 lid 2 Wmo: six weeks end on Monday 4 January, then two more."""
    homeless = SINGLE | {"woonsituatie": "buiten", "wonen_lukt_niet": "ja"}
    assert day_of(plain, maatregel, "zes weken voor onderzoek", homeless) == "2027-01-04"
    assert day_of(plain, maatregel, "Binnen twee weken", homeless) == "2027-01-18"


def test_a_summons_asks_for_a_talk_in_three_working_days(plain):
    """Art. 4 lid 2 Wgs: asked on Friday, so Monday, Tuesday and Wednesday."""
    debts = {"geldproblemen": "ja", "huis_dreiging": "dagvaarding", "schuldhulp_stap": "niets"}
    friday = DAY("2026-11-20")
    found = day_of(plain, "schuldhulp_eerste_gesprek", "Of dat moet, is niet zeker", debts, friday)
    assert found == "2026-11-25"


def test_the_plan_for_a_parent_is_there_in_six_months(plain):
    """Art. 9a lid 7 Pw: asked on 31 August, so the last day of February."""
    parent = {"leeftijd": 30, "kinderen": [{"leeftijd": 3, "ten_laste": "ja"}]}
    parent |= {"ontvangt_bijstand": "ja", "zorgt_alleen_voor_kind": "ja"}
    parent |= {"ontheffing_werk": "geen"}
    found = day_of(
        plain, "plichten_en_ontheffing", "ontheffing als ouder", parent, DAY("2026-08-31")
    )
    assert found == "2027-02-28"
    had_it = parent | {"ontheffing_werk": "ouder"}
    words, day = "ontheffing als ouder", DAY("2026-08-31")
    assert day_of(plain, "plichten_en_ontheffing", words, had_it, day) is None


# Art. 4:13 lid 2 Awb and art. 1 Atw: eight weeks after 30 October end on Monday 28 December
@pytest.mark.parametrize("today, late", [("2026-12-28", False), ("2026-12-29", True)])
def test_a_letter_that_it_is_late_is_not_too_early(plain, today, late):
    known = APPLIED | {"aanvraagdatum": DAY("2026-10-30"), "beslissing_ontvangen": "nee"}
    found = outcome(plain, "voorschot", known, DAY(today)).stappen
    assert any("de acht weken zijn voorbij" in one.tekst for one in found) is late


def test_three_months_back_are_counted_from_the_report(plain):
    """Art. 44 lid 5 Pw."""
    homeless = REPORTED | {"woonsituatie": "buiten", "inschrijving": "nergens"}
    words = "tot drie maanden terug"
    assert day_of(plain, "bijstand_zonder_adres", words, homeless) == "2026-08-23"
    unknown = homeless | {"meldingsdatum": None}
    assert day_of(plain, "bijstand_zonder_adres", words, unknown) is None


@pytest.mark.parametrize("applied, day", [("2026-11-02", "2026-11-30"), ("2026-10-01", None)])
def test_the_advance_beside_a_late_decision_is_still_to_come(plain, applied, day):
    """Art. 52 lid 1 Pw."""
    known = APPLIED | {"aanvraagdatum": DAY(applied), "brief_stand": "geen_antwoord"}
    known |= {"brief_over": "bijstand"}
    assert day_of(plain, "dwangsom_bij_te_laat", "al na vier weken", known) == day
