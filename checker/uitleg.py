# SPDX-License-Identifier: EUPL-1.2
"""Words that people meet at a desk and that stay in our texts, each with what it means."""

from collections.abc import Iterator

from pydantic import Field

from checker.lijn import Grondslag, Part


class Woord(Part):
    """What a word means, in plain Dutch; `ook` are other forms of the same word."""

    uitleg: str
    ook: tuple[str, ...] = ()
    grondslag: Grondslag | None = None


class Uitlegwoorden(Part):
    """`rules/uitleg.yaml`: the words by what people read, grouped by subject."""

    woorden: dict[str, Woord] = Field(min_length=1)

    @property
    def forms(self) -> dict[str, str]:
        """Every form of every word, with the word it is a form of."""
        return {form: naam for naam, one in self.woorden.items() for form in (naam, *one.ook)}


def word_complaints(boek) -> Iterator[tuple[tuple, str]]:
    """A form that stands there twice, or a source that nobody knows."""
    seen: set[str] = set()
    for naam, one in boek.uitleg.woorden.items():
        for form in (naam, *one.ook):
            if form in seen:
                yield ("woorden", naam), f"'{form}' staat er twee keer"
            seen.add(form)
        if one.grondslag and not boek.bronnen.knows(one.grondslag):
            yield ("woorden", naam, "grondslag"), "die bron staat niet in bronnen.yaml"
