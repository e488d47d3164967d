# SPDX-License-Identifier: EUPL-1.2
"""What would change an answer, on the page and on the command line: facts to check, no advice."""

import json
import re
from datetime import date

import pytest
from click.testing import CliRunner
from jsonschema import Draft202012Validator

from checker.schemas import schema_of
from checker.tipping import all_tipping_points
from tests.core.bank import stories, whole
from tests.core.situations import People
from tests.web.visitor import Visitor
from web import tipwords
from web.cli import main

PERSON = {
    "leeftijd": "42",
    "woont_in_nederland": "ja",
    "verblijf": "nederlands",
    "partner": "geen",
    "kinderen": [],
    "bezittingen": "8500",
    "schulden": "0",
    "overwaarde_woning": "0",
    "bezit_telt_misschien_niet": "nee",
}
FACTS = PERSON | {"leeftijd": 42, "bezittingen": 8500, "schulden": 0, "overwaarde_woning": 0}
HEADING = "Wat zou dit antwoord veranderen?"
# Words that would tell somebody what to answer, or that answering otherwise pays.
ADVICE = re.compile(
    r"\b(vul|zeg|kies|geef|verander|wijzig|pas|maak|zorg|probeer|beter|slimmer|handiger|voordelig\w*"
    r"|helaas|gelukkig|meer geld|dan krijgt u|als u recht wilt|zodat|moet u|kunt u)\b",
    re.IGNORECASE,
)


@pytest.fixture(scope="module")
def sentences(app, checker):
    """Every sentence about everybody of a part of the bank."""
    found = []
    with app.test_request_context():
        for verhaal in stories()[::8]:
            kennis = checker.know(whole(People(checker), verhaal), verhaal.dag)
            points = all_tipping_points(checker, kennis).kantelpunten
            found += tipwords.to_check(points, checker.begrippen)
    return found


def without_quotes(text: str) -> str:
    """The words that are ours: not the label of a fact, and not what people answer."""
    return re.sub("“[^”]*”", "", text).partition(":")[2]


def test_it_asks_whether_a_fact_is_right_and_never_advises(sentences):
    assert sentences
    for sentence in sentences:
        assert "Klopt dat?" in sentence
        assert "Dan wordt het antwoord anders" in sentence
        assert not ADVICE.search(without_quotes(sentence)), sentence


def test_our_words_are_short(sentences):
    for sentence in sentences:
        for part in re.split(r"[.?]", without_quotes(sentence)):
            assert len(part.split()) <= 15, sentence


def test_the_page_shows_what_to_check(app):
    visitor = Visitor(app.test_client())
    visitor.walk(PERSON)
    page = visitor.get("/uitkomst/waarom/vermogen")
    text = str(page.text)
    assert HEADING in text
    assert "u zei “€\xa08.500”" in text and "“€\xa08.000”" in text


def test_the_page_of_an_open_outcome_has_no_such_part(app):
    visitor = Visitor(app.test_client())
    visitor.walk({"leeftijd": "42"})
    assert HEADING not in str(visitor.get("/uitkomst/waarom/vermogen").text)


def test_status_and_hostile_questions_are_not_on_the_page(app):
    visitor = Visitor(app.test_client())
    visitor.walk(PERSON)
    for naam in ("verblijfsrecht", "algemene_bijstand"):
        text = str(visitor.get(f"/uitkomst/waarom/{naam}").text)
        assert HEADING not in text or "Verblijf" not in text.partition(HEADING)[2]


def run(*words):
    return CliRunner().invoke(main, ["check", "-", *words], input=json.dumps(FACTS))


def test_the_command_shows_the_same():
    result = run("--anders", "--peildatum", "2026-11-21")
    assert result.exit_code == 0, result.stderr
    assert "Wat zou een antwoord op 21 november 2026 veranderen?" in result.stdout
    assert "u zei “€ 8.500”. Klopt dat? Is het “€ 8.000”?" in result.stdout


def test_the_data_fits_its_schema():
    result = run("--anders", "--json", "--peildatum", "2026-11-21")
    data = json.loads(result.stdout)
    schema = schema_of("kantelpunten")
    assert list(Draft202012Validator(schema).iter_errors(data)) == []
    assert date.fromisoformat(data["peildatum"]) == date(2026, 11, 21)
    assert any(one["feit"] == "bezittingen" for one in data["kantelpunten"])


def test_it_does_not_go_with_a_timeline():
    result = run("--anders", "--waarom")
    assert result.exit_code == 2
    assert "Bij --anders horen geen" in result.stderr
