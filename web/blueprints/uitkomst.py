# SPDX-License-Identifier: EUPL-1.2
"""Check your answers, and the result."""

from flask import Blueprint, abort, render_template, session

from checker.time.gedoogjaar import coming_change
from web import flow, present, tipwords
from web.papers import papers_to_bring

bp = Blueprint("uitkomst", __name__)


@bp.get("/antwoorden")
def antwoorden():
    """All answers in sections, each with a link to change it."""
    given = flow.answers()
    if not given:
        return _nothing_yet()
    left, refused = flow.questions_left()
    begrippen = flow.the_checker().begrippen
    rows = [b for n, b in begrippen.items() if n in given.given]
    sections = [
        {"titel": titel, "feiten": [b for b in rows if b.onderwerp == naam]}
        for naam, titel in flow.the_checker().onderwerpen.items()
    ]
    return render_template(
        "antwoorden.html",
        delen=[s for s in sections if s["feiten"]],
        antwoorden=given,
        volgende=flow.first_or_none(left),
        persoonlijk=flow.first_or_none(refused),
    )


@bp.get("/uitkomst")
def toon():
    """What may be possible, what the municipality decides, and what is not known yet."""
    given = flow.answers()
    if not given:
        return _nothing_yet()
    checker = flow.the_checker()
    kennis = checker.know(given.situation(), flow.today())
    later = flow.not_asked_yet(kennis)
    overzicht = checker.overview(kennis, kennis.daybook.regels.keys() - later.keys())
    shown = overzicht.uitkomsten
    return render_template(
        "uitkomst.html",
        overzicht=overzicht,
        groepen=present.grouped(shown),
        stappen=present.first_steps(shown, overzicht.peildatum),
        bronnen=present.cited_sources(shown),
        prijspeilen=present.price_dates(shown),
        papieren=papers_to_bring(shown),
        nooit_nodig=[
            (one, kennis.daybook.bron(one.grondslag)) for one in checker.boek.papieren.nooit_nodig
        ],
        begrippen=checker.begrippen,
        straks=coming_change(checker.boek, flow.today()),
        meer=present.by_theme(later, checker.boek.dekking.themas),
    )


@bp.get("/uitkomst/waarom/<maatregel>")
def waarom(maatregel: str):
    """Every line of one outcome, each with what it weighs for this person."""
    given = flow.answers()
    if not given:
        return _nothing_yet()
    kennis = flow.the_checker().know(given.situation(), flow.today())
    if maatregel not in kennis.daybook.regels:
        abort(404)
    found = flow.the_checker().overview(kennis, {maatregel}).uitkomsten
    points = flow.the_checker().tipping(maatregel, kennis)
    return render_template(
        "waarom.html",
        uitkomst=found[0],
        kantelpunten=tipwords.to_check(points, flow.the_checker().begrippen),
    )


def _nothing_yet() -> str:
    """A friendly page for who comes without answers, or with a cookie that cannot be read."""
    return render_template("leeg.html", weg=session.lost)
