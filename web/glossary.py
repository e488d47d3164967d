# SPDX-License-Identifier: EUPL-1.2
"""The hard words on a page with what they mean, at its end; in a translation they stay Dutch."""

import re
from typing import Any

from flask import Flask
from markupsafe import Markup

TAG, WORD = re.compile(r"<[^>]*>"), re.compile(r"\w+")
LEFT_ALONE = r'<(\w+)[^>]* lang="nl"[^>]*>.*?</\1>|<[^>]*>'
DUTCH = '<span lang="nl" translate="no">{}</span>'
SAME_ELSEWHERE = {"moratorium", "norm"}
"""Words that are no Dutch in another language."""


class Glossary:
    """Finds words of the rulebook in a page; an abbreviation counts in its own letters only."""

    def __init__(self, uitleg: Any):
        self.woorden, self.forms = uitleg.woorden, uitleg.forms
        names = sorted(self.forms.keys() - SAME_ELSEWHERE, key=len, reverse=True)
        words = "|".join(f"(?i:{n})" if n == n.lower() else n for n in names).replace(" ", r"\s+")
        self._dutch = re.compile(rf"{LEFT_ALONE}|\b(?P<woord>{words})\b", re.S)

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

    def as_dutch(self, html: Markup) -> Markup:
        """A translated page in which the words of the law say that they are Dutch.

        A screen reader then says them as such, and a browser leaves them as they are.
        """
        return Markup(
            self._dutch.sub(lambda m: DUTCH.format(m[0]) if m["woord"] else m[0], str(html))
        )


def init_app(app: Flask, uitleg: Any) -> None:
    glossary = Glossary(uitleg)
    app.jinja_env.globals["moeilijke_woorden"] = glossary.explained
    app.jinja_env.filters["als_nederlands"] = glossary.as_dutch
