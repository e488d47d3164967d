# SPDX-License-Identifier: EUPL-1.2
"""Three columns for one person, the differences per article, and figures nobody is sure of."""

import re
import shutil
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from checker import Checker, NietGedekt
from checker.evaluation import PlainEvaluator
from checker.time.changes import changes_on, law_days
from checker.time.gedoogjaar import already, coming_change, gedoogjaar
from checker.time.tolerated import tolerated_change
from tests.features.story import ordinary

RULES = Path(__file__).resolve().parents[2] / "rules"
DAY, CHANGE = date(2026, 11, 21), date(2027, 1, 1)
NEW = """regel: proefmaatregel
titel: Een maatregel die nog moet beginnen
vraag: Kan dit al?
samenvatting: Vanaf 2027 kunt u dit krijgen.
soort: recht
gunstig_als: ja
klok: vraag
grondslag: art. 34b lid 1 Pw
geldt_vanaf: 2027-01-01
nieuw: true
{gedoogd}
als:
  - feit: leeftijd
    minstens: leeftijd.bijstand
    zin: U bent 18 jaar of ouder.
    zin_niet: U bent nog geen 18 jaar.
stappen:
  - tekst: Vraag ernaar bij de gemeente.
uitgangspunt: {{peildatum: 2027-01-01, leeftijd: 30, uitkomst: ja}}
varianten:
  - {{leeftijd: 17, uitkomst: nee}}
  - {{leeftijd: 18, uitkomst: ja}}
"""
NEW_LINES = """als:
  - feit: wachten_te_zwaar
    is: ja
    zin: Wachten is te zwaar voor u.
    zin_niet: Wachten is niet te zwaar voor u.
    grondslag: art. 41 lid 11 Pw
    vanaf: 2027-01-01
"""


@pytest.fixture
def rulebook(tmp_path):
    """Makes a checker of our rules with one new measure, or with other texts in a file."""

    def make(gedoogd: str = "", file: str = "", old: str = "", new: str = "") -> Checker:
        root = tmp_path / "rules"
        shutil.copytree(RULES, root, dirs_exist_ok=True)
        measure = NEW.format(gedoogd=gedoogd)
        (root / "participatiewet" / "proefmaatregel.yaml").write_text(measure, encoding="utf-8")
        if file:
            text = (root / file).read_text(encoding="utf-8")
            assert old in text
            (root / file).write_text(text.replace(old, new, 1), encoding="utf-8")
        return Checker(root, evaluator=lambda book: PlainEvaluator())

    return make


def columns(checker, facts: dict, dag: date = DAY) -> dict:
    return {one.maatregel: one for one in gedoogjaar(checker, facts, dag).maatregelen}


# ---- three columns
def test_a_measure_of_2027_is_not_there_now_and_begins_then(rulebook):
    """Arts. 34a and 34b Pw: not in force before 2027-01-01."""
    found = columns(rulebook(), {"leeftijd": 30})["proefmaatregel"]
    assert (found.nu, found.mag_al, found.straks.uitkomst) == (None, None, "ja")
    assert (found.begint, found.verandert) == (True, True)


def test_what_is_tolerated_is_a_power_and_never_a_right(rulebook):
    found = columns(rulebook("gedoogd_vanaf: 2026-01-01"), {"leeftijd": 30})["proefmaatregel"]
    assert found.nu is None
    assert (found.mag_al.uitkomst, found.mag_al.grond) == ("college_beslist", "kan")
    assert found.straks.uitkomst == "ja"


@pytest.mark.parametrize(
    ("facts", "already", "later"),
    [({"leeftijd": 17}, "nee", "nee"), ({}, "onbekend", "onbekend")],
)
def test_who_fails_a_condition_of_the_coming_rule_gets_no_promise(rulebook, facts, already, later):
    found = columns(rulebook("gedoogd_vanaf: 2026-01-01"), facts)["proefmaatregel"]
    assert (found.mag_al.uitkomst, found.straks.uitkomst) == (already, later)


