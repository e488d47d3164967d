# SPDX-License-Identifier: EUPL-1.2
"""What a run of the proofs counted: each part hands in its numbers, the run prints their sums."""

from collections import Counter
from collections.abc import Iterable

MARK = "counted: "


def totals(reports: Iterable) -> dict[str, int]:
    """The sums over all tests, by what was counted, in order of name."""
    found: Counter[str] = Counter()
    for report in reports:
        if report.when == "call":
            for naam, number in report.user_properties:
                if naam.startswith(MARK):
                    found[naam.removeprefix(MARK)] += number
    return dict(sorted(found.items()))
