# SPDX-License-Identifier: EUPL-1.2
"""Subjects that few people need: offered on the result page, asked only of who chooses them."""

import pytest

from tests.web.conftest import DAY

PERSON = {"leeftijd": "35", "woont_in_nederland": "ja"}


@pytest.fixture
def offered(visitor):
    """The forms on the result page that offer a subject, by the name of the measure."""

    def look() -> dict:
        page = visitor.get("/uitkomst")
        actions = {form.action: form for form in page.forms}
        return {a.rpartition("/")[2]: f for a, f in actions.items() if a.startswith("/meer/")}

    return look


def test_nobody_is_asked_about_a_subject_that_was_not_chosen(visitor, checker):
    asked = visitor.walk({})
    assert set(asked) <= set(checker.questions({}, DAY, checker.basics))


def test_every_open_subject_is_offered_and_has_no_card(visitor, checker, offered):
    visitor.walk(PERSON)
    found = offered()
    assert found
    assert set(found) <= checker.regels.keys() - checker.basics
    titles = {text for level, text in visitor.page.headings if level == "h3"}
    assert not {checker.regels[naam].titel for naam in found} & titles


def test_who_chooses_a_subject_is_asked_about_it_and_sees_the_outcome(visitor, checker, offered):
    visitor.walk(PERSON)
    for naam, form in offered().items():
        visitor.send(form)
        if visitor.path.startswith("/vragen/"):
            visitor.walk({})
        assert naam not in offered()
        assert checker.regels[naam].titel in visitor.page.words()


def test_a_subject_that_does_not_exist_cannot_be_chosen(visitor):
    visitor.walk(PERSON)
    form = next(form for form in visitor.get("/uitkomst").forms if form.values.get("csrf_token"))
    visitor.post("/meer/bestaat_niet", form.values)
    assert visitor.response.status_code == 404
