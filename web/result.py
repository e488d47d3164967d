# SPDX-License-Identifier: EUPL-1.2
"""What the result says, once for every way to show it: page, text and calendar."""

from typing import Any

from flask import render_template, session

from checker.time.gedoogjaar import coming_change
from web import agenda, flow, present
from web.papers import papers_to_bring


def result() -> dict[str, Any]:
    """The values of `uitkomst.html` and `alles.html` for who visits; raises InvoerFout."""
    checker = flow.the_checker()
    kennis = checker.know(flow.answers().situation(), flow.today())
    later = flow.not_asked_yet(kennis)
    overzicht = checker.overview(kennis, kennis.daybook.regels.keys() - later.keys())
    shown = overzicht.uitkomsten
    return {
        "overzicht": overzicht,
        "groepen": present.grouped(shown),
        "stappen": present.first_steps(shown, overzicht.peildatum),
        "dagen": agenda.days_to_come(shown, overzicht.peildatum),
        "bronnen": present.cited_sources(shown),
        "prijspeilen": present.price_dates(shown),
        "papieren": papers_to_bring(shown),
        "nooit_nodig": [
            (one, kennis.daybook.bron(one.grondslag)) for one in checker.boek.papieren.nooit_nodig
        ],
        "begrippen": checker.begrippen,
        "straks": coming_change(checker.boek, flow.today()),
        "meer": present.by_theme(later, checker.boek.dekking.themas),
    }


def nothing_yet() -> str:
    """A friendly page for who comes without answers, or with a cookie that cannot be read."""
    return render_template("leeg.html", weg=session.lost)
