# SPDX-License-Identifier: EUPL-1.2
"""The AOW age of somebody in later years, where whole years cannot tell it (art. 7a AOW)."""

from checker.calculation.dates import MAANDEN
from checker.knowledge import Kennis
from checker.situation import Antwoorden
from checker.time.household import AGE, Mens

AOW_AGE = "aow.leeftijd"


def aow_fact(mens: Mens, naam: str) -> str:
    """The name of a fact on the AOW age of this person: `partner_aow_bereikt`."""
    return f"{mens.feit.removesuffix(AGE)}aow_{naam}"


def said_aow(situatie: Antwoorden, mens: Mens) -> bool | None:
    """Whether this person said to have reached the AOW age; None: said nothing."""
    said = getattr(situatie, aow_fact(mens, "leeftijd_bereikt"), None)
    return None if said is None else said == "ja"


def aow_answer(kennis: Kennis, age: int, months: int | None, aow: bool | None) -> str | None:
    """What somebody of this age (jaar, maanden) would say: `aow` if that is sure already."""
    limit = kennis.figures.number(AOW_AGE)
    if aow is None and None not in (limit, months):
        aow = age * MAANDEN + months >= limit
    return None if aow is None else "ja" if aow else "nee"
