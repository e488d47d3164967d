# SPDX-License-Identifier: EUPL-1.2
"""Every page in a language that nobody speaks: all of it is looked up, and long texts fit.

It is built from the list to translate, so a text that is not in that list shows as well. One time
it is written from left to right as German, one time from right to left as Arabic.
"""

import pytest

from tests.web import tour
from tests.web.brackets import (
    Brackets,
    build,
    longer,
    not_looked_up,
    same_everywhere,
    without_dutch,
)
from tests.web.webpage import Page
from web import language

LEFT, RIGHT = Brackets.left, Brackets.right
TAAL = "ar"


@pytest.fixture(scope="module")
def pages(checker, tmp_path_factory) -> tour.Pages:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(language, "CATALOGUES", build(tmp_path_factory.mktemp("pseudo"), TAAL))
        found = tour.open_pages(checker, TAAL) | tour.questions(checker, TAAL)
        found |= tour.entrances(checker, TAAL)
        for naam in tour.PEOPLE[::3]:
            found |= {f"{naam} {n}": html for n, html in tour.person(checker, naam, TAAL).items()}
    return found


def test_brackets_find_what_was_not_looked_up():
    page = Page(
        f"<title>{LEFT}Titel{RIGHT} - Rechtop</title>"
        f"<p>{LEFT}Een {LEFT}tekst{RIGHT}{RIGHT} van 27</p>"
        '<meta name="description" content="omschreven"><p aria-label="vergeten"></p>'
    )
    assert not_looked_up(page, ["Rechtop"]) == ["van", "omschreven", "vergeten"]
    assert not_looked_up(page, ["Rechtop", "van", "omschreven"]) == ["vergeten"]


def test_a_longer_text_keeps_what_is_filled_in_and_marked_up():
    assert longer("U krijgt <strong>%(bedrag)s</strong>.") == (
        f"{LEFT}U kríí" + f"jgt <strong>%(bedrag)s</strong>.{RIGHT}"
    )
    text = "Komt u er niet uit? Bel het loket van uw gemeente."
    assert len(longer(text)) > 1.3 * len(text)


def test_every_text_of_every_page_is_looked_up(pages, checker):
    names = same_everywhere(checker.boek, TAAL)
    assert len(pages) > 600
    missed = {naam: not_looked_up(Page(without_dutch(html)), names) for naam, html in pages.items()}
    assert {naam: words for naam, words in missed.items() if words} == {}


def test_every_page_is_written_from_right_to_left(pages):
    wrong = [n for n, html in pages.items() if f'<html lang="{TAAL}" dir="rtl"' not in html]
    assert wrong == []
