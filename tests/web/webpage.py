# SPDX-License-Identifier: EUPL-1.2
"""Reads pages and forms the way a browser without script does."""

from dataclasses import dataclass, field
from html.parser import HTMLParser


@dataclass
class Form:
    """One form: where it goes and what it would send now."""

    action: str
    method: str
    values: dict[str, str] = field(default_factory=dict)
    choices: dict[str, list[str]] = field(default_factory=dict)
    texts: list[str] = field(default_factory=list)


class Page(HTMLParser):
    """The parts of a page that a test wants to know: title, headings, links, ids, forms, text."""

    def __init__(self, html: str):
        super().__init__()
        self.html = html
        self.forms: list[Form] = []
        self.links: list[dict[str, str]] = []
        self.ids: list[str] = []
        self.tags: list[tuple[str, dict[str, str]]] = []
        self.headings: list[tuple[str, str]] = []
        self.title = self.text = ""
        self._inside: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        attributes = {naam: value or "" for naam, value in attrs}
        self.tags.append((tag, attributes))
        if "id" in attributes:
            self.ids.append(attributes["id"])
        if tag == "a":
            self.links.append(attributes)
        if tag == "form":
            self.forms.append(Form(attributes.get("action", ""), attributes.get("method", "get")))
        if tag == "input":
            self._input(attributes)
        if tag in ("h1", "h2", "h3", "h4", "h5"):
            self.headings.append((tag, ""))
        if tag in ("title", "h1", "h2", "h3", "h4", "h5", "svg", "script", "style"):
            self._inside.append(tag)

    def _input(self, attributes):
        form, naam, kind = self.forms[-1], attributes["name"], attributes["type"]
        if kind in ("radio", "checkbox"):
            form.choices.setdefault(naam, []).append(attributes["value"])
        if kind == "text":
            form.texts.append(naam)
        if kind in ("hidden", "text") or "checked" in attributes:
            form.values[naam] = attributes.get("value", "")

    def handle_endtag(self, tag):
        if tag in self._inside:
            self._inside.remove(tag)

    def handle_data(self, data):
        if "title" in self._inside:
            self.title += data
            return
        if not {"svg", "script", "style"} & set(self._inside):
            self.text += data
        for tag in self._inside:
            if tag.startswith("h") and self.headings:
                level, so_far = self.headings[-1]
                self.headings[-1] = (level, so_far + data)

    @property
    def h1(self) -> str:
        return next(text.strip() for level, text in self.headings if level == "h1")

    @property
    def question_form(self) -> Form:
        """The last form above the footer: the one with the question."""
        return next(f for f in reversed(self.forms) if not f.action)

    def words(self) -> str:
        return " ".join(self.text.split())
