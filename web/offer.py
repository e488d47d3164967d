# SPDX-License-Identifier: EUPL-1.2
"""Whose browser asks for another language is offered it on the start page; nobody is sent there.

An address without a language may be somebody's own choice of Dutch, so it stays Dutch.
"""

from dataclasses import dataclass

from flask import Response, request

from web import i18n, language


@dataclass(frozen=True)
class Aanbod:
    """This page in the language of the browser, with a sentence in that language."""

    keuze: language.Keuze
    zin: str


def other_language() -> Aanbod | None:
    """What to offer; nothing where the address names a language, or Dutch suits best."""
    if language.chosen() != language.SOURCE:
        return None
    known = {keuze.taal: keuze for keuze in language.choices() if not keuze.huidig}
    wanted = _wanted({language.SOURCE, *known})
    if wanted not in known:
        return None
    with i18n.in_language(wanted):
        return Aanbod(known[wanted], i18n.gettext("Deze site is er ook in uw taal:"))


def _wanted(languages: set[str]) -> str | None:
    """The first of these that the browser asks for; `nl-BE` is Dutch as well."""
    asked = (tag.lower().partition("-")[0] for tag, weight in request.accept_languages if weight)
    return next((taal for taal in asked if taal in languages), None)


def depends_on_browser(page: Response) -> Response:
    """Says to caches that the offer follows the browser, where there may be one."""
    if language.chosen() == language.SOURCE:
        page.vary.add("Accept-Language")
    return page
