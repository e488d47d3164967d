# SPDX-License-Identifier: EUPL-1.2
"""Measures plain Dutch: sentences and their length, the Flesch-Douma score, words to avoid.

The score is 206.835 - 0.93 x words per sentence - 77 x syllables per word (Douma 1960, for Dutch).
Syllables are the pieces in which pyphen divides a word, as textstat counts them.
"""

import re
from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from pyphen import Pyphen

# An amount has a comma and points, an address points: none of them ends a sentence. A place in the
# law is a name, however long.
NUMBER, LETTER = r"\d+(?:[.:]\d+)*[a-z]*", r"(?:,? onder(?:deel)? [a-z]\b)?"
EVERYDAY = (
    (re.compile(r"€\s?[\d.,]*\d"), "100 euro"),
    (re.compile(r"\b(?:https?://)?[\w-]+(?:\.[\w-]+)*\.(?:nl|com|json)\b(?:/[\w/-]*)?"), "site"),
    (re.compile(r"(?<=\d)\.(?=\d{3}\b)"), ""),
    (re.compile(rf"\b(?:art\.|artikel) {NUMBER}(?:,? lid {NUMBER})?{LETTER}"), "artikel"),
)
END = re.compile(r"(?<=[.?!:;])[\s”’\")]+")
WORD = re.compile(r"[^\W_]+(?:[-'’.,/][^\W_]+)*")
TERM = "hulp"


class Measured(NamedTuple):
    """What was found about one text."""

    score: float
    words: int


def everyday(text: str, terms: re.Pattern) -> str:
    """The text with amounts, addresses and terms as short words, so that they can be counted."""
    for found, instead in EVERYDAY:
        text = found.sub(instead, text)
    return terms.sub(TERM, text)


def pattern(phrases: Iterable[str]) -> re.Pattern:
    """Finds each of the phrases as whole words, the longest first, with capitals or without."""
    longest = sorted(phrases, key=len, reverse=True)
    return re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, longest))})(?![\w-])", re.IGNORECASE)


def sentences(text: str) -> list[str]:
    """The sentences of a block; one without an end ends with the block."""
    return [one for one in END.split(text) if WORD.search(one)]


def words(text: str) -> list[str]:
    return WORD.findall(text)


@cache
def _divider() -> Pyphen:
    return Pyphen(lang="nl_NL")


@cache
def syllables(word: str) -> int:
    return sum(len(_divider().positions(part)) + 1 for part in re.split(r"[-/]", word.lower()))


def measure(blocks: Iterable[str]) -> Measured:
    """The Flesch-Douma score of some blocks together."""
    found = [words(sentence) for block in blocks for sentence in sentences(block)]
    every = [word for sentence in found for word in sentence]
    if not every:
        return Measured(100, 0)
    per_sentence = len(every) / len(found)
    per_word = sum(map(syllables, every)) / len(every)
    return Measured(206.835 - 0.93 * per_sentence - 77 * per_word, len(every))
