# SPDX-License-Identifier: EUPL-1.2
"""The rule engine: the only room that knows durable_rules."""

from checker.engine.durable import DurableEngine

__all__ = ["DurableEngine"]
