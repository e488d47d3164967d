# SPDX-License-Identifier: EUPL-1.2
"""The hard words on a page with what they mean; they stand at the end of that page."""

import re
from typing import Any

from flask import Flask

TAG, WORD = re.compile(r"<[^>]*>"), re.compile(r"\w+")


class Glossary:
    """Finds words of the rulebook in a page; an abbreviation counts in its own letters only."""

    def __init__(self, uitleg: Any):
        self.woorden, self.forms = uitleg.woorden, uitleg.forms

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


def init_app(app: Flask, uitleg: Any) -> None:
    app.jinja_env.globals["moeilijke_woorden"] = Glossary(uitleg).explained
