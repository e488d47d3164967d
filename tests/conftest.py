# SPDX-License-Identifier: EUPL-1.2
"""What all tests share: the checker with the engine, and the one with the plain evaluator."""

import pytest

from checker import Checker
from checker.evaluation import PlainEvaluator


@pytest.fixture(scope="session")
def checker():
    """The real thing. Loading the rulebook is the slow part, so once for all tests."""
    return Checker()


@pytest.fixture(scope="session")
def plain():
    """The same rulebook, weighed by the specification instead of the engine."""
    return Checker(evaluator=lambda daybook: PlainEvaluator())
