# SPDX-License-Identifier: EUPL-1.2
"""Every story in features/ is a test. What a story expects comes from the law it names."""

from pytest_bdd import scenarios

scenarios(".")
