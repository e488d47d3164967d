# SPDX-License-Identifier: EUPL-1.2
"""Terms worked out by hand from the Awb and the Algemene termijnenwet (Atw).

Awb: text of 2026-01-01, https://wetten.overheid.nl/BWBR0005537/2026-01-01. Atw:
https://wetten.overheid.nl/BWBR0002448/2023-01-01. Pw: text of 2026-07-01.
"""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.calculation.applying import minimaal_voorschot
from checker.calculation.dates import months_before
from checker.calculation.feestdagen import feestdagen, termijnenwet
from checker.calculation.termijnen import (
    dagen,
    dagen_opschorting,
    dwangsom,
    eerste_dag_dwangsom,
    is_werkdag,
    kale_weken,
    laatste_dag_dwangsom,
    per_post_ontvangen,
    weken,
    werkdagen,
)
from checker.ranges import exactly

DAY = date.fromisoformat
ONE_DAY = timedelta(days=1)
MELDING = DAY("2026-11-23")
DAYS = st.dates(date(2023, 1, 1), date(2040, 12, 31))
# sent, first day, raw end, end, posted: in at the latest, decision 6 / 12 / 12+6 weeks
BEZWAAR = """
2026-11-13 2026-11-14 2026-12-25 2026-12-28 2027-01-04 2027-02-08 2027-03-22 2027-05-03
2026-11-20 2026-11-21 2027-01-01 2027-01-04 2027-01-11 2027-02-15 2027-03-30 2027-05-11
2026-11-23 2026-11-24 2027-01-04 2027-01-04 2027-01-11 2027-02-15 2027-03-30 2027-05-11
2027-02-12 2027-02-13 2027-03-26 2027-03-30 2027-04-06 2027-05-11 2027-06-22 2027-08-03
2027-03-16 2027-03-17 2027-04-27 2027-04-28 2027-05-05 2027-06-09 2027-07-21 2027-09-01
2027-03-24 2027-03-25 2027-05-05 2027-05-10 2027-05-17 2027-06-21 2027-08-02 2027-09-13
2027-04-05 2027-04-06 2027-05-17 2027-05-18 2027-05-25 2027-06-29 2027-08-10 2027-09-21
"""


@pytest.fixture(scope="module")
def figures(plain):
    return plain.boek.on(MELDING).figures(MELDING)


# Artt. 41 lid 12, 44 lid 5 and 52 lid 1 Pw; artt. 4:13, 4:17 and 4:18 Awb: somebody of 30
def test_the_whole_road_of_an_application(figures):
    week = {
        naam: figures.number(f"awb.{naam}")
        for naam in ("beslistermijn_aanvraag", "ingebrekestelling.wachttijd")
    }
    assert months_before(MELDING, 3) == DAY("2026-08-23")
    assert weken(MELDING, 4) == DAY("2026-12-21")
    assert kale_weken(MELDING, 8) == DAY("2027-01-18")  # the second advance
    decision = weken(MELDING, week["beslistermijn_aanvraag"])
    assert decision == DAY("2027-01-18")
    in_default = decision + ONE_DAY
    assert in_default == DAY("2027-01-19")
    assert weken(in_default, week["ingebrekestelling.wachttijd"]) == DAY("2027-02-02")
    first = eerste_dag_dwangsom(in_default, week["ingebrekestelling.wachttijd"])
    assert first == DAY("2027-02-03")
    ends = [laatste_dag_dwangsom(first, n).isoformat() for n in (14, 28, 42)]
    assert ends == ["2027-02-16", "2027-03-02", "2027-03-16"]
    assert weken(DAY(ends[-1]), figures.number("awb.dwangsom.vaststelling")) == DAY("2027-03-30")


def test_the_days_for_completing_are_added():
    """Art. 4:15 lid 1 Awb: asked on 3 December, completed on 17 December, so 13 days more."""
    stood_still = dagen_opschorting(DAY("2026-12-03"), DAY("2026-12-17"))
    assert stood_still == 13
    assert kale_weken(MELDING, 8) + stood_still * ONE_DAY == DAY("2027-01-31")
    assert weken(MELDING, 8, stood_still) == DAY("2027-02-01")
    assert weken(MELDING, 8, stood_still + 1) == DAY("2027-02-01")


