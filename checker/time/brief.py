# SPDX-License-Identifier: EUPL-1.2
"""Outcomes without their lines: enough to see whether something changed, and quick to make."""

from collections.abc import Collection

from checker.answer import Uitkomst
from checker.grounds import ground
from checker.knowledge import Kennis
from checker.model import Regel
from checker.money import as_bedrag
from checker.parts import parts
from checker.ranges import code


def brief(kennis: Kennis, maatregelen: Collection[str]) -> dict[str, Uitkomst]:
    """The outcome, its ground, the parts and the amount of those measures that are there."""
    regels = kennis.daybook.regels
    return {naam: _outcome(regels[naam], kennis) for naam in regels if naam in maatregelen}


def _outcome(regel: Regel, kennis: Kennis) -> Uitkomst:
    return Uitkomst(
        maatregel=regel.regel,
        titel=regel.titel,
        soort=regel.soort,
        gunstig_als=regel.gunstig_als,
        uitkomst=code(kennis.conclusion(regel.regel)),
        grond=ground(kennis.daybook.blocks[regel.regel], kennis),
        onderdelen=parts(regel, kennis, lines=False),
        bedrag=as_bedrag(regel, kennis),
        regels=[],
    )
