# SPDX-License-Identifier: EUPL-1.2
"""The last safe day for bezwaar, for the steps of the measures that a letter can be about."""

from collections.abc import Callable
from datetime import date

from checker.days.awb import laatste_dag_brief, stuur_brief_uiterlijk
from checker.days.known import coming

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


def brief_nog_op_tijd(kennis) -> date | None:
    """The last safe day for a letter against a decision, and once that is over the very last."""
    return coming(kennis, stuur_brief_uiterlijk(kennis)) or coming(
        kennis, laatste_dag_brief(kennis)
    )


def bezwaar_over(onderwerp: str) -> Callable:
    """The day function of one subject: six weeks after a letter about it (art. 6:7 Awb)."""

    def day(kennis) -> date | None:
        about = _said(kennis, "brief_over") if _said(kennis, "brief_stand") == "brief" else None
        return brief_nog_op_tijd(kennis) if about == onderwerp else None

    return day


DAGEN = {f"bezwaar_{onderwerp}": bezwaar_over(onderwerp) for onderwerp in SUBJECTS}
DAGEN["brief_nog_op_tijd"] = brief_nog_op_tijd
