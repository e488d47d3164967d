# SPDX-License-Identifier: EUPL-1.2
"""The form of the stories: short, numbered, sourced, and readable without knowing any code."""

import re
from datetime import date
from functools import cache
from pathlib import Path

import pytest
from babel.dates import format_date
from gherkin.parser import Parser

FEATURES = Path(__file__).resolve().parents[2] / "features"
FILES = sorted(FEATURES.rglob("*.feature"))

MOST_STEPS, MOST_WORDS, MOST_COLUMNS, MOST_ROWS = 5, 12, 4, 6
NUMBER = re.compile(r"@S-(\d{3,4})")
ARTIKEL = r"\d+[a-z]*(?:[:.]\d+[a-z]*)*"
ARTICLE = re.compile(
    rf"\((?:artikel ({ARTIKEL})(?: lid \d+\*?(?: en \d+)?)?(?: onder [a-z]{{1,2}})?|stuk (\w+))\)$"
)
SOURCE = re.compile(
    rf"^Bron: artikel (?P<artikel>{ARTIKEL})\b(?P<waar>.*), tekst van \d+ \w+ \d{{4}}, "
    r"https://wetten\.overheid\.nl/(?P<bwb>BWBR\d{7})/(?P<versie>\d{4}-\d\d-\d\d)"
    rf"#Artikel(?P<anker>{ARTIKEL})$"
)
DOCUMENT = re.compile(
    r"^Bron: (?P<naam>.+), gelezen op (?P<dag>\d+ \w+ \d{4}), (?P<url>https://\S+)$"
)
AMOUNT = re.compile(r"€ [\d.,]+")
SCREEN = r"klik\w*|veld\w*|knop\w*|pagina\w*|scherm\w*|formulier\w*|website|endpoint|json|api"
MACHINE = re.compile(r"[_{}\[\]=]|\b(true|false|none|null)\b", re.IGNORECASE)
FAMILIAR = re.compile(r"\b(je|jij|jou|jouw)\b", re.IGNORECASE)
BLAME = r"zwerver\w*|daklozen|thuislozen|illegaal|illegalen|junk\w*|verslaafden|ex-gedetineerde\w*"


@cache
def feature(path):
    return Parser().parse(path.read_text(encoding="utf-8"))["feature"]


def rules(path):
    return [child["rule"] for child in feature(path)["children"] if "rule" in child]


def stories(path):
    """Every story with the name of its file and its number, for a readable test name."""
    found = []
    for rule in rules(path):
        found += [one["scenario"] for one in rule["children"] if "scenario" in one]
    return found


def number(story):
    return "".join(tag["name"] for tag in story["tags"])


def words(text):
    return len(AMOUNT.sub("bedrag", text).split())


def in_full(version):
    return format_date(date.fromisoformat(version), "d MMMM y", locale="nl")


ALL = [(path, story) for path in FILES for story in stories(path)]
EVERY_FILE = pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)


def test_there_is_one_feature_for_each_measure(checker):
    assert sorted(path.stem for path in FILES) == sorted(checker.regels)


def test_every_number_is_used_once():
    numbers = [number(story) for _, story in ALL]
    assert sorted(numbers) == sorted(set(numbers))


@EVERY_FILE
def test_a_feature_is_dutch_and_says_which_numbers_are_its_own(path):
    text = path.read_text(encoding="utf-8")
    assert text.startswith("# language: nl\n")
    own = re.findall(r"van S-(\d{3,4}) tot en met S-(\d{3,4})\.", text)
    numbers = [NUMBER.fullmatch(number(story))[1] for story in stories(path)]
    assert all(any(int(a) <= int(one) <= int(b) for a, b in own) for one in numbers)


@EVERY_FILE
def test_every_story_stands_under_a_rule_of_law(path):
    assert not [child for child in feature(path)["children"] if "scenario" in child]


