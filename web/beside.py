# SPDX-License-Identifier: EUPL-1.2
"""On paper a translated line has the Dutch one beside it, so that a desk can read along."""

from collections.abc import Callable

from flask import Flask
from markupsafe import Markup

from web import i18n, language

DUTCH = Markup('<span class="naast op-papier" lang="nl" translate="no">{}</span>')


def init_app(app: Flask) -> None:
    """`{% call tweetalig() %}...{% endcall %}` around what a desk should be able to read."""
    app.jinja_env.globals["tweetalig"] = in_two_languages


def in_two_languages(caller: Callable[[], Markup]) -> Markup:
    """What `caller` says, and behind it the same in Dutch; once where that is one language."""
    own = Markup(caller().strip())
    if not own or language.chosen() == language.SOURCE:
        return own
    with i18n.in_language(language.SOURCE):
        return own + DUTCH.format(Markup(caller().strip()))
