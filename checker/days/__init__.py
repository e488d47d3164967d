# SPDX-License-Identifier: EUPL-1.2
"""The day of a step (`datum` in a rule file), by name: `(kennis) -> date`, or None if not known."""

from collections.abc import Iterator

from checker.days import (
    aanvraag,
    awb,
    bezwaar,
    bijstand,
    plichten,
    schulden,
    toeslagen,
    wonen,
    zorg,
)

DAGEN = {
    **bijstand.DAGEN,
    **aanvraag.DAGEN,
    **plichten.DAGEN,
    **awb.DAGEN,
    **bezwaar.DAGEN,
    **zorg.DAGEN,
    **wonen.DAGEN,
    **toeslagen.DAGEN,
    **schulden.DAGEN,
}


def day_complaints(regel) -> Iterator[tuple[tuple, str]]:
    """Steps that name a day nobody can work out: the place in the rule file and what is wrong."""
    for number, stap in enumerate(regel.stappen):
        others = [(("zo_niet", place), one) for place, one in enumerate(stap.zo_niet)]
        for place, said in [((), stap), *others]:
            if said.datum and said.datum not in DAGEN:
                plek = ("stappen", number, *place, "datum")
                yield plek, f"de dag '{said.datum}' kennen wij niet"
