# SPDX-License-Identifier: EUPL-1.2
"""Days and the fine around health insurance, youth care and leaving a place (Zvw, Jw, Wmo 2015)."""

from datetime import date

import pytest

ZORG, JEUGD, VERTREK = "zorg_zonder_verzekering", "verlengde_jeugdhulp", "uitstroom_uit_instelling"
VANDAAG = date(2026, 11, 21)


def outcome(checker, maatregel, dag=VANDAAG, **feiten):
    return next(u for u in checker.check(feiten, dag).uitkomsten if u.maatregel == maatregel)


def day_of(found, words):
    return next(stap.datum for stap in found.stappen if words in stap.tekst)


@pytest.mark.parametrize(
    ("letter", "last"),
    [
        (date(2026, 8, 31), date(2026, 11, 30)),  # no 31 November
        (date(2026, 9, 5), date(2026, 12, 5)),  # a Saturday: the plain day is shown
        (date(2026, 11, 30), date(2027, 2, 28)),
    ],
)
def test_three_months_after_the_letter_of_the_cak(checker, letter, last):
    found = outcome(checker, ZORG, zorgverzekering="aanmaning", dag_cak_brief=letter)
    assert day_of(found, "Verzeker u op tijd") == last


def test_after_a_fine_there_are_three_months_and_six_weeks_to_object(checker):
    found = outcome(checker, ZORG, zorgverzekering="boete_1", dag_cak_brief=date(2026, 11, 2))
    assert day_of(found, "geen tweede boete") == date(2027, 2, 2)
    assert day_of(found, "bezwaar") == date(2026, 12, 14)


def test_a_last_day_in_the_past_is_not_shown(checker):
    found = outcome(checker, ZORG, zorgverzekering="boete_2", dag_cak_brief=date(2026, 9, 1))
    assert day_of(found, "bezwaar") is None


def test_two_weeks_to_undo_the_insurance_of_the_cak(checker):
    found = outcome(checker, ZORG, zorgverzekering="via_cak", dag_cak_brief=date(2026, 11, 14))
    assert day_of(found, "Was u al ergens anders verzekerd") == date(2026, 11, 28)


@pytest.mark.parametrize(
    ("dag", "verzekering", "boete"),
    [
        (VANDAAG, "nee", "529.75"),  # 3 x 2119 / 12
        (VANDAAG, "ja", "0"),
        (VANDAAG, "via_cak", "0"),
    ],
)
def test_the_fine_is_three_months_of_the_standaardpremie(checker, dag, verzekering, boete):
    bedrag = outcome(checker, ZORG, dag, zorgverzekering=verzekering).bedrag
    assert str(bedrag.waarde.normalize()) == boete


def test_no_fine_is_given_for_a_year_without_a_sure_premium(checker):
    bedrag = outcome(checker, ZORG, date(2027, 1, 1), zorgverzekering="nee").bedrag
    assert (bedrag.waarde, bedrag.zeker) == (None, False)


def test_birthdays_limit_youth_care(checker):
    feiten = {"jeugdhulp_voor_18": "pleegzorg", "jeugdhulp_nu": "loopt"}
    found = outcome(checker, JEUGD, geboortedatum=date(2007, 3, 2), **feiten)
    assert day_of(found, "De pleegzorg loopt door") == date(2028, 3, 1)
    assert day_of(found, "hoogstens tot u 23 jaar wordt") == date(2030, 3, 1)
    found = outcome(checker, JEUGD, geboortedatum=date(2009, 3, 2), **feiten)
    assert day_of(found, "voor uw 18e verjaardag") == date(2027, 3, 2)


@pytest.mark.parametrize(
    ("leaving", "begin"),
    [
        (date(2027, 2, 15), date(2026, 12, 21)),  # six weeks and two weeks before
        (date(2027, 1, 16), VANDAAG),
        (date(2026, 12, 1), VANDAAG),  # that day is over: begin today
        (date(2026, 11, 20), None),
    ],
)
def test_days_are_counted_back_from_the_day_of_leaving(checker, leaving, begin):
    feiten = {"woonsituatie": "instelling", "vertrek_uit": "ggz", "dag_vertrek": leaving}
    found = outcome(checker, VERTREK, leeftijd=35, plek_na_vertrek="nee", **feiten)
    assert day_of(found, "Begin op tijd") == begin
    assert day_of(found, "Meld u voor bijstand") == (leaving if leaving >= VANDAAG else None)


def test_a_step_never_names_where_somebody_was(checker):
    feiten = {"woonsituatie": "instelling", "vertrek_uit": "detentie", "uitsluiting": "vast"}
    found = outcome(checker, VERTREK, leeftijd=35, plek_na_vertrek="nee", **feiten)
    text = " ".join(stap.tekst for stap in found.stappen).lower()
    assert not [word for word in ("gevangen", "detentie", "justitie", "straf") if word in text]
