# SPDX-License-Identifier: EUPL-1.2
"""The pages of the rules: on any day, with their sources; no answer for a day nobody checked."""

from datetime import date
from types import SimpleNamespace

import pytest

from tests.web.visitor import Visitor
from web.timewords import no_rule

TODAY = date(2026, 11, 21)


def test_every_rule_is_listed_and_has_a_page_with_a_source(visitor, checker):
    stukken = checker.boek.bronnen.stukken.values()
    sources = ("https://wetten.overheid.nl/", *(stuk.url for stuk in stukken))
    page = visitor.get("/regels")
    listed = [a["href"] for a in page.links if a["href"].startswith("/regels/")]
    assert listed == [f"/regels/{naam}" for naam in checker.regels]
    for address in listed:
        page = visitor.get(address)
        assert visitor.response.status_code == 200
        assert any(a["href"].startswith(sources) for a in page.links), address
        begun = checker.regels[address.rpartition("/")[2]].geldt_vanaf <= TODAY
        day = "21 november 2026" if begun else "Zo is de regel op 1 januari 2027."
        assert day in page.words(), address


def test_a_rule_can_be_read_on_another_day(visitor):
    page = visitor.get("/regels/vierwekenzoektermijn?op=2024-05-03")
    assert visitor.response.status_code == 200
    assert "Zo is de regel op 3 mei 2024." in page.words()


def test_the_form_for_a_day_accepts_the_name_of_a_month(visitor):
    page = visitor.get("/regels/vierwekenzoektermijn?op-dag=3&op-maand=mei&op-jaar=2024")
    assert "Zo is de regel op 3 mei 2024." in page.words()


def test_a_day_that_nobody_checked_gives_the_reason_and_no_rule(visitor):
    page = visitor.get("/regels/vierwekenzoektermijn?op=1999-01-01")
    assert visitor.response.status_code == 404
    assert page.h1 == "Voor deze dag weten wij het niet"


def test_a_day_that_cannot_be_read_is_asked_again(visitor):
    for query in ("op=morgen", "op=2024-02-31", "op-dag=31&op-maand=2&op-jaar=2024"):
        page = visitor.get(f"/regels/vierwekenzoektermijn?{query}")
        assert visitor.response.status_code == 400
        assert page.title.startswith("Fout: ")
        assert "op-dag" in page.ids
    assert page.forms[-1].values["op-dag"] == "31"


def test_an_unknown_rule_is_not_there(visitor: Visitor):
    visitor.get("/regels/bestaat_niet")
    assert visitor.response.status_code == 404


@pytest.mark.parametrize(
    ("nieuw", "tot", "dag", "said"),
    [
        (True, None, "2025-12-31", "Deze regel begint pas op 1 januari 2026."),
        (False, None, "2025-12-31", "Voor 31 december 2025 is deze regel niet nagekeken."),
        (True, "2027-01-01", "2027-01-01", "Vanaf 1 januari 2027 geldt deze regel niet meer."),
    ],
)
def test_why_there_is_no_rule_on_a_day(app, nieuw, tot, dag, said):
    until = tot and date.fromisoformat(tot)
    regel = SimpleNamespace(nieuw=nieuw, geldt_vanaf=date(2026, 1, 1), geldt_tot=until)
    with app.test_request_context():
        assert no_rule(regel, date.fromisoformat(dag)) == said
