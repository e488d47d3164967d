# SPDX-License-Identifier: EUPL-1.2
"""The hard words on a page with what they mean; they and official names are never translated."""

import re
from collections.abc import Iterable
from typing import Any

from flask import Flask
from markupsafe import Markup, escape

from web.language import SOURCE, chosen

TAG, WORD = re.compile(r"<[^>]*>"), re.compile(r"\w+")
LEFT_ALONE = r"<(\w+)[^>]* {}[^>]*>.*?</\1>|<[^>]*>"
DUTCH, OFFICIAL = '<span lang="nl" translate="no">{}</span>', '<span translate="no">{}</span>'
SAME_ELSEWHERE = {"moratorium", "norm"}
"""Words that are no Dutch in another language."""


class Glossary:
    """Finds words of the rulebook in a page; an abbreviation counts in its own letters only."""

    def __init__(self, uitleg: Any, names: Iterable[str] = ()):
        self.woorden, self.forms = uitleg.woorden, uitleg.forms
        every = {*self.forms, *names} - SAME_ELSEWHERE
        words = "|".join(map(_pattern, sorted(every, key=len, reverse=True)))
        named = rf"(?<!\w)(?P<woord>{words})(?!\w)"
        self._official, self._dutch = (
            re.compile(rf"{LEFT_ALONE.format(done)}|{named}", re.S)
            for done in ('translate="no"', 'lang="nl"')
        )

    def explained(self, html: str) -> list[tuple[str, Any]]:
        """The words in this page with their meaning, in the order of the alphabet."""
        text = TAG.sub(" ", html)
        lower = " ".join(text.lower().split())
        as_written = set(WORD.findall(text))
        known = {word.lower() for word in as_written}
        found = {
            naam
            for form, naam in self.forms.items()
            if form in (as_written if form != form.lower() else known)
            or (" " in form and form.lower() in lower)
        }
        return [(naam, self.woorden[naam]) for naam in sorted(found, key=str.lower)]

    def official(self, html: Markup, taal: str = SOURCE) -> Markup:
        """A page in which the words of the law, laws and organisations keep their names.

        A browser that translates leaves them as they are. In a translation they also say that
        they are Dutch, so that a screen reader says them as such.
        """
        here = taal == SOURCE
        mark, names = (OFFICIAL, self._official) if here else (DUTCH, self._dutch)
        return Markup(names.sub(lambda m: mark.format(m[0]) if m["woord"] else m[0], str(html)))


def _pattern(naam: str) -> str:
    """One name as it may stand in a page; capitals count where it has them."""
    words = r"\s+".join(re.escape(str(escape(word))) for word in naam.split())
    return f"(?i:{words})" if naam == naam.lower() else words


def official_names(boek: Any) -> set[str]:
    """Laws and other papers, organisations and their sites; "uw gemeente" is no name."""
    sources = boek.bronnen
    found = {one.naam for one in (*sources.bronnen.values(), *sources.stukken.values())}
    named = [one for one in boek.organisaties.organisaties.values() if not one.lokaal]
    return found | {one.naam for one in named} | {one.site for one in named if one.site}


def init_app(app: Flask, boek: Any) -> None:
    glossary = Glossary(boek.uitleg, official_names(boek))
    app.jinja_env.globals["moeilijke_woorden"] = glossary.explained
    app.jinja_env.filters["officieel"] = lambda html: glossary.official(html, chosen())
