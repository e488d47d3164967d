# SPDX-License-Identifier: EUPL-1.2
"""The parts of a measure: each has an outcome of its own."""

from checker.answer import Onderdeeluitkomst
from checker.explanation import weigh_lines
from checker.grounds import ground
from checker.knowledge import Kennis
from checker.model import Regel
from checker.ranges import code


def parts(regel: Regel, kennis: Kennis, *, lines: bool = True) -> dict[str, Onderdeeluitkomst]:
    """The parts that people see, each with its own outcome and, when asked, its lines."""
    found = {}
    for part in regel.onderdelen:
        blok = kennis.daybook.blocks.get(f"{regel.regel}.{part.naam}")
        if blok and not part.verborgen:
            found[part.naam] = Onderdeeluitkomst(
                titel=part.titel,
                uitkomst=code(kennis.conclusion(blok.sleutel)),
                grond=ground(blok, kennis),
                regels=weigh_lines(blok.sleutel, kennis) if lines else [],
            )
    return found
