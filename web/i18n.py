# SPDX-License-Identifier: EUPL-1.2
"""Words in the reader's language. The catalogue is looked up once for each request."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from flask import Flask, g
from flask_babel import Babel, force_locale, get_translations

from web import language


def init_app(app: Flask) -> None:
    """Dutch is the source; a page has several hundred texts, so no lookup may cost much."""
    language.init_app(app)
    Babel(
        app,
        default_locale=language.SOURCE,
        default_translation_directories=str(language.CATALOGUES),
        locale_selector=language.chosen,
    )
    app.jinja_env.policies["ext.i18n.trimmed"] = True
    app.jinja_env.install_gettext_callables(
        lambda text: _catalogue().ugettext(text),
        lambda one, many, number: _catalogue().ungettext(one, many, number),
        newstyle=True,
    )


def gettext(text: str, **values: Any) -> str:
    """`text` in the reader's language, with its named placeholders filled in."""
    found = _catalogue().ugettext(text)
    return found % values if values else found


def ngettext(one: str, many: str, number: int, **values: Any) -> str:
    """`one` or `many`, as the reader's language asks for this number."""
    return _catalogue().ungettext(one, many, number) % {"num": number, **values}


@contextmanager
def in_language(taal: str) -> Iterator[None]:
    """Inside, words are looked up in `taal` and not in the reader's language."""
    before = _catalogue()
    try:
        with force_locale(taal):
            g.catalogue = get_translations()
            yield
    finally:
        g.catalogue = before


def _catalogue():
    try:
        return g.catalogue
    except AttributeError:
        g.catalogue = get_translations()
        return g.catalogue
