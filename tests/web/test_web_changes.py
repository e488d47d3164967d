# SPDX-License-Identifier: EUPL-1.2
"""An early answer can be changed: later ones stay, and what became impossible is named."""

import re

import pytest

GONE = "Een deel van uw antwoorden is weg"
AGE, DEBTS = {"leeftijd": "22"}, {"schulden": "2000"}
# per subject: what somebody answered, the change, and what no longer fits. A fact that may always
# be stated, such as in a file, stays: it says nothing that the new answer excludes.
SUBJECTS = {
    "u": (
        {"partner": "gehuwd", "duurzaam_gescheiden": "ja"},
        ("partner", "geen"),
        ["duurzaam_gescheiden"],
    ),
    "wonen": (
        {"woonsituatie": "opvang", "inrichting": "ja"},
        ("woonsituatie", "buiten"),
        ["inrichting"],
    ),
    "aanvraag": (
        {"al_gemeld": "ja", "meldingsdatum": "2026-11-02"},
        ("al_gemeld", "nee"),
        ["meldingsdatum"],
    ),
    "school": (
        {"volgt_opleiding": "ja", "recht_op_studiefinanciering": "ja"},
        ("volgt_opleiding", "nee"),
        ["recht_op_studiefinanciering"],
    ),
    "geld": ({"loon": "350", "loon_is": "bruto"}, ("loon", "0"), ["loon_is"]),
    "werk": (
        {"ontvangt_bijstand": "ja", "ontheffing_werk": "werk"},
        ("ontvangt_bijstand", "nee"),
        [],
    ),
    "kosten": (
        {"kosten_soort": "schulden", "genoeg_geld_bij_schulden": "ja"},
        ("kosten_soort", "ding"),
        ["genoeg_geld_bij_schulden"],
    ),
    "schulden": (
        {"huis_dreiging": "dagvaarding", "verhuurder_hielp": "ja"},
        ("huis_dreiging", "geen"),
        [],
    ),
    "brief": (
        {"in_gebreke_gesteld": "ja", "in_gebreke_op": "2026-11-02"},
        ("in_gebreke_gesteld", "nee"),
        ["in_gebreke_op"],
    ),
    "zorg": (
        {"zorgverzekering": "ja", "premie_achterstand": "3"},
        ("zorgverzekering", "via_cak"),
        [],
    ),
    "toeslagen": (
        {"toeslag_aangevraagd": "ja", "toeslag_aanvraagdatum": "2026-11-02"},
        ("toeslag_aangevraagd", "nee"),
        [],
    ),
    "woning": (
        {"opvang_reden": "geweld", "verlaat_opvang": "ja"},
        ("opvang_reden", "geen"),
        ["verlaat_opvang"],
    ),
}


def named(page) -> list[str]:
    """The answers that the notice on this page names."""
    _, _, after = page.html.partition('id="vervallen"')
    items = after.partition("</ul>")[0].split("<li>")[1:]
    return [re.sub(r"<[^>]*>", "", one.partition("</li>")[0]) for one in items]


@pytest.fixture
def changed(visitor, checker):
    """Somebody who answered about a subject and changed an early answer; and what must be gone."""

    def change(subject):
        given, (naam, value), gone = SUBJECTS[subject]
        for question, answer in {**AGE, **DEBTS, **given}.items():
            visitor.answer(question, answer)
        visitor.answer(naam, value, terug="antwoorden")
        kept = [one for one in given if one not in (naam, *gone)]
        return [[checker.begrippen[one].label for one in names] for names in (gone, kept)]

    return change


def test_every_subject_is_here(checker):
    assert SUBJECTS.keys() == checker.onderwerpen.keys()


@pytest.mark.parametrize("subject", SUBJECTS)
def test_a_change_names_what_no_longer_fits_and_keeps_the_rest(visitor, changed, subject):
    gone, kept = changed(subject)
    assert named(visitor.page) == gone
    assert (GONE in visitor.page.words()) is bool(gone)
    page = visitor.get("/antwoorden")
    words = page.words().replace("\xa0", " ")
    assert "22 jaar" in words and "€ 2.000" in words
    assert [one for one in gone if f"Wijzig: {one}" in words] == []
    assert [one for one in kept if f"Wijzig: {one}" not in words] == []


def test_the_notice_stays_on_a_reload_and_goes_with_the_next_answer(visitor, changed):
    changed("u")
    assert GONE in visitor.get("/antwoorden").words()
    assert GONE in visitor.get("/uitkomst").words()
    visitor.answer("woont_in_nederland", "ja")
    assert GONE not in visitor.get("/antwoorden").words()


def test_a_change_that_fits_says_nothing(visitor):
    visitor.answer("leeftijd", "22")
    visitor.answer("leeftijd", "23")
    assert GONE not in visitor.page.words()


def test_a_question_that_was_skipped_is_forgotten_without_a_word(visitor):
    visitor.answer("partner", "gehuwd")
    visitor.answer("duurzaam_gescheiden", "weet_niet")
    visitor.answer("partner", "geen")
    assert GONE not in visitor.page.words()
