# SPDX-License-Identifier: EUPL-1.2
"""The checker of this process, loaded when the first command needs it."""

from functools import cache


@cache
def the_checker():
    """One `checker.Checker`. Raises RegelboekFout or EngineMissing."""
    from checker import Checker

    return Checker()
