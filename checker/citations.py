# SPDX-License-Identifier: EUPL-1.2
"""Every place in the law that a rule names, and where in its file it names it."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from checker.lijn import Part
from checker.model import Regel
from checker.sources import PATTERN

NOT_WEIGHED = frozenset(["ruimte", "stappen", "papieren"])
LETTERS = re.compile(r"\b(?!en\b)[a-z]{1,2}\b")


class Vermelding(NamedTuple):
    """A citation: the place in the file, the words, and whether an outcome may hang on it."""

    plek: tuple
    tekst: str
    weegt: bool

    @property
    def wet(self) -> str:
        return PATTERN.match(self.tekst)["wet"]

    @property
    def place(self) -> tuple[str, str | None, set[str]]:
        """Article, paragraph and letters; "onder b en c" names two letters."""
        found = PATTERN.match(self.tekst)
        return found["artikel"], found["lid"], set(LETTERS.findall(found["onder"] or ""))


def citations(regel: Regel) -> Iterator[Vermelding]:
    """All citations of a rule, in the order of its file."""
    yield from _inside(regel, (), True)


def _inside(thing: object, plek: tuple, weegt: bool) -> Iterator[Vermelding]:
    if isinstance(thing, Part):
        if tekst := getattr(thing, "grondslag", None):
            yield Vermelding((*plek, "grondslag"), tekst, weegt)
        for naam, value in thing:
            yield from _inside(value, (*plek, naam), weegt and naam not in NOT_WEIGHED)
    elif isinstance(thing, tuple):
        for number, value in enumerate(thing):
            yield from _inside(value, (*plek, number), weegt)
