# SPDX-License-Identifier: EUPL-1.2
"""The page of the coverage register: every article, its state in words, and links that work."""

import pytest

from web import registers


@pytest.fixture(scope="module")
def register(checker):
    return checker.boek.registers["participatiewet"]


def test_every_article_stands_there_once_with_a_link_to_the_law(visitor, register):
    page = visitor.get("/dekking")
    assert visitor.response.status_code == 200
    found = [text for level, text in page.headings if level == "h3"]
    found = [text for text in found if text.startswith("Artikel ")]
    assert found == [f"Artikel {a.artikel}: {a.onderwerp}" for a in register.artikelen]
    law = [a["href"] for a in page.links if "wetten.overheid.nl" in a["href"]]
    assert [url.partition("#Artikel")[2] for url in law] == [a.artikel for a in register.artikelen]
    assert all("/BWBR0015703/2026-07-01#" in url for url in law)


def test_each_status_has_its_number_its_meaning_and_a_link(app, visitor, register):
    page = visitor.get("/dekking")
    with app.test_request_context():
        for status, number in register.counts().items():
            name, meaning = registers.state_name(status), registers.state_meaning(status)
            assert f"{name}: {number} {meaning}" in page.words()
            assert f"/dekking?status={status}" in [a["href"] for a in page.links]


def test_one_status_shows_only_its_articles(visitor, register):
    for status in register.counts():
        page = visitor.get(f"/dekking?status={status}")
        found = [text for level, text in page.headings if level == "h3"]
        found = [text for text in found if text.startswith("Artikel ")]
        wanted = dict.fromkeys(a.artikel for a, _ in register.rows(status=status))
        assert [text.split()[1].rstrip(":") for text in found] == list(wanted)
        here = [a["href"] for a in page.links if "aria-current" in a and "hreflang" not in a]
        assert here == [f"/dekking?status={status}"]


def test_a_status_that_does_not_exist_is_not_there(visitor):
    visitor.get("/dekking?status=half")
    assert visitor.response.status_code == 404


def test_rules_are_named_with_their_title_and_lead_to_their_page(visitor, checker, register):
    page = visitor.get("/dekking")
    led = {a["href"] for a in page.links if a["href"].startswith("/regels/")}
    named = {naam for _, lid in register.rows() for naam in lid.regel}
    assert led == {f"/regels/{naam}" for naam in named if naam in checker.regels}
    assert "Zie: " + checker.regels["giften"].titel in page.words()
    for address in led:
        visitor.get(address)
        assert visitor.response.status_code == 200, address


def test_reasons_and_consequences_are_told(visitor):
    said = visitor.get("/dekking").words()
    assert "Lid 3. Zit niet in Rechtop. Wil uw partner niet meedoen?" in said
    assert "Daardoor belooft ons antwoord soms te veel." in said
    assert "Daardoor mist u bij ons soms een recht of hulp." in said


@pytest.mark.parametrize("address", ["/over", "/regels"])
def test_the_page_is_found_from_other_pages(visitor, address):
    assert "/dekking" in [a["href"] for a in visitor.get(address).links]


def test_places_that_say_the_same_are_taken_together(app, register):
    with app.test_request_context():

        def where(nummer):
            return [one.waar for one in registers.places([r.lid for r in register.rows(nummer)])]

        assert where("37") == ["Lid 1 tot en met 5"]
        assert where("39") == ["Lid 1 en 2"]
        assert where("61") == ["Het hele artikel"]
        assert where("5")[0] == "Onder a, b, d"
        assert where("13")[2] == "Lid 1, onder g"
        assert "Lid 8*" in where("18")
