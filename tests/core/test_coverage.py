# SPDX-License-Identifier: EUPL-1.2
"""The coverage register: every paragraph is in it, it is sound, and it agrees with the rules."""

import re
import shutil
import string
from pathlib import Path

import pytest

from checker import RegelboekFout
from checker.citations import citations
from checker.coverchecks import differences
from checker.messages import extract_rules
from checker.rulebook import Regelboek
from tests.features.test_words import ALLOWED, FAMILIAR, MOST_WORDS, REFUSED, sentences, words

RULES = Path(__file__).resolve().parents[2] / "rules"
FILE = "dekking/participatiewet.yaml"

# How many numbered paragraphs each article has (BWBR0015703, text of 2026-07-01); 0: none at all.
# Deleted on 2026-01-01, and still in the register: article 12, and paragraph 4 of article 34.
PARAGRAPHS = """
    1:0 2:0 3:8 4:2 5:0 6:0 6a:0 6b:4 7:9 7a:7 8:2 8a:2 8b:0 8c:0 8d:0
    9:7 9a:12 10:6 10a:10 10b:9 10c:2 10d:12 10da:0 10e:3 10g:6 10h:7 11:4 12:0 13:4 14:0 15:4
    16:2 17:4 18:12 18a:14 18b:14
    19:4 19a:2 20:4 21:0 22:0 22a:4 23:3 24:0 24a:0 27:0 28:0 31:6 32:4 33:6 34:4 34a:3 34b:3
    35:8 36:4 36b:6 37:5 37a:3 38:7 39:2
    40:5 41:12 42:3 43:6 43a:2 44:5 44a:2 45:6 45a:0 46:4 47:0 47a:2 47b:0 47c:14 47d:4 47e:0 47f:5
    47g:14
    48:4 49:0 50:2 51:2 52:4 53:2 53a:7 54:4 55:0 56:2 56a:2 57:0 58:8 59:4 60:7 60a:5 60c:0 61:0
    62:0 62a:0 62b:4 62c:2 62d:2 62e:2 62f:0 62g:2 62h:3 62i:0 63:2 64:14 65:4 66:0 67:5 67a:0 68:2
"""
LETTERS = {
    ("3", "2"): "ab",
    ("5", None): "abcde",
    ("7", "1"): "abc",
    ("9a", "5"): "abcd",
    ("13", "1"): "abcdefgh",
    ("13", "2"): "abcd",
    ("15", "2"): "ab",
    ("19", "1"): "ab",
    ("31", "2"): [*string.ascii_lowercase, "aa"],
    ("31", "6"): "ab",
    ("34", "2"): "abcde",
    ("40", "3"): "abcd",
    ("48", "2"): "abcd",
    ("62", None): "abc",
}


@pytest.fixture(scope="module")
def register(checker):
    return checker.boek.registers["participatiewet"]


@pytest.fixture
def change(tmp_path):
    """Replaces one text in a copy of the rulebook; gives the folder and the line of the text."""
    copy = Path(shutil.copytree(RULES, tmp_path / "rules"))

    def replace(file: str, old: str, new: str) -> tuple[Path, int]:
        path = copy / file
        text = path.read_text(encoding="utf-8")
        assert old in text, old
        path.write_text(text.replace(old, new, 1), encoding="utf-8")
        return copy, text[: text.index(old)].count("\n") + 1

    return replace


def test_every_article_and_paragraph_of_chapters_1_to_6_is_there(register):
    wanted = dict(pair.split(":") for pair in PARAGRAPHS.split())
    found = {}
    for artikel, lid in register.rows():
        if artikel.hoofdstuk in "123456":
            found.setdefault(artikel.artikel, []).append(lid.lid)
    assert list(found) == list(wanted)
    for nummer, leden in found.items():
        numbers = [str(n) for n in range(1, int(wanted[nummer]) + 1)] or [None]
        assert list(dict.fromkeys(n for n in leden if n != "8*")) == numbers, nummer
    assert [n for n in found["18"] if n == "8*"] == ["8*"]


@pytest.mark.parametrize("place", LETTERS, ids=lambda place: "-".join(p or "" for p in place))
def test_a_paragraph_that_is_split_has_each_letter_once(register, place):
    found = [
        letter
        for artikel, lid in register.rows(place[0])
        if lid.lid == place[1]
        for letter in lid.onder
    ]
    assert sorted(found) == sorted(LETTERS[place])


def test_no_other_paragraph_is_split(register):
    split = {(artikel.artikel, lid.lid) for artikel, lid in register.rows() if lid.onder}
    assert split == set(LETTERS)


@pytest.mark.parametrize(
    ("artikel", "later"), [("24a", True), ("34a", True), ("34b", True), ("43a", False)]
)
def test_articles_that_begin_in_2027_are_told_apart(register, artikel, later):
    states = {lid.status for _, lid in register.rows(artikel)}
    assert (states == {"nog_niet_in_werking"}) is later


