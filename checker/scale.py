# SPDX-License-Identifier: EUPL-1.2
"""Facts on one whole-number scale: choices by their place, euro in cents, days by their number.

And as text, the way they stand in an answer.
"""

from datetime import date
from decimal import Decimal

from checker.begrippen import AfgeleidFeit, Begrip
from checker.ranges import ANYTHING, HIGHEST, LOWEST, Range


def as_number(begrip: Begrip | AfgeleidFeit, value) -> int:
    """A stated value on the whole-number scale of its kind."""
    if begrip.codes:
        return begrip.codes.index(value)
    if isinstance(value, date):
        return value.toordinal()
    return round(value * 100) if begrip.soort == "euro" else int(value)


def domain(begrip: Begrip) -> Range:
    """Every value that is still possible when nothing is known."""
    if begrip.codes:
        return Range(0, len(begrip.codes) - 1)
    if begrip.soort == "datum":
        return Range(date.min.toordinal(), date.max.toordinal())
    if begrip.minimum is None:
        return ANYTHING
    scale = 100 if begrip.soort == "euro" else 1
    return Range(max(LOWEST, begrip.minimum * scale), min(HIGHEST, begrip.maximum * scale))


def as_text(value) -> str:
    """A stated value as it stands in an answer; of a group the number of its members."""
    if isinstance(value, list):
        return str(len(value))
    if isinstance(value, date):
        return value.isoformat()
    return f"{value:.2f}" if isinstance(value, Decimal) else str(value)
