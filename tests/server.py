# SPDX-License-Identifier: EUPL-1.2
"""The real server in a process of its own, for scripts that measure."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).parents[1]


@contextmanager
def running() -> Iterator[tuple[int, str, int]]:
    """Starts `rechtop serve` on a free port: its process, its host and that port."""
    command = [sys.executable, "-m", "web.cli", "serve", "--port", "0"]
    environment = os.environ | {"RECHTOP_INSECURE_COOKIE": "1"}
    server = subprocess.Popen(
        command,
        cwd=ROOT,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    try:
        host, port = re.search(r"http://(.+):(\d+)", server.stdout.readline()).groups()
        yield server.pid, host, int(port)
    finally:
        server.terminate()
        server.wait()
