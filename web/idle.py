# SPDX-License-Identifier: EUPL-1.2
"""After a while without a sign of life a page asks whether somebody is still there, then wipes.

That needs JavaScript. This room says on which pages it happens, and what is said while waiting.
"""

from flask import Flask, request, session

from web.i18n import ngettext

ASKING = {"vragen", "groepen"}
"""Rooms whose pages show what somebody types, also when nothing was kept yet."""

FIRST_QUESTION = "start.aan_de_hand"
TOKEN = "csrf_token"
MOMENTS = (60, 30, 10)
"""Seconds before the end at which the sentence changes; more often would only press."""


def init_app(app: Flask) -> None:
    """Functions for the templates."""
    app.jinja_env.globals.update(has_told=has_told, is_guarded=is_guarded, aftellen=countdown)


def has_told() -> bool:
    """Whether there is something to wipe: an answer, a choice, a consent."""
    return bool(session.keys() - {TOKEN})


def is_guarded() -> bool:
    """Whether this page may show, or lead to, something that a person told us."""
    return has_told() or request.blueprint in ASKING or request.endpoint == FIRST_QUESTION


def countdown(wait: int) -> dict[int, str]:
    """What to say from so many seconds before the end."""
    moments = [wait, *(moment for moment in MOMENTS if moment < wait)]
    return {moment: _within(moment) for moment in moments}


def _within(seconds: int) -> str:
    if seconds % 60:
        return ngettext(
            "Wij wissen uw antwoorden binnen %(num)s seconde.",
            "Wij wissen uw antwoorden binnen %(num)s seconden.",
            seconds,
        )
    return ngettext(
        "Wij wissen uw antwoorden binnen %(num)s minuut.",
        "Wij wissen uw antwoorden binnen %(num)s minuten.",
        seconds // 60,
    )
