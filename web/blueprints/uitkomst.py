# SPDX-License-Identifier: EUPL-1.2
"""Check your answers, and the result."""

from typing import Any

from flask import Blueprint, abort, render_template

from web import flow, present, tipwords
from web.answers import is_answer
from web.papers import papers_to_bring
from web.result import Result, nothing_yet

bp = Blueprint("uitkomst", __name__)


@bp.get("/antwoorden")
def antwoorden():
    """All answers in sections, each with a link to change it."""
    given = flow.answers()
    if not given:
        return nothing_yet()
    left, refused = flow.questions_left()
    begrippen = flow.the_checker().begrippen
    rows = [b for n, b in begrippen.items() if n in given.given]
    told = [b for b in rows if is_answer(given.get(b.naam))]
    sections = [
        {"titel": titel, "feiten": [b for b in told if b.onderwerp == naam]}
        for naam, titel in flow.the_checker().onderwerpen.items()
    ]
    return render_template(
        "antwoorden.html",
        delen=[s for s in sections if s["feiten"]],
        overgeslagen=[b for b in rows if b not in told],
        antwoorden=given,
        volgende=flow.first_or_none(left),
        persoonlijk=flow.first_or_none(refused),
    )


@bp.get("/uitkomst")
def toon():
    """What may be possible, what others decide, and what is not known yet: a few lines each."""
    if not flow.answers():
        return nothing_yet()
    return render_template("uitkomst.html", **Result().overview())


@bp.get("/uitkomst/alles")
def alles():
    """Every outcome in full on one page, to print and take along."""
    if not flow.answers():
        return nothing_yet()
    return render_template("alles.html", **Result().on_paper())


@bp.get("/uitkomst/waarom/<maatregel>")
def waarom(maatregel: str):
    """One outcome in full: what to do, what to bring, and every line with what it weighs."""
    if not flow.answers():
        return nothing_yet()
    kennis, overzicht = weighed(maatregel)
    uitkomst = overzicht.uitkomsten[0]
    points = flow.the_checker().tipping(maatregel, kennis)
    return render_template(
        "waarom.html",
        uitkomst=uitkomst,
        overzicht=overzicht,
        papieren=papers_to_bring([uitkomst]),
        begrippen=flow.the_checker().begrippen,
        kantelpunten=tipwords.to_check(points, flow.the_checker().begrippen),
    )


@bp.get("/klopt-dit-niet")
def klopt_niet():
    """What somebody can do who thinks that something is wrong, here or in a decision."""
    return _klopt_niet()


@bp.get("/uitkomst/klopt-niet/<maatregel>")
def klopt_niet_bij(maatregel: str):
    """The same for one outcome, with the answers on which it stands."""
    if not flow.answers():
        return nothing_yet()
    uitkomst = weighed(maatregel)[1].uitkomsten[0]
    begrippen = flow.the_checker().begrippen
    told, used = flow.answers().situation(), present.facts_of(uitkomst)
    feiten = [begrippen[naam] for naam in told if naam in used and begrippen[naam].vraag]
    return _klopt_niet(uitkomst=uitkomst, feiten=feiten)


def weighed(maatregel: str) -> tuple[Any, Any]:
    """What is known about who visits, and the overview of one measure; 404 for another name."""
    kennis = flow.the_checker().know(flow.answers().situation(), flow.today())
    if maatregel not in kennis.daybook.regels:
        abort(404)
    return kennis, flow.the_checker().overview(kennis, {maatregel})


def _klopt_niet(**about: Any) -> str:
    bezwaar = flow.the_checker().regels["bezwaar"]
    return render_template("klopt_niet.html", bezwaar=bezwaar, antwoorden=flow.answers(), **about)
