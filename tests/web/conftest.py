# SPDX-License-Identifier: EUPL-1.2
"""The site with the real checker, on a fixed day, and a visitor without script."""

from datetime import date
from pathlib import Path

import pytest

from checker import Checker
from tests.web.visitor import Visitor
from web import create_app
from web.settings import Settings

HERE = Path(__file__).parent
DAY = date(2026, 11, 21)
KEY = "een sleutel die alleen in deze proef bestaat"


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items):
    """What a module sets up (a browser, many pages) is made once: its tests run in one process."""
    for item in items:
        if HERE in item.path.parents and not item.get_closest_marker("xdist_group"):
            item.add_marker(pytest.mark.xdist_group(item.path.stem))


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
