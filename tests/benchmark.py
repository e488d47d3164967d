# SPDX-License-Identifier: EUPL-1.2
"""How fast Rechtop is, with the plain evaluator beside it in the same run.

    python tests/benchmark.py [CHECKS]

Prints medians in milliseconds, and the growth of memory over CHECKS checks (default 2,000).
"""

import resource
import subprocess
import sys
from datetime import date
from functools import partial
from pathlib import Path
from statistics import median
from time import perf_counter

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from checker import Checker, InvoerFout  # noqa: E402
from checker.engine.durable import DurableEngine, import_engine  # noqa: E402
from checker.evaluation import PlainEvaluator  # noqa: E402
from checker.knowledge import Kennis  # noqa: E402
from tests.benchmark_scopes import scopes  # noqa: E402
from tests.benchmark_site import first_page, result_page  # noqa: E402
from tests.stopwatch import ROUNDS, milliseconds  # noqa: E402

DAY = date(2026, 7, 1)
START = "from checker import Checker; Checker().check({}, __import__('datetime').date(2026, 7, 1))"
GIFT = {"soort": "gift", "bedrag": 50}
MATE = {
    "leeftijd": 30,
    "woont_hier": "vast",
    "familie": "nee",
    "contract": "geen",
    "opleiding": "geen",
}
CHILD = {"leeftijd": 8, "ten_laste": "ja"}


def situations(checker) -> dict[str, dict]:
    """Somebody of 35 who answered everything; somebody who said nothing; and the largest."""
    typical: dict = {"leeftijd": 35}
    for regel in reversed(checker.regels.values()):
        typical = regel.uitgangspunt | typical
    del typical["peildatum"]
    groups = {"medebewoners": [MATE] * 12, "kinderen": [CHILD] * 12, "giften": [GIFT] * 12}
    return {"gewoon": typical, "leeg": {}, "grootst": typical | groups}


def allowed(checker, situation: dict) -> dict:
    """The answers that fit a person of this age; examples of several rules may clash."""
    kept = {naam: situation[naam] for naam in ("leeftijd", "partner") if naam in situation}
    for naam, value in situation.items():
        try:
            checker.know({**kept, naam: value}, DAY)
        except InvoerFout:
            continue
        kept[naam] = value
    return kept


def start_up() -> float:
    """A new process: import, read the rulebook, first answer."""
    return milliseconds(
        partial(subprocess.run, [sys.executable, "-c", START], cwd=ROOT, check=True), rounds=5
    )


def growth(checker, checks: int) -> int:
    """Growth of the largest size of this process in kB, over so many checks after a tenth more."""
    for number in range(checks // 10):
        checker.check({"leeftijd": number % 100}, DAY)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    for number in range(checks):
        checker.check({"leeftijd": number % 100, "bezittingen": number % 20_000}, DAY)
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before


class Timed:
    """The C engine with a stopwatch: how long its calls take together."""

    def __init__(self, core):
        self.core, self.seconds = core, 0.0

    def __getattr__(self, name: str):
        call = getattr(self.core, name)

        def timed(*given):
            begin = perf_counter()
            try:
                return call(*given)
            finally:
                self.seconds += perf_counter() - begin

        return timed


def layers(checker, data: dict) -> tuple[float, float]:
    """Milliseconds of one weighing in the C engine, and in the Python around it (medians)."""
    kennis = checker.know(data, DAY)
    engine = DurableEngine(kennis.daybook)
    watch = Timed(import_engine()[0])
    for machine in engine.machines:
        machine.core = watch
    inside, around = [], []
    for _ in range(ROUNDS):
        fresh = Kennis(kennis.daybook, kennis.situatie, DAY)
        watch.seconds, begin = 0.0, perf_counter()
        engine.conclude(kennis.daybook.levels, fresh)
        inside.append(watch.seconds)
        around.append(perf_counter() - begin - watch.seconds)
    return median(inside) * 1000, median(around) * 1000


WORK = (("check", "check"), ("know", "weighing only"), ("questions", "next"))


def compare_scopes(checker, people: dict[str, dict]) -> None:
    """The same people in ever larger rulebooks, next to each other."""
    found = scopes(checker, DAY)
    titles = [f"{naam} ({len(one.regels)})" for naam, one in found.items()]
    print(f"{'measures, with what they rest on':34}" + "".join(f"{one:>22}" for one in titles))
    for naam, data in people.items():
        for what, name in WORK:
            calls = [partial(getattr(one, what), data, DAY) for one in found.values()]
            times = "".join(f"{milliseconds(call):19.2f} ms" for call in calls)
            print(f"{name + ', ' + naam:34}{times}")


def main() -> None:
    checks = int(sys.argv[1]) if len(sys.argv) > 1 else 2_000
    engine, plain = Checker(), Checker(evaluator=lambda daybook: PlainEvaluator())
    print(f"{len(engine.regels)} measures{'':22}{'Rechtop':>12}{'plain':>12}{'ratio':>8}")
    people = {naam: allowed(engine, one) for naam, one in situations(engine).items()}
    for naam, data in people.items():
        for what, name in WORK:
            ours, theirs = (
                milliseconds(partial(getattr(c, what), data, DAY)) for c in (engine, plain)
            )
            print(f"{name + ', ' + naam:34}{ours:9.2f} ms{theirs:9.2f} ms{ours / theirs:8.2f}")
        inside, around = layers(engine, data)
        print(
            f"{'  in the C engine, ' + naam:34}{inside:9.2f} ms, Python around it {around:.2f} ms"
        )
    compare_scopes(engine, people)
    print(f"{'first answer, new process':34}{start_up():9.0f} ms")
    print(f"{'first page, new server':34}{first_page():9.0f} ms")
    print(f"{'result page at the server':34}{result_page(engine, DAY):9.2f} ms")
    print(f"{f'memory over {checks:,} checks':34}{growth(engine, checks):9d} kB")


if __name__ == "__main__":
    main()
