# SPDX-License-Identifier: EUPL-1.2
"""Every page that a visit reaches is light, and is valid HTML, says html-validate (see Makefile).

One call reads them all. `htmlvalidate.json` leaves out what is only style, and what is meant so:
the list of errors stands above the h1, and the roles of a table repeat what HTML says, because in
some browsers a table that a style folds up is no table any more.
"""

import json
import os
import re
import subprocess
from pathlib import Path

import pytest

from tests.web import budget, tour

ROOT = Path(__file__).parents[2]
CONFIG = Path(__file__).with_name("htmlvalidate.json")
PROGRAM = "node_modules/html-validate/bin/html-validate.mjs"
MISSING = "html-validate is not there; `make setup-test` fetches it"
WALKERS = tour.PEOPLE[::3]


HEAD = '<!doctype html>\n<html lang="nl"><head><title>Kapot</title></head><body>'
TAIL = "</body></html>\n"
BROKEN = {
    "no-dup-id": '<p id="a">een</p><p id="a">twee</p>',
    "no-missing-references": '<label for="weg">naam</label>',
    "input-missing-label": '<input type="text">',
    "valid-autocomplete": '<label>x <input type="radio" autocomplete="off"></label>',
    "element-permitted-content": "<ul><p>geen punt</p></ul>",
    "close-order": "<p><strong>open</p>",
    "no-implicit-close": "<p>een <div>blok</div>",
    "no-dup-attr": '<p class="a" class="b"></p>',
    "unrecognized-char-ref": "<p>&onbekend;</p>",
}
"""What has to be found, by the name of the rule that finds it."""


def program() -> Path:
    """html-validate; its path may stand in the environment."""
    named = os.environ.get("RECHTOP_HTML_VALIDATE")
    found = [Path(named)] if named else sorted(ROOT.glob(f".cache/html-validate*/{PROGRAM}"))
    assert found and found[-1].exists(), MISSING
    return found[-1]


@pytest.fixture(scope="module")
def pages(checker) -> tour.Pages:
    found = {f"nl {n}": html for n, html in tour.open_pages(checker, "nl").items()}
    found |= {f"en {n}": html for n, html in tour.open_pages(checker, "en").items()}
    found |= tour.questions(checker, "nl") | tour.entrances(checker, "nl")
    for taal, naam in zip(("nl", "en"), WALKERS, strict=True):
        found |= {f"{naam} {n}": html for n, html in tour.person(checker, naam, taal).items()}
    return found


@pytest.fixture(scope="module")
def complaints(pages, tmp_path_factory) -> dict[str, list[tuple[str, str]]]:
    """What html-validate says: rule and message, by the name of the page."""
    folder, names = tmp_path_factory.mktemp("html"), {}
    broken = {f"kapot {rule}": f"{HEAD}{html}{TAIL}" for rule, html in BROKEN.items()}
    for naam, html in {**pages, **broken}.items():
        file = f"{len(names)}-{re.sub(r'[^a-z]+', '-', naam.lower())}.html"
        (folder / file).write_text(html, encoding="utf-8")
        names[file] = naam
    report = folder / "report.json"
    command = ["node", program(), "--config", CONFIG, "--formatter", f"json={report}", folder]
    said = subprocess.run(command, capture_output=True, text=True)
    assert report.exists(), said.stdout + said.stderr
    found: dict[str, list[tuple[str, str]]] = {naam: [] for naam in names.values()}
    for file in json.loads(report.read_text(encoding="utf-8")):
        naam = names[Path(file["filePath"]).name]
        found[naam] = [(m["ruleId"], f"{m['line']}: {m['message']}") for m in file["messages"]]
    return found


@pytest.mark.parametrize("rule", BROKEN)
def test_a_fault_is_found(complaints, rule):
    assert rule in {found for found, _ in complaints[f"kapot {rule}"]}


def test_every_page_of_a_visit_is_valid_html(complaints):
    assert len(complaints) > 600
    pages = {naam: found for naam, found in complaints.items() if not naam.startswith("kapot ")}
    wrong = {naam: found for naam, found in pages.items() if found}
    assert not wrong, f"{len(wrong)} of {len(pages)} pages, such as {list(wrong.items())[:3]}"


def test_every_page_of_a_visit_is_light(pages):
    weights = {naam: budget.packed(html) for naam, html in pages.items()}
    heavy = {naam: size for naam, size in weights.items() if size > budget.room_for(naam)}
    assert len(weights) > 600 and not heavy


def test_no_page_asks_for_more_than_sheets_scripts_and_one_drawing(pages, app):
    """No fonts, no pictures of dots; with all of it a first load stays small, also with a theme."""
    client, sizes = app.test_client(), {}
    for naam, html in pages.items():
        files = budget.files_of(html)
        for file in set(files) - sizes.keys():
            sizes[file] = budget.packed(client.get(file).data)
        kinds = {file.rpartition(".")[2] for file in files}
        assert 3 <= len(files) <= budget.REQUESTS and kinds <= {"css", "js", "svg"}, naam
        load = budget.packed(html) + sum(sizes[file] for file in files)
        assert load < budget.FIRST_LOAD, naam
    of_kind = {kind: [s for f, s in sizes.items() if f.endswith(kind)] for kind in ("css", "js")}
    assert sum(of_kind["js"]) < budget.SCRIPTS
    assert sum(of_kind["css"]) + budget.THEME < budget.SHEETS
