# SPDX-License-Identifier: EUPL-1.2
"""What every page shows: name, language, theme, and whether there is something to wipe."""

from typing import Any

from flask import Flask, request, session
from flask_babel import get_locale

from web import aheadwords, idle, present, timewords, translated, verdicts
from web.flow import answers, the_checker, today

SITE = "Rechtop"


def init_app(app: Flask) -> None:
    """Values and functions for the templates."""
    app.jinja_env.globals.update(
        site=SITE,
        instellingen=app.extensions["settings"],
        in_words=verdicts.in_words,
        part_in_words=verdicts.part_in_words,
        weighing=verdicts.weighing,
        deciding=present.deciding,
        conditions_met=present.conditions_met,
        doubts=present.doubts,
        used_for=used_for,
        in_dutch=translated.in_dutch,
        tweetalig=translated.in_two_languages,
        questions_for=present.questions_for,
        tijd=timewords,
        vooruit=aheadwords,
        organisaties=app.extensions["checker"].boek.organisaties.organisaties,
    )
    app.context_processor(of_this_visit)
    idle.init_app(app)


def used_for(begrip: Any) -> list:
    """The measures that use the answer to this question today."""
    return the_checker().used_for(begrip.naam, today())


def of_this_visit() -> dict:
    """What depends on the visitor: language and whether answers were given."""
    locale, known = get_locale(), the_checker().begrippen
    dropped = answers().dropped if session else []
    return {
        "taal": str(locale).replace("_", "-"),
        "machinaal": translated.notice(),
        "richting": locale.text_direction,
        "grote_letters": request.args.get("letters") == "groot",
        "heeft_antwoorden": bool(session) and bool(answers()),
        "vervallen": [known[naam] for naam in dropped if naam in known],
    }
