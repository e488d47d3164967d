# SPDX-License-Identifier: EUPL-1.2
"""Headings in a long list of choices, for who reads it; the order of the choices stays their own.

Calculations may go by the place of a choice in its list, so a heading never moves one there.
"""

from collections.abc import Iterator, Mapping

from checker.lijn import Part


class Kopje(Part):
    """One heading and the codes of the choices below it."""

    kop: str
    bij: tuple[str, ...]


def check_headings(choices: Mapping[str, object], kopjes: tuple[Kopje, ...]) -> None:
    """Raise ValueError unless every choice stands below one heading, or there are no headings."""
    placed = [code for one in kopjes for code in one.bij]
    if placed and sorted(placed) != sorted(choices):
        raise ValueError("onder de kopjes staat niet elke keuze precies een keer")


def under_headings(
    choices: Mapping[str, object], kopjes: tuple[Kopje, ...]
) -> Iterator[tuple[str, dict[str, object]]]:
    """Headings with the choices below them; without headings all choices below an empty one."""
    for one in kopjes:
        yield one.kop, {code: choices[code] for code in one.bij}
    if not kopjes:
        yield "", dict(choices)
