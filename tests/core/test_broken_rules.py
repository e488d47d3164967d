# SPDX-License-Identifier: EUPL-1.2
"""Every mistake in the rulebook is refused with the file, the line and Dutch words.

Each file in `tests/data/kapotte_regels` is one mistake, made in a copy of `rules/`.
"""

import re
import shutil
from pathlib import Path

import pytest
from ruamel.yaml import YAML

from checker import RegelboekFout
from checker.rulebook import Regelboek

ROOT = Path(__file__).parents[2]
BROKEN = sorted((ROOT / "tests" / "data" / "kapotte_regels").glob("*.yaml"))
ENGLISH = re.compile(
    r"\b(should|must|required|input|field|valid|expected|error|while|found)\b", re.I
)


@pytest.fixture
def copy(tmp_path):
    """A copy of the rulebook that a mistake may be made in."""
    return Path(shutil.copytree(ROOT / "rules", tmp_path / "rules"))


def break_it(copy: Path, mistake: dict) -> str:
    """Makes the mistake; gives the text of the file in which it must be found."""
    path = copy / mistake["bestand"]
    text = path.read_text(encoding="utf-8")
    if "inhoud" in mistake:
        path.write_text(mistake["inhoud"], encoding="utf-8")
    else:
        assert mistake["vervang"] in text, f"{mistake['vervang']!r} staat niet meer in {path.name}"
        broken = text.replace(mistake["vervang"], mistake["door"], 1)
        path.write_text(broken, encoding="utf-8")
    guilty = next(copy.rglob(mistake.get("bestand_van_de_fout", path.name)))
    return guilty.read_text(encoding="utf-8")


def expected_line(text: str, mistake: dict) -> str:
    """`regel 12`: where the words of `op` stand, or else the first line of the mistake."""
    words = mistake.get("op") or mistake["door"].splitlines()[0]
    if words == "*":
        return r"regel \d+"
    number = text[: text.index(words)].count("\n") + 1
    return rf"regel {number}"


@pytest.mark.parametrize("path", BROKEN, ids=lambda path: path.stem)
def test_a_mistake_is_refused_with_file_line_and_words(copy, path):
    mistake = YAML(typ="safe").load(path.read_text(encoding="utf-8"))
    text = break_it(copy, mistake)
    with pytest.raises(RegelboekFout) as refused:
        Regelboek(copy)
    said = str(refused.value)
    guilty = mistake.get("bestand_van_de_fout", Path(mistake["bestand"]).name)
    assert re.match(rf"{guilty}, {expected_line(text, mistake)}: ", said), said
    for words in mistake["melding"]:
        assert words in said
    assert not ENGLISH.search(said), said


def test_the_copy_itself_is_fine(copy):
    assert Regelboek(copy).regels.keys() == Regelboek().regels.keys()


def test_there_is_a_folder_of_mistakes():
    assert len(BROKEN) >= 20
