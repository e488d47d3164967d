# SPDX-License-Identifier: EUPL-1.2
"""The papers of all outcomes together: each paper once, with what it is for."""

from collections.abc import Iterable
from typing import Any


def papers_to_bring(uitkomsten: Iterable[Any]) -> list[tuple[Any, list[str]]]:
    """Each paper with the titles of the measures that ask it, in the order of the outcomes."""
    found: dict[str, tuple[Any, list[str]]] = {}
    for uitkomst in uitkomsten:
        for papier in uitkomst.papieren:
            found.setdefault(papier.papier, (papier, []))[1].append(uitkomst.titel)
    return list(found.values())
