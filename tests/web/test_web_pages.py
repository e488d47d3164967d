# SPDX-License-Identifier: EUPL-1.2
"""Every page: headings, language, names of fields, plain words, and nothing inline or from afar."""

import re
from itertools import pairwise
from pathlib import Path

import pytest

from tests.web.visitor import Visitor
from tests.web.webpage import Page

FIXED = [
    "/",
    "/over",
    "/privacy",
    "/toegankelijkheid",
    "/regels",
    "/dekking",
    "/woorden",
    "/gewist",
]


@pytest.fixture(scope="module")
def pages(app, checker) -> dict[str, Page]:
    """Every kind of page once, with and without errors."""
    visitor = Visitor(app.test_client())
    found = {address: visitor.get(address) for address in FIXED}
    found["leeg"] = visitor.get("/uitkomst")
    found["laden"] = visitor.get("/antwoorden/laden")
    found["laden fout"] = visitor.send()
    found["404"] = visitor.get("/nee")
    for naam in checker.regels:
        found[f"regel {naam}"] = visitor.get(f"/regels/{naam}")
    found["regel te oud"] = visitor.get(f"/regels/{naam}?op=1990-01-01")
    found["regel geen dag"] = visitor.get(f"/regels/{naam}?op=morgen")
    found["toestemming"] = visitor.get("/vragen/verblijf")
    found["toestemming fout"] = visitor.send()
    visitor.send(toestemming="ja")
    for naam, begrip in checker.begrippen.items():
        if begrip.vraag:
            found[f"vraag {naam}"] = visitor.get(f"/vragen/{naam}")
            found[f"vraag {naam} fout"] = visitor.send()
        if begrip.soort == "groep":
            found[f"lid {naam}"] = visitor.get(f"/vragen/{naam}/1")
            found[f"lid {naam} fout"] = visitor.send()
            found[f"leden {naam}"] = visitor.fill_member({})
    visitor = Visitor(app.test_client())
    visitor.walk({"leeftijd": "24"})
    found["antwoorden"], found["uitkomst"] = visitor.page, visitor.get("/uitkomst")
    return found


def test_one_h1_and_no_level_is_skipped(pages):
    for naam, page in pages.items():
        levels = [int(level[1]) for level, _ in page.headings]
        assert levels.count(1) == 1, naam
        for before, after in pairwise(levels):
            assert after <= before + 1, (naam, levels)


def test_language_direction_and_landmarks(pages):
    for naam, page in pages.items():
        assert '<html lang="nl" dir="ltr"' in page.html, naam
        tags = [tag for tag, _ in page.tags]
        assert tags.count("main") == tags.count("header") == tags.count("footer") == 1, naam


def test_no_id_occurs_twice(pages):
    for naam, page in pages.items():
        assert len(page.ids) == len(set(page.ids)), naam


def test_every_reference_to_an_id_leads_somewhere(pages):
    for naam, page in pages.items():
        for _, attributes in page.tags:
            for key in ("for", "aria-describedby", "aria-labelledby"):
                for target in attributes.get(key, "").split():
                    assert target in page.ids, (naam, key, target)
        for link in page.links:
            if link["href"].startswith("#"):
                assert link["href"][1:] in page.ids, (naam, link)


def test_every_field_has_a_label_and_nothing_that_hinders(pages):
    for naam, page in pages.items():
        labels = {a["for"] for tag, a in page.tags if tag == "label"}
        for tag, attributes in page.tags:
            if tag == "input" and attributes["type"] != "hidden":
                assert attributes["id"] in labels, naam
                typed = attributes["type"] == "text"
                assert attributes.get("autocomplete") == ("off" if typed else None), naam
                assert not {"placeholder", "required", "disabled", "maxlength"} & set(attributes)
            if tag == "form":
                assert "novalidate" in attributes or attributes["action"], naam
                asks = "novalidate" in attributes
                assert attributes.get("autocomplete") == ("off" if asks else None), naam
            assert int(attributes.get("tabindex") or 0) <= 0, naam


