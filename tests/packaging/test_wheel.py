# SPDX-License-Identifier: EUPL-1.2
"""The wheel carries all its data and answers in a clean environment outside the repository."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

import pytest

pytestmark = pytest.mark.packaging

ROOT = Path(__file__).resolve().parents[2]
UV = os.environ.get("UV") or shutil.which("uv")
SITUATION = {"leeftijd": 24}


def run(*command, cwd=ROOT, **options):
    done = subprocess.run(
        [str(part) for part in command], cwd=cwd, text=True, capture_output=True, **options
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def install(python, *packages):
    """Install from the cache alone where that is possible, else with the package index."""
    command = [UV, "pip", "install", "--quiet", "--python", python, "-c", "constraints.txt"]
    try:
        run(*command, "--offline", *packages)
    except AssertionError:
        run(*command, *packages)


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    if not UV:
        pytest.skip("uv is not on the path; 'make test' and 'make wheel' bring it")
    if given := os.environ.get("RECHTOP_WHEEL"):
        return ROOT / given
    folder = tmp_path_factory.mktemp("dist")
    run(UV, "build", "--quiet", "--wheel", "--python", sys.executable, "--out-dir", folder)
    return next(folder.glob("*.whl"))


@pytest.fixture(scope="module")
def elsewhere(wheel, tmp_path_factory):
    """A folder outside the repository with an environment that holds only the wheel."""
    folder = tmp_path_factory.mktemp("elsewhere")
    run(UV, "venv", "--quiet", "--no-python-downloads", "--python", sys.executable, folder / "env")
    install(folder / "env/bin/python", wheel)
    return folder


def test_the_wheel_holds_every_data_file(wheel):
    names = set(ZipFile(wheel).namelist())
    data = [
        path.relative_to(ROOT).as_posix()
        for folder in ("rules", "web/templates", "web/static")
        for path in (ROOT / folder).rglob("*")
        if path.is_file()
    ]
    catalogues = [
        path.relative_to(ROOT).with_suffix(".mo").as_posix()
        for path in ROOT.glob("locales/*/LC_MESSAGES/*.po")
    ]
    assert data
    assert sorted(set(data + catalogues) - names) == []


def test_the_wheel_holds_nothing_of_the_workshop(wheel):
    rooms = {name.split("/")[0] for name in ZipFile(wheel).namelist()}
    assert {room for room in rooms if not room.endswith(".dist-info")} <= {
        "checker",
        "web",
        "rules",
        "locales",
    }


def test_the_command_answers_elsewhere(elsewhere):
    command = [elsewhere / "env/bin/rechtop", "check", "-", "--peildatum", "2026-11-21", "--json"]
    clean = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    answer = json.loads(run(*command, cwd=elsewhere, input=json.dumps(SITUATION), env=clean))
    assert answer["peildatum"] == "2026-11-21"
    assert {"algemene_bijstand", "giften"} <= {part["maatregel"] for part in answer["uitkomsten"]}


def test_the_rulebook_is_sound_elsewhere(elsewhere):
    run(elsewhere / "env/bin/rechtop", "controleer", cwd=elsewhere)
