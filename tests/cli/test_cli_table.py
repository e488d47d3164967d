# SPDX-License-Identifier: EUPL-1.2
"""`rechtop tabel`, and the values of a completion behind it."""

import csv
import io
from datetime import date
from decimal import Decimal

import pytest

from checker import NietGedekt
from checker.table import base_case, candidate_values, changed_rows, full_size

DAY = date(2026, 11, 21)


def rows_of(result):
    return list(csv.DictReader(io.StringIO(result.stdout)))


@pytest.mark.parametrize(
    ("feit", "limit"),
    [
        ("leeftijd", 18),
        ("leeftijd", 21),
        ("leeftijd", 27),
        ("leeftijd", 67),
        ("partner_leeftijd", 21),
        ("medebewoners.leeftijd", 27),
        ("kinderen.leeftijd", 18),
        ("dagen_buitenland", 28),
    ],
)
def test_each_limit_comes_with_its_neighbours(checker, feit, limit):
    """Artt. 13, 20, 22a and 41 Participatiewet; the AOW age is 67 years in 2026."""
    assert {limit - 1, limit, limit + 1} <= set(candidate_values(checker, feit, DAY))


@pytest.mark.parametrize(
    ("feit", "limit"),
    [
        ("bezittingen", "8000"),
        ("bezittingen", "16000"),
        ("overwaarde_woning", "67500"),
        ("giften.bedrag", "1200"),
        ("ander_inkomen", "1419.46"),
    ],
)
def test_limits_in_euro_have_a_cent_on_each_side(checker, feit, limit):
    """Art. 34 Participatiewet and art. 31 lid 2 onder m; art. 21 onder a on 2026-07-01."""
    cent, at = Decimal("0.01"), Decimal(limit)
    assert {at - cent, at, at + cent} <= set(candidate_values(checker, feit, DAY))


def test_limits_of_days_follow_the_day_asked(checker):
    """Three months before (art. 44 lid 5), and the 27th birthday (art. 41 lid 4)."""
    assert date(2026, 8, 21) in candidate_values(checker, "zonder_middelen_sinds", DAY)
    birthdays = set(candidate_values(checker, "geboortedatum", DAY))
    assert {date(1999, 11, 20), date(1999, 11, 21), date(1999, 11, 22)} <= birthdays


def test_a_year_of_birth_is_a_limit_of_birthdays_and_of_ages(checker):
    """IOAW: born before 1965; who was born on the first day of 1965 is 61 in 2026."""
    birthdays = set(candidate_values(checker, "geboortedatum", DAY))
    assert {date(1964, 12, 31), date(1965, 1, 1)} <= birthdays
    assert {60, 61, 62} <= set(candidate_values(checker, "leeftijd", DAY))


def test_every_value_of_every_fact_is_allowed(checker):
    for naam, begrip in checker.boek.woorden.alle.items():
        if getattr(begrip, "label", None) is None or begrip.soort == "groep":
            continue
        groep, _, veld = naam.partition(".")
        for value in candidate_values(checker, naam, DAY):
            checker.situatie({groep: [{veld: value}]} if veld else {naam: value})


def test_codes_are_all_tried(checker):
    assert candidate_values(checker, "partner", DAY) == ["geen", "gehuwd", "samenwonend"]
    assert candidate_values(checker, "woont_in_nederland", DAY) == ["nee", "ja"]


@pytest.mark.parametrize(
    "naam",
    [
        "algemene_bijstand",
        "bijstandsnorm",
        "jongerennorm",
        "kostendelersnorm",
        "vierwekenzoektermijn",
        "bijstand_met_terugwerkende_kracht",
        "giften",
        "urgentie",
    ],
)
def test_every_table_starts_with_the_base_and_changes_one_fact(checker, naam):
    first, *rows = changed_rows(checker, naam, DAY)
    assert first.anders == {}
    assert first.uitkomst is not None
    assert rows
    assert {len(row.anders) for row in rows} == {1}


def test_the_right_turns_exactly_at_the_limit_of_other_income(rechtop):
    """The norm for somebody alone on 2026-07-01 (art. 21 onder a Participatiewet)."""
    rows = rows_of(rechtop("tabel", "algemene_bijstand", "--csv"))
    found = {row["waarde"]: row["uitkomst"] for row in rows if row["feit"] == "ander_inkomen"}
    assert found["1419.45"] == "ja"
    assert found["1419.46"] != "ja"


def test_unknown_is_a_row_of_its_own(rechtop):
    rows = rows_of(rechtop("tabel", "vierwekenzoektermijn", "--csv"))
    found = {row["waarde"]: row["uitkomst"] for row in rows if row["feit"] == "medisch_urenbeperkt"}
    assert found == {"onbekend": "onbekend", "ja": "nee"}


def test_answers_that_cannot_be_together_are_counted(rechtop):
    said = rechtop("tabel", "algemene_bijstand").stdout
    assert "staan er niet bij: die antwoorden kunnen niet samen." in said
    rows = rows_of(rechtop("tabel", "algemene_bijstand", "--csv"))
    assert [row for row in rows if row["tegenspraak"] and not row["uitkomst"]]


def test_the_readable_table_has_the_amount(rechtop):
    said = rechtop("tabel", "bijstandsnorm").stdout
    assert "(niets: het uitgangspunt)" in said
    assert "€ 1.419,46 per maand." in said


def test_the_whole_table_of_a_small_measure(rechtop, checker):
    """From 2026 on at most three months back as a rule (art. 44 lid 5 Participatiewet)."""
    naam = "bijstand_met_terugwerkende_kracht"
    rows = rows_of(rechtop("tabel", naam, "--volledig", "--csv"))
    assert 0 < len(rows) <= full_size(checker, naam, DAY) < 5_000
    assert {row["uitkomst"] for row in rows} <= {"ja", "nee", "college_beslist", "onbekend"}
    assert all(row["zonder_middelen_sinds"] for row in rows)


def test_the_readable_whole_table(rechtop, monkeypatch):
    monkeypatch.setattr("checker.table.reachable", lambda *_: ["partner"])
    said = rechtop("tabel", "giften", "--volledig").stdout
    assert [f"partner: {code}" in said for code in ("geen", "gehuwd", "samenwonend")] == [True] * 3
    assert "Uitgangspunt" not in said


def test_the_day_of_the_table_can_be_chosen(rechtop):
    """Before 2026 no limit for gifts stood in the law: the municipality decided."""
    rows = rows_of(rechtop("tabel", "giften", "--csv", "--op", "2025-12-31"))
    assert rows[0]["uitkomst"] == "college_beslist"


def test_the_base_is_the_ordinary_case_of_the_rule_file(checker):
    base = base_case(checker, "giften")
    assert "peildatum" not in base
    assert base["giften"]


def test_outside_its_dates_there_is_no_table(checker):
    with pytest.raises(NietGedekt, match="niet gedekt"):
        list(changed_rows(checker, "giften", date(2020, 1, 1)))
