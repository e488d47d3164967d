# SPDX-License-Identifier: EUPL-1.2
"""What the result says, once for every way to show it: page, text and calendar."""

from datetime import date
from typing import Any

from flask import render_template, session

from web import agenda, ahead, flow, present
from web.papers import helpers_of, papers_to_bring


class Result:
    """The outcomes for who visits, weighed once; raises InvoerFout."""

    def __init__(self) -> None:
        self.checker = flow.the_checker()
        self.kennis = self.checker.know(flow.answers().situation(), flow.today())
        self.later = flow.not_asked_yet(self.kennis)
        asked = self.kennis.daybook.regels.keys() - self.later.keys()
        self.overzicht = self.checker.overview(self.kennis, asked)

    @property
    def dagen(self) -> list[date]:
        """The days to come of all steps."""
        return agenda.days_to_come(self.overzicht.uitkomsten, self.overzicht.peildatum)

    def overview(self) -> dict[str, Any]:
        """The values of `uitkomst.html`."""
        return self._shown() | {
            "eerste_moment": ahead.first_moment(self.kennis),
            "meer": present.by_theme(self.later, self.checker.boek.dekking.themas),
        }

    def on_paper(self) -> dict[str, Any]:
        """The values of `alles.html`."""
        shown, never = self.overzicht.uitkomsten, self.checker.boek.papieren.nooit_nodig
        return self._shown() | {
            "bronnen": present.cited_sources(shown),
            "nooit_nodig": [(one, self.kennis.daybook.bron(one.grondslag)) for one in never],
        }

    def _shown(self) -> dict[str, Any]:
        """What both pages show."""
        shown = self.overzicht.uitkomsten
        return {
            "overzicht": self.overzicht,
            "groepen": present.grouped(shown),
            "stappen": present.first_steps(shown, self.overzicht.peildatum),
            "dagen": self.dagen,
            "prijspeilen": present.price_dates(shown),
            "begrippen": self.checker.begrippen,
            "papieren": papers_to_bring(shown),
            "helpers": helpers_of(shown),
            "regels": self.checker.regels,
        }


def nothing_yet() -> str:
    """A friendly page for who comes without answers, or with a cookie that cannot be read."""
    return render_template("leeg.html", weg=session.lost)
