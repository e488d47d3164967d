# SPDX-License-Identifier: EUPL-1.2
"""Every day on which something changes: the day before and the day itself, and nothing else."""

from dataclasses import asdict, replace
from datetime import date, timedelta
from decimal import Decimal

import pytest

from checker.time.changes import changes_of
from checker.words import in_words
from tests.core.vectors import HELP
from tests.features.story import ordinary

FIRST = date(2023, 1, 1)
PAST = date(2027, 1, 1)
ONE_DAY = timedelta(days=1)
PEOPLE = {
    "single": {"leeftijd": 35},
    "young": {"leeftijd": 19} | HELP,
    "housemate": {"leeftijd": 40, "medebewoners": [{"leeftijd": 27, "woont_hier": "vast"}]},
    "gifts": {"leeftijd": 35, "giften": [{"soort": "gift", "bedrag": 1300}]},
}


def days_of_change(boek) -> list[date]:
    """Days on which a line, a figure or the text of a law begins or ends."""
    days = {day for regel in boek.regels.values() for day in boek.change_days(regel)}
    days |= {day for figure in boek.parameters.values() for day in figure.change_days()}
    return sorted(days | {day for wet in boek.bronnen.bronnen.values() for day in wet.versies})


def outcomes(checker, feiten: dict, dag: date) -> dict:
    return {
        one.maatregel: one for one in checker.check(ordinary(checker, feiten, dag), dag).uitkomsten
    }


def plain_view(uitkomst) -> dict:
    """The outcome without the days that move along with the question."""
    steps = [replace(stap, datum=None) for stap in uitkomst.stappen]
    data = asdict(replace(uitkomst, stappen=steps))
    moving = ("vroegste", "ingangs", "bij_melding")
    data["details"] = {k: v for k, v in data["details"].items() if not k.startswith(moving)}
    return data


@pytest.mark.parametrize("who", PEOPLE)
def test_nothing_changes_between_two_days_of_change(plain, who):
    changes = days_of_change(plain.boek)
    for first, last in zip(changes, [*changes[1:], changes[-1] + 400 * ONE_DAY], strict=True):
        early, late = (outcomes(plain, PEOPLE[who], day) for day in (first, last - ONE_DAY))
        assert {n: plain_view(o) for n, o in early.items()} == {
            n: plain_view(o) for n, o in late.items()
        }, (first, last)


def test_before_the_first_day_nothing_is_covered(plain):
    found = plain.check({}, FIRST - ONE_DAY)
    assert found.uitkomsten == []
    assert {one.maatregel for one in found.niet_gedekt} == set(plain.regels)
    starts = {naam: in_words(regel.geldt_vanaf) for naam, regel in plain.regels.items()}
    assert all(starts[one.maatregel] in one.reden for one in found.niet_gedekt)
    later = {naam for naam, regel in plain.regels.items() if regel.geldt_vanaf > FIRST}
    assert {one.maatregel for one in plain.check({}, FIRST).niet_gedekt} == later


def test_a_line_is_weighed_from_its_first_day_to_its_last(plain):
    """A line that starts or ends on a day is weighed from that day, or no longer."""
    for naam, regel in plain.regels.items():
        for lijn in (*regel.als, *regel.tenzij):
            for day, before, after in ((lijn.vanaf, False, True), (lijn.tot, True, False)):
                if day is not None:
                    found = [lijn in lines_on(plain, naam, d) for d in (day - ONE_DAY, day)]
                    assert found == [before, after], (lijn, day)


def lines_on(plain, naam: str, dag: date) -> list:
    book = plain.boek.on(dag)
    return [one.lijn for one in book.blocks[naam].regels] if naam in book.blocks else []


NORMS = [  # art. 21 onder a Pw on the first day of each version, and on the day before
    ("2023-07-01", "1195.66", "1216.62"),
    ("2024-01-01", "1216.62", "1283.83"),
    ("2024-07-01", "1283.83", "1308.45"),
    ("2025-01-01", "1308.45", "1345.45"),
    ("2025-07-01", "1345.45", "1369.06"),
    ("2026-01-01", "1369.06", "1401.50"),
    ("2026-07-01", "1401.50", "1419.46"),
]


