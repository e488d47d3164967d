# SPDX-License-Identifier: EUPL-1.2
"""Where a visit begins, and the two ways to end it: wipe, or leave at once."""

from flask import Blueprint, current_app, redirect, render_template, url_for

from web import flow

bp = Blueprint("start", __name__)


@bp.get("/")
def begin():
    """What this is, for whom, and what to do when it cannot wait."""
    return render_template("start.html")


@bp.post("/wis")
def wis():
    """Empty the answers."""
    flow.forget()
    return redirect(url_for("start.gewist"), 303)


@bp.get("/gewist")
def gewist():
    """Says that nothing is left."""
    return render_template("gewist.html")


@bp.get("/snel-weg")
def snel_weg():
    """Empty the answers and go to a dull site; a link, so that it works everywhere."""
    flow.forget()
    response = redirect(current_app.extensions["settings"].exit_url, 303)
    response.headers["Clear-Site-Data"] = '"cookies", "storage"'
    return response
