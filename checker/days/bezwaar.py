# SPDX-License-Identifier: EUPL-1.2
"""The last safe day for bezwaar, for the steps of the measures that a letter can be about."""

from collections.abc import Callable
from datetime import date

from checker.days.awb import stuur_brief_uiterlijk

SUBJECTS = (
    "bijstand",
    "wmo",
    "schuldhulp",
    "briefadres",
    "urgentie",
    "toeslag",
    "instantie",
    "anders",
)


def _said(kennis, naam: str) -> str | None:
    """The answer to a question with choices; None while it is not known."""
    found = kennis.fact(naam)
    return kennis.daybook.begrippen[naam].codes[found.van] if found.known else None


def bezwaar_over(onderwerp: str) -> Callable:
    """The day function of one subject: six weeks after a letter about it (art. 6:7 Awb)."""

    def day(kennis) -> date | None:
        about = _said(kennis, "brief_over") if _said(kennis, "brief_stand") == "brief" else None
        return stuur_brief_uiterlijk(kennis) if about == onderwerp else None

    return day


DAGEN = {f"bezwaar_{onderwerp}": bezwaar_over(onderwerp) for onderwerp in SUBJECTS}
