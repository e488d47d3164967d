# SPDX-License-Identifier: EUPL-1.2
"""The command line as a person meets it: words in, text and an exit status out."""

import os
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from web.cli import main
from web.command import params, verifying

ROOT = Path(__file__).resolve().parents[2]
DAY = date(2026, 11, 21)


@pytest.fixture(scope="session", autouse=True)
def fixed_day():
    """Every command runs on the same day."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(params, "today", lambda: DAY)
        yield DAY


@pytest.fixture(scope="session")
def rechtop():
    """Run `rechtop` inside this process: `rechtop("check", "-", input="leeftijd: 22")`."""

    def run(*words: str, input: str | bytes | None = None) -> Result:
        result = CliRunner().invoke(main, list(words), input=input, prog_name="rechtop")
        assert "Traceback" not in result.output
        return result

    return run


@pytest.fixture
def only_examples_of(monkeypatch):
    """`controleer` tries the examples of these measures only; all of them take a while."""

    def limit(*names: str) -> None:
        every = verifying.all_examples
        some = lambda checker: [one for one in every(checker) if one[0] in names]  # noqa: E731
        monkeypatch.setattr(verifying, "all_examples", some)

    return limit


@pytest.fixture(scope="session")
def for_real():
    """Run `python -m web.cli` as a process of its own, in an environment of choice."""

    def run(*words: str, input: str = "", **environment: str) -> subprocess.CompletedProcess:
        env = {**os.environ, "PYTHONPATH": str(ROOT), **environment}
        command = [sys.executable, "-m", "web.cli", *words]
        options = {"encoding": "utf-8", "errors": "replace", "capture_output": True}
        return subprocess.run(command, input=input, env=env, cwd=ROOT, timeout=60, **options)

    return run