@EVERY_FILE
def test_every_rule_says_why_and_names_its_article_date_and_address(path, checker):
    laws = {law.bwb: law for law in checker.boek.bronnen.bronnen.values()}
    for rule in rules(path):
        article = ARTICLE.search(rule["name"])
        assert article, rule["name"]
        lines = [line.strip() for line in rule["description"].splitlines()]
        why = [line for line in lines if not line.startswith("Bron:")]
        assert why and all(line.endswith(".") for line in why), rule["name"]
        said = [line for line in lines if line.startswith("Bron:")]
        if article[2]:
            assert_document(checker.boek.bronnen.stukken[article[2]], said)
            continue
        sources = [SOURCE.match(line) for line in said]
        assert sources and all(sources), rule["name"]
        assert article[1] in [found["artikel"] for found in sources], rule["name"]
        for found in sources:
            assert found["waar"].endswith(f" {laws[found['bwb']].naam}")
            assert date.fromisoformat(found["versie"]) in laws[found["bwb"]].versies, rule["name"]
            assert found["artikel"] == found["anker"]


def assert_document(stuk, lines):
    """Something that is not a law: its name, the day somebody read it, and its address."""
    sources = [DOCUMENT.match(line) for line in lines]
    assert sources and all(sources), lines
    for found in sources:
        assert (found["naam"], found["url"]) == (stuk.naam, stuk.url)
        assert found["dag"] == in_full(stuk.gelezen_op.isoformat())


@EVERY_FILE
def test_the_date_in_a_source_line_is_the_version_in_its_address(path):
    text = path.read_text("utf-8")
    pairs = re.findall(r"tekst van (\d+ \w+ \d{4}), \S+/(\S+)#", text)
    assert pairs or "(stuk " in text
    assert [said for said, version in pairs if said != in_full(version)] == []


@EVERY_FILE
def test_a_feature_shows_more_than_one_side(path):
    """A yes or a power, a no, something not yet known, and a day outside the rulebook."""
    text = path.read_text(encoding="utf-8")
    assert re.search(r"het antwoord( over .+)? ja$|de gemeente", text, re.MULTILINE)
    assert re.search(r"het antwoord( over .+)? nee$|boven de grens", text, re.MULTILINE)
    assert re.search(r"nog niet te zeggen$", text, re.MULTILINE)
    assert "geen antwoord over die dag" in text


@EVERY_FILE
def test_nobody_is_spoken_to_too_familiarly_or_with_a_label(path):
    text = path.read_text(encoding="utf-8")
    assert not FAMILIAR.search(text)
    assert not re.search(rf"\b({BLAME})\b", text, re.IGNORECASE)


@EVERY_FILE
def test_every_story_has_a_number(path):
    assert [one["name"] for one in stories(path) if not NUMBER.fullmatch(number(one))] == []


@EVERY_FILE
def test_every_story_is_short(path):
    for story in stories(path):
        steps = story["steps"]
        assert len(steps) <= MOST_STEPS, number(story)
        assert [s["text"] for s in steps if words(s["text"]) > MOST_WORDS] == [], number(story)
        assert words(story["name"]) <= MOST_WORDS + 1, number(story)


@EVERY_FILE
def test_every_story_has_one_turn_and_an_outcome(path):
    for story in stories(path):
        keywords = [step["keyword"].strip() for step in story["steps"]]
        assert set(keywords) <= {"Stel", "En", "Maar", "Wanneer", "Dan"}, "Als is geen stap"
        assert keywords[0] == "Stel", number(story)
        assert keywords.count("Wanneer") == keywords.count("Dan") == 1, number(story)
        assert keywords.index("Dan") == keywords.index("Wanneer") + 1, number(story)


@EVERY_FILE
def test_no_story_has_words_of_a_screen_or_a_machine(path):
    for story in stories(path):
        text = " ".join([story["name"], *(step["text"] for step in story["steps"])])
        assert not re.search(rf"\b({SCREEN})\b", text, re.IGNORECASE), number(story)
        assert not MACHINE.search(text), number(story)


@EVERY_FILE
def test_every_table_is_small(path):
    for story in stories(path):
        for examples in story["examples"]:
            assert len(examples["tableHeader"]["cells"]) <= MOST_COLUMNS, number(story)
            assert 2 <= len(examples["tableBody"]) <= MOST_ROWS, number(story)