@pytest.mark.parametrize(
    ("day", "tolerated"),
    [("2025-12-31", False), ("2026-01-01", True), ("2026-12-31", True), ("2027-01-01", False)],
)
def test_tolerated_from_its_first_day_until_the_law_begins(rulebook, day, tolerated):
    checker = rulebook("gedoogd_vanaf: 2026-01-01")
    regel, day = checker.regels["proefmaatregel"], date.fromisoformat(day)
    expected = CHANGE if tolerated else None
    assert tolerated_change(checker.boek, regel, day) == expected
    assert (checker.boek.tolerated_on(day) is not None) is tolerated


def test_an_age_in_the_middle_is_that_of_today(rulebook):
    """18 on 2026-12-15: today nothing is tolerated for this person, on 2027-01-01 it is a right."""
    checker = rulebook("gedoogd_vanaf: 2026-01-01")
    found = columns(checker, {"geboortedatum": date(2008, 12, 15)})["proefmaatregel"]
    assert (found.mag_al.uitkomst, found.straks.uitkomst) == ("nee", "ja")


@pytest.mark.parametrize(
    ("now", "early", "said"),
    [
        ("ja", "nee", None),
        ("ja", "onbekend", None),
        ("nee", "ja", "college_beslist"),
        ("onbekend", "ja", "college_beslist"),
        ("nee", "onbekend", "onbekend"),
        ("nee", "nee", None),
    ],
)
def test_tolerated_practice_only_helps(plain, now, early, said):
    """Of a right: what the law gives today is never taken away."""
    facts = {"leeftijd": 35}
    right = next(u for u in plain.check(facts, DAY).uitkomsten if u.gunstig_als == "ja")
    found = already(replace(right, uitkomst=now), replace(right, uitkomst=early))
    assert (found and found.uitkomst) == said


def test_a_duty_that_may_already_be_lifted_is_a_power(rulebook):
    """Who must wait today may ask not to, when the coming rule would lift the duty."""
    file = "participatiewet/vierwekenzoektermijn.yaml"
    checker = rulebook(
        file=file, old="klok: melding\n", new="klok: melding\ngedoogd_vanaf: 2026-01-01\n"
    )
    path = checker.boek.root / file
    text = path.read_text(encoding="utf-8").replace("\nals:\n", "\n" + NEW_LINES, 1)
    path.write_text(text, encoding="utf-8")
    checker = Checker(checker.boek.root, evaluator=lambda book: PlainEvaluator())
    young = {"leeftijd": 22, "al_gemeld": "nee", "wachten_te_zwaar": "nee"}
    found = columns(checker, ordinary(checker, young, DAY))["vierwekenzoektermijn"]
    # today: wait; the coming (invented) rule asks only who says that waiting is too hard
    assert found.nu.uitkomst == "ja"
    assert (found.mag_al.uitkomst, found.mag_al.grond) == ("college_beslist", "kan")
    assert found.straks.uitkomst == "nee"
    old = columns(checker, ordinary(checker, {"leeftijd": 30}, DAY))["vierwekenzoektermijn"]
    assert (old.nu.uitkomst, old.mag_al) == ("nee", None)


def test_measures_that_are_not_tolerated_have_an_empty_middle(rulebook):
    checker = rulebook("gedoogd_vanaf: 2026-01-01")
    found = {n for n, one in columns(checker, {"leeftijd": 30}).items() if one.mag_al}
    assert "proefmaatregel" in found
    assert all(checker.regels[naam].gedoogd_vanaf for naam in found)


def test_amounts_of_2027_are_not_known(plain):
    """The norm of art. 21 onder a Pw on 2026-07-01 is 1419.46; nobody knows that of 2027."""
    who = ordinary(plain, {"leeftijd": 35}, DAY)
    found = columns(plain, who)["bijstandsnorm"]
    assert (found.nu.bedrag.waarde, found.straks.bedrag.waarde) == (Decimal("1419.46"), None)
    assert (found.straks.bedrag.zeker, found.straks.bedrag.laatst_bekend) == (
        False,
        Decimal("1419.46"),
    )


def test_the_columns_go_to_the_day_of_change(rulebook):
    checker = rulebook("gedoogd_vanaf: 2026-01-01")
    found = gedoogjaar(checker, {"leeftijd": 30}, DAY)
    assert (found.peildatum, found.verandert_op) == (DAY, CHANGE)
    assert [a.artikel for a in found.wijzigingen.artikelen if a.artikel == "34b"] == ["34b"]
    assert found.model_dump_json()


