# SPDX-License-Identifier: EUPL-1.2
"""The website. It asks the checker; it never decides."""

import logging
import os
from collections.abc import Callable
from datetime import date

from flask import Flask

from checker import Checker
from web import errors, formats, glossary, i18n, logs, page, security, sharing, static_files
from web.answers import vocabulary
from web.blueprints import (
    bewaren,
    dekking,
    groepen,
    meenemen,
    meer,
    over,
    regels,
    start,
    uitkomst,
    vragen,
    wijzigingen,
)
from web.settings import Settings, from_environment

ROOMS = (
    start,
    vragen,
    groepen,
    meer,
    uitkomst,
    meenemen,
    bewaren,
    regels,
    dekking,
    over,
    wijzigingen,
)


def create_app(
    checker: Checker | None = None,
    settings: Settings | None = None,
    clock: Callable[[], date] = date.today,
) -> Flask:
    """The site. `clock` gives the day of a visit; without `settings` the environment is read.

    Raises ValueError (a Dutch sentence) for a setting that cannot be used.
    """
    settings = settings or from_environment(os.environ)
    app = logs.Site(__name__, static_folder=None)
    app.extensions.update(checker=checker or Checker(), clock=clock, settings=settings)
    i18n.init_app(app)
    security.init_app(app, settings, vocabulary(app.extensions["checker"].begrippen))
    logs.init_app(app)
    static_files.init_app(app, settings.theme_css)
    formats.init_app(app)
    page.init_app(app)
    sharing.init_app(app)
    glossary.init_app(app, app.extensions["checker"].boek)
    errors.init_app(app)
    for room in ROOMS:
        app.register_blueprint(room.bp)
    if settings.throwaway_key:
        logging.getLogger("rechtop.web").warning(
            "RECHTOP_SLEUTEL is leeg. De sleutel is tijdelijk: na een herstart zijn antwoorden weg."
        )
    if settings.security_expires and not settings.security_in_force(clock()):
        logging.getLogger("rechtop.web").warning(
            "RECHTOP_SECURITY_EXPIRES moet na vandaag zijn, en binnen een jaar. "
            "Nu is er geen security.txt."
        )
    return app
