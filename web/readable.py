# SPDX-License-Identifier: EUPL-1.2
"""Whether an answer from elsewhere is one that our own forms could have given."""

import re
from collections.abc import Mapping
from datetime import date
from typing import Any

from web.answers import WEET_NIET, WIL_NIET
from web.keep import complaints_alone

AMOUNT = re.compile(r"(?:0|[1-9]\d{0,8})\.\d{2}", re.ASCII)


def is_readable(begrip: Any, value: Any) -> bool:
    """Whether `value` stands in the session like this, and the checker takes it."""
    return _has_form(begrip, value) and not complaints_alone(begrip, value)


def is_day(value: Any) -> bool:
    """A day as our forms write it; the checker says whether it can be the answer."""
    try:
        return date.fromisoformat(value).isoformat() == value
    except (TypeError, ValueError):
        return False


def _has_form(begrip: Any, value: Any) -> bool:
    if value is WEET_NIET:
        return True
    if value is WIL_NIET:
        return begrip.gevoelig
    if begrip.soort == "groep":
        return isinstance(value, list) and all(_is_member(begrip.leden, lid) for lid in value)
    return begrip.soort not in EXACT or EXACT[begrip.soort](value)


def _is_member(leden: Mapping, lid: Any) -> bool:
    return isinstance(lid, dict) and all(
        naam in leden and _has_form(leden[naam], value) for naam, value in lid.items()
    )


def _is_amount(value: Any) -> bool:
    """Text such as "350.50": what JSON calls a number is not exact."""
    return isinstance(value, str) and bool(AMOUNT.fullmatch(value))


EXACT = {"euro": _is_amount, "datum": is_day}
"""What the session holds more strictly than the checker asks; the checker judges the rest."""