def test_after_the_last_known_change_there_is_nothing_to_tell(plain):
    last = date(2099, 1, 1)
    assert coming_change(plain.boek, last) is None
    with pytest.raises(NietGedekt, match="geen verandering"):
        gedoogjaar(plain, {"leeftijd": 30}, last)


def test_a_measure_of_the_rulebook_that_is_tolerated_has_one_day_of_change(plain):
    """What a municipality may already do is the first change after `gedoogd_vanaf`."""
    for regel in plain.regels.values():
        if regel.gedoogd_vanaf:
            later = [d for d in plain.boek.change_days(regel) if d > regel.gedoogd_vanaf]
            assert later[:1] == [CHANGE], regel.regel


# ---- the differences per article
def places(boek, day: str) -> set[tuple[str, str]]:
    found = changes_on(boek, date.fromisoformat(day))
    return {(w.soort, w.bron.tekst) for a in found.artikelen for w in a.wijzigingen}


CHANGED = [  # the change table of the law: day, what begins or ends, place
    ("2023-07-01", "begint", "art. 41 lid 4 onder a Pw"),
    ("2023-07-01", "begint", "art. 41 lid 4 onder b Pw"),
    ("2026-01-01", "begint", "art. 20 lid 3 Pw"),
    ("2026-01-01", "begint", "art. 22a lid 4 Pw"),
    ("2026-01-01", "begint", "art. 31 lid 2 onder m Pw"),
    ("2026-01-01", "begint", "art. 31 lid 2 onder s Pw"),
    ("2026-01-01", "begint", "art. 41 lid 11 Pw"),
    ("2026-01-01", "begint", "art. 41 lid 12 Pw"),
    ("2026-01-01", "begint", "art. 44 lid 5 Pw"),
    ("2026-07-01", "begint", "art. 12 lid 3 Hw"),
]


@pytest.mark.parametrize(("day", "soort", "place"), CHANGED)
def test_a_change_of_the_law_is_in_the_list_of_its_day(plain, day, soort, place):
    assert (soort, place) in places(plain.boek, day)


@pytest.mark.parametrize("day", ["0001-01-02", "1985-05-05", "2022-12-31", "9999-12-31"])
def test_a_day_without_rules_has_an_empty_list(plain, day):
    found = changes_on(plain.boek, date.fromisoformat(day))
    assert (found.artikelen, found.cijfers) == ([], [])


def test_a_day_without_a_change_has_an_empty_list(plain):
    found = changes_on(plain.boek, date(2026, 7, 2))
    assert (found.artikelen, found.cijfers) == ([], [])


def test_every_dated_thing_is_in_exactly_the_lists_of_its_days(plain):
    """All days in the rule files, counted by reading the files as plain text.

    The first day of a measure counts when the law begins then (`nieuw`), and not our checking.
    """
    days = set(law_days(plain.boek))
    texts = [
        path.read_text(encoding="utf-8")
        for path in RULES.glob("*/*.yaml")
        if path.parent.name != "parameters"
    ]
    place = r"^ *(?:vanaf|tot|geldt_tot): (\S+)|^geldt_vanaf: (\S+)\nnieuw: true"
    found = [one for text in texts for one in re.findall(place, text, re.M)]
    assert {date.fromisoformat(inside or begin) for inside, begin in found} == days
    for day in days:
        assert changes_on(plain.boek, day).artikelen, day


def test_articles_come_in_the_order_of_the_law(plain):
    found = changes_on(plain.boek, date(2026, 1, 1)).artikelen
    own = [a.artikel for a in found if a.wet == "Participatiewet"]
    assert own.index("3") < own.index("20") < own.index("22a") < own.index("31") < own.index("41")


def test_what_ends_is_cited_in_the_text_that_held(plain):
    for artikel in changes_on(plain.boek, date(2026, 1, 1)).artikelen:
        for one in artikel.wijzigingen:
            assert (one.bron.versie < date(2026, 1, 1)) is (one.soort == "eindigt"), one


