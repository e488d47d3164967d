# SPDX-License-Identifier: EUPL-1.2
"""A page for everybody can be found and sent on; a page with answers is left out everywhere."""

import pytest

from tests.web import tour
from tests.web.test_web_speed import PERSON
from tests.web.visitor import Visitor
from tests.web.webpage import Page
from web.sharing import FOR_EVERYBODY

OPEN = [
    "/",
    "/regels",
    "/regels/briefadres",
    "/wijzigingen/2027-01-01",
    "/dekking",
    "/dekking/rechten",
    "/dekking/rechten/niet-helemaal",
    "/over",
    "/hoe-weten-wij-dit",
    "/woorden",
    "/privacy",
    "/privacy/dpia",
    "/toegankelijkheid",
    "/klopt-dit-niet",
]
SHORTEST, LONGEST = 20, 350
"""Characters of a description; who shows it cuts it where it likes."""


def description(page) -> str | None:
    found = [a["content"] for t, a in page.tags if t == "meta" and a.get("name") == "description"]
    assert len(found) <= 1
    return found[0] if found else None


def robots(visitor) -> str | None:
    return visitor.response.headers.get("X-Robots-Tag")


@pytest.mark.parametrize("front", ["", "/en"])
def test_a_page_for_everybody_says_what_it_is_about(app, front):
    visitor = Visitor(app.test_client(), front=front)
    found = {}
    for address in OPEN:
        page = visitor.get(address)
        assert robots(visitor) is None, address
        found[address] = description(page)
        assert SHORTEST <= len(found[address]) <= LONGEST, address
        assert page.title.endswith(" - Rechtop"), address
    assert len(set(found.values())) == len(OPEN)


def test_every_rule_is_described_by_its_own_question(visitor, checker):
    for naam, regel in checker.regels.items():
        said = description(visitor.get(f"/regels/{naam}"))
        assert said.startswith(regel.vraag), naam


def test_every_page_for_everybody_is_here(app):
    adapter = app.url_map.bind("localhost")
    assert {adapter.match(address)[0] for address in OPEN} == FOR_EVERYBODY


def test_a_page_for_everybody_is_the_same_for_who_answered(app):
    """Nothing that somebody told us: only whether there is something to go back to or to wipe."""
    told, nobody = Visitor(app.test_client()), Visitor(app.test_client())
    told.walk(PERSON)
    for address in OPEN:
        first, second = told.get(address), nobody.get(address)
        assert first.h1 == second.h1 and first.title == second.title
        extra = set(first.words().split()) - set(second.words().split())
        assert not extra & {"24", "350,50", "300", "Geen", "nederlands"}, address


def test_every_other_page_is_left_out_and_kept_nowhere(app, checker):
    visitor = Visitor(app.test_client())
    visitor.walk(PERSON)
    rules = app.url_map.iter_rules()
    fixed = {one.rule for one in rules if "GET" in one.methods and not one.arguments}
    closed = sorted(fixed - set(OPEN) - {"/snel-weg"})
    closed += ["/uitkomst/waarom/giften", "/uitkomst/klopt-niet/giften", "/vragen/leeftijd"]
    closed += ["/vragen/giften/1", "/vragen/toestemming/verblijf", "/bestaat-niet", "/regels/nee"]
    assert {"/antwoorden", "/uitkomst", "/uitkomst/alles", "/uitkomst/tekst"} <= set(closed)
    for address in closed:
        response = visitor.client.get(address)
        assert response.headers["X-Robots-Tag"] == "noindex", address
        assert response.headers["Cache-Control"] == "no-store", address
        assert description(Page(response.get_data(as_text=True))) is None, address


def test_an_answer_that_is_sent_is_left_out_too(visitor):
    visitor.get("/vragen/leeftijd")
    visitor.send(leeftijd="oud")
    assert visitor.response.status_code == 400 and robots(visitor) == "noindex"
    visitor.send(leeftijd="24")
    assert {r.headers.get("X-Robots-Tag") for _, r in visitor.seen} == {"noindex"}


def test_a_fault_on_a_page_for_everybody_is_left_out(visitor):
    for wrong in ("1990-01-01", "morgen"):
        visitor.get(f"/regels/giften?op={wrong}")
        assert robots(visitor) == "noindex"


def test_no_page_names_a_network_to_share_it_with(checker):
    for naam, html in tour.open_pages(checker, "nl").items():
        for network in ("facebook", "twitter", "whatsapp", "linkedin"):
            assert network not in html.lower(), naam