@pytest.mark.parametrize("day, before, after", NORMS)
def test_a_norm_changes_on_its_day(plain, day, before, after):
    day = date.fromisoformat(day)
    found = [
        outcomes(plain, PEOPLE["single"], one)["bijstandsnorm"].bedrag.waarde
        for one in (day - ONE_DAY, day)
    ]
    assert found == [Decimal(before), Decimal(after)]


def test_past_the_last_sure_day_the_amount_is_only_the_last_known(plain):
    """The norms of 2026-07-01 are sure until 2026-12-31 (art. 37 and 38 Pw: they change yearly)."""
    sure, unsure = (
        outcomes(plain, PEOPLE["single"], day)["bijstandsnorm"].bedrag
        for day in (PAST - ONE_DAY, PAST)
    )
    assert (sure.waarde, sure.zeker, sure.laatst_bekend) == (Decimal("1419.46"), True, None)
    assert (unsure.waarde, unsure.van, unsure.tot) == (None, None, None)
    assert (unsure.zeker, unsure.laatst_bekend) == (False, Decimal("1419.46"))


def test_past_the_last_sure_day_what_hinges_on_an_amount_is_open(plain):
    """Income beside an unsure norm: not yes and not no; what needs no amount stays as it was."""
    poor = {"leeftijd": 35, "ander_inkomen": 1400}
    assert outcomes(plain, poor, PAST - ONE_DAY)["algemene_bijstand"].uitkomst == "ja"
    assert outcomes(plain, poor, PAST)["algemene_bijstand"].uitkomst == "onbekend"
    abroad = poor | {"woont_in_nederland": "nee"}
    assert outcomes(plain, abroad, PAST)["algemene_bijstand"].uitkomst == "nee"


SINCE = [  # measure, what somebody says, the day, the outcome before and from that day
    (
        "vierwekenzoektermijn",
        {"leeftijd": 22, "medisch_urenbeperkt": "ja"},
        "2023-07-01",
        "ja",
        "nee",
    ),
    (
        "vierwekenzoektermijn",
        {"leeftijd": 22, "besluit_zoektermijn": "opgeheven"},
        "2026-01-01",
        "ja",
        "nee",
    ),
    (
        "giften",
        {"giften": [{"soort": "gift", "bedrag": 900}]},
        "2026-01-01",
        "college_beslist",
        "ja",
    ),
    ("jongerennorm", {"leeftijd": 19} | HELP, "2026-01-01", "college_beslist", "ja"),
]


@pytest.mark.parametrize("maatregel, feiten, day, before, after", SINCE)
def test_an_outcome_changes_on_its_day(plain, maatregel, feiten, day, before, after):
    """Artt. 41 lid 4 (2023-07-01), 41 lid 11, 31 lid 2 onder m and 20 lid 3 Pw (2026-01-01)."""
    day = date.fromisoformat(day)
    found = [outcomes(plain, feiten, one)[maatregel].uitkomst for one in (day - ONE_DAY, day)]
    assert found == [before, after]


# Paragraphs of the Participatiewet that did not exist before 2026-01-01 (Stb. 2025, 312).
NEW_IN_2026 = {
    ("18", "8*"),
    ("20", "3"),
    ("20", "4"),
    ("22a", "4"),
    ("33", "6"),
    ("41", "11"),
    ("41", "12"),
    ("43", "6"),
    ("43a", "1"),
    ("44", "5"),
}


def test_what_held_before_2026_cites_no_paragraph_that_came_then(plain):
    """A line or step that ended with 2025 has a source that stood in the text of 2025."""
    told = [
        (naam, one.zin, one.bron.tekst)
        for naam in plain.boek.regels
        for one in changes_of(plain.boek, plain.regels[naam], date(2026, 1, 1))
        if one.soort == "eindigt" and (one.bron.artikel, one.bron.lid) in NEW_IN_2026
    ]
    assert told == []
