# SPDX-License-Identifier: EUPL-1.2
"""What changes: in the rules on one day, and for the person who visits on the coming day."""

from datetime import date

from flask import Blueprint, abort, redirect, render_template, url_for

from checker.time.changes import changes_on, law_days
from checker.time.gedoogjaar import gedoogjaar
from checker.time.older import next_birthday
from web import flow

bp = Blueprint("wijzigingen", __name__)


@bp.get("/wijzigingen/<datum>")
def toon(datum: str):
    """What begins or ends in the rules on one day, per article; it is about nobody."""
    boek = flow.the_checker().boek
    try:
        dag = date.fromisoformat(datum)
    except ValueError:
        abort(404)
    found = changes_on(boek, dag)
    return render_template("wijzigingen.html", gevonden=found, dagen=law_days(boek))


@bp.get("/uitkomst/straks")
def straks():
    """Three columns for the person who visits: now, what may already be done, what comes."""
    given = flow.answers()
    if not given:
        return redirect(url_for("uitkomst.toon"), 303)
    checker = flow.the_checker()
    situation, today = given.situation(), flow.today()
    kennis = checker.know(situation, today)
    asked = kennis.daybook.regels.keys() - flow.not_asked_yet(kennis).keys()
    found = gedoogjaar(checker, situation, today)
    changed = [one for one in found.maatregelen if one.verandert or one.mag_al]
    return render_template(
        "straks.html",
        gevonden=found,
        rijen=changed,
        gelijk=[one for one in found.maatregelen if one not in changed],
        verjaardag=next_birthday(checker, kennis, asked),
    )
