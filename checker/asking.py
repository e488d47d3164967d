# SPDX-License-Identifier: EUPL-1.2
"""How an open fact is named, and the order in which people are asked."""

import re

from checker.begrippen import MAX_LEDEN

MEMBER = re.compile(r"(\w+)\[(\d+)\]\.(\w+)")


def where(naam: str, lid: int | None) -> str:
    groep, _, veld = naam.partition(".")
    return f"{groep}[{lid + 1}].{veld}" if veld and lid is not None and lid >= 0 else groep


def in_order(feiten: frozenset[str], daybook) -> list[str]:
    """Facts in the order to ask them: what is missing of each member, then who else there is."""

    def place(feit: str) -> tuple[int, int, int]:
        if feit in daybook.order:
            return daybook.order[feit], MAX_LEDEN + 1, 0
        groep, number, veld = MEMBER.fullmatch(feit).groups()
        return daybook.order[groep], int(number), daybook.order[f"{groep}.{veld}"]

    return sorted(feiten, key=place)
