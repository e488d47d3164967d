# SPDX-License-Identifier: EUPL-1.2
"""Reads the pages of a tour: what each page and each result card says, and what is wrong with it.

`tests/data/leesbaarheid.yaml` has the limits, the terms that stay, the words to avoid and the
exceptions. Somebody who wants to improve the texts asks for the worst ones:

    python -m tests.web.reading [HOW MANY]
"""

import sys
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any

from babel.messages.extract import extract_from_dir
from ruamel.yaml import YAML

from checker import Checker
from tests.web import tour
from tests.web.blocks import Blocks
from tests.web.plain_language import Measured, everyday, measure, pattern, sentences, words
from web.language import SOURCE

FILE = Path(__file__).parents[1] / "data" / "leesbaarheid.yaml"
RULES = Path(__file__).parents[2] / "rules"
NOT_READ = ("bewijs.yaml",)
"""Files with reasons for who checks the proofs; the site does not show them."""


@dataclass(frozen=True)
class Fault:
    """Something to improve: the kind, the page or card, and the sentence, word or score."""

    soort: str
    waar: str
    wat: str
    score: float = 0


class Reader:
    """Judges texts by the limits of the data file; the rulebook names laws and organisations."""

    def __init__(self, boek):
        self.limits = YAML(typ="safe").load(FILE)
        self._terms = pattern([*boek.uitleg.forms, *_names(boek)])
        self._avoid = pattern(self.limits["niet"])

    def texts(self, pages: tour.Pages) -> dict[str, list[list[str]]]:
        """What each page and card says; more than once when people get it in other words."""
        found: dict[str, list[list[str]]] = defaultdict(list)
        for naam, html in pages.items():
            parts: dict[str, list[str]] = defaultdict(list)
            for block in Blocks(html).found:
                part = f"kaart {block.card}" if block.card else naam.partition(" / ")[0]
                if block.place == "main" or naam == "/":
                    parts[part].append(everyday(block.text, self._terms))
            for part, blocks in parts.items():
                found[part].append(blocks)
        return found

    def worst(self, texts: Mapping[str, list[list[str]]]) -> dict[str, Measured]:
        """The lowest score of each page and card with enough words, the lowest first."""
        fewest, lowest = self.limits["vanaf_woorden"], {}
        for naam, versions in texts.items():
            enough = [one for one in map(measure, versions) if one.words >= fewest]
            if enough:
                lowest[naam] = min(enough)
        return dict(sorted(lowest.items(), key=lambda one: one[1]))

    def faults(self, texts: Mapping[str, list[list[str]]]) -> Iterator[Fault]:
        """Everything that is over a limit, without looking at the exceptions."""
        for naam, found in self.worst(texts).items():
            if found.score < self.limits["score"]:
                yield Fault("score", naam, f"{found.score:.1f}", found.score)
        for naam, versions in texts.items():
            for text in dict.fromkeys(block for blocks in versions for block in blocks):
                yield from self._in_block(naam, text)

    def in_rulebook(self) -> Iterator[Fault]:
        """Sentences and words of every text in `rules/`, also of those that nobody on tour gets."""
        found = extract_from_dir(RULES, [("**.yaml", "checker.messages:extract_rules")])
        for file, _, text, _, _ in found:
            if file not in NOT_READ:
                yield from self._in_block(f"rules/{file}", everyday(text, self._terms))

    def _in_block(self, naam: str, text: str) -> Iterator[Fault]:
        for sentence in sentences(text):
            if len(words(sentence)) > self.limits["woorden_per_zin"]:
                yield Fault("zin", naam, sentence)
        for found in self._avoid.findall(text):
            yield Fault("woord", naam, found.lower())


def _names(boek) -> set[str]:
    """Names of laws, papers of the state and organisations; "uw gemeente" is not a name."""
    sources = boek.bronnen
    found = {one.naam for one in (*sources.bronnen.values(), *sources.stukken.values())}
    organisations = boek.organisaties.organisaties.values()
    return found | {one.naam for one in organisations if not one.lokaal}


def covers(exception: Mapping[str, Any], fault: Fault) -> bool:
    """Whether an exception of the data file is about this fault."""
    if exception["soort"] != fault.soort or exception.get("waar", fault.waar) != fault.waar:
        return False
    if fault.soort == "score":
        return fault.score >= exception["minstens"]
    return exception["wat"] == fault.wat


def whole_tour(checker) -> tour.Pages:
    """All pages once, and the result of some people of the bank."""
    found = (
        tour.open_pages(checker, SOURCE)
        | tour.questions(checker, SOURCE)
        | tour.entrances(checker, SOURCE)
    )
    for naam in tour.PEOPLE:
        found |= {
            f"{page} / {naam}": html for page, html in tour.person(checker, naam, SOURCE).items()
        }
    return found


def main() -> None:
    checker = Checker()
    reader = Reader(checker.boek)
    texts = reader.texts(whole_tour(checker))
    worst = reader.worst(texts)
    print(f"{len(worst)} pages and cards, median {median(m.score for m in worst.values()):.1f}")
    for naam, found in list(worst.items())[: int((sys.argv[1:] or [20])[0])]:
        print(f"{found.score:6.1f}  {naam} ({found.words} words)")
    for fault in dict.fromkeys([*reader.faults(texts), *reader.in_rulebook()]):
        print(f"{fault.soort}: {fault.waar}: {fault.wat}")


if __name__ == "__main__":
    main()
