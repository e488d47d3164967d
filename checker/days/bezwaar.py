# SPDX-License-Identifier: EUPL-1.2
"""The last safe day for bezwaar, for the steps of the measures that a letter can be about."""

from collections.abc import Callable
from datetime import date

from checker.days.awb import laatste_dag_brief, stuur_brief_uiterlijk
from checker.days.known import coming, is_surely

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
SIX_WEEKS = SUBJECTS[:-2]  # of another body or subject the term may be shorter


def brief_nog_op_tijd(kennis) -> date | None:
    """The last safe day for a letter against a decision, and once that is over the very last."""
    return coming(kennis, stuur_brief_uiterlijk(kennis)) or coming(
        kennis, laatste_dag_brief(kennis)
    )


def brief_van_overheid_op_tijd(kennis) -> date | None:
    """The same, for a letter of which we know that six weeks hold (artt. 6:4, 6:7 and 6:13 Awb)."""
    decided = is_surely(kennis, "brief_stand", "brief", "antwoord_bezwaar", "uitspraak")
    six_weeks = is_surely(kennis, "brief_over", *SIX_WEEKS)
    return brief_nog_op_tijd(kennis) if decided and six_weeks else None


def bezwaar_over(onderwerp: str) -> Callable:
    """The day function of one subject: six weeks after a letter about it (art. 6:7 Awb)."""

    def day(kennis) -> date | None:
        about = is_surely(kennis, "brief_over", onderwerp)
        sent = is_surely(kennis, "brief_stand", "brief")
        return brief_nog_op_tijd(kennis) if about and sent else None

    return day


DAGEN = {f"bezwaar_{onderwerp}": bezwaar_over(onderwerp) for onderwerp in SUBJECTS}
DAGEN["brief_van_overheid_op_tijd"] = brief_van_overheid_op_tijd
