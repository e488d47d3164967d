# SPDX-License-Identifier: EUPL-1.2
"""Where a visit begins, and the two ways to end it: wipe, or leave at once."""

from flask import (
    Blueprint,
    Response,
    current_app,
    make_response,
    redirect,
    render_template,
    request,
    url_for,
)

from web import flow, offer

bp = Blueprint("start", __name__)


@bp.get("/")
def begin() -> Response:
    """What this is, for whom, and what to do when it cannot wait."""
    page = make_response(render_template("start.html", aanbod=offer.other_language()))
    return offer.depends_on_browser(page)


@bp.get("/aan-de-hand")
def aan_de_hand():
    """What is going on: several may be chosen, or none."""
    return render_template(
        "aan_de_hand.html",
        ingangen=flow.the_checker().boek.ingangen,
        kopjes=flow.the_checker().boek.kopjes_ingangen,
        gekozen=flow.answers().entrances,
    )


@bp.post("/aan-de-hand")
def kies():
    """Keep what is going on; what cannot wait comes first. None of these is the same as nothing."""
    known = flow.the_checker().boek.ingangen
    chosen = request.form.getlist("ingang")
    flow.answers().entrances = [naam for naam in known if naam in chosen]
    return redirect(url_for("start.eerst" if _urgent() else "vragen.volgende"), 303)


@bp.get("/eerst")
def eerst():
    """What to do now, for who said that something cannot wait."""
    urgent = _urgent()
    if not urgent:
        return redirect(url_for("vragen.volgende"), 303)
    return render_template("eerst.html", noden=urgent)


def _urgent() -> list[str]:
    """The kinds of emergency that the person chose, each once."""
    known = flow.the_checker().boek.ingangen
    chosen = [known[naam] for naam in flow.answers().entrances if naam in known]
    return list(dict.fromkeys(one.nood for one in chosen if one.nood))


@bp.post("/wis")
def wis():
    """Empty the answers."""
    flow.forget()
    return redirect(url_for("start.gewist"), 303)


@bp.get("/gewist")
def gewist():
    """Says that nothing is left, and makes that so for a tab that comes here on its own."""
    flow.forget()
    return render_template("gewist.html")


@bp.get("/snel-weg")
def snel_weg():
    """Empty the answers and go to a dull site; a link, so that it works everywhere."""
    flow.forget()
    response = redirect(current_app.extensions["settings"].exit_url, 303)
    response.headers["Clear-Site-Data"] = '"cookies", "storage"'
    return response
