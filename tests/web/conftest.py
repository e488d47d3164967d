# SPDX-License-Identifier: EUPL-1.2
"""The site with the real checker, on a fixed day, and a visitor without script."""

from datetime import date

import pytest

from checker import Checker
from tests.web.visitor import Visitor
from web import create_app
from web.settings import Settings

DAY = date(2026, 11, 21)
KEY = "een sleutel die alleen in deze proef bestaat"


@pytest.fixture(scope="session")
def checker():
    return Checker()


@pytest.fixture(scope="session")
def make_app(checker):
    def make(**choices):
        settings = Settings(**{"key": KEY, "secure_cookie": False, **choices})
        app = create_app(checker, settings, clock=lambda: DAY)
        app.config["PROPAGATE_EXCEPTIONS"] = False
        return app

    return make


@pytest.fixture(scope="session")
def app(make_app):
    return make_app()


@pytest.fixture
def visitor(app):
    return Visitor(app.test_client())
