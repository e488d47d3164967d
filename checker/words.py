# SPDX-License-Identifier: EUPL-1.2
"""Marks the few texts in Python that people read, so that the catalogues have them."""

from datetime import date

from babel.dates import format_date


def in_words(dag: date) -> str:
    """A day as people write it: 1 juli 2026."""
    return format_date(dag, "d MMMM y", locale="nl")


def _(text: str) -> str:
    """The text itself; whoever shows it translates it."""
    return text
