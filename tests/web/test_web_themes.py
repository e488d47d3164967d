# SPDX-License-Identifier: EUPL-1.2
"""A theme of a municipality changes the look, breaks no page, and does not reach the paper."""

import os
import re
from pathlib import Path

import pytest

from tests.web.test_web_browser import (
    ROOT,
    SIZES,
    TAGS,
    VIOLATIONS,
    axe_script,
    browser,
    fill_situation,
    serving,
    submit_empty,
)
from web.theme import thin

__all__ = ["browser"]
pytestmark = pytest.mark.browser

THEMES = {
    "luid": """:root { --utrecht-document-background-color: #fff; --utrecht-document-color: #111;
      --utrecht-link-color: #7a0050; --utrecht-link-hover-color: #50003a;
      --utrecht-page-header-background-color: #7a0050; --utrecht-page-header-color: #fff;
      --utrecht-page-footer-background-color: #eee; --utrecht-page-footer-color: #111;
      --utrecht-button-primary-action-background-color: #7a0050;
      --utrecht-button-primary-action-color: #fff; --utrecht-button-border-radius: 2em;
      --utrecht-heading-color: #50003a; --utrecht-focus-outline-color: #000 }""",
    "vijandig": """:root { --utrecht-heading-1-font-size: 64px; --utrecht-document-font-size: 10px;
      --utrecht-focus-outline-width: 1px; --utrecht-button-border-radius: 2em;
      --utrecht-button-min-block-size: 10px; --utrecht-radio-button-size: 8px }""",
    "zonder maten": """:root { --utrecht-heading-1-font-size: groot;
      --utrecht-document-font-size: none; --utrecht-focus-outline-width: 30%;
      --utrecht-focus-outline-style: none; --utrecht-focus-outline-color: 7;
      --utrecht-button-min-block-size: initial initial;
      --utrecht-radio-button-size: 3s; --utrecht-page-max-inline-size: red }""",
}
"""Invented ones: loud, with too small and too large sizes, and with sizes that are none."""


BY_ENDING = {
    "font-family": "serif",
    "font-size": "1.25rem",
    "font-weight": "800",
    "line-height": "1.6",
    "underline-offset": "0.3em",
    "outline-style": "dashed",
    "radius": "1px",
    "min-block-size": "60px",
    "max-inline-size": "40rem",
    "radio-button-size": "2rem",
    "width": "4px",
    "offset": "3px",
    "padding-block-start": "0.75rem",
    "padding-block-end": "0.75rem",
    "padding-inline-start": "1rem",
    "padding-inline-end": "1rem",
    "primary-action-background-color": "#7a0050",
    "hover-background-color": "#50003a",
    "header-background-color": "#7a0050",
    "background-color": "#fff4fa",
    "primary-action-color": "#fff",
    "header-color": "#fff",
    "link-color": "#7a0050",
    "color": "#301020",
}
"""A value for every name that our sheet reads; the first ending that fits counts."""


def whole_theme() -> str:
    sheet = (ROOT / "web" / "static" / "rechtop.css").read_text()
    names = sorted(set(re.findall(r"var\((--(?:utrecht|nl)-[a-z0-9-]+)", sheet)))
    value = {n: next(v for e, v in BY_ENDING.items() if n.endswith(e)) for n in names}
    return ":root {" + ";".join(f"{naam}: {said}" for naam, said in value.items()) + "}"


FOLLOWS = {
    "body": {
        "fontFamily": r"^serif",
        "fontSize": "20px",
        "color": r"rgb\(48, 16, 32\)",
        "backgroundColor": r"rgb\(255, 244, 250\)",
    },
    "h1": {"fontWeight": "800", "color": r"rgb\(48, 16, 32\)"},
    "main a": {"color": r"rgb\(122, 0, 80\)", "textUnderlineOffset": "6px"},
    "main button": {
        "backgroundColor": r"rgb\(122, 0, 80\)",
        "color": r"rgb\(255, 255, 255\)",
        "borderTopLeftRadius": "1px",
        "borderTopWidth": "4px",
        "minHeight": "60px",
    },
    ".utrecht-textbox": {"borderTopWidth": "4px"},
    "header": {"backgroundColor": r"rgb\(122, 0, 80\)"},
    "footer": {"backgroundColor": r"rgb\(255, 244, 250\)"},
    ".utrecht-form-field-error-message": {"color": r"rgb\(48, 16, 32\)"},
}
"""What a browser works out on a page with an error, when every name has a value."""


def test_a_theme_with_every_name_is_followed_everywhere(make_app, browser, tmp_path):
    with serving(make_app(**the_theme("geheel", tmp_path))) as address:
        context = browser.new_context(base_url=address, viewport=SIZES["telefoon"])
        page = context.new_page()
        submit_empty(page, "/vragen/leeftijd")
        page.evaluate(axe_script() + ";null")
        assert page.evaluate(VIOLATIONS, TAGS) == []
        assert page.evaluate("document.documentElement.scrollWidth") <= 320
        for where, wanted in FOLLOWS.items():
            found = page.locator(where).first.evaluate("e => ({...getComputedStyle(e)})")
            for naam, value in wanted.items():
                assert re.match(value, found[naam]), (where, naam, found[naam])
        context.close()


