# SPDX-License-Identifier: EUPL-1.2
"""axe on every page and state that a visit reaches, in each language, light and dark.

In Dutch and light, axe looks at the colours once more with the loud theme.
The pages are those of the tour. Many are alike: of these, axe reads the first with each combination
of elements, classes and roles. In the second look of a language it reads no more than what a look
can change. At full size it reads every page, and everything twice.
"""

import re
from itertools import pairwise

import pytest

from tests.core.size import FULL
from tests.web import tour
from tests.web.test_web_browser import SIZES, TAGS, VIOLATIONS, axe_script, browser, site, tab
from tests.web.test_web_themes import THEMES

__all__ = ["browser", "site", "tab"]
pytestmark = pytest.mark.browser

LOOKS = {"nl": [("telefoon", "dark"), ("scherm", "light")]}
LOOKS["en"] = [("telefoon", "light"), ("scherm", "dark")]
"""Every two of language, size and colours stand together once."""

PROOF, HTML = "/proef", "text/html; charset=utf-8"


LOOKED_AT = {
    "type": "rule",
    "values": ["color-contrast", "link-in-text-block", "target-size", "meta-viewport"],
}
"""All that axe finds in how the same page looks in another size and other colours."""
COLOURS = {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}
"""All that a theme can break of what axe looks at: it changes no element and no word."""
THEMED = ("nl", "light")
"""A language changes no colour, and with a theme it is always light."""
DRESSED = """css => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [sheet];
  document.documentElement.dataset.thema = "";
}"""


def shape(html: str) -> set[tuple[str, ...]]:
    """Every two elements that follow each other, by name, class and role."""
    pieces = [
        (tag, *re.findall(r' (?:class|role|type)="([^"]*)"', attributes))
        for tag, attributes in re.findall(r"<([a-z]\w*)([^>]*)>", html)
    ]
    return {one + other for one, other in pairwise(pieces)}


def with_something_new(pages: tour.Pages) -> tour.Pages:
    """The pages that have a pair of elements which no page before them had."""
    seen: set[tuple[str, ...]] = set()
    found = {}
    for naam, html in pages.items():
        if not (new := shape(html)) <= seen:
            seen |= new
            found[naam] = html
    return found


def dropped(checker, taal: str) -> str:
    """The page that names the answers which a change made impossible."""
    visitor = tour.site(checker, taal=taal)
    for naam, value in (("al_gemeld", "ja"), ("meldingsdatum", "2026-11-02")):
        visitor.answer(naam, value)
    return visitor.answer("al_gemeld", "nee", terug="antwoorden").html


@pytest.fixture(scope="module", params=LOOKS)
def reached(request, checker) -> tuple[str, tour.Pages]:
    """The language, and every page of the tour in it."""
    taal = request.param
    found = tour.questions(checker, taal) | tour.entrances(checker, taal)
    found |= tour.open_pages(checker, taal) | {"vervallen": dropped(checker, taal)}
    for naam in tour.PEOPLE[:: 1 if FULL else 3]:
        found |= {f"{naam} {page}": html for page, html in tour.person(checker, naam, taal).items()}
    return taal, found if FULL else with_something_new(found)


def test_every_kind_of_page_is_among_them(reached):
    names = " ".join(reached[1])
    for part in ("vraag", "lid", "leden", "fout", "regel", "wijzigingen", "tegenspraak", "doe dit"):
        assert part in names
    for part in ("/uitkomst", "/uitkomst/alles", "/uitkomst/straks", "/antwoorden", "/waarom/"):
        assert part in names


@pytest.mark.parametrize("look", [0, 1])
def test_axe_finds_nothing_anywhere(reached, tab, look):
    taal, pages = reached
    size, scheme = LOOKS[taal][look]
    page, script, shown = tab(viewport=SIZES[size], color_scheme=scheme), axe_script(), {}
    page.set_default_timeout(60_000)
    rules = TAGS if FULL or look == 0 else LOOKED_AT
    page.route(f"**{PROOF}/*", lambda route: route.fulfill(body=shown["html"], content_type=HTML))
    wrong = {}
    for number, (naam, shown["html"]) in enumerate(pages.items()):
        page.goto(f"{PROOF}/{number}")
        page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
        page.evaluate(script + ";null")
        found = page.evaluate(VIOLATIONS, rules)
        if (taal, scheme) == THEMED:
            page.evaluate(DRESSED, THEMES["luid"])
            found += page.evaluate(VIOLATIONS, COLOURS)
        if found:
            wrong[naam] = found
    assert not wrong
