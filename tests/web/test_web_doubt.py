# SPDX-License-Identifier: EUPL-1.2
"""Who thinks that something is wrong sees which answers were used, and what else can be done."""

import re
from types import SimpleNamespace

import pytest

from tests.web.conftest import DAY
from tests.web.test_web_speed import PERSON
from tests.web.visitor import Visitor
from web.present import facts_of
from web.settings import from_environment

CHANGE = re.compile(r'href="/vragen/(\w+)\?terug=uitkomst"')
ABOUT_ONE = "/uitkomst/klopt-niet/algemene_bijstand"


@pytest.fixture(scope="module")
def walked(app):
    visitor = Visitor(app.test_client())
    visitor.walk(PERSON)
    return visitor


def line(*facts: str):
    return SimpleNamespace(feiten=facts)


def test_the_facts_of_an_outcome_are_those_of_its_lines_and_parts():
    part = SimpleNamespace(regels=[line("loon"), line()])
    whole = SimpleNamespace(
        regels=[line("leeftijd", "medebewoners[0].leeftijd")], onderdelen={"bedrag": part}
    )
    assert facts_of(whole) == {"leeftijd", "medebewoners", "loon"}


def test_one_outcome_shows_the_answers_on_which_it_stands_each_with_a_change(walked, checker):
    page = walked.get("/uitkomst/klopt-niet/vierwekenzoektermijn")
    # art. 41 lid 4 Pw: who reported and is younger than 27
    used = CHANGE.findall(page.html)
    assert {"leeftijd", "al_gemeld"} <= set(used)
    assert "giften" not in used and len(used) == len(set(used))
    assert "24 jaar" in page.words()
    for naam in used:
        assert f"Wijzig: {checker.begrippen[naam].label}" in page.words()


def test_every_outcome_leads_to_its_own_page_and_back(walked, checker):
    regels = [naam for naam, regel in checker.regels.items() if regel.geldt_vanaf <= DAY]
    assert len(regels) > 40
    for naam in regels:
        address = f"/uitkomst/klopt-niet/{naam}"
        assert address in [a["href"] for a in walked.get(f"/uitkomst/waarom/{naam}").links]
        page = walked.get(address)
        assert page.h1 == "Klopt dit niet?"
        assert checker.regels[naam].titel in page.title
        assert f"/uitkomst/waarom/{naam}" in [a["href"] for a in page.links]
        assert set(CHANGE.findall(page.html)) <= PERSON.keys()


def test_an_answer_that_is_changed_there_leads_back_to_the_result(walked):
    walked.get(ABOUT_ONE)
    walked.answer("leeftijd", "25", terug="uitkomst")
    assert walked.path == "/uitkomst"
    walked.answer("leeftijd", "24")


def test_without_answers_there_is_no_outcome_to_doubt(visitor):
    assert visitor.get(ABOUT_ONE).h1 == "Er zijn nog geen antwoorden"
    page = visitor.get("/klopt-dit-niet")
    assert page.h1 == "Klopt dit niet?"
    assert "/antwoorden" not in [a["href"] for a in page.links]


def test_an_unknown_outcome_has_no_such_page(walked):
    walked.get("/uitkomst/klopt-niet/bestaat_niet")
    assert walked.response.status_code == 404


def test_the_result_leads_to_what_to_do_about_a_decision(walked, checker):
    assert "/klopt-dit-niet" in [a["href"] for a in walked.get("/uitkomst").links]
    page = walked.get("/klopt-dit-niet")
    assert checker.regels["bezwaar"].samenvatting in page.words()
    assert {"/antwoorden", "/regels/bezwaar", "/regels"} <= {a["href"] for a in page.links}


def test_a_mistake_can_be_reported_where_the_deployer_says_so(make_app, app):
    link = 'href="https://example.org/fout" rel="external noreferrer"'
    with_address = make_app(report_to="https://example.org/fout").test_client()
    assert link in with_address.get("/klopt-dit-niet").text
    assert "Meld de fout" not in app.test_client().get("/klopt-dit-niet").text


@pytest.mark.parametrize("address", ["http://example.org", "javascript:alert(1)", "fout@x.nl"])
def test_where_to_report_must_be_a_safe_address(address):
    assert from_environment({"RECHTOP_MELDPUNT": "mailto:a@x.nl"}).report_to == "mailto:a@x.nl"
    assert from_environment({}).report_to == ""
    with pytest.raises(ValueError, match="MELDPUNT"):
        from_environment({"RECHTOP_MELDPUNT": address})


def test_the_page_of_one_right_says_of_which_day_it_is_and_when_it_was_checked(walked, checker):
    said = walked.get("/uitkomst/waarom/algemene_bijstand").words()
    assert "Gemaakt op 21 november 2026." in said
    assert "Regels zoals ze gelden op 21 november 2026, nagekeken op 21 november 2026." in said
