# SPDX-License-Identifier: EUPL-1.2
"""The start page offers the language of the browser, and never goes there by itself."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.web.webpage import Page

ENGLISH = ["en", "en-GB,en;q=0.9", "en;q=0.9, nl;q=0.5", "fr, en;q=0.3", "EN"]
DUTCH = ["nl", "nl-BE, en;q=0.9", "en;q=0.5, nl;q=0.9", "fr, de", "*", "en;q=0", "", ",;q", "én"]
ASKED = st.text("endlfr-,;=q0.1* ", max_size=40)


def start(app, wanted: str, front: str = ""):
    return app.test_client().get(f"{front}/", headers={"Accept-Language": wanted})


def offered(response) -> list[dict[str, str]]:
    """The links of the offer; those of the choice of languages say which is current."""
    tags = Page(response.text).tags
    places = [n for n, (_, a) in enumerate(tags) if "aanbod" in a.get("class", "").split()]
    return [tags[n][1] | tags[n + 1][1] for n in places]


@pytest.mark.parametrize("wanted", ENGLISH)
def test_a_browser_that_asks_for_english_is_offered_english(app, wanted):
    response = start(app, wanted)
    (link,) = offered(response)
    assert (link["href"], link["hreflang"], link["lang"], link["dir"]) == (
        "/en/",
        "en",
        "en",
        "ltr",
    )
    assert "This site is also in your language: English" in Page(response.text).words()


@pytest.mark.parametrize("wanted", DUTCH)
def test_another_browser_is_offered_nothing(app, wanted):
    assert offered(start(app, wanted)) == []


@pytest.mark.parametrize("wanted", [*ENGLISH, *DUTCH])
def test_who_chose_a_language_is_offered_no_other(app, wanted):
    response = start(app, wanted, front="/en")
    assert offered(response) == [] and '<html lang="en"' in response.text
    assert "Accept-Language" not in response.vary


@given(wanted=ASKED)
def test_an_address_keeps_its_language_whatever_the_browser_asks(app, wanted):
    for front, taal in (("", "nl"), ("/en", "en")):
        response = start(app, wanted, front)
        assert response.status_code == 200
        assert f'<html lang="{taal}"' in response.text


def test_only_the_start_page_follows_the_browser(app):
    assert "Accept-Language" in start(app, "en").vary
    for path in ("/aan-de-hand", "/regels", "/privacy", "/bestaat-niet"):
        response = app.test_client().get(path, headers={"Accept-Language": "en"})
        assert "Accept-Language" not in response.vary
        assert '<html lang="nl"' in response.text


def test_the_rest_of_the_page_stays_in_the_language_of_the_address(app):
    page = Page(start(app, "en").text)
    assert page.h1 == "Weten waar u recht op heeft"
    assert "Komt u er niet uit?" in page.words()
