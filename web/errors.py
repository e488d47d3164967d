# SPDX-License-Identifier: EUPL-1.2
"""Pages for what goes wrong, in plain Dutch. None of them shows what somebody typed."""

from dataclasses import dataclass

from flask import Flask, g, render_template
from flask_wtf.csrf import CSRFError
from werkzeug.exceptions import HTTPException

from checker import InvoerFout, NietGedekt
from checker.errors import Fout
from web import flow
from web.formats import sentence, words
from web.i18n import gettext


@dataclass(frozen=True)
class Melding:
    """The text of one error page."""

    titel: str
    tekst: str


def init_app(app: Flask) -> None:
    """Error pages for every status, and for the two errors of the checker."""
    app.register_error_handler(CSRFError, answers_gone)
    app.register_error_handler(HTTPException, http_error)
    app.register_error_handler(InvoerFout, contradiction)
    app.register_error_handler(NietGedekt, not_covered)


def http_error(error: HTTPException):
    """One page for each status; also for a fault of our own (500)."""
    if error.code is None or error.code < 400:
        return error
    melding = _texts().get(error.code) or _texts()[400 if error.code < 500 else 500]
    page = render_template("fout.html", melding=melding, nummer=g.get("error_id"))
    return page, error.code, _allow(error)


def _allow(error: HTTPException) -> dict[str, str]:
    methods = getattr(error, "valid_methods", None)
    return {"Allow": ", ".join(sorted(methods))} if methods else {}


def _texts() -> dict[int, Melding]:
    return {
        400: Melding(
            gettext("Dit ging niet goed"),
            gettext("Wij konden niet lezen wat u stuurde. Ga terug en probeer het nog een keer."),
        ),
        404: Melding(
            gettext("Deze pagina is er niet"),
            gettext("Misschien is het adres niet goed. Of de pagina is weg."),
        ),
        405: Melding(
            gettext("Zo kunt u deze pagina niet openen"),
            gettext("Ga terug naar het begin en probeer het nog een keer."),
        ),
        413: Melding(
            gettext("Dit is te veel tekst"),
            gettext("U stuurde meer dan wij kunnen lezen. Ga terug en maak het korter."),
        ),
        500: Melding(
            gettext("Er ging iets mis bij ons"),
            gettext("Dit ligt niet aan u. Probeer het over een paar minuten nog een keer."),
        ),
    }


def answers_gone(error: CSRFError):
    """The form came without the cookie that belongs to it."""
    return render_template("leeg.html", weg=True), 400


def contradiction(error: InvoerFout):
    """Answers that exclude each other: show them all, lose none."""
    begrippen = flow.the_checker().begrippen
    names = dict.fromkeys(f.veld.partition("[")[0] for f in error.fouten)
    page = render_template(
        "tegenspraak.html",
        meldingen=dict.fromkeys(map(said, error.fouten)),
        feiten=[begrippen[n] for n in names if n in begrippen],
        antwoorden=flow.answers(),
    )
    return page, 400


def said(fout: Fout) -> str:
    """What is wrong in the reader's language, as a whole sentence."""
    if not fout.zin:
        return sentence(fout.melding)
    een, ander = map(words, fout.labels)
    return sentence(gettext(fout.zin, een=een, ander=ander))


def not_covered(error: NietGedekt):
    """No answer for this day; what the error says is Dutch only."""
    return render_template("regels/niet_gedekt.html"), 404
