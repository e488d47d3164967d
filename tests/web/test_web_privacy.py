# SPDX-License-Identifier: EUPL-1.2
"""Nothing that somebody answers comes out anywhere but on that person's own pages."""

import logging

import pytest

from tests.web.visitor import Visitor
from web.flow import the_checker
from web.session import LIFETIME

SENTINELS = {"leeftijd": "87", "loon": "43217,89", "meldingsdatum": "2026-03-27"}
SIGNS = ("87", "43217", "43.217", "2026-03-27", "27 maart", "uitreiziger", "mensenhandel")
CHOICES = {"uitsluiting": "uitreiziger", "opvang_reden": "mensenhandel"}


@pytest.fixture
def walked(app, caplog):
    """A whole visit with answers that can be recognised anywhere."""
    caplog.set_level(logging.DEBUG)
    visitor = Visitor(app.test_client())
    visitor.walk({**SENTINELS, **CHOICES, "giften": [{"soort": "gift", "bedrag": "43217,89"}]})
    for naam, value in {**SENTINELS, **CHOICES}.items():
        visitor.answer(naam, value)
    visitor.get("/vragen/loon")
    visitor.send(loon="43217,89 en nog wat")
    visitor.get("/uitkomst")
    visitor.get("/bestaat/niet?loon=43217")
    return visitor


def test_no_answer_stands_in_an_address(walked):
    addresses = [a for a, _ in walked.seen if "bestaat" not in a]
    addresses += [r.location or "" for _, r in walked.seen]
    assert len(addresses) > 20
    assert not [a for a in addresses for sign in SIGNS if sign in a]


def test_no_answer_stands_in_the_log(walked, caplog):
    lines = [record.getMessage() for record in caplog.get_records("setup")]
    assert any("vragen.bewaar 303" in line for line in lines)
    assert not [line for line in lines for sign in SIGNS if sign in line]


def test_the_log_says_page_and_status_and_nothing_else(walked, caplog):
    lines = [r.getMessage() for r in caplog.get_records("setup") if r.name == "rechtop.web"]
    assert lines
    for line in lines:
        method, page, status = line.split()
        assert method in {"GET", "POST", "-"} and status.isdigit() and "/" not in page


def test_no_answer_stands_in_a_header(walked):
    for _, response in walked.seen:
        headers = {n: v for n, v in response.headers.items() if n not in ("Content-Length",)}
        headers.pop("Set-Cookie", None)
        assert not [v for v in headers.values() for sign in SIGNS if sign in v]


def test_only_the_session_cookie_exists(walked):
    names = {c.partition("=")[0] for _, r in walked.seen for c in r.headers.getlist("Set-Cookie")}
    assert names == {"sessie"}


def test_what_the_site_promises_about_erasing_is_what_it_does(app):
    """A cookie without an end may outlive the browser; after a while we only stop reading it."""
    visitor = Visitor(app.test_client())
    visitor.answer("leeftijd", "87")
    kept = [c for _, r in visitor.seen for c in r.headers.getlist("Set-Cookie")]
    assert kept and not [c for c in kept if "Max-Age" in c or "Expires" in c]
    hours = f"Na {LIFETIME // 3600} uur zonder nieuw antwoord"
    start, privacy = visitor.get("/").words(), visitor.get("/privacy").words()
    assert "Sluit u de browser? Dan zijn ze meestal weg." in start
    assert f"{hours} leest deze site ze niet meer." in start
    assert "Dan verdwijnt de cookie meestal, maar niet altijd." in privacy
    assert f"{hours} werkt hij niet meer." in privacy


def test_after_wiping_the_site_names_what_it_cannot_wipe(visitor):
    said = visitor.get("/gewist").words()
    assert "Een bestand dat u zelf bewaarde, blijft bestaan." in said
    assert "In de geschiedenis van de browser blijft wel staan dat u hier was." in said
    assert "niets meer van u" not in said


def test_a_fault_is_logged_without_its_message(make_app, caplog):
    app = make_app()

    def fails(**_):
        raise ValueError("loon 43217 van iemand")

    app.view_functions["uitkomst.toon"] = fails
    page = Visitor(app.test_client()).get("/uitkomst?loon=43217")
    text = " ".join(r.getMessage() + str(r.exc_text or "") for r in caplog.records)
    assert "43217" not in text and "43217" not in page.html
    assert "ValueError" in text
    number = page.words().split("dit nummer: ")[1][:8]
    assert number in text


def test_answers_of_one_visitor_never_reach_another(app):
    first, second = Visitor(app.test_client()), Visitor(app.test_client())
    first.answer("leeftijd", "87")
    assert second.get("/antwoorden").h1 == "Er zijn nog geen antwoorden"
    assert "87 jaar" in first.get("/antwoorden").words()


def test_no_question_asks_who_somebody_is(app):
    with app.app_context():
        asked = [b for b in the_checker().begrippen.values() if b.vraag]
    for begrip in asked:
        text = begrip.vraag.lower()
        for word in ("bsn", "burgerservicenummer", "geboren", "geboortedatum", "e-mail", "digid"):
            assert word not in text
        assert "uw naam" not in text and "uw adres" not in text and "telefoonnummer" not in text
