# SPDX-License-Identifier: EUPL-1.2
"""How long something takes, for the scripts that measure."""

from statistics import median
from time import perf_counter

ROUNDS, WARM_UP = 200, 20


def milliseconds(work, rounds: int = ROUNDS) -> float:
    """The median over so many rounds, after a warm-up."""
    for _ in range(min(WARM_UP, rounds)):
        work()
    times = []
    for _ in range(rounds):
        begin = perf_counter()
        work()
        times.append(perf_counter() - begin)
    return median(times) * 1000
