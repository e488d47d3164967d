# SPDX-License-Identifier: EUPL-1.2
"""Rules and answers over time: what changes on which day, and why."""
