# SPDX-License-Identifier: EUPL-1.2
"""What belongs to all outcomes together, each once: papers to bring, and who can help."""

from collections.abc import Iterable
from typing import Any


def papers_to_bring(uitkomsten: Iterable[Any]) -> list[tuple[Any, list[str]]]:
    """Each paper with the titles of the measures that ask it, in the order of the outcomes."""
    found: dict[str, tuple[Any, list[str]]] = {}
    for uitkomst in uitkomsten:
        for papier in uitkomst.papieren:
            found.setdefault(papier.papier, (papier, []))[1].append(uitkomst.titel)
    return list(found.values())


def helpers_of(uitkomsten: Iterable[Any]) -> list[Any]:
    """Each organisation of the outcomes that are not a nee, in the order of the outcomes."""
    found = {een.naam: een for u in uitkomsten if u.uitkomst != "nee" for een in u.wie}
    return list(found.values())