def test_what_is_left_out_says_why_and_on_which_side_it_errs(register):
    for artikel, lid in register.rows():
        if lid.status != "gecodeerd":
            assert lid.vergissing, artikel.artikel
        if lid.status == "niet_gecodeerd":
            assert len(register.reason(lid).split()) > 2, artikel.artikel


def test_people_can_read_it(register):
    told = [register.reason(lid) or "" for _, lid in register.rows()]
    told += [artikel.onderwerp for artikel in register.artikelen]
    told += [*register.redenen.values(), *register.hoofdstukken.values()]
    for text in told:
        for name in ALLOWED:
            text = re.sub(name, "", text, flags=re.IGNORECASE)
        assert not REFUSED.findall(text) and not FAMILIAR.search(text), text
        assert all(len(words(one)) <= MOST_WORDS for one in sentences(text)), text


def test_translators_get_every_text_and_no_numbers(register):
    with (RULES / FILE).open("rb") as file:
        found = {text for _, _, text, _ in extract_rules(file, (), (), {})}
    told = {register.reason(lid) for _, lid in register.rows()} - {None}
    told |= {artikel.onderwerp for artikel in register.artikelen}
    assert found == told | set(register.hoofdstukken.values())


def test_a_reason_is_used(register):
    used = {lid.want for _, lid in register.rows()}
    assert set(register.redenen) - used == set()


def test_the_register_and_the_rules_agree(checker):
    assert differences(checker.boek) == []


def test_citations_are_found_with_their_letters_and_weight(checker):
    regel = checker.regels["vierwekenzoektermijn"]
    found = {cited.tekst: cited for cited in citations(regel)}
    assert found["art. 41 lid 4 onder b Pw"].place == ("41", "4", {"b"})
    assert found["art. 41 lid 4 onder b Pw"].weegt
    assert not found["art. 43 lid 4 Pw"].weegt
    norms = [cited.place for cited in citations(checker.regels["bijstandsnorm"])]
    assert ("22", None, {"b", "c"}) in norms


def test_a_place_is_found_with_and_without_its_letters(register):
    assert [lid.onder for lid in register.find("31", "2", {"m"})] == [("m",)]
    assert len(register.find("31", "2", set())) > 5
    assert len(register.find("18", None, set())) == 13
    assert register.find("18", "13", set()) == []
    assert register.find("18", "4", {"a"}) == register.find("18", "4", set())


ART_8 = '- {lid: "1", status: gemeentelijk, want: gemeente_regel, vergissing: geen}'
BROKEN = {
    "vergissing": (", vergissing: geen}", "}", "'vergissing' ontbreekt"),
    "andere vergissing": ("vergissing: geen", "vergissing: soms", "kies uit"),
    "status": ("status: gemeentelijk", "status: van_de_gemeente", "kies uit"),
    "gecodeerd zonder regel": ("status: gemeentelijk", "status: gecodeerd", "zet bij 'gecodeerd'"),
    "reden": ("want: gemeente_regel", "want: zomaar", "staat niet onder 'redenen'"),
    "vreemd woord": ("want: gemeente_regel", "waarom: zomaar", "kennen wij niet"),
    "lid": ('lid: "1"', 'lid: "een"', "heeft niet de vorm"),
    "dubbel lid": ('lid: "1"', 'lid: "2"', "staat er twee keer"),
}


@pytest.mark.parametrize("case", BROKEN)
def test_a_mistake_in_the_register_is_refused_with_its_line(change, case):
    old, new, said = BROKEN[case]
    copy, line = change(FILE, ART_8, ART_8.replace(old, new))
    with pytest.raises(RegelboekFout) as refused:
        Regelboek(copy)
    assert said in str(refused.value)
    at = line + 1 if case == "dubbel lid" else line
    assert str(refused.value).startswith(f"participatiewet.yaml, regel {at}: ")


def test_an_unknown_chapter_or_a_double_article_is_refused(change):
    copy, line = change(FILE, 'artikel: "2"\n    hoofdstuk: "1"', 'artikel: "2"\n    hoofdstuk: I')
    with pytest.raises(RegelboekFout, match="hoofdstuk 'I' staat niet onder 'hoofdstukken'"):
        Regelboek(copy)
    change(FILE, 'artikel: "2"\n    hoofdstuk: I', 'artikel: "1"\n    hoofdstuk: "1"')
    with pytest.raises(RegelboekFout, match=f"regel {line}: artikel 1 staat er twee keer"):
        Regelboek(copy)


