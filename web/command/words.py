# SPDX-License-Identifier: EUPL-1.2
"""The words of the site on the command line: amounts, days, sources, and what decides."""

from collections.abc import Iterator
from contextlib import contextmanager

from flask import Flask

from web import i18n


@contextmanager
def dutch_words() -> Iterator[None]:
    """Inside, the functions of `web.formats` and `web.present` speak Dutch without a request."""
    app = Flask("rechtop")
    i18n.init_app(app)
    with app.app_context():
        yield
