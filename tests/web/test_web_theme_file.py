# SPDX-License-Identifier: EUPL-1.2
"""`rechtop thema`: the small theme has all that the site reads, all that this needs, no more."""

import os
import re
from pathlib import Path

import pytest
from click.testing import CliRunner

from tests.web import budget
from web.cli import main
from web.theme import names_we_read, thin

ROOT = Path(__file__).parents[2]
SET, REFERRED = re.compile(r"(--[\w-]+):([^;]*);"), re.compile(r"var\(\s*(--[\w-]+)")
REAL = {
    "voorbeeld": "nl-design-system-unstable-voorbeeld-*/package/dist/theme.css",
    "denhaag": "gemeente-denhaag-*/package/dist/theme/index.css",
}

THEME = """@import "elders.css"; /* --utrecht-link-color: nooit; */
.een, .twee { --utrecht-link-color: var(--eigen-blauw, #00f); --eigen-blauw: var(--basis);
  --basis:#123;--utrecht-card-color: var(--alleen-daar); --alleen-daar: red; color: red }
@media (width <= 768px) { .een { --eigen-blauw: rgb(0, 0, 9) } .twee { --ander: 1px } }
@font-face { font-family: X; src: url(x;y.woff2) }
.drie { --utrecht-document-font-family: "Een; } of", X; --los: url("data:a;b}c") }
"""


def test_what_we_read_stays_with_what_it_refers_to_and_nothing_else():
    assert thin(THEME) == (
        ".een, .twee{--utrecht-link-color:var(--eigen-blauw, #00f);--eigen-blauw:var(--basis);"
        "--basis:#123;}\n"
        "@media (width <= 768px){.een{--eigen-blauw:rgb(0, 0, 9);}\n}\n"
        '.drie{--utrecht-document-font-family:"Een; } of", X;}\n'
    )


def test_what_is_small_stays_as_it_is():
    assert thin(thin(THEME)) == thin(THEME)


def real(naam: str) -> Path:
    (file,) = Path(os.environ.get("RECHTOP_THEMAS") or ROOT / ".cache/themas").glob(REAL[naam])
    return file


@pytest.mark.parametrize("naam", REAL)
def test_a_real_theme_becomes_small_and_refers_to_nothing_that_is_gone(naam):
    """How small, and what is left, the dossier on web conventions found for these themes (T-5)."""
    said = CliRunner().invoke(main, ["thema", str(real(naam))])
    assert said.exit_code == 0
    names = {name for name, _ in SET.findall(said.stdout)}
    assert {
        name for _, value in SET.findall(said.stdout) for name in REFERRED.findall(value)
    } <= names
    whole = real(naam).read_text()
    original = {name for name, _ in SET.findall(whole)}
    assert names & names_we_read() == original & names_we_read()
    assert len(names & names_we_read()) > 40
    assert budget.packed(said.stdout) < budget.THEME < budget.packed(whole)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b":root { --ams-link-color: red }", "geen namen van NL Design System"),
        (b"\xff\xfe", "bewaar het bestand als tekst in UTF-8"),
        (None, "het is er niet"),
    ],
)
def test_a_file_that_is_no_theme_gives_one_sentence(tmp_path, content, said):
    file = tmp_path / "thema.css"
    if content is not None:
        file.write_bytes(content)
    result = CliRunner().invoke(main, ["thema", str(file)])
    assert result.exit_code == 2 and said in result.stderr and not result.stdout
