# SPDX-License-Identifier: EUPL-1.2
"""What changes: in the rules on one day, and for the person who visits on the coming day."""

from datetime import date

from flask import Blueprint, abort, redirect, render_template, url_for

from checker.time.changes import changes_on, law_days
from checker.time.gedoogjaar import coming_change
from web import ahead, flow

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
    """Everything ahead of the person who visits, and what municipalities may already do."""
    given = flow.answers()
    if not given:
        return redirect(url_for("uitkomst.toon"), 303)
    checker = flow.the_checker()
    kennis = checker.know(given.situation(), flow.today())
    return render_template(
        "straks.html",
        straks=ahead.straks(kennis),
        mag_al=ahead.may_already(kennis),
        mag_al_wordt_wet=coming_change(checker.boek, kennis.dag),
    )
