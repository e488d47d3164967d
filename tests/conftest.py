# SPDX-License-Identifier: EUPL-1.2
"""What all tests share: the checker with the engine, and the one with the plain evaluator."""

import pytest

from checker import Checker
from checker.evaluation import PlainEvaluator
from tests.counting import MARK, totals
from tests.together import Together


@pytest.fixture(scope="session")
def checker():
    """The real thing. Loading the rulebook is the slow part, so once for all tests."""
    return Checker()


@pytest.fixture(scope="session")
def plain():
    """The same rulebook, weighed by the specification instead of the engine."""
    return Checker(evaluator=lambda daybook: PlainEvaluator())


@pytest.fixture
def counted(record_property):
    """Call it with what a part of a proof counted, and how many: the run prints the sums."""
    return lambda what, number: record_property(MARK + what, number)


def pytest_xdist_make_scheduler(config, log):
    return Together(config, log)


def pytest_terminal_summary(terminalreporter):
    reports = [one for kind in ("passed", "failed") for one in terminalreporter.getreports(kind)]
    found = totals(reports)
    if found:
        terminalreporter.section("figures of the proofs")
        for what, number in found.items():
            terminalreporter.line(f"{number:>12,}  {what}")
