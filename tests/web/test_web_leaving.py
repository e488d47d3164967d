# SPDX-License-Identifier: EUPL-1.2
"""After "Snel weg": nothing to go back to, and no other tab that still shows an answer."""

import pytest

from tests.web.test_web_browser import ARGS, CHROMIUM, DULL, answer, browser, site, tab

__all__ = ["browser", "site", "tab"]
pytestmark = pytest.mark.browser

KEEPS_PAGES = "--disable-back-forward-cache"
"""What playwright tells Chromium; without it pages stay in memory, as with a real visitor."""
SAID = "24 jaar"
MOMENT = 400
"""Milliseconds in which a page that was kept is shown, and asks for itself again."""


@pytest.fixture(scope="module")
def remembering(browser):
    """A browser that keeps the pages one leaves in memory, to go back to."""
    kind = browser.browser_type
    one = kind.launch(executable_path=CHROMIUM, args=ARGS, ignore_default_args=[KEEPS_PAGES])
    yield one
    one.close()


def back(page) -> str:
    """Go back one page; what it shows once it is there. A kept page tells no "load"."""
    page.go_back(wait_until="commit")
    page.wait_for_timeout(MOMENT)
    return page.inner_text("body")


@pytest.fixture(params=[True, False], ids=["met script", "zonder script"])
def told(request, remembering, site):
    """A tab with an answer on the screen, in a browser that remembers pages."""
    context = remembering.new_context(base_url=site, java_script_enabled=request.param)
    page = context.new_page()
    answer(page, "leeftijd", tekst="24")
    page.goto("/antwoorden")
    assert SAID in page.inner_text("main")
    yield page
    context.close()


def test_a_page_that_was_kept_in_memory_shows_no_answer_after_leaving(told):
    told.click("header >> text=Snel weg")
    told.wait_for_url(f"**{DULL}")
    for _ in range(3):
        assert SAID not in back(told)


def test_a_page_that_was_kept_in_memory_shows_no_answer_after_wiping(told):
    told.click("footer >> text=Wis mijn antwoorden")
    told.wait_for_url("**/gewist")
    for _ in range(2):
        assert SAID not in back(told)


@pytest.mark.parametrize("how", ["link", "drie keer Shift"])
def test_every_other_tab_leaves_too(tab, how):
    page = tab()
    answer(page, "leeftijd", tekst="24")
    page.goto("/antwoorden")
    others = [page.context.new_page() for _ in range(2)]
    others[0].goto(page.url)
    others[1].goto(page.url.replace("/antwoorden", "/vragen/loon"))
    if how == "link":
        page.click("header >> text=Snel weg")
    else:
        for _ in range(3):
            page.keyboard.press("Shift")
    for one in (page, *others):
        one.wait_for_url(f"**{DULL}")


@pytest.mark.parametrize("address", ["/antwoorden", "/uitkomst", "/vragen/leeftijd"])
def test_the_next_click_in_another_tab_without_script_shows_no_answer(tab, address):
    page = tab(java_script_enabled=False)
    answer(page, "leeftijd", tekst="24")
    page.goto(address)
    other = page.context.new_page()
    other.goto(page.url.partition("/antwoorden")[0].partition("/uitkomst")[0] + "/")
    other.goto(page.url)
    page.click("header >> text=Snel weg")
    page.wait_for_url(f"**{DULL}")
    other.locator("main :is(a, button[type=submit]):visible").last.click()
    assert SAID not in other.inner_text("body")
    other.goto(other.url)
    assert SAID not in other.inner_text("body")


def test_an_answer_from_a_tab_that_stayed_open_is_not_kept_after_leaving(tab):
    page = tab(java_script_enabled=False)
    answer(page, "leeftijd", tekst="24")
    other = page.context.new_page()
    other.goto(page.url)
    page.click("header >> text=Snel weg")
    other.locator("main form").last.locator("button").click()
    assert other.inner_text("h1") == "Uw antwoorden zijn weg"
    other.goto(page.url.replace(DULL, "/antwoorden"))
    assert other.inner_text("h1") == "Er zijn nog geen antwoorden"


def test_a_tab_that_says_wiped_has_wiped(tab):
    page = tab(java_script_enabled=False)
    answer(page, "leeftijd", tekst="24")
    page.goto("/gewist")
    page.goto("/antwoorden")
    assert page.inner_text("h1") == "Er zijn nog geen antwoorden"
