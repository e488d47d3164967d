# SPDX-License-Identifier: EUPL-1.2
"""The questions: one a page, every answer can be changed, nothing is lost, nothing is forced."""

import pytest

from tests.web.visitor import Visitor

APART = "Apart van uw partner"
YOUNG_COUPLE = {"leeftijd": "24", "partner": "gehuwd", "duurzaam_gescheiden": "ja"}
HOUSEMATE = {
    "leeftijd": "30",
    "woont_hier": "vast",
    "familie": "nee",
    "contract": "geen",
    "opleiding": "geen",
    "opleiding_voor_30": "",
}


def test_somebody_who_knows_nothing_still_reaches_a_result(visitor):
    asked = visitor.walk({})
    assert len(asked) == len(set(asked))
    assert visitor.page.h1 == "Controleer uw antwoorden"
    assert visitor.get("/uitkomst").h1 == "Dit kunt u misschien krijgen"


def test_what_somebody_does_not_know_is_not_asked_further(visitor, checker):
    asked = visitor.walk({"loon": "weet_niet", "nu_in_buitenland": "nee"})
    assert "loon" in asked and "loon_is" not in asked
    for naam in asked:
        before = {line.feit for line in checker.begrippen[naam].alleen_als} & set(asked)
        assert before <= {"nu_in_buitenland"}, naam


def test_nobody_has_to_answer_all_questions_to_see_a_result(visitor):
    visitor.answer("leeftijd", "24")
    assert visitor.get("/uitkomst").h1 == "Dit kunt u misschien krijgen"
    assert "nog vragen" in visitor.get("/antwoorden").words()


def test_the_question_is_the_heading_and_stands_in_the_title_with_its_step(visitor):
    page = visitor.get("/vragen/leeftijd")
    assert page.h1 == "Hoe oud bent u?"
    assert page.title == "Stap 1 van 12: Hoe oud bent u? - Rechtop"
    assert [level for level, _ in page.headings].count("h1") == 1


def test_no_two_questions_share_a_title_and_the_number_of_steps_is_fixed(visitor, checker):
    visitor.answer("verblijf", "nederlands")
    titles = [visitor.get(f"/vragen/{n}").title for n, b in checker.begrippen.items() if b.vraag]
    assert len(titles) == len(set(titles))
    assert all(" van 12: " in title for title in titles)


def test_every_question_says_why_it_is_asked_and_offers_not_to_know(visitor, checker):
    visitor.answer("verblijf", "nederlands")
    for naam, begrip in checker.begrippen.items():
        if not begrip.vraag:
            continue
        page = visitor.get(f"/vragen/{naam}")
        assert begrip.waarom in page.words(), naam
        assert "Weet ik niet" in page.words(), naam
        assert ("Wil ik niet zeggen" in page.words()) is begrip.gevoelig, naam


def test_facts_that_the_site_never_asks_have_no_page(visitor, checker):
    assert checker.begrippen["geboortedatum"].vraag is None
    visitor.get("/vragen/geboortedatum")
    assert visitor.response.status_code == 404


@pytest.mark.parametrize(
    ("naam", "fields", "kept"),
    [
        ("leeftijd", {"leeftijd": "oud"}, 'value="oud"'),
        ("partner", {}, 'id="partner-geen"'),
        ("loon", {"loon": "tussen 3 en 4"}, 'value="tussen 3 en 4"'),
        ("meldingsdatum", {"meldingsdatum-dag": "31", "meldingsdatum-maand": "feb"}, 'value="feb"'),
    ],
)
def test_an_error_stands_above_and_at_the_field_and_nothing_typed_is_lost(
    visitor, naam, fields, kept
):
    visitor.get(f"/vragen/{naam}")
    page = visitor.send(**fields)
    assert visitor.response.status_code == 400
    assert page.title.startswith("Fout: Stap ")
    summary = next(a for a in page.links if a["href"].startswith(f"#{naam}"))
    assert summary["href"][1:] in page.ids
    assert page.words().index("Er gaat iets mis") < page.words().index(page.h1)
    assert f'id="{naam}-fout"' in page.html and f"{naam}-fout" in page.html
    sentence = page.html.split(f'id="{naam}-fout">')[1].split("<")[0]
    assert page.html.count(sentence) == 2
    assert kept in page.html


def test_errors_are_never_blaming(visitor, checker):
    visitor.answer("verblijf", "nederlands")
    for naam, begrip in checker.begrippen.items():
        if begrip.vraag and begrip.soort != "groep":
            visitor.get(f"/vragen/{naam}")
            text = visitor.send(**{naam: ""}).words().lower()
            for word in ("sorry", "helaas", "ongeldig", "vergeten", "verplicht", "oeps"):
                assert word not in text, (naam, word)


