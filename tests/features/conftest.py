# SPDX-License-Identifier: EUPL-1.2
"""What the stories share: one checker, their steps, and tags that are numbers."""

import pytest

from checker import Checker

pytest.register_assert_rewrite("tests.features.steps_answer", "tests.features.steps_detail")

from tests.features.steps_ahead import *  # noqa: E402, F403
from tests.features.steps_answer import *  # noqa: E402, F403
from tests.features.steps_detail import *  # noqa: E402, F403
from tests.features.steps_money import *  # noqa: E402, F403
from tests.features.steps_person import *  # noqa: E402, F403


@pytest.fixture(scope="session")
def checker():
    """One rulebook for all stories; loading it is the slow part."""
    return Checker()


def pytest_bdd_apply_tag(tag, function):
    """A story number such as @S-001 is for people, not a marker of pytest."""
    return True if tag.startswith("S-") else None