ZOEKTERMIJN = "participatiewet/vierwekenzoektermijn.yaml"
ART_41_4 = (
    '- {lid: "4", status: gecodeerd,'
    " regel: [vierwekenzoektermijn, voorschot, studiefinanciering_of_bijstand]}"
)
OTHERWISE = {
    "onbekende plek": (
        ZOEKTERMIJN,
        "grondslag: art. 41 lid 4 onder b Pw",
        "grondslag: art. 41 lid 13 Pw",
        "'art. 41 lid 13 Pw' staat niet in het dekkingsregister",
    ),
    "niet gecodeerd": (
        ZOEKTERMIJN,
        "grondslag: art. 41 lid 4 onder b Pw",
        "grondslag: art. 41 lid 10 Pw",
        "'art. 41 lid 10 Pw' is volgens het dekkingsregister niet gecodeerd",
    ),
    "geen regel": (
        FILE,
        ART_41_4,
        '- {lid: "4", status: gecodeerd, regel: [zesweken]}',
        "de regel 'zesweken' bestaat niet",
    ),
    "noemt het niet": (
        FILE,
        ART_41_4,
        '- {lid: "4", status: gecodeerd, regel: [giften]}',
        "de regel 'giften' noemt artikel 41 lid 4 nergens",
    ),
    "weegt het niet": (
        FILE,
        "status: niet_gecodeerd, regel: [inlichtingenplicht], want: stap, vergissing: te_veel",
        "status: gecodeerd, regel: [inlichtingenplicht]",
        "de regel 'inlichtingenplicht' noemt artikel 17 lid 2 alleen bij een stap",
    ),
    "weegt het ook niet voor een deel": (
        FILE,
        "status: niet_gecodeerd, regel: [inlichtingenplicht], want: stap, vergissing: te_veel",
        "status: gecodeerd, regel: [inlichtingenplicht], want: stap, vergissing: te_veel",
        "de regel 'inlichtingenplicht' noemt artikel 17 lid 2 alleen bij een stap",
    ),
    "geen feit": (
        FILE,
        "feit: [medisch_urenbeperkt]",
        "feit: [urenbeperkt]",
        "het feit 'urenbeperkt' bestaat niet",
    ),
    "geen functie": (
        FILE,
        "functie: [met_verhoging]",
        "functie: [met_verlaging]",
        "de functie 'met_verlaging' bestaat niet",
    ),
}


@pytest.mark.parametrize("case", OTHERWISE)
def test_a_difference_with_the_rules_is_told_and_does_not_stop_the_loading(change, case):
    file, old, new, said = OTHERWISE[case]
    copy, line = change(file, old, new)
    told = differences(Regelboek(copy))
    assert f"{file}, regel {line}: {said}" in told


def test_a_rule_that_weighs_must_be_named_with_the_paragraph(change):
    copy, _ = change(FILE, ART_41_4, ART_41_4.replace(", voorschot", ""))
    said = "'art. 41 lid 4 Pw' weegt hier mee, maar het dekkingsregister noemt deze regel niet"
    found = [one for one in differences(Regelboek(copy)) if one.endswith(said)]
    assert len(found) == 1 and found[0].startswith("participatiewet/voorschot.yaml, regel ")


def test_every_letter_of_an_encoded_row_must_be_weighed(change):
    file = "participatiewet/bijstand_zonder_adres.yaml"
    copy, _ = change(file, "grondslag: art. 40 lid 3 onder b Pw", "grondslag: art. 40 lid 3 Pw")
    told = [one for one in differences(Regelboek(copy)) if "geen regel weegt" in one]
    assert [one.partition(": ")[2] for one in told] == ["geen regel weegt artikel 40 lid 3 onder b"]


def test_figures_with_the_name_of_a_rule_are_not_a_rule(change):
    copy, _ = change("participatiewet/vermogen.yaml", "art. 34 lid 4 Pw", "art. 34 lid 9 Pw")
    told = [one for one in differences(Regelboek(copy)) if "'art. 34 lid 9 Pw'" in one]
    assert told and all(one.startswith("participatiewet/vermogen.yaml, ") for one in told)


def test_a_rule_that_the_register_never_names_is_told(change):
    copy, _ = change("dekking.yaml", "  - giften", "  - schenkingen")
    old, new = (copy / "participatiewet" / f"{n}.yaml" for n in ("giften", "schenkingen"))
    text = old.read_text(encoding="utf-8").replace("regel: giften", "regel: schenkingen", 1)
    new.write_text(text, encoding="utf-8")
    line = text[: text.index("regel: schenkingen")].count("\n") + 1
    said = f"regel {line}: deze regel staat nergens in het dekkingsregister"
    assert f"participatiewet/schenkingen.yaml, {said}" in differences(Regelboek(copy))


def test_a_rule_of_another_law_is_left_alone(checker):
    assert "urgentie" in checker.regels
    assert [one for one in differences(checker.boek) if one.startswith("huisvestingswet/")] == []