def test_figures_of_a_day_are_named_with_the_old_and_the_new_value(plain):
    """Art. 21 onder a Pw: 1401.50 until 2026-06-30, 1419.46 from 2026-07-01."""
    found = {c.cijfer: c for c in changes_on(plain.boek, date(2026, 7, 1)).cijfers}
    norm = found["pw.norm.21a.alleenstaande_of_alleenstaande_ouder"]
    assert (norm.soort, norm.van, norm.naar) == ("anders", Decimal("1401.50"), Decimal("1419.46"))


def test_figures_nobody_is_sure_of_are_told_as_such(plain):
    found = {c.cijfer: c for c in changes_on(plain.boek, CHANGE).cijfers}
    norm = found["pw.norm.21a.alleenstaande_of_alleenstaande_ouder"]
    assert (norm.soort, norm.van, norm.naar) == ("niet_zeker", Decimal("1419.46"), None)


# ---- past the last sure day
@pytest.mark.parametrize("day", [CHANGE, date(2027, 6, 30), date(2030, 7, 1), date(2045, 1, 1)])
def test_past_the_last_sure_day_no_amount_is_given(checker, day):
    """Norms are sure until 2026-12-31: no figure, only the last known one, marked as such."""
    for facts in ({"leeftijd": 35}, {"leeftijd": 24}, {"leeftijd": 45, "ander_inkomen": 300}):
        who = ordinary(checker, facts, day)
        for one in checker.check(who, day).uitkomsten:
            if one.maatregel in ("bijstandsnorm", "algemene_bijstand") and one.bedrag:
                bedrag = one.bedrag
                assert (bedrag.waarde, bedrag.van, bedrag.tot) == (None, None, None), one.maatregel
                assert not bedrag.zeker


@pytest.mark.parametrize("day", [CHANGE, date(2028, 2, 29), date(2030, 7, 1)])
def test_past_the_last_sure_day_the_last_known_amount_stands_beside_it(checker, day):
    who = ordinary(checker, {"leeftijd": 35}, day)
    found = {one.maatregel: one for one in checker.check(who, day).uitkomsten}["bijstandsnorm"]
    assert found.bedrag.laatst_bekend == Decimal("1419.46")
    assert found.bedrag.prijspeil == date(2026, 7, 1)


@pytest.mark.parametrize("day", [CHANGE, date(2027, 12, 31), date(2035, 5, 5)])
def test_past_the_last_sure_day_what_hinges_on_a_figure_is_open(checker, day):
    """Income of 1400 is below the norm of 2026 (1419.46); of a later norm nobody knows."""
    poor = ordinary(checker, {"leeftijd": 35, "ander_inkomen": 1400}, DAY)
    assert outcome(checker, poor, "algemene_bijstand", date(2026, 12, 31)) == "ja"
    assert outcome(checker, poor, "algemene_bijstand", day) == "onbekend"
    gifts = ordinary(checker, {"leeftijd": 35, "giften": [{"soort": "gift", "bedrag": 900}]}, DAY)
    assert outcome(checker, gifts, "giften", date(2026, 12, 31)) == "ja"
    assert outcome(checker, gifts, "giften", day) == "onbekend"


def test_what_needs_no_figure_stays_as_it_was(checker):
    """Who lives abroad has no right on any day (art. 11 lid 1 Pw)."""
    abroad = {"leeftijd": 35, "woont_in_nederland": "nee"}
    for day in (date(2026, 12, 31), CHANGE, date(2045, 1, 1)):
        assert outcome(checker, abroad, "algemene_bijstand", day) == "nee"


def outcome(checker, who: dict, maatregel: str, day: date) -> str:
    found = {one.maatregel: one for one in checker.check(who, day).uitkomsten}
    return found[maatregel].uitkomst


def test_young_earners_now_maybe_already_and_from_2027(plain):
    """Art. 31 lid 5 Pw closes the exemption below 27; art. 34a lid 1 onder a has 15% for all ages.

    Version 2026-07-01, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel34a: 15% of 350.
    """
    earner = {"leeftijd": 24, "loon": 350, "loon_is": "netto", "loon_vakantiegeld": "erin"}
    who = ordinary(plain, earner, DAY)
    found = columns(plain, who)["inkomstenvrijlating"]
    assert found.nu.uitkomst == "nee"
    assert found.mag_al.uitkomst in ("college_beslist", "onbekend")
    assert found.mag_al.bedrag.tot == found.straks.bedrag.tot == Decimal("52.50")
