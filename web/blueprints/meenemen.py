# SPDX-License-Identifier: EUPL-1.2
"""The result to take along: its days as a calendar file, and all of it as plain text."""

from flask import Blueprint, Response, render_template

from web import agenda, flow
from web.plaintext import plain_text
from web.result import Result, nothing_yet

bp = Blueprint("meenemen", __name__, url_prefix="/uitkomst")


@bp.get("/agenda.ics")
def dagen():
    """A calendar file with the days of the steps; without such days a page that says so."""
    if not flow.answers():
        return nothing_yet()
    days = Result().dagen
    if not days:
        return render_template("geen_dagen.html")
    file = Response(
        agenda.calendar(days, flow.today()), content_type="text/calendar; charset=utf-8"
    )
    file.headers["Content-Disposition"] = "attachment; filename=agenda.ics"
    return file


@bp.get("/tekst")
def tekst():
    """What stands on the printed result, as text to copy."""
    if not flow.answers():
        return nothing_yet()
    page = render_template("alles.html", **Result().on_paper())
    return Response(plain_text(page), content_type="text/plain; charset=utf-8")
