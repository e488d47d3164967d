# SPDX-License-Identifier: EUPL-1.2
"""A page as plain text, to copy: what stands on paper, in the same order, in short lines.

It reads the page itself, so that no sentence of the result is written a second time.
"""

import re
from html.parser import HTMLParser
from textwrap import wrap

WIDTH = 72
UNDERLINED = {"h1": "=", "h2": "=", "h3": "-"}
HEADINGS = {*UNDERLINED, "h4"}
INLINE = {"a", "abbr", "bdi", "span", "strong"}
NO_END = {"br", "img", "input", "link", "meta"}
NOT_TOLD = {"button", "form", "summary", "svg"}
NOT_ON_PAPER = {"niet-op-papier", "terug", "verborgen"}
BESIDE = {"bronregel", "naast"}
"""The classes of what stands beside a sentence; without a layout that needs brackets."""


def plain_text(html: str) -> str:
    """The main part of a page as text; headings and lists stand apart."""
    reader = _Reader()
    reader.feed(html)
    text = "\n".join(reader.lines).replace("\xa0", " ")
    return re.sub(r"\n{3,}", "\n\n", text).strip() + "\n"


class _Reader(HTMLParser):
    """Collects lines. `_told` and `_beside` hold one value for each tag that is open."""

    def __init__(self):
        super().__init__()
        self.lines: list[str] = []
        self._told, self._beside = [False], [False]
        self._lists: list[int | None] = []
        self._said = self._mark = ""

    def handle_starttag(self, tag, attrs):
        if tag in NO_END:
            return
        classes = set((dict(attrs).get("class") or "").split())
        if tag not in INLINE:
            self._end_line()
        hidden = tag in NOT_TOLD or classes & NOT_ON_PAPER
        self._told.append((self._told[-1] or tag == "main") and not hidden)
        self._beside.append(self._told[-1] and bool(classes & BESIDE))
        self._said += " (" if self._beside[-1] else ""
        self._enter(tag, int(dict(attrs).get("start") or 1))

    def handle_endtag(self, tag):
        if tag in NO_END:
            return
        self._said += ") " if self._beside.pop() else ""
        self._told.pop()
        if tag not in INLINE:
            self._end_line(tag)
        if tag in ("ol", "ul"):
            self._lists.pop()
            self.lines += [""] if not self._lists else []

    def handle_data(self, data):
        self._said += data if self._told[-1] else ""

    def _enter(self, tag: str, first: int) -> None:
        if tag in ("ol", "ul"):
            self._lists.append(first - 1 if tag == "ol" else None)
        elif tag == "li" and self._lists[-1] is None:
            self._mark = "- "
        elif tag == "li":
            self._lists[-1] += 1
            self._mark = f"{self._lists[-1]}. "

    def _end_line(self, tag: str = "") -> None:
        said = re.sub(r"[ \t\r\n]+", " ", self._said)
        said = re.sub(r"(?<=\() | (?=\))", "", said).strip(" ")
        self._said = ""
        if said and tag in HEADINGS:
            lines = wrap(said, WIDTH)
            line = UNDERLINED.get(tag, "") * max(map(len, lines))
            self.lines += ["", *lines, *([line] if line else [])]
        elif said:
            self._tell(said)

    def _tell(self, said: str) -> None:
        """A paragraph or one thing of a list; its other lines start below its first word."""
        room = " " * sum(3 if number is not None else 2 for number in self._lists)
        first = room[len(self._mark) :] + self._mark
        self._mark = ""
        self.lines += wrap(
            said,
            WIDTH,
            initial_indent=first,
            subsequent_indent=room,
            break_long_words=False,
            break_on_hyphens=False,
        )
