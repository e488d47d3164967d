# SPDX-License-Identifier: EUPL-1.2
"""`rechtop vraag`: one question at a time, never an answer that one must give."""

import json
from datetime import date
from decimal import Decimal
from io import StringIO

import pytest

from checker import Checker
from web.answers import WEET_NIET, WIL_NIET
from web.command.interview import Interview
from web.command.prompts import Gesprek
from web.command.typed import Verkeerd, read_typed
from web.command.words import dutch_words

DAY = date(2026, 11, 21)


@pytest.fixture(scope="module")
def begrippen(checker: Checker):
    return checker.begrippen


@pytest.fixture
def interview(checker):
    def hold(*lines):
        with dutch_words():
            gesprek = Gesprek(StringIO("".join(f"{line}\n" for line in lines)))
            return Interview(checker, DAY, gesprek).hold()

    return hold


def test_the_answer_comes_at_the_end_and_questions_on_stderr(rechtop):
    result = rechtop("vraag", input="35\nja\nstop\n")
    assert result.exit_code == 0
    assert "Hoe oud bent u?" in result.stderr
    assert "Hoe oud bent u?" not in result.stdout
    assert "Dit kunt u misschien krijgen op 21 november 2026" in result.stdout


def test_json_is_the_only_thing_on_stdout(rechtop):
    result = rechtop("vraag", "--json", input="35\n")
    assert json.loads(result.stdout)["peildatum"] == "2026-11-21"


def test_the_end_of_the_input_stops_the_questions(interview):
    assert interview() == {}
    assert interview("35", "ja") == {"leeftijd": 35, "woont_in_nederland": "ja"}


def test_enter_and_a_question_mark_are_not_known(interview):
    assert interview("", "?") == {}


def test_a_bad_answer_is_asked_again_with_a_sentence(rechtop):
    result = rechtop("vraag", "--json", input="oud\n200\n35\n")
    assert "Vul een heel getal in, met cijfers. Bijvoorbeeld 34." in result.stderr
    assert "Vul een getal in van 0 tot en met 120." in result.stderr
    assert result.stderr.count("Hoe oud bent u?") == 1


def test_one_sentence_of_consent_stands_before_the_first_sensitive_question(rechtop, begrippen):
    result = rechtop("vraag", input="35\nja\nja\nw\n")
    said = result.stderr
    consent, first = said.index("Mogen wij persoonlijke vragen stellen?"), begrippen["verblijf"]
    assert consent < said.index(first.vraag)
    assert "w = wil ik niet zeggen" in said[consent:]


def test_without_consent_no_sensitive_question_is_asked(rechtop, begrippen):
    result = rechtop("vraag", input="35\nja\nnee\n" + "\n" * 80)
    sensitive = [b.vraag for b in begrippen.values() if b.gevoelig and b.vraag]
    assert "Heeft u een partner?" in result.stderr
    assert not [vraag for vraag in sensitive if vraag in result.stderr]


def test_a_group_is_asked_member_by_member_and_only_what_matters(interview):
    """Who lives elsewhere is no housemate (art. 19a Participatiewet): nothing more is asked."""
    lines = ["35", "ja", "nee", "1", "0", "1", "2", "50", "3", "40", "1", "nee", "1", "1"]
    found = interview(*lines)
    assert found["medebewoners"] == [
        {"leeftijd": 50, "woont_hier": "elders"},
        {
            "leeftijd": 40,
            "woont_hier": "vast",
            "familie": "nee",
            "contract": "geen",
            "opleiding": "geen",
        },
    ]
    assert "aantal_medebewoners" not in found


def test_a_group_that_is_broken_off_keeps_its_number(interview):
    found = interview("35", "ja", "nee", "1", "2", "10")
    assert found["aantal_kinderen"] == 2
    assert found["kinderen"] == [{"leeftijd": 10}]


def test_nobody_and_not_known_are_different(interview):
    assert interview("35", "ja", "nee", "1", "nee")["kinderen"] == []
    assert "kinderen" not in interview("35", "ja", "nee", "1", "")


def test_every_question_can_be_skipped(rechtop):
    result = rechtop("vraag", "--json", input="\n" * 200)
    assert result.exit_code == 0
    assert {u["uitkomst"] for u in json.loads(result.stdout)["uitkomsten"]} <= {
        "onbekend",
        "college_beslist",
        "ja",
    }


TYPED = [
    ("woont_in_nederland", "J", "ja"),
    ("woont_in_nederland", " Nee ", "nee"),
    ("woont_in_nederland", "Yes", "ja"),
    ("woont_in_nederland", "y", "ja"),
    ("woont_in_nederland", "NO", "nee"),
    ("woont_in_nederland", "weet ik niet", WEET_NIET),
    ("woont_in_nederland", "I do not know", WEET_NIET),
    ("verblijf", "rather not say", WIL_NIET),
    ("partner", "2", "gehuwd"),
    ("partner", "samenwonend", "samenwonend"),
    ("partner", "nee", "geen"),
    ("verblijf", "wil niet zeggen", WIL_NIET),
    ("loon", "€ 1.401,50", Decimal("1401.50")),
    ("loon", "1401.5", Decimal("1401.50")),
    ("leeftijd", "34 jaar", 34),
    ("meldingsdatum", "3 mei 2026", "2026-05-03"),
    ("meldingsdatum", "03-05-2026", "2026-05-03"),
    ("meldingsdatum", "2026-05-03", "2026-05-03"),
    ("meldingsdatum", "3 May 2026", "2026-05-03"),
    ("kinderen", "nee", 0),
    ("kinderen", "no", 0),
    ("kinderen", "2", 2),
]


@pytest.mark.parametrize(("naam", "typed", "value"), TYPED)
def test_answers_are_read_as_people_write_them(begrippen, naam, typed, value):
    with dutch_words():
        assert read_typed(begrippen[naam], typed) == value


@pytest.mark.parametrize(
    ("naam", "typed"),
    [
        ("woont_in_nederland", "misschien"),
        ("partner", "4"),
        ("partner", "w"),
        ("loon", "veel"),
        ("loon", "-3"),
        ("meldingsdatum", "31 februari 2026"),
        ("meldingsdatum", "gisteren"),
        ("kinderen", "13"),
        ("kinderen", "veel"),
    ],
)
def test_what_cannot_be_used_gives_a_sentence(begrippen, naam, typed):
    with dutch_words(), pytest.raises(Verkeerd, match=r"\w+ .*\."):
        read_typed(begrippen[naam], typed)


def test_a_subject_beyond_the_basics_is_named_until_somebody_asks_about_it(rechtop):
    said = rechtop("vraag", input="35\nstop\n").stdout
    assert "NOG NIET GEVRAAGD" in said
    assert "Studietoeslag bij ziekte of een beperking (studietoeslag)" in said
    chosen = rechtop("vraag", "--over", "studietoeslag", input="35\nstop\n").stdout
    assert "(studietoeslag)" not in chosen
    assert "(studietoeslag)" not in rechtop("vraag", "--alles", input="35\nstop\n").stdout


def test_a_subject_that_does_not_exist_is_refused(rechtop):
    result = rechtop("vraag", "--over", "studietoelage", input="")
    assert result.exit_code == 2
    assert "studietoeslag" in result.stderr