def test_completing_on_the_day_itself_takes_no_time():
    """Art. 4:15 lid 1 Awb."""
    assert dagen_opschorting(MELDING, MELDING) == 0
    assert dagen_opschorting(MELDING, MELDING + ONE_DAY) == 0
    assert dagen_opschorting(MELDING, MELDING + 2 * ONE_DAY) == 1


def test_the_road_of_somebody_of_22_starts_four_weeks_later():
    """Artt. 41 lid 4 and 52 lid 1 Pw, art. 4:13 Awb."""
    application = kale_weken(MELDING, 4)
    assert application == DAY("2026-12-21")
    assert weken(application, 4) == DAY("2027-01-18")
    assert weken(application, 8) == DAY("2027-02-15")


# Artt. 6:7, 6:8, 6:9 and 7:10 Awb, art. 1 lid 1 Atw
@pytest.mark.parametrize("row", BEZWAAR.split("\n")[1:-1], ids=lambda row: row[:10])
def test_the_end_of_the_bezwaar_term_and_of_the_decision(row):
    sent, first, raw, end, posted, six, twelve, longest = map(DAY, row.split())
    assert sent + ONE_DAY == first
    assert (kale_weken(sent, 6), weken(sent, 6)) == (raw, end)
    assert per_post_ontvangen(end, 1) == posted
    assert (weken(end, 6), weken(end, 12)) == (six, twelve)
    assert weken(weken(end, 12), 6) == longest


def test_a_letter_posted_in_time_may_come_in_a_week_later():
    """Art. 6:9 lid 2 Awb: posted on 28 December, in on 4 January is in time, on 5 January late."""
    last = per_post_ontvangen(weken(DAY("2026-11-13"), 6), 1)
    assert DAY("2027-01-04") <= last < DAY("2027-01-05")


# Art. 4:17 lid 1 and 2 Awb
@pytest.mark.parametrize(
    "days, euros",
    [
        *[(0, 0), (1, 23), (14, 322), (15, 357), (20, 532), (28, 812), (29, 857)],
        *[(42, 1442), (43, 1442), (60, 1442)],
    ],
)
def test_the_dwangsom(figures, days, euros):
    assert dwangsom(figures, days) == euros * 100


def test_a_letter_on_the_last_day_of_the_term_is_too_early():
    """Art. 4:17 lid 3 Awb: the term must be over first."""
    assert DAY("2027-01-18") <= weken(MELDING, 8) < DAY("2027-01-19")


# Art. 52 lid 1 and 2 Pw: 95% of the assistance, four weeks after the application
@pytest.mark.parametrize("assistance, advance", [(141946, 134849), (91946, 87349)])
def test_the_least_advance(figures, assistance, advance):
    found = minimaal_voorschot(figures, exactly(assistance), exactly(0))
    assert found == (advance, advance)
    assert weken(MELDING, figures.number("pw.voorschot.termijn")) == DAY("2026-12-21")


def test_a_term_of_a_year_is_not_moved():
    """Art. 15 lid 1 Awir and art. 4 Atw: 31 December of the next year, an ordinary day."""
    assert is_werkdag(DAY("2026-12-31"))
    assert weken(DAY("2026-01-02"), 52) == DAY("2027-01-01")


def test_twelve_weeks_end_after_easter():
    """Art. 7:10 lid 1 Awb and art. 1 lid 1 Atw: 29 March 2027 is Easter Monday."""
    assert kale_weken(DAY("2027-01-04"), 12) == DAY("2027-03-29")
    assert weken(DAY("2027-01-04"), 12) == DAY("2027-03-30")


def test_a_term_of_thirteen_weeks_is_not_moved():
    """Art. 4 Atw: no extension of a term of more than twelve weeks or ninety days."""
    assert weken(DAY("2026-12-28"), 13) == DAY("2027-03-29")
    assert dagen(DAY("2026-12-29"), 90) == DAY("2027-03-30")
    assert dagen(DAY("2026-12-28"), 91) == DAY("2027-03-29")


# Art. 2 Atw: a term of three days or more holds two working days
@pytest.mark.parametrize(
    "start, days, end",
    [
        ("2026-12-24", 3, "2026-12-29"),  # Christmas and a weekend lie in it
        ("2026-12-24", 2, "2026-12-28"),  # too short for art. 2; art. 1 moves the end
        ("2027-03-25", 5, "2027-03-31"),  # Good Friday up to Easter Monday
        ("2026-12-21", 3, "2026-12-24"),
    ],
)
def test_a_short_term_holds_two_working_days(start, days, end):
    assert dagen(DAY(start), days) == DAY(end)


