# SPDX-License-Identifier: EUPL-1.2
"""Long texts, from left to right and from right to left, fit on the smallest screen.

The site speaks the made-up language of `brackets.py`, once as German and once as Arabic.
"""

import pytest

from tests.web.brackets import build
from tests.web.test_web_browser import SIZES, browser, each_state, serving, tab
from web import language

__all__ = ["browser", "tab"]
pytestmark = pytest.mark.browser

DIRECTIONS = {"de": "ltr", "ar": "rtl"}
NOT_SEEN = ".overslaan, .verborgen, .tekeningen, .kolommen thead, svg"
OUTSIDE = """(notSeen) => [...document.querySelectorAll("body *")]
  .filter(e => e.checkVisibility() && !e.closest(notSeen))
  .map(e => [e.getBoundingClientRect(), e.outerHTML.slice(0, 90)])
  .filter(([box]) => box.width > 1 && (box.left < -0.5 || box.right > innerWidth + 0.5))
  .map(([box, html]) => `${box.left} to ${box.right}: ${html}`)"""
CUT_OFF = """(notSeen) => [...document.querySelectorAll("main *, header *, footer *")]
  .filter(e => e.checkVisibility() && !e.closest(notSeen))
  .filter(e => getComputedStyle(e).overflowX !== "visible" && e.scrollWidth > e.clientWidth + 1)
  .map(e => e.outerHTML.slice(0, 90))"""


@pytest.fixture(scope="module", params=DIRECTIONS)
def taal(request, tmp_path_factory):
    with pytest.MonkeyPatch.context() as patch:
        folder = build(tmp_path_factory.mktemp("pseudo"), request.param)
        patch.setattr(language, "CATALOGUES", folder)
        yield request.param


@pytest.fixture(scope="module")
def site(make_app, taal):
    with serving(make_app()) as address:
        yield address


def test_no_long_text_leaves_the_screen_also_with_large_letters(tab, taal):
    page = tab(f"/{taal}", viewport=SIZES["telefoon"], bypass_csp=True)
    for naam in each_state(page):
        assert page.evaluate("document.documentElement.dir") == DIRECTIONS[taal], naam
        assert page.evaluate(CUT_OFF, NOT_SEEN) == [], naam
        stays_on_screen(page, naam)
        style = page.add_style_tag(content=":root { font-size: 200% !important }")
        stays_on_screen(page, naam)
        style.evaluate("style => style.remove()")


def stays_on_screen(page, naam: str) -> None:
    assert page.evaluate("document.documentElement.scrollWidth") <= 320, naam
    assert page.evaluate(OUTSIDE, NOT_SEEN) == [], naam