def test_an_answer_is_shown_again_as_it_was_given(visitor):
    for naam, value, shown in (
        ("leeftijd", "24", 'value="24"'),
        ("loon", "1.401,50", 'value="1401,50"'),
        ("partner", "geen", 'value="geen" checked'),
    ):
        visitor.answer(naam, value)
        assert shown in visitor.get(f"/vragen/{naam}").html
    visitor.answer("meldingsdatum", "2026-11-02")
    values = visitor.get("/vragen/meldingsdatum").question_form.values
    assert values["meldingsdatum-dag"] == "2" and values["meldingsdatum-jaar"] == "2026"


def test_every_answer_ends_in_a_page_that_can_be_reloaded(visitor):
    visitor.get("/vragen/leeftijd")
    token = visitor.page.question_form.values["csrf_token"]
    values = {"csrf_token": token, "leeftijd": "24"}
    response = visitor.client.post("/vragen/leeftijd", data=values)
    assert response.status_code == 303


def test_back_leads_to_the_question_before(visitor):
    visitor.get("/vragen")
    first = visitor.path
    visitor.send(leeftijd="24")
    back = next(a for a in visitor.page.links if a["href"] == first)
    assert visitor.get(back["href"]).h1 == "Hoe oud bent u?"
    assert any(a["href"] == "/" for a in visitor.page.links)


def test_a_change_drops_what_no_longer_applies_and_keeps_the_rest(visitor):
    visitor.walk(YOUNG_COUPLE)
    assert f"Wijzig: {APART}" in visitor.page.words()
    visitor.answer("partner", "geen", terug="antwoorden")
    assert visitor.path == "/antwoorden"
    assert f"Wijzig: {APART}" not in visitor.page.words()
    assert "24 jaar" in visitor.page.words()


def test_a_change_keeps_every_answer_that_still_applies(visitor):
    answers = {"leeftijd": "24", "meldingsdatum": "2026-11-02", "schulden": "2000"}
    for naam, value in answers.items():
        visitor.answer(naam, value)
    visitor.answer("loon", "350")
    visitor.answer("loon", "0", terug="antwoorden")
    words = visitor.get("/antwoorden").words()
    assert "2 november 2026" in words and "€ 2.000" in words.replace("\xa0", " ")


def test_a_skipped_question_that_no_longer_matters_is_forgotten(visitor):
    visitor.answer("partner", "gehuwd")
    visitor.answer("duurzaam_gescheiden", "weet_niet")
    visitor.answer("partner", "geen")
    assert APART not in visitor.get("/antwoorden").words()


def test_a_change_that_opens_questions_asks_those_first_and_then_returns(visitor):
    visitor.walk({**YOUNG_COUPLE, "partner": "geen"})
    visitor.answer("partner", "gehuwd", terug="antwoorden")
    assert visitor.path == "/vragen/duurzaam_gescheiden"
    visitor.send(duurzaam_gescheiden="ja")
    assert visitor.path == "/antwoorden"


def test_a_change_that_opens_nothing_returns_at_once(visitor):
    visitor.walk({"leeftijd": "40", "partner": "geen"})
    visitor.answer("leeftijd", "41", terug="antwoorden")
    assert visitor.path == "/antwoorden"
    assert "41 jaar" in visitor.page.words()


def test_who_comes_from_the_result_goes_back_to_the_result(visitor):
    visitor.walk({"leeftijd": "40"})
    visitor.answer("woont_in_nederland", "ja", terug="uitkomst")
    assert visitor.path == "/uitkomst" or "terug=uitkomst" in visitor.address


def test_an_unknown_way_back_is_ignored(visitor):
    visitor.answer("leeftijd", "24", terug="https://example.org")
    assert visitor.path.startswith("/vragen/")


def test_answers_that_exclude_each_other_are_both_shown_and_nothing_is_lost(visitor):
    visitor.answer("duurzaam_gescheiden", "ja")
    visitor.answer("partner", "geen")
    assert visitor.response.status_code == 400
    page = visitor.page
    assert page.h1 == "Twee antwoorden passen niet bij elkaar"
    assert {"/vragen/partner", "/vragen/duurzaam_gescheiden"} <= {a["href"] for a in page.links}
    for address in ("/vragen", "/antwoorden", "/uitkomst"):
        assert visitor.get(address).h1 == page.h1
    visitor.answer("partner", "gehuwd")
    assert visitor.response.status_code == 200
    assert APART in visitor.get("/antwoorden").words()