# Art. 3 lid 1 and 2 Atw
@pytest.mark.parametrize(
    "year, days",
    [
        (2026, "01-01 04-03 04-05 04-06 04-27 05-05 05-14 05-24 05-25 12-25 12-26"),
        (2027, "01-01 03-26 03-28 03-29 04-27 05-05 05-06 05-16 05-17 12-25 12-26"),
        (2028, "01-01 04-14 04-16 04-17 04-27 05-05 05-25 06-04 06-05 12-25 12-26"),
    ],
)
def test_the_feestdagen(year, days):
    assert feestdagen(year) == {DAY(f"{year}-{day}") for day in days.split()}


def test_koningsdag_moves_to_saturday():
    """Art. 3 lid 1 Atw: 27 April 2031 is a Sunday, so the day before is the feestdag."""
    assert {DAY("2031-04-26")} == {d for d in feestdagen(2031) if (d.month, d.day) == (4, 26)}


@pytest.mark.parametrize("day", ["2026-12-24", "2026-12-31", "2027-05-04", "2028-02-29"])
def test_ordinary_days(day):
    """Art. 3 Atw does not name Christmas Eve or New Year's Eve."""
    assert is_werkdag(DAY(day))


def test_days_equated_by_decree():
    """Art. 3 lid 3 Atw, from a second source, so marked that way."""
    found = termijnenwet().gelijkgesteld
    assert found.herkomst == "secundair"
    assert not any(map(is_werkdag, found.dagen))
    assert all(found.zeker_vanaf <= day <= found.zeker_tot_en_met for day in found.dagen)


def test_a_leap_day_counts():
    """Art. 6:8 Awb: 2028 has a 29 February."""
    assert weken(DAY("2028-01-18"), 6) == DAY("2028-02-29")
    assert weken(DAY("2027-01-18"), 6) == DAY("2027-03-01")


def test_working_days_skip_the_days_off():
    """Art. 4 lid 2 Wgs: three working days, here over Christmas and over New Year."""
    assert werkdagen(DAY("2026-12-23"), 3) == DAY("2026-12-29")
    assert werkdagen(DAY("2026-12-31"), 3) == DAY("2027-01-06")
    assert werkdagen(DAY("2025-12-31"), 3) == DAY("2026-01-07")  # 2 January by decree


@given(DAYS, st.integers(0, 12), st.integers(0, 60))
def test_a_term_never_ends_on_a_day_off(day, weeks, stood_still):
    assert is_werkdag(weken(day, weeks, stood_still))
    assert is_werkdag(dagen(day, weeks))
    assert is_werkdag(werkdagen(day, weeks + 1))


@given(DAYS, DAYS, st.integers(0, 12))
def test_a_later_start_never_ends_sooner(day, other, weeks):
    first, last = sorted((day, other))
    assert weken(first, weeks) <= weken(last, weeks)
    assert dagen(first, weeks) <= dagen(last, weeks)
    assert werkdagen(first, weeks) <= werkdagen(last, weeks)


@given(DAYS, st.integers(0, 11))
def test_more_weeks_never_end_sooner(day, weeks):
    assert weken(day, weeks) <= weken(day, weeks + 1)


@given(DAYS, st.integers(0, 60))
def test_a_term_is_never_shortened(day, weeks):
    moved, plain = weken(day, weeks), kale_weken(day, weeks)
    assert moved >= plain
    assert (moved == plain) == (weeks > 12 or is_werkdag(plain))


@given(DAYS, st.integers(3, 90))
def test_every_term_from_three_days_on_holds_two_working_days(day, days):
    inside = (day + n * ONE_DAY for n in range(1, (dagen(day, days) - day).days + 1))
    assert sum(map(is_werkdag, inside)) >= 2


@given(DAYS)
def test_the_forty_two_days_are_not_moved(day):
    """Art. 4:17 lid 1 Awb: the Atw does not apply to them."""
    first = eerste_dag_dwangsom(day, 2)
    assert (first - day).days == 15
    assert (laatste_dag_dwangsom(first, 42) - first).days == 41


@given(st.integers(0, 100))
def test_the_dwangsom_only_grows(figures, days):
    assert dwangsom(figures, days) <= dwangsom(figures, days + 1) <= 144200
