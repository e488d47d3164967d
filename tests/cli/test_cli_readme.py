# SPDX-License-Identifier: EUPL-1.2
"""The worked example of the README prints what the README says."""

import os
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_the_worked_example_prints_what_it_shows():
    example = re.search(r"rechtop (check .*?) <<'SITUATIE'\n(.*?)SITUATIE", README, re.S)
    command, situation = example.groups()
    shown = re.search(r"```text\n(.*?)```", README, re.S)[1]
    found = subprocess.run(
        [sys.executable, "-m", "web.cli", *command.split()],
        input=situation,
        text=True,
        capture_output=True,
        cwd=ROOT,
        env={**os.environ, "COLUMNS": "96", "PYTHONIOENCODING": "utf-8"},
        check=True,
    )
    place = 0
    for line in shown.replace("[...]", "").splitlines():
        place = found.stdout.index(line, place) + len(line)
