# SPDX-License-Identifier: EUPL-1.2
"""Who may know whom: web -> checker -> rules, and one room for the engine."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
ENGINE = {"durable", "durable_rules_engine"}
OUTSIDE = {"flask", "flask_babel", "flask_wtf", "jinja2", "web", "click", "rich", "waitress"}
NETWORK = {"socket", "urllib", "http", "requests", "asyncio", "subprocess", "os", "time", "random"}
DECIDING = ("evaluation", "knowledge", "daybook", "rulebook", "loading", "terms", "calculation")
CLOCK = {"today", "now", "utcnow", "environ", "getenv"}


def modules(*folders: str):
    found = [path for folder in folders for path in sorted((ROOT / folder).rglob("*.py"))]
    return [pytest.param(path, id=str(path.relative_to(ROOT))) for path in found]


def imported(path: Path) -> set[str]:
    """The outermost names of everything a module imports, wherever it does so."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module.split(".")[0])
    return found


def attributes(path: Path) -> set[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}


@pytest.mark.parametrize("path", modules("checker", "web"))
def test_only_the_engine_room_knows_the_engine(path):
    at_home = path.is_relative_to(ROOT / "checker" / "engine")
    assert at_home or not imported(path) & ENGINE


@pytest.mark.parametrize("path", modules("checker"))
def test_the_core_knows_no_web_no_clock_and_no_network(path):
    assert not imported(path) & (OUTSIDE | NETWORK)
    assert not attributes(path) & CLOCK


@pytest.mark.parametrize("path", modules("checker", "web"))
def test_only_the_proof_knows_the_solver(path):
    at_home = path.is_relative_to(ROOT / "checker" / "solver")
    assert at_home or "z3" not in imported(path)


@pytest.mark.parametrize("path", modules("web"))
def test_the_web_asks_the_checker_and_never_decides(path):
    text = path.read_text(encoding="utf-8")
    assert not [room for room in DECIDING if f"checker.{room}" in text]


@pytest.mark.parametrize("path", modules("web"))
def test_the_web_reads_no_rules(path):
    """YAML is read in one place only: where somebody's own situation file comes in."""
    assert "ruamel" not in imported(path) or path == ROOT / "web" / "command" / "reading.py"


def test_the_law_is_data():
    assert {path.suffix for path in (ROOT / "rules").rglob("*") if path.is_file()} <= {
        ".yaml",
        ".md",
    }


@pytest.mark.parametrize("path", modules("checker"))
def test_a_module_is_small_enough_to_read(path):
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 210
