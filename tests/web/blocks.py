# SPDX-License-Identifier: EUPL-1.2
"""A page as blocks of text: what stands together between two breaks, as somebody reads it."""

from dataclasses import dataclass
from html.parser import HTMLParser

INLINE = {"a", "abbr", "b", "bdi", "em", "i", "span", "strong"}
EMPTY = {"br", "hr", "img", "input", "link", "meta", "path", "use"}
CARD = "kaart"
SOURCES, APART = {"bron"}, {"bronregel", "verborgen", "stap", "los"}
"""Classes of the name of a law, which is left out, and of what does not go on with its sentence."""


@dataclass(frozen=True)
class Block:
    """One paragraph, heading, list item or label; `card` names the result card it stands in."""

    text: str
    card: str | None
    place: str


class Blocks(HTMLParser):
    """Collects the blocks of a page, in the order of the page."""

    def __init__(self, html: str):
        super().__init__()
        self.found: list[Block] = []
        self._open: list[tuple[str, str, dict]] = []
        self._text = ""
        self.feed(html)
        self.close()
        self._break()

    def handle_starttag(self, tag, attrs):
        attributes = {naam: value or "" for naam, value in attrs}
        if self._breaks(tag, attributes):
            self._break()
        if tag not in EMPTY:
            self._open.append((tag, attributes.get("class", ""), attributes))

    def handle_startendtag(self, tag, attrs):
        """A drawing without content."""

    def handle_endtag(self, tag):
        if tag in EMPTY:
            return
        naam, _, attributes = self._open[-1]
        assert naam == tag, (naam, tag)
        if self._breaks(tag, attributes):
            self._break()
        self._open.pop()

    def handle_data(self, data):
        if not self._left_out():
            self._text += data

    def _breaks(self, tag: str, attributes: dict) -> bool:
        classes = set(attributes.get("class", "").split())
        return tag not in INLINE or bool(classes & APART)

    def _left_out(self) -> bool:
        return any(
            tag in ("script", "style", "title", "svg")
            or attributes.get("aria-hidden") == "true"
            or SOURCES & set(classes.split())
            for tag, classes, attributes in self._open
        )

    def _break(self) -> None:
        text, self._text = " ".join(self._text.split()), ""
        if any(sign.isalpha() for sign in text):
            self.found.append(Block(text, self._card(), self._place()))

    def _card(self) -> str | None:
        inside = (a.get("id") for _, classes, a in self._open if CARD in classes.split())
        return next(inside, None)

    def _place(self) -> str:
        tags = [tag for tag, _, _ in self._open]
        return next((tag for tag in ("main", "footer") if tag in tags), "rest")
