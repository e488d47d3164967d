# SPDX-License-Identifier: EUPL-1.2
"""What every day of a step starts from: a day that was stated, and what is still to come."""

from collections.abc import Callable
from datetime import date

from checker.calculation.dates import months_before
from checker.calculation.termijnen import weken


def stated_day(kennis, feit: str) -> date | None:
    """The day that somebody gave as an answer; None while it is not known."""
    found = kennis.fact(feit)
    return date.fromordinal(found.van) if found.known else None


def is_surely(kennis, feit: str, *choices: str) -> bool:
    """Whether a question is surely answered with one of these choices; without choices: ja."""
    found = kennis.fact(feit)
    codes = kennis.daybook.begrippen[feit].codes
    return found.known and codes[found.van] in (choices or ("ja",))


def coming(kennis, dag: date | None) -> date | None:
    """A day that is not over yet: a last day in the past helps nobody."""
    return dag if dag is not None and dag >= kennis.dag else None


def term_after(
    kennis, start: date | None, term: str, end: Callable[[date, int], date] = weken
) -> date | None:
    """The last day of a term from the figures; None without a day or without a figure.

    `end` reckons: whole weeks moved to a working day (art. 1 Atw), unless it says otherwise.
    """
    length = kennis.figures.number(term)
    return None if None in (start, length) else end(start, length)


def months_after(start: date | None, months: int | None) -> date | None:
    """So many months later; None without a day or without a figure."""
    return None if None in (start, months) else months_before(start, -months)
