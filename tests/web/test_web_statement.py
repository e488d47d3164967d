# SPDX-License-Identifier: EUPL-1.2
"""The page about accessibility: what is tested, since when, what is not good, where to complain."""

from datetime import timedelta

import pytest

from tests.web.conftest import DAY, KEY
from tests.web.visitor import Visitor
from web import create_app
from web.blueprints.over import TESTED_ON
from web.settings import Settings

OLD = "Dat is meer dan een jaar geleden."


def on(checker, day, **choices) -> Visitor:
    settings = Settings(key=KEY, secure_cookie=False, **choices)
    return Visitor(create_app(checker, settings, clock=lambda: day).test_client())


def test_the_page_says_what_is_tested_what_is_not_good_and_where_to_complain(visitor):
    said = visitor.get("/toegankelijkheid").words()
    for part in ("WCAG 2.2, niveau AA", "met een schermlezer", "Nationale ombudsman"):
        assert part in said


@pytest.mark.parametrize(("days", "old"), [(0, False), (365, False), (366, True)])
def test_a_check_of_more_than_a_year_ago_says_so_itself(checker, days, old):
    said = on(checker, TESTED_ON + timedelta(days)).get("/toegankelijkheid").words()
    assert (OLD in said) is old


def test_the_check_of_this_version_is_not_old_and_not_of_the_future():
    assert timedelta() <= DAY - TESTED_ON < timedelta(days=365)


def test_the_statement_of_the_deployer_is_one_click_away(checker):
    address = "https://example.org/verklaring"
    for chosen in ("", address):
        page = on(checker, DAY, statement_url=chosen).get("/toegankelijkheid")
        assert (address in [a["href"] for a in page.links]) is bool(chosen)
