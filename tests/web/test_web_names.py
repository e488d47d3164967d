# SPDX-License-Identifier: EUPL-1.2
"""What a screen reader gets of each kind of page stands in `names/`, and changes only on purpose.

`make namen` writes these files anew; who reviews reads the difference. The results are made by
hand, so that a change of a rule changes nothing here. What all pages share stands with the start.
"""

import os
from pathlib import Path

import pytest

from tests.web.test_web_browser import STATES, answer, browser, site, tab
from tests.web.test_web_everywhere import HTML, PROOF
from tests.web.test_web_paper import translated_lines, visit

__all__ = ["browser", "site", "tab", "visit"]
pytestmark = pytest.mark.browser

FOLDER = Path(__file__).with_name("names")
WRITES = "RECHTOP_NAMEN" in os.environ
EMPTY = ("start", "getal fout", "keuze fout", "datum fout", "toestemming fout", "lid fout")
EMPTY += ("tegenspraak", "laden fout", "leeg", "404")
MADE = {
    "uitkomst": "/uitkomst",
    "alles": "/uitkomst/alles",
    "een recht": "/uitkomst/waarom/giften",
}


def differs(page, naam: str) -> bool:
    """Whether the page is not as its file says; with `make namen` the file is written."""
    file = FOLDER / f"{naam.replace(' ', '_')}.yaml"
    found = page.locator("body" if naam == "start" else "main").aria_snapshot() + "\n"
    if WRITES:
        file.write_text(found, encoding="utf-8")
    return not file.exists() or file.read_text(encoding="utf-8") != found


def test_each_kind_of_page_says_what_it_said(tab, visit):
    page, shown, wrong = tab(), {}, []
    for naam in EMPTY:
        page.context.clear_cookies()
        STATES[naam](page)
        wrong += [naam] * differs(page, naam)
    page.context.clear_cookies()
    answer(page, "leeftijd", tekst="24")
    page.goto("/antwoorden")
    wrong += ["antwoorden"] * differs(page, "antwoorden")
    visitor = visit(*translated_lines())
    page.route(f"**{PROOF}/*", lambda route: route.fulfill(body=shown["html"], content_type=HTML))
    for number, (naam, address) in enumerate(MADE.items()):
        shown["html"] = visitor.get(address).html
        page.goto(f"{PROOF}/{number}")
        wrong += [naam] * differs(page, naam)
    assert wrong == [], "look at the difference; when it is meant: make namen"


def test_there_is_no_file_of_a_page_that_is_gone():
    names = {one.replace(" ", "_") for one in (*EMPTY, "antwoorden", *MADE)}
    assert {file.stem for file in FOLDER.iterdir()} == names