def test_nothing_is_inline_and_nothing_comes_from_elsewhere(pages):
    for naam, page in pages.items():
        assert "<style" not in page.html and "javascript:" not in page.html, naam
        for tag, attributes in page.tags:
            assert "style" not in attributes, (naam, tag)
            assert not [a for a in attributes if a.startswith("on")], (naam, tag)
            if tag in ("script", "img", "link", "iframe", "source"):
                address = attributes.get("src") or attributes.get("href") or ""
                assert address.startswith("/static/"), (naam, tag)
        assert re.search(r"<script(?![^>]*\bsrc=)", page.html) is None, naam
        for link in page.links:
            if link["href"].startswith("http"):
                assert link.get("rel") == "external noreferrer", (naam, link)


def test_snel_weg_stands_on_every_page_twice(pages):
    for naam, page in pages.items():
        exits = [a for a in page.links if a["href"] == "/snel-weg"]
        assert len(exits) == 2, naam
        assert page.links[1]["href"] == "/snel-weg", naam


def test_help_stands_on_the_same_place_on_every_page(pages):
    for naam, page in pages.items():
        assert "Komt u er niet uit? Bel het Juridisch Loket: 0800 8020" in page.words(), naam


def test_people_are_addressed_with_u(pages):
    for naam, page in pages.items():
        found = re.findall(r"\b(?:je|jij|jou|jouw|jullie)\b", page.words(), re.IGNORECASE)
        assert not found, (naam, found)


def test_nobody_has_to_call_themself_homeless_to_begin(pages):
    for naam, page in pages.items():
        if naam == "/" or naam.startswith(("vraag", "lid", "toestemming")):
            assert "dakloos" not in page.words().lower(), naam


BUREAUCRATIC = "indien derhalve onverwijld dient verstrekken schriftelijk woonachtig inzake"


def test_words_of_the_office_are_not_used_where_people_answer_questions(pages):
    for naam, page in pages.items():
        if not naam.startswith("regel"):
            words = set(re.findall(r"[a-z]+", page.words().lower()))
            assert not words & set(BUREAUCRATIC.split()), naam


def test_no_page_has_a_bar_of_steps_or_something_to_slide(pages):
    for naam, page in pages.items():
        assert not {"progress", "meter", "select"} & {tag for tag, _ in page.tags}, naam
        assert "range" not in {a.get("type") for _, a in page.tags}, naam


def test_no_page_moves_by_itself_or_forbids_zooming(pages):
    for naam, page in pages.items():
        assert 'http-equiv="refresh"' not in page.html, naam
        assert "user-scalable" not in page.html and "maximum-scale" not in page.html, naam


def test_own_style_only_reads_the_names_of_the_design_system(app):
    page = Page(app.test_client().get("/").text)
    sheet = next(a["href"] for t, a in page.tags if a.get("rel") == "stylesheet")
    css = app.test_client().get(sheet).text
    assert re.search(r"--(utrecht|nl)-[a-z0-9-]+\s*:", css) is None
    assert css.count("var(--utrecht-") > 45
    bare = re.sub(r"/\*.*?\*/", " ", css, flags=re.S)
    assert re.search(r"(?:^|[{;])\s*(?:[a-z-]+-)?(?:left|right|top|bottom)\s*:", bare) is None
    assert re.search(r"\b(?:left|right)\b|@import|url\(", bare) is None


def test_a_theme_is_a_file_and_a_class(make_app, tmp_path):
    theme = tmp_path / "gemeente.css"
    theme.write_text(":root { --utrecht-link-color: #050 }")
    client = make_app(theme_css=theme, theme_class="gemeente-thema").test_client()
    page = Page(client.get("/").text)
    sheets = [a["href"] for t, a in page.tags if a.get("rel") == "stylesheet"]
    assert len(sheets) == 2 and "gemeente" in sheets[0]
    assert client.get(sheets[0]).text == theme.read_text()
    assert 'class="gemeente-thema" data-thema' in page.html


def test_the_bridge_for_other_themes_has_every_name_that_we_read_and_sets_none():
    web = Path(__file__).parents[2] / "web"
    sheet = (web / "static" / "rechtop.css").read_text()
    bridge = (web / "theme-bridge.example.css").read_text()
    read = set(re.findall(r"var\((--(?:utrecht|nl)-[a-z0-9-]+)", sheet))
    assert len(read) > 60
    assert set(re.findall(r"(--(?:utrecht|nl)-[a-z0-9-]+):", bridge)) == read
    assert "--" not in re.sub(r"/\*.*?\*/", "", bridge, flags=re.S)
