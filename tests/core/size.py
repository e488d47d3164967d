# SPDX-License-Identifier: EUPL-1.2
"""How many random cases a proof takes: a seeded sample, or ten times as many for `make bewijs`."""

import os

PARTS = range(4)  # a proof is cut in parts, so that several workers can share it
FULL = os.environ.get("RECHTOP_BEWIJS") == "1"


def cases(sample: int, part: int) -> range:
    """The seeds of one part of a proof with `sample` cases in the ordinary run."""
    each = sample * (10 if FULL else 1) // len(PARTS)
    return range(part * each, (part + 1) * each)
