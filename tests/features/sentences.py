# SPDX-License-Identifier: EUPL-1.2
"""Sentences with gaps: from a sentence in a story to a parser, a day or an amount."""

import re
from datetime import date
from decimal import Decimal

from pytest_bdd import parsers

MAANDEN = ["januari", "februari", "maart", "april", "mei", "juni"]
MAANDEN += ["juli", "augustus", "september", "oktober", "november", "december"]

GEHEEL_GETAL = r"\d+"
# What may stand in a gap; a gap with another name is a whole number.
GATEN = {
    "dag": r"\d{1,2} [a-z]+ \d{4}",
    "bedrag": r"€ [\d.,]+",
    "laagste": r"€ [\d.,]+",
    "hoogste": r"€ [\d.,]+",
    "percentage": r"[\d,]+",
    "vraag": ".+",
    "deel": ".+",
    "wat": ".+",
}


def pattern(sentence: str) -> str:
    """A sentence as a regular expression: `NAAM` and `{gaten}` are the only special signs."""
    parts = re.split(r"(NAAM|\{\w+\})", sentence)
    return "".join(_part(part) for part in parts)


def _part(part: str) -> str:
    if part == "NAAM":
        return r"[A-Z]\w+"
    if not part.startswith("{"):
        return re.escape(part)
    gap = part[1:-1]
    return f"(?P<{gap}>{GATEN.get(gap, GEHEEL_GETAL)})"


def step(sentence: str) -> parsers.re:
    """The parser of a step with a name and gaps in it."""
    return parsers.re(pattern(sentence))


def one_of(phrases: dict) -> parsers.re:
    """The parser of any sentence of a phrase book; the sentence itself is the argument `zin`."""
    options = (re.sub(r"\(\?P<\w+>", "(?:", pattern(phrase)) for phrase in phrases)
    return parsers.re("(?P<zin>" + "|".join(options) + ")")


def meaning(phrases: dict, zin: str):
    """What a phrase book says that a sentence means, with its gaps filled in."""
    for phrase, found in phrases.items():
        if match := re.fullmatch(pattern(phrase), zin):
            gaps = {f"{{{gap}}}": value_of(gap, text) for gap, text in match.groupdict().items()}
            return filled_in(found, gaps)
    raise KeyError(zin)


def filled_in(found, gaps: dict):
    """The meaning with the value of a gap wherever it is named."""
    if isinstance(found, dict):
        return {name: filled_in(one, gaps) for name, one in found.items()}
    if isinstance(found, list):
        return [filled_in(one, gaps) for one in found]
    return gaps.get(found, found) if isinstance(found, str) else found


def value_of(gap: str, text: str):
    """A day, an amount or a whole number, by the name of its gap."""
    if gap == "dag":
        return dutch_day(text)
    return euro(text) if gap in ("bedrag", "laagste", "hoogste") else int(text)


def dutch_day(text: str) -> date:
    """'1 november 2026' as a date."""
    day, month, year = text.split()
    return date(int(year), MAANDEN.index(month) + 1, int(day))


def euro(text: str) -> Decimal:
    """'€ 1.419,46' as a number of euros."""
    return Decimal(text.removeprefix("€").strip().replace(".", "").replace(",", "."))
