# SPDX-License-Identifier: EUPL-1.2
"""How many random cases a proof takes: a seeded sample, or the full size for `make bewijs`."""

import os

PARTS = range(4)  # a proof is cut in parts, so that several workers can share it
FULL = os.environ.get("RECHTOP_BEWIJS") == "1"
MORE = 10  # how many times the sample a proof takes that names no full size of its own


def cases(sample: int, part: int, full: int | None = None) -> range:
    """The seeds of one part of a proof: `sample` in the ordinary run, `full` for the proof."""
    total = (full or sample * MORE) if FULL else sample
    each = -(-total // len(PARTS))
    return range(part * each, (part + 1) * each)
