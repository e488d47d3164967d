# SPDX-License-Identifier: EUPL-1.2
"""The language of a page stands first in its address (`/en/...`); Dutch, the source, has none.

So a page can be sent to somebody in a language, and a choice needs no second cookie.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlencode

from babel import Locale
from flask import Flask, current_app, has_request_context, request
from werkzeug.exceptions import HTTPException
from werkzeug.routing import RequestRedirect

CATALOGUES = Path(__file__).parents[1] / "locales"
SOURCE = "nl"
TAAL, VOORAAN = "rechtop.taal", "rechtop.vooraan"
FILE = "LC_MESSAGES/messages.mo"
OF_A_PAGE = ("op", "op-dag", "op-maand", "op-jaar", "terug", "status", "letters")
"""What an address may carry to another language; nothing else is repeated on a page."""


class LanguagePath:
    """WSGI: takes the language off the path before the site looks at it."""

    def __init__(self, app: Callable, languages: list[str]):
        self.app, self.languages = app, languages

    def __call__(self, environ: dict, start_response: Callable) -> Iterable[bytes]:
        root, path = environ.get("SCRIPT_NAME", ""), environ.get("PATH_INFO", "")
        first, _, rest = path.lstrip("/").partition("/")
        environ[TAAL], environ[VOORAAN] = SOURCE, root
        if first in self.languages:
            environ |= {TAAL: first, "SCRIPT_NAME": f"{root}/{first}", "PATH_INFO": f"/{rest}"}
        return self.app(environ, start_response)


@dataclass(frozen=True)
class Keuze:
    """One language to choose: its own name for itself, and this page in it."""

    taal: str
    naam: str
    richting: str
    adres: str
    huidig: bool


def init_app(app: Flask) -> None:
    """Every language with a catalogue; `talen()` gives the choices to a template."""
    app.extensions["talen"] = [SOURCE, *translated()]
    app.wsgi_app = LanguagePath(app.wsgi_app, app.extensions["talen"][1:])
    app.jinja_env.globals["talen"] = choices


def translated() -> list[str]:
    """The languages that have a compiled catalogue, such as `en`."""
    return sorted(file.parts[-3] for file in CATALOGUES.glob(f"*/{FILE}"))


def chosen() -> str:
    """The language of this request; without one, as on the command line, the source."""
    return request.environ.get(TAAL, SOURCE) if has_request_context() else SOURCE


def before_language() -> str:
    """What stands before the language in every address; empty at the root of a host."""
    return request.environ.get(VOORAAN, "")


def choices() -> list[Keuze]:
    """This page in every language, the source first; nothing when there is only one."""
    languages, page = current_app.extensions["talen"], _this_page()
    return [_choice(taal, page) for taal in languages] if len(languages) > 1 else []


def _choice(taal: str, page: str) -> Keuze:
    locale = Locale.parse(taal)
    front = before_language() + ("" if taal == SOURCE else f"/{taal}")
    return Keuze(
        taal=taal,
        naam=locale.get_display_name(taal).capitalize(),
        richting=locale.text_direction,
        adres=front + page,
        huidig=taal == chosen(),
    )


def _this_page() -> str:
    """The address of this page without its language, or of the start where a link cannot go."""
    routes = current_app.create_url_adapter(request)
    try:
        routes.match(request.path, method="GET")
    except (HTTPException, RequestRedirect):
        return "/"
    kept = {naam: request.args[naam] for naam in OF_A_PAGE if naam in request.args}
    return request.path + (f"?{urlencode(kept)}" if kept else "")
