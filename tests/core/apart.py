# SPDX-License-Identifier: EUPL-1.2
"""Runs Python apart from pytest, so that a crash of the C engine is a failure and not the end."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def run_apart(code: str, *arguments: object, timeout: int = 300) -> str:
    """What the code prints. Fails with its error text when it stops with another status than 0."""
    done = subprocess.run(
        [sys.executable, "-X", "faulthandler", "-c", code, *map(str, arguments)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=timeout,
    )
    assert done.returncode == 0, f"status {done.returncode}: {done.stderr[-3000:]}"
    return done.stdout