SHEET_OF_THEME = re.compile(r"/static/(theme|index)\.")
REAL_THEMES = {
    "voorbeeld": (
        "nl-design-system-unstable-voorbeeld-*/package/dist/theme.css",
        "voorbeeld-theme",
    ),
    "denhaag": ("gemeente-denhaag-*/package/dist/theme/index.css", "denhaag-theme"),
}
"""The file and the class of packages on npm, fetched by the Makefile."""


def the_theme(naam: str, folder: Path) -> dict[str, object]:
    """The settings of the site with one theme; one of our own is written in `folder`."""
    if naam in REAL_THEMES:
        pattern, css_class = REAL_THEMES[naam]
        (file,) = Path(os.environ.get("RECHTOP_THEMAS") or ROOT / ".cache/themas").glob(pattern)
        return {"theme_css": file, "theme_class": css_class}
    file = folder / "thema.css"
    file.write_text(whole_theme() if naam == "geheel" else THEMES[naam])
    return {"theme_css": file}


LOOK = """() => [...document.querySelectorAll("*")].map(e => {
  const s = getComputedStyle(e);
  return [e.tagName, e.className, s.color, s.backgroundColor, s.fontFamily, s.fontSize,
    s.fontWeight, s.lineHeight, s.border, s.borderRadius, s.padding, s.minHeight, s.outline,
    s.maxWidth].join(" ");
})"""
"""What a browser makes of every element, as far as a name of a theme can change it."""


INK = """() => [...document.querySelectorAll("body *")]
  .filter(e => e.checkVisibility() && e.innerText?.trim() && !e.closest("svg, summary"))
  .map(e => [getComputedStyle(e), e.outerHTML.slice(0, 80)])
  .filter(([s]) => s.color !== "rgb(0, 0, 0)"
    || !["rgba(0, 0, 0, 0)", "rgb(255, 255, 255)"].includes(s.backgroundColor))
  .map(([s, html]) => `${s.color} on ${s.backgroundColor}: ${html}`)"""


def test_on_paper_and_with_forced_colours_no_theme_changes_anything(make_app, browser, tmp_path):
    """A real theme with a value for all other names behind it, compared with the same page without
    that file; on the screen the two do differ."""
    chosen, file = the_theme("voorbeeld", tmp_path), tmp_path / "thema.css"
    file.write_text(chosen["theme_css"].read_text() + whole_theme())
    with serving(make_app(**chosen | {"theme_css": file})) as address:
        context = browser.new_context(base_url=address)
        page = context.new_page()
        fill_situation(page)
        for path in ("/uitkomst", "/vragen/partner"):
            page.goto(path)
            looks = []
            for disabled in (False, True):
                page.evaluate(f"document.styleSheets[0].disabled = {str(disabled).lower()}")
                for media, colours in (("screen", "none"), ("print", "none"), ("screen", "active")):
                    page.emulate_media(media=media, forced_colors=colours)
                    looks.append(page.evaluate(LOOK))
                    assert media == "screen" or page.evaluate(INK) == [], path
            assert looks[0] != looks[3], path
            assert looks[1:3] == looks[4:], path
        context.close()


@pytest.mark.parametrize("naam", [*THEMES, *REAL_THEMES])
def test_a_theme_changes_the_look_and_never_breaks_the_page(make_app, browser, tmp_path, naam):
    script = axe_script()
    with serving(make_app(**the_theme(naam, tmp_path))) as address:
        context = browser.new_context(
            base_url=address, viewport=SIZES["telefoon"], color_scheme="dark"
        )
        page = context.new_page()
        for path in ("/", "/vragen/partner", "/regels"):
            page.goto(path)
            page.evaluate(script + ";null")
            assert page.evaluate(VIOLATIONS, TAGS) == []
            assert page.evaluate("document.documentElement.scrollWidth") <= 320
            size = "parseFloat(getComputedStyle(document.body).fontSize)"
            assert page.evaluate(size) >= 16
        page.goto("/vragen/partner")
        button = page.locator("main button").first
        assert button.bounding_box()["height"] >= 44
        assert page.locator("main input[type=radio]").first.bounding_box()["width"] >= 24
        heading = "parseFloat(getComputedStyle(document.querySelector('h1')).fontSize)"
        assert 16 <= page.evaluate(heading) <= 0.09 * 320 + 18
        page.locator("#partner-geen").focus()
        ring = page.evaluate("({...getComputedStyle(document.activeElement)})")
        assert float(ring["outlineWidth"].removesuffix("px")) >= 2
        assert ring["outlineStyle"] != "none"
        if naam == "luid":
            colour = "e => getComputedStyle(e).backgroundColor"
            assert button.evaluate(colour) == "rgb(122, 0, 80)"
        if naam in REAL_THEMES:
            page.goto("/")
            family = page.locator("h1").evaluate("e => getComputedStyle(e).fontFamily")
            assert family.split(",")[0].strip('"') in ("Noto Serif", "TheMix")
            page.goto("/vragen/partner")
            whole = page.evaluate(LOOK)
            small = thin(the_theme(naam, tmp_path)["theme_css"].read_text())
            page.route(
                SHEET_OF_THEME, lambda route: route.fulfill(body=small, content_type="text/css")
            )
            page.reload()
            assert page.evaluate(LOOK) == whole
        context.close()
