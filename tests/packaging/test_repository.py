# SPDX-License-Identifier: EUPL-1.2
"""What stands around the code: versions that agree, a sound publiccode.yml, a whole licence."""

import re
import subprocess
import tomllib
from pathlib import Path

import pytest
from ruamel.yaml import YAML

ROOT = Path(__file__).resolve().parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
PUBLICCODE = YAML(typ="safe").load(ROOT / "publiccode.yml")
# A folder of one machine, or a folder beside the repository, means nothing to a reader.
PRIVATE_PATH = re.compile(r"(?<![\w.$}>*])/(?:home|root|work|tmp|opt)/\w|\.\./shared\b")


def committed_files():
    """Every file that is in git or would be added to it, as paths from the root."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    listing = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    if listing.returncode:
        pytest.skip("not a git repository")
    return [name for name in listing.stdout.split("\0") if name and (ROOT / name).is_file()]


def text_of(name):
    """The text of a file, or an empty one for a picture."""
    try:
        return (ROOT / name).read_text(encoding="utf-8")
    except UnicodeDecodeError:
        return ""


def blocks():
    """Of each package in constraints.txt its line, with the lines of its hashes."""
    text = (ROOT / "constraints.txt").read_text(encoding="utf-8").replace("\\\n", " ")
    return text.splitlines()


def pinned():
    """Names and versions in constraints.txt."""
    return dict(re.split(r"[ ;]", block)[0].split("==") for block in blocks())


def test_no_file_names_a_folder_of_one_machine():
    found = [
        f"{name}:{number}: {line.strip()}"
        for name in committed_files()
        for number, line in enumerate(text_of(name).splitlines(), start=1)
        if PRIVATE_PATH.search(line)
    ]
    assert found == []


def test_no_file_names_a_package_index():
    addresses = re.compile(r"(?:index-url|find-links)\s*=|/simple/?\"")
    here = Path(__file__).relative_to(ROOT).as_posix()
    found = [n for n in committed_files() if n != here and addresses.search(text_of(n))]
    assert found == []


def test_every_program_file_names_its_licence():
    programs = [n for n in committed_files() if n.endswith(".py") or n in ("Makefile", ".ci/run")]
    bare = [n for n in programs if "SPDX-License-Identifier: EUPL-1.2" not in text_of(n)[:200]]
    assert bare == []


def test_the_licence_is_whole():
    text = text_of("LICENSE")
    articles = [int(number) for number in re.findall(r"(?m)^(\d+)\.\s*[A-Z]", text)]
    assert text.startswith("EUROPEAN UNION PUBLIC LICENCE v. 1.2")
    assert articles == list(range(1, 16))
    assert "Appendix" in text and "LiLiQ-R" in text


def test_the_versions_agree():
    version = PROJECT["project"]["version"]
    heading = re.search(r"(?m)^## \[(\d\S*)\] - (\d{4}-\d\d-\d\d)$", text_of("CHANGELOG.md"))
    assert heading and heading[1] == version
    assert PUBLICCODE["softwareVersion"] == version
    assert str(PUBLICCODE["releaseDate"]) == heading[2]


def test_every_dependency_is_pinned_the_same_twice():
    direct = PROJECT["project"]["dependencies"] + PROJECT["dependency-groups"]["test"]
    named = (line.split("==") for line in direct)
    wanted = {name.replace(".", "-"): version for name, version in named}
    assert {name: pinned().get(name) for name in wanted} == wanted


def test_every_package_is_known_by_its_hashes():
    """uv compares them when it installs; no recipe of the Makefile tells it not to."""
    bare = [block for block in blocks() if not re.search(r" --hash=sha256:[0-9a-f]{64}\b", block)]
    assert len(blocks()) > 50 and bare == []
    makefile = text_of("Makefile")
    assert "no-verify-hashes" not in makefile
    assert makefile.count("--constraints constraints.txt") == makefile.count("$(UV) pip install")


def test_publiccode_has_what_the_standard_asks():
    required = {
        "publiccodeYmlVersion",
        "name",
        "url",
        "platforms",
        "developmentStatus",
        "softwareType",
        "description",
        "legal",
        "maintenance",
        "localisation",
    }
    assert required <= set(PUBLICCODE)
    assert PUBLICCODE["publiccodeYmlVersion"] == "0.7"
    assert PUBLICCODE["legal"]["license"] == PROJECT["project"]["license"] == "EUPL-1.2"
    assert PUBLICCODE["maintenance"]["contacts"]
    assert PUBLICCODE["developmentStatus"] in {
        "concept",
        "development",
        "beta",
        "stable",
        "obsolete",
    }


@pytest.mark.parametrize("language", ["nl", "en"])
def test_publiccode_describes_the_software_in(language):
    description = PUBLICCODE["description"][language]
    assert 0 < len(description["shortDescription"]) <= 150
    assert 150 <= len(description["longDescription"]) <= 10_000
    assert description["features"] and all(description["features"])


def test_publiccode_names_the_languages_that_are_there():
    translated = {path.parts[-3] for path in ROOT.glob("locales/*/LC_MESSAGES/*.po")}
    assert set(PUBLICCODE["localisation"]["availableLanguages"]) == translated | {"nl"}
