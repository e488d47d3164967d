# SPDX-License-Identifier: EUPL-1.2
"""Pages where anyone can read the rules that this site applies, on any day."""

from datetime import date

from flask import Blueprint, abort, render_template, request

from checker import NietGedekt
from checker.time.changes import law_days
from checker.time.gedoogjaar import coming_change
from web import flow, timewords
from web.forms import FormFout, date_fields, parse_date
from web.i18n import gettext
from web.present import by_theme

bp = Blueprint("regels", __name__, url_prefix="/regels")

PARTS = date_fields("op")


@bp.get("")
def lijst():
    """All rules, each with the question that it answers."""
    checker = flow.the_checker()
    coming = coming_change(checker.boek, flow.today())
    days = {*law_days(checker.boek), *([coming] if coming else [])}
    return render_template(
        "regels/lijst.html",
        themas=by_theme(checker.regels, checker.boek.dekking.themas),
        wijzigingsdagen=sorted(days, reverse=True),
    )


@bp.get("/<naam>")
def toon(naam: str):
    """One rule in plain Dutch on the day asked; else today, or its first day if that is later."""
    regel = flow.the_checker().regels.get(naam) or abort(404)
    try:
        op = _asked_day(max(flow.today(), regel.geldt_vanaf))
    except FormFout as fout:
        raw = {naam: request.args.get(naam, "") for naam in PARTS}
        page = render_template(
            "regels/datum.html", regel=regel, naam=naam, raw=raw, fouten={"op": str(fout)}
        )
        return page, 400
    try:
        pagina = flow.the_checker().describe(naam, op)
    except NietGedekt:
        reden = timewords.no_rule(regel, op)
        return render_template("regels/niet_gedekt.html", reden=reden), 404
    return render_template("regels/toon.html", pagina=pagina, naam=naam, op=op)


def _asked_day(otherwise: date) -> date:
    typed = [request.args.get(naam, "") for naam in PARTS]
    if any(typed):
        return date.fromisoformat(parse_date(*typed))
    try:
        return date.fromisoformat(request.args.get("op") or otherwise.isoformat())
    except ValueError as fout:
        melding = gettext("Deze datum kunnen wij niet lezen. Vul hieronder een dag in.")
        raise FormFout(melding) from fout
