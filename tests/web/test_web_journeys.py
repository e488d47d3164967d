# SPDX-License-Identifier: EUPL-1.2
"""Ten people walk the whole site with the keyboard only, each on a screen of their own.

From "wat is er aan de hand?" to the page of one right. Half of them have no JavaScript, half a
small screen, some read English. What must not be refused follows from the article beside it.
"""

from typing import NamedTuple

import pytest
from playwright.sync_api import Page as Tab

from tests.web.test_web_browser import SIZES, TAGS, VIOLATIONS, axe_script, browser, site, tab

__all__ = ["browser", "site", "tab"]
pytestmark = pytest.mark.browser

MOST_PAGES, MOST_TABS = 120, 60
ORDINARY = {
    "woont_in_nederland": "ja",
    "verblijf": "nederlands",
    "partner": "geen",
    "kinderen": "geen",
    "medebewoners": "geen",
    "giften": "geen",
    "ontvangt_bijstand": "nee",
    "al_gemeld": "nee",
}


class Reis(NamedTuple):
    """One journey: what is going on, the answers, and a measure that may not end in a nee."""

    aan_de_hand: list[str]
    antwoorden: dict[str, str]
    maatregel: str


REIZEN = {
    # art. 2.3.3 Wmo: help at once
    "buiten": Reis(
        ["geen_slaapplek"], {"leeftijd": "44", "woonsituatie": "buiten"}, "maatschappelijke_opvang"
    ),
    # art. 13 lid 1 onder f and art. 20 Pw
    "negentien": Reis(
        ["jong_zonder_thuis"], {"leeftijd": "19", "woonsituatie": "tijdelijk"}, "algemene_bijstand"
    ),
    # art. 2.23 lid 2 Wbrp
    "bij vrienden": Reis(
        ["bij_anderen"], {"leeftijd": "31", "woonsituatie": "tijdelijk"}, "briefadres"
    ),
    # art. 287b Fw and art. 4 lid 2 Wgs
    "moet eruit": Reis(
        ["huis_uit"],
        {"leeftijd": "52", "woonsituatie": "eigen_plek", "huis_dreiging": "vonnis"},
        "voorkomen_huisuitzetting",
    ),
    # art. 6:7 Awb
    "brief": Reis(
        ["brief"],
        {"leeftijd": "38", "brief_stand": "brief", "besluit_verzonden_op": "2026-11-16"},
        "bezwaar",
    ),
    # art. 4 lid 1 Wgs
    "schulden": Reis(
        ["schulden"], {"leeftijd": "29", "geldproblemen": "ja"}, "schuldhulp_eerste_gesprek"
    ),
    # art. 16 Pw
    "geen eten": Reis(["geen_eten"], {"leeftijd": "60", "loon": "0"}, "dringende_redenen"),
    # art. 2 lid 1 Zvw
    "niet verzekerd": Reis(
        ["niet_verzekerd"], {"leeftijd": "47", "zorgverzekerd": "nee"}, "zorg_zonder_verzekering"
    ),
    # art. 2.3.5 Wmo and art. 41 Pw
    "uit een kliniek": Reis(
        ["uit_instelling"], {"leeftijd": "23", "vertrek_uit": "ggz"}, "uitstroom_uit_instelling"
    ),
    # art. 19 lid 2 Pw
    "te weinig loon": Reis(
        ["weinig_geld"],
        {"leeftijd": "35", "woonsituatie": "eigen_plek", "loon": "650,50"},
        "algemene_bijstand",
    ),
}


def to(page: Tab, wanted: str) -> None:
    """Press Tab until something with this id, or a choice of this question, has the focus."""
    for _ in range(MOST_TABS):
        page.keyboard.press("Tab")
        here = page.evaluate("[document.activeElement.id, document.activeElement.name]")
        if wanted in here:
            return
    raise AssertionError(f"{wanted} is not reached on {page.url}")


def choose(page: Tab, veld: str, code: str) -> None:
    """Walk along the choices with an arrow, as somebody does who sees them."""
    to(page, veld)
    page.keyboard.press("Space")
    for _ in range(MOST_TABS):
        if page.evaluate("document.activeElement.id") == f"{veld}-{code}":
            return
        page.keyboard.press("ArrowDown")
    raise AssertionError(f"no choice {code} at {veld}")


def answer(page: Tab, naam: str, value: str | None) -> None:
    """One question: a text, a date, a choice, or the box "weet ik niet"."""
    if page.locator(f"main input[type=radio][name={naam}]").count():
        choose(page, naam, value or "weet_niet")
    elif value is None:
        to(page, f"{naam}-weet_niet")
        page.keyboard.press("Space")
    elif page.locator(f"#{naam}").count():
        to(page, naam)
        page.keyboard.type(value)
    else:
        for deel, text in zip(("dag", "maand", "jaar"), reversed(value.split("-")), strict=True):
            to(page, f"{naam}-{deel}")
            page.keyboard.type(text.lstrip("0"))
    page.keyboard.press("Enter")


def begin(page: Tab, aan_de_hand: list[str]) -> None:
    page.goto("/aan-de-hand")
    for naam in aan_de_hand:
        to(page, f"ingang-{naam}")
        page.keyboard.press("Space")
    page.keyboard.press("Enter")
    page.wait_for_url(lambda url: "aan-de-hand" not in url)
    if page.url.endswith("/eerst"):
        page.goto("/vragen")


def questions(page: Tab, antwoorden: dict[str, str]) -> list[str]:
    """From the first question to the list of answers; the names of what was asked."""
    asked: list[str] = []
    for _ in range(MOST_PAGES):
        path = page.url.partition("?")[0].split("/vragen/")
        if len(path) == 1:
            return asked
        before = page.url
        if path[1].startswith("toestemming/"):
            choose(page, "toestemming", "ja")
            page.keyboard.press("Enter")
        else:
            asked.append(path[1])
            answer(page, path[1], antwoorden.get(path[1]))
        page.wait_for_url(lambda url, before=before: url != before)
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), page.url
    raise AssertionError(f"no end to the questions: {asked[-3:]}")


@pytest.mark.parametrize("naam", REIZEN)
def test_a_whole_journey_with_the_keyboard(tab, naam):
    number, reis = list(REIZEN).index(naam), REIZEN[naam]
    script, front = number % 2 == 0, "/en" if number % 3 == 2 else ""
    size = list(SIZES)[number // 2 % 2]
    page = tab(front, viewport=SIZES[size], java_script_enabled=script)
    begin(page, reis.aan_de_hand)
    asked = questions(page, ORDINARY | reis.antwoorden)
    assert len(asked) > 8 and len(asked) == len(set(asked))
    page.goto("/uitkomst")
    card = page.locator(f"li.kort#{reis.maatregel}")
    assert card.count() == 1, [asked, naam]
    assert "kort--nee" not in card.get_attribute("class")
    page.goto(f"/uitkomst/waarom/{reis.maatregel}")
    assert page.locator(".stappen li").count()
    if script:
        page.evaluate(axe_script() + ";null")
        assert page.evaluate(VIOLATIONS, TAGS) == []