def test_one_sentence_of_consent_comes_before_the_first_sensitive_question(visitor):
    visitor.get("/vragen/verblijf")
    assert visitor.path == "/vragen/toestemming/verblijf"
    visitor.send(toestemming="ja")
    assert visitor.path == "/vragen/verblijf"
    visitor.get("/vragen/mantelzorg")
    assert visitor.path == "/vragen/mantelzorg"


def test_who_refuses_consent_gets_no_sensitive_question_and_may_still_change_that(visitor, checker):
    asked = visitor.walk({}, consent="nee")
    assert not [n for n in asked if checker.begrippen[n].gevoelig]
    assert any("toestemming" in a["href"] for a in visitor.page.links)
    assert visitor.get("/uitkomst").h1 == "Dit kunt u misschien krijgen"


def test_consent_needs_a_choice(visitor):
    visitor.get("/vragen/verblijf")
    page = visitor.send()
    assert visitor.response.status_code == 400
    assert page.title.startswith("Fout: ")


class TestGroups:
    """People in the house, children, gifts: a list that grows, shrinks and may be unknown."""

    def add(self, visitor: Visitor, **changes: str):
        visitor.get("/vragen/medebewoners")
        visitor.send(medebewoners="meer")
        visitor.fill_member({**HOUSEMATE, **changes})

    def test_nobody_is_an_answer(self, visitor):
        visitor.answer("medebewoners", "geen")
        assert "Mensen met wie u woont Geen" in visitor.get("/antwoorden").words()

    def test_a_member_is_added_changed_and_removed(self, visitor):
        self.add(visitor)
        self.add(visitor, leeftijd="50")
        assert "Persoon 2" in visitor.page.words()
        visitor.get("/vragen/medebewoners/2")
        visitor.fill_member({**HOUSEMATE, "leeftijd": "60"})
        assert "60 jaar" in visitor.page.words() and "50 jaar" not in visitor.page.words()
        visitor.send(visitor.page.forms[0])
        assert "Persoon 2" not in visitor.page.words() and "60 jaar" in visitor.page.words()

    def test_a_list_that_is_not_finished_counts_as_not_known(self, visitor):
        self.add(visitor)
        assert "niet compleet" in visitor.get("/antwoorden").words()
        visitor.answer("medebewoners", "klaar")
        assert "niet compleet" not in visitor.get("/antwoorden").words()

    def test_who_does_not_know_whether_it_is_complete_goes_on_and_keeps_the_list(self, visitor):
        self.add(visitor)
        visitor.answer("medebewoners", "weet_niet")
        assert visitor.path != "/vragen/medebewoners"
        assert "30 jaar" in visitor.get("/antwoorden").words()

    def test_errors_in_a_member_stand_at_their_own_fields(self, visitor):
        visitor.get("/vragen/medebewoners/1")
        page = visitor.send(leeftijd="oud", familie="ja")
        assert visitor.response.status_code == 400
        targets = {a["href"] for a in page.links if a["href"].startswith("#")}
        assert {"#leeftijd", "#woont_hier-vast", "#contract-geen"} <= targets
        assert {t[1:] for t in targets} <= set(page.ids)
        assert "#familie-ja" not in targets
        assert 'value="oud"' in page.html

    def test_a_list_ends_at_twelve(self, visitor):
        for _ in range(12):
            self.add(visitor)
        assert "meer" not in visitor.page.question_form.choices["medebewoners"]
        visitor.get("/vragen/medebewoners/13")
        assert visitor.response.status_code == 404

    def test_a_member_that_does_not_exist_has_no_page(self, visitor):
        for address in ("/vragen/medebewoners/2", "/vragen/medebewoners/0", "/vragen/leeftijd/1"):
            visitor.get(address)
            assert visitor.response.status_code == 404


def test_what_was_not_answered_is_folded_away_and_can_still_be_changed(visitor):
    visitor.answer("leeftijd", "24")
    assert "geen antwoord gaf" not in visitor.get("/antwoorden").words()
    visitor.answer("loon", "weet_niet")
    page = visitor.get("/antwoorden")
    told, folded = page.html.split("<details>")
    assert "24 jaar" in told and "loon" not in told
    assert "1 vraag waarop u geen antwoord gaf" in folded and "/vragen/loon?terug" in folded


def test_wiping_leaves_nothing(visitor):
    visitor.answer("leeftijd", "24")
    visitor.send(next(f for f in visitor.page.forms if f.action == "/wis"))
    assert visitor.page.h1 == "Uw antwoorden zijn gewist"
    assert visitor.client.get_cookie("sessie") is None
    assert visitor.get("/uitkomst").h1 == "Er zijn nog geen antwoorden"
