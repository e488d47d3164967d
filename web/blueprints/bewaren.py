# SPDX-License-Identifier: EUPL-1.2
"""Keep the answers in a file of the person, and open such a file again."""

from typing import Any

from flask import (
    Blueprint,
    Response,
    current_app,
    redirect,
    render_template,
    request,
    session,
    url_for,
)

from web import flow
from web.answers import CONSENT
from web.forms import FormFout
from web.loadfile import read_file, too_large
from web.result import nothing_yet
from web.savefile import LARGEST, NAME, to_file

bp = Blueprint("bewaren", __name__, url_prefix="/antwoorden")


@bp.post("/bewaren")
def bewaar():
    """The answers as a file to download."""
    if not flow.answers():
        return nothing_yet()
    file = Response(to_file(flow.answers(), flow.today()), content_type="application/json")
    file.headers["Content-Disposition"] = f"attachment; filename={NAME}"
    return file


@bp.get("/laden")
def laden():
    """Where to choose a file, and what to know before."""
    return _page()


@bp.post("/laden")
def lees():
    """Put the answers of a file in the place of those of this visit, or change nothing."""
    chosen = request.files.get("bestand")
    try:
        loaded = read_file(chosen.read(LARGEST + 1) if chosen else b"", flow.the_checker())
        if not current_app.session_interface.fits({**session, **loaded}):
            raise too_large()
    except FormFout as fout:
        return _page(str(fout)), 400
    _replace(loaded)
    return redirect(url_for("uitkomst.antwoorden"), 303)


@bp.errorhandler(413)
def too_much(error):
    """A file that was so large that it was not read at all."""
    return _page(str(too_large())), 413


def _replace(loaded: dict[str, Any]) -> None:
    session.pop(CONSENT, None)
    session.update(loaded)


def _page(fout: str = "") -> str:
    return render_template("laden.html", fouten={"bestand": fout} if fout else {})
