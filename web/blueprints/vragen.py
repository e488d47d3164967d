# SPDX-License-Identifier: EUPL-1.2
"""One question a page. Every answer is a POST, and every POST leads to a page of its own."""

from typing import Any

from flask import Blueprint, redirect, render_template, request, url_for

from web import flow
from web.blueprints import groepen
from web.forms import FormFout, raw_answer, raw_from, read_answer
from web.i18n import gettext
from web.keep import keep, try_alone, url_of_way_back, way_back

bp = Blueprint("vragen", __name__, url_prefix="/vragen")


@bp.get("")
def volgende():
    """Go to the first question that still matters."""
    return redirect(flow.url_of_next(flow.first_or_none(flow.open_questions())), 303)


@bp.get("/toestemming/<naam>")
def toestemming(naam: str):
    """One sentence before the first sensitive question."""
    return _consent_page(flow.begrip_or_404(naam))


@bp.post("/toestemming/<naam>")
def bewaar_toestemming(naam: str):
    """Keep the choice; who refuses sees no sensitive questions."""
    begrip = flow.begrip_or_404(naam)
    choice = request.form.get("toestemming")
    if choice not in ("ja", "nee"):
        return _consent_page(begrip, gettext("Kies of wij deze vragen mogen stellen.")), 400
    flow.answers().consent = choice == "ja"
    if choice == "ja":
        return redirect(url_for("vragen.toon", naam=naam, **way_back()), 303)
    return redirect(url_for("vragen.volgende"), 303)


@bp.get("/<naam>")
def toon(naam: str):
    """The page of one question, with the answer that was given before."""
    begrip = flow.begrip_or_404(naam)
    if flow.needs_consent(begrip) and not flow.answers().consent:
        return redirect(url_for("vragen.toestemming", naam=naam, **way_back()), 303)
    if begrip.soort == "groep":
        return groepen.group_page(begrip)
    given = flow.answers()
    return _question_page(begrip, raw_from(begrip, given.get(naam), naam) if naam in given else {})


@bp.post("/<naam>")
def bewaar(naam: str):
    """Keep one answer and go on."""
    begrip = flow.begrip_or_404(naam)
    if begrip.soort == "groep":
        return groepen.save_group(begrip)
    try:
        value = read_answer(begrip, request.form, naam)
        try_alone(begrip, value)
    except FormFout as fout:
        return _question_page(begrip, raw_answer(request.form, naam), {naam: str(fout)}), 400
    return keep(naam, value)


def _question_page(begrip: Any, raw: dict[str, str], fouten: dict[str, str] | None = None) -> str:
    return render_template(
        "vraag.html",
        begrip=begrip,
        raw=raw,
        fouten=fouten or {},
        stap=flow.section_of(begrip),
        terug=url_of_way_back(begrip.naam),
    )


def _consent_page(begrip: Any, fout: str = "") -> str:
    fouten = {"toestemming": fout} if fout else {}
    back = url_of_way_back(begrip.naam)
    return render_template("toestemming.html", begrip=begrip, fouten=fouten, terug=back)
