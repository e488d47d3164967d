# SPDX-License-Identifier: EUPL-1.2
"""How many questions somebody gets: every question of a list, and only those that still matter.

    python tests/benchmark_questions.py

Everybody of the bank in `tests/data/situaties` is asked about the measures that everybody gets.
Prints medians over these people: the fixed list, the open questions in the order of the list, and
the open question that settles most first.
"""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from rich.console import Console  # noqa: E402
from rich.progress import track  # noqa: E402

from checker import Checker  # noqa: E402
from checker.evaluation import PlainEvaluator  # noqa: E402
from tests.core.bank import Verhaal, stories, whole  # noqa: E402
from tests.core.situations import People  # noqa: E402

Kiezer = Callable[[dict], Iterator[str]]


def fixed_list(checker: Checker, verhaal: Verhaal, full: dict) -> int:
    """All questions about these measures that make sense for this person, whatever was said."""
    kennis = checker.know(full, verhaal.dag)
    asked = (checker.begrippen[n] for n in checker.questions({}, verhaal.dag, checker.basics))
    return sum(not one.alleen_als or kennis.applies(one).tot > 0 for one in asked)


def interview(checker: Checker, verhaal: Verhaal, full: dict, by_weight: bool) -> int:
    """The number of questions until nothing that the person can answer changes anything."""
    said: dict = {}
    asked: set[str] = set()
    while naam := _next(checker, verhaal, said, asked, by_weight):
        asked.add(naam)
        if naam in full:
            said[naam] = full[naam]
    return len(asked)


def _next(checker: Checker, verhaal: Verhaal, said: dict, asked: set, by_weight: bool):
    if by_weight:
        order = checker.questions_by_weight(said, verhaal.dag, checker.basics)
    else:
        order = checker.questions(said, verhaal.dag, checker.basics)
    return next((naam for naam in order if naam not in asked), None)


def main() -> None:
    checker = Checker(evaluator=lambda daybook: PlainEvaluator())
    people, rows = People(checker), []
    console = Console(stderr=True)
    shown = track(stories(), "Mensen", console=console, disable=not console.is_terminal)
    for verhaal in shown:
        full = whole(people, verhaal)
        listed = fixed_list(checker, verhaal, full)
        orders = [interview(checker, verhaal, full, by_weight) for by_weight in (False, True)]
        rows.append((listed, *orders))
    names = ("vaste lijst", "alleen wat telt, vaste volgorde", "alleen wat telt, meeste eerst")
    print(
        f"{len(rows)} mensen, {len(checker.basics)} regels: mediaan (minst en meest) van de vragen"
    )
    for naam, numbers in zip(names, zip(*rows, strict=True), strict=True):
        print(f"  {naam:34} {median(numbers):5.1f}  ({min(numbers)} tot {max(numbers)})")


if __name__ == "__main__":
    main()
