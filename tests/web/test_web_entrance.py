# SPDX-License-Identifier: EUPL-1.2
"""The way in: what is going on decides what is asked, and what cannot wait comes first."""

import pytest

from tests.web.conftest import DAY

URGENT = {"slapen": "Geen slaapplek vannacht?", "veilig": "Bel Veilig Thuis", "eten": "voedselbank"}
URGENT["leven"] = "113"


@pytest.fixture
def choose(visitor):
    """Chooses on the page "Wat is er aan de hand?" and gives the page that follows."""

    def send(*names: str):
        token = visitor.get("/aan-de-hand").question_form.values["csrf_token"]
        return visitor.post("/aan-de-hand", {"csrf_token": token, "ingang": list(names)})

    return send


def test_the_start_page_leads_to_what_is_going_on(visitor):
    addresses = [a["href"] for a in visitor.get("/").links]
    assert "/aan-de-hand" in addresses


def test_the_start_page_says_how_long_it_takes_and_what_is_handy_and_that_nothing_is_needed(
    visitor,
):
    said = visitor.get("/").words()
    assert "10 tot 15 minuten" in said
    assert "Handig om erbij te hebben: uw loonstrook" in said
    assert "Heeft u niets bij u? Dan kunt u toch beginnen." in said


def test_who_chooses_nothing_is_asked_the_basics(visitor, checker, choose):
    choose()
    assert visitor.path.startswith("/vragen/")
    asked = visitor.walk({})
    assert set(asked) <= set(checker.questions({}, DAY, checker.basics))


def test_none_of_these_is_nothing_and_never_hides_what_cannot_wait(visitor, choose):
    choose("geen")
    assert visitor.path.startswith("/vragen/")
    assert "checked" not in visitor.get("/aan-de-hand").html
    choose("geen_eten", "geen")
    assert visitor.path == "/eerst"


def test_who_only_has_a_letter_is_not_asked_about_bijstand(visitor, checker, choose):
    choose("brief")
    asked = visitor.walk({})
    wanted = checker.questions({}, DAY, checker.boek.ingangen["brief"].regels)
    assert asked and set(asked) <= set(wanted)
    assert "medebewoners" not in asked


def test_the_choice_adds_its_measures_to_the_result(visitor, checker, choose):
    choose("brief")
    visitor.walk({})
    titles = {text for level, text in visitor.get("/uitkomst").headings if level == "h3"}
    for naam in checker.boek.ingangen["brief"].regels:
        assert checker.regels[naam].titel in titles


def test_what_cannot_wait_comes_first_and_then_the_questions(visitor, checker, choose):
    for naam, ingang in checker.boek.ingangen.items():
        page = choose(naam)
        assert (visitor.path == "/eerst") == bool(ingang.nood)
        if ingang.nood:
            assert URGENT[ingang.nood] in page.words()
            assert "/vragen" in [a["href"] for a in page.links]


def test_the_choice_can_be_changed_and_does_not_stand_in_an_address(visitor, choose):
    choose("niet_veilig", "brief")
    assert "niet_veilig" not in visitor.path
    page = visitor.get("/aan-de-hand")
    assert page.html.count(" checked") == 2
    choose()
    assert visitor.get("/aan-de-hand").html.count(" checked") == 0


def test_who_has_no_place_tonight_reads_what_to_do_when_the_municipality_is_closed(choose):
    """Artt. 1.2.1 and 2.3.3 Wmo: any municipality, at once; nobody there does not end that."""
    said = choose("geen_slaapplek").words()
    assert "U mag dit in elke gemeente vragen." in said
    assert "Is de gemeente dicht? Bel toch, en kijk op haar site." in said
    assert "Lukt dat niet? Ga dan zodra de gemeente weer open is." in said
    assert "Is er direct gevaar? Bel 112." in said


def test_without_a_choice_there_is_nothing_to_do_first(visitor):
    visitor.get("/eerst")
    assert visitor.path.startswith("/vragen/")


def test_an_unknown_choice_is_left_out(visitor, choose):
    choose("bestaat_niet", "brief")
    assert visitor.get("/aan-de-hand").html.count(" checked") == 1
