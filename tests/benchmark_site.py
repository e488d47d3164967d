# SPDX-License-Identifier: EUPL-1.2
"""What `tests/benchmark.py` measures of the site, in milliseconds."""

from datetime import date
from functools import partial
from urllib.request import urlopen

from tests.server import running
from tests.stopwatch import milliseconds
from tests.web.test_web_speed import PERSON
from tests.web.visitor import Visitor
from web import create_app
from web.settings import Settings


def first_page() -> float:
    """A new process of the site, until its start page is in."""

    def visit() -> None:
        with running() as (_process, host, port):
            urlopen(f"http://{host}:{port}/").read()

    return milliseconds(visit, rounds=5)


def result_page(checker, dag: date) -> float:
    """One result page at the server, of somebody who answered the questions before."""
    settings = Settings(key="alleen voor deze meting", secure_cookie=False)
    client = create_app(checker, settings, clock=lambda: dag).test_client()
    Visitor(client).walk(PERSON)
    return milliseconds(partial(client.get, "/uitkomst"), rounds=60)
