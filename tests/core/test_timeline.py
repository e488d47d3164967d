# SPDX-License-Identifier: EUPL-1.2
"""The answer over time: every day on which it changes is told, with the reason, and no other."""

from datetime import date, timedelta
from decimal import Decimal
from random import Random

import pytest

from checker import InvoerFout
from checker.calculation.age import leeftijd_uit_geboortedatum
from checker.ranges import exactly
from checker.time.lasting import lasting, on_day
from checker.time.stand import signature
from checker.time.timeline import timeline
from checker.time.turns import by_name
from tests.core.situations import FIRST, LAST, People
from tests.core.size import PARTS, cases
from tests.core.vectors import HELP
from tests.features.story import ordinary

ONE_DAY = timedelta(days=1)
WINDOW = 60
YEAR = (date(2026, 1, 1), date(2026, 12, 31))


def adult(checker, dag: date = YEAR[0], **facts) -> dict:
    """An ordinary person who reported on 5 January 2026, with other facts of choice."""
    melding = {} if "al_gemeld" in facts else {"al_gemeld": "ja", "meldingsdatum": date(2026, 1, 5)}
    return ordinary(checker, melding | facts, dag)


def changes(found, maatregel: str) -> dict:
    """Day and change of one measure."""
    return {
        moment.dag: change
        for moment in found.momenten
        for change in moment.veranderingen
        if change.maatregel == maatregel
    }


def kinds(change) -> list[str]:
    return [reden.soort for reden in change.redenen]


# ---- birthdays
def test_the_waiting_ends_on_the_27th_birthday(plain):
    """Art. 41 lid 4 Pw: jonger dan 27 jaar."""
    who = adult(plain, geboortedatum=date(1999, 6, 10), medisch_urenbeperkt="nee")
    who |= {"pro_vso_afgelopen_jaar": "nee", "doelgroep_loonkostensubsidie": "nee"}
    found = changes(timeline(plain, who, *YEAR), "vierwekenzoektermijn")
    assert list(found) == [date(2026, 6, 10)]
    change = found[date(2026, 6, 10)]
    assert (change.eerst.uitkomst, change.nu.uitkomst) == ("ja", "nee")
    assert [(r.soort, r.leeftijd) for r in change.redenen] == [("verjaardag", 27)]
    assert [line.bron.artikel for line in change.regels] == ["41"]


def test_the_norm_rises_on_the_21st_birthday(plain):
    """Art. 20 lid 1 onder a until 20 years, art. 21 onder a from 21: 350.42 and 1419.46."""
    who = adult(plain, geboortedatum=date(2005, 9, 30)) | HELP
    who |= {"ouders_kunnen_niet_betalen": "nee", "onderhoud_niet_afdwingbaar": "nee"}
    found = changes(timeline(plain, who, date(2026, 7, 2), YEAR[1]), "bijstandsnorm")
    assert list(found) == [date(2026, 9, 30)]
    change = found[date(2026, 9, 30)]
    amounts = [change.eerst.bedrag.waarde, change.nu.bedrag.waarde]
    assert amounts == [Decimal("350.42"), Decimal("1419.46")]
    assert [(r.soort, r.leeftijd) for r in change.redenen] == [("verjaardag", 21)]


def test_a_right_may_begin_on_the_18th_birthday(plain):
    """Art. 13 lid 1 onder e Pw: somebody under 18 has no right."""
    who = adult(plain, geboortedatum=date(2008, 2, 29)) | HELP
    found = changes(timeline(plain, who, *YEAR), "bijstandsnorm")
    first = found[date(2026, 3, 1)]  # born on 29 February: 18 on 1 March of an ordinary year
    assert (first.eerst.uitkomst, first.nu.uitkomst) == ("nee", "ja")
    assert ("verjaardag", 18) in [(r.soort, r.leeftijd) for r in first.redenen]


def test_the_norm_changes_on_the_day_of_the_aow(plain):
    """Art. 22 onder a Pw from 67 years, the AOW age in 2026 (art. 7a AOW)."""
    who = adult(plain, geboortedatum=date(1959, 10, 15))
    found = changes(timeline(plain, who, date(2026, 7, 2), YEAR[1]), "bijstandsnorm")
    assert list(found) == [date(2026, 10, 15)]
    change = found[date(2026, 10, 15)]
    amounts = [change.eerst.bedrag.waarde, change.nu.bedrag.waarde]
    assert amounts == [Decimal("1419.46"), Decimal("1587.34")]
    assert "aow" in kinds(change)


def test_a_birthday_that_changes_nothing_is_not_told(plain):
    found = timeline(
        plain, adult(plain, geboortedatum=date(1990, 5, 5)), date(2026, 2, 5), date(2026, 6, 1)
    )
    assert [m.dag for m in found.momenten if m.dag == date(2026, 5, 5)] == []


def test_with_an_age_only_no_birthday_is_in_it(plain):
    found = timeline(plain, adult(plain, leeftijd=26), *YEAR)
    assert found.opmerkingen == ["alleen_leeftijd", "antwoorden_gelijk"]
    assert "verjaardag" not in [
        k for m in found.momenten for v in m.veranderingen for k in kinds(v)
    ]
    born = timeline(plain, adult(plain, geboortedatum=date(1999, 6, 10)), *YEAR)
    assert born.opmerkingen == ["antwoorden_gelijk"]


@pytest.mark.parametrize(
    ("day", "age"),
    [("2026-02-28", 17), ("2026-03-01", 18), ("2028-02-28", 19), ("2028-02-29", 20)],
)
def test_an_age_is_right_on_every_day_also_for_29_february(day, age):
    class Day:
        dag = date.fromisoformat(day)

    born = exactly(date(2008, 2, 29).toordinal())
    assert leeftijd_uit_geboortedatum(Day, born) == (age, age)


def test_the_age_rises_on_the_birthday_and_on_no_other_day():
    born = date(2000, 11, 21)
    for number in range(800):
        day = date(2025, 1, 1) + number * ONE_DAY
        expected = day.year - 2000 - ((day.month, day.day) < (11, 21))
        at = type("Day", (), {"dag": day})
        assert leeftijd_uit_geboortedatum(at, exactly(born.toordinal())).van == expected


# ---- the law, the figures, terms
NORMS = {"2026-01-01": ("1369.06", "1401.50"), "2026-07-01": ("1401.50", "1419.46")}


def test_the_norm_of_somebody_alone_changes_with_the_figures(plain):
    """Art. 21 onder a Pw on 2025-07-01, 2026-01-01 and 2026-07-01."""
    found = changes(
        timeline(plain, adult(plain, leeftijd=35), date(2025, 12, 1), date(2026, 12, 31)),
        "bijstandsnorm",
    )
    amounts = {
        day.isoformat(): (str(one.eerst.bedrag.waarde), str(one.nu.bedrag.waarde))
        for day, one in found.items()
    }
    assert amounts == NORMS
    last = found[date(2026, 7, 1)]
    assert kinds(last) == ["cijfers"]
    assert [(str(c.van), str(c.naar)) for c in last.redenen[0].cijfers] == [("1401.50", "1419.46")]


def test_a_change_of_the_law_names_its_lines(plain):
    """Gifts up to the limit do not count from 2026-01-01 (art. 31 lid 2 onder m Pw)."""
    who = adult(plain, leeftijd=35, giften=[{"soort": "gift", "bedrag": 900}])
    found = changes(timeline(plain, who, date(2025, 12, 1), date(2026, 1, 31)), "giften")
    change = found[date(2026, 1, 1)]
    assert (change.eerst.uitkomst, change.nu.uitkomst) == ("college_beslist", "ja")
    (wet,) = [r for r in change.redenen if r.soort == "wet"]
    assert "art. 31 lid 2 onder m Pw" in {w.bron.tekst for w in wet.wijzigingen}
    assert {w.maatregel for w in wet.wijzigingen} == {"giften"}


def test_the_first_day_without_a_sure_figure_is_told(plain):
    """The norms of 2026-07-01 are sure until 2026-12-31."""
    found = changes(
        timeline(plain, adult(plain, leeftijd=35), date(2026, 12, 1), date(2027, 3, 1)),
        "bijstandsnorm",
    )
    (day,) = found
    assert day == date(2027, 1, 1)
    assert "niet_zeker" in kinds(found[day])
    assert found[day].nu.bedrag.waarde is None
    assert found[day].nu.bedrag.laatst_bekend == Decimal("1419.46")


def test_the_three_months_before_a_melding_run_out(plain):
    """Art. 44 lid 5 Pw: at most three months back; who reports on 1 September is one day late."""
    who = adult(plain, leeftijd=35, al_gemeld="nee", zonder_middelen_sinds=date(2026, 5, 31))
    who |= {"reden_later_gemeld": "ja"}
    found = changes(
        timeline(plain, who, date(2026, 7, 2), date(2026, 10, 1)),
        "bijstand_met_terugwerkende_kracht",
    )
    (day,) = found
    assert day == date(2026, 9, 1)
    (reden,) = found[day].redenen
    assert (reden.soort, reden.feiten) == ("termijn", ["zonder_middelen_sinds"])


def test_four_weeks_after_a_melding_is_the_end_of_a_term(plain):
    """Art. 41 lid 4 Pw: an application from 28 days after the melding."""
    who = adult(plain, leeftijd=22, meldingsdatum=date(2026, 9, 7))
    found = timeline(plain, who, date(2026, 9, 7), YEAR[1])
    ends = {one.dag: one for one in found.termijnen}
    assert ends[date(2026, 10, 5)].maatregel == "vierwekenzoektermijn"
    assert ends[date(2026, 10, 5)].bron.artikel == "41"
    early = timeline(plain, who, date(2026, 9, 7), date(2026, 10, 4))
    assert early.termijnen == []


def test_a_day_that_moves_along_with_the_question_is_no_end_of_a_term(plain):
    """Nothing ends for who has not asked yet, but the year of a toeslag (art. 15 lid 1 Awir)."""
    who = adult(plain, leeftijd=22, al_gemeld="nee")
    ends = timeline(plain, who, *YEAR).termijnen
    assert {(one.dag, one.bron.tekst) for one in ends} == {
        (date(2026, 12, 31), "art. 15 lid 1 Awir")
    }


# ---- bad input
@pytest.mark.parametrize(
    ("vanaf", "tot", "words"),
    [
        (date(2026, 2, 1), date(2026, 1, 31), "ligt voor de eerste dag"),
        (date(2026, 2, 1), date(2036, 2, 2), "hoogstens tien jaar"),
    ],
)
def test_days_that_do_not_fit_are_told(plain, vanaf, tot, words):
    with pytest.raises(InvoerFout, match=words):
        timeline(plain, adult(plain, leeftijd=35), vanaf, tot)


def test_ten_years_is_allowed_and_one_day_too(plain):
    one = timeline(plain, adult(plain, leeftijd=35), date(2026, 2, 1), date(2026, 2, 1))
    assert (one.momenten, one.begin.peildatum) == ([], date(2026, 2, 1))
    assert timeline(plain, adult(plain, leeftijd=35), date(2026, 2, 1), date(2036, 2, 1)).momenten


def test_answers_that_clash_on_the_first_day_are_an_error(plain):
    with pytest.raises(InvoerFout):
        timeline(plain, {"leeftijd": 30, "geboortedatum": date(1999, 6, 10)}, *YEAR)


def test_an_age_beside_a_birthday_does_not_clash_later(plain):
    who = adult(plain, geboortedatum=date(1999, 6, 10))
    both = timeline(plain, who | {"leeftijd": 26}, *YEAR)
    assert [m.meldingen for m in both.momenten if m.meldingen] == []
    assert [m.dag for m in both.momenten] == [m.dag for m in timeline(plain, who, *YEAR).momenten]


def test_answers_that_clash_from_a_later_day_are_told(plain):
    """66 and AOW age reached: possible until 2023-12-31, when the AOW age was 66 and 10 months."""
    who = {"leeftijd": 66, "aow_leeftijd_bereikt": "ja"}
    found = timeline(plain, who, date(2023, 12, 1), date(2024, 2, 1))
    (moment,) = [m for m in found.momenten if m.meldingen]
    assert moment.dag == date(2024, 1, 1)
    assert {change.nu for change in moment.veranderingen} == {None}
    assert {tuple(kinds(change)) for change in moment.veranderingen} == {("antwoorden",)}


def test_before_the_first_day_nothing_is_there(plain):
    found = timeline(plain, adult(plain, leeftijd=35), date(2022, 12, 1), date(2023, 1, 31))
    assert found.begin.uitkomsten == []
    assert [m.dag for m in found.momenten] == [date(2023, 1, 1)]
    assert {change.eerst for change in found.momenten[0].veranderingen} == {None}


def test_every_day_that_is_done_is_told_to_who_waits(plain):
    seen: list[date] = []
    timeline(plain, adult(plain, geboortedatum=date(1999, 6, 10)), *YEAR, seen=seen.append)
    assert set(seen) == {YEAR[0] + n * ONE_DAY for n in range(365)}


# ---- the proof
def outcome_on(checker, situatie, day: date) -> dict:
    """What can change on a day, by measure; answers that clash give one entry."""
    try:
        found = by_name(checker.check(on_day(checker, situatie, day), day))
    except InvoerFout as error:
        return {"": {fout.melding for fout in error.fouten}}
    return {naam: signature(one) for naam, one in found.items()}


def with_days(rng: Random, who: dict, first: date) -> dict:
    """Often a birthday, a melding still to come or a day without money close to the window."""
    near = first + timedelta(days=rng.randrange(-10, WINDOW))
    if rng.random() < 0.7:
        who.pop("leeftijd", None)
        years = rng.choice((18, 21, 27, 27, 67, 35))
        who["geboortedatum"] = near.replace(year=near.year - years, day=min(near.day, 28))
    if rng.random() < 0.4:
        who.pop("meldingsdatum", None)
        who |= {
            "al_gemeld": "nee",
            "zonder_middelen_sinds": near - timedelta(days=rng.choice((1, 92))),
        }
    return who


@pytest.mark.parametrize("part", PARTS)
def test_no_change_on_a_day_that_is_not_told(plain, part):
    people = People(plain)
    for seed in cases(20, part):
        rng = Random(f"over time {seed}")
        first = FIRST + timedelta(days=rng.randrange((LAST - FIRST).days - WINDOW))
        wild = with_days(rng, people.person(rng, first), first)
        who = lasting(plain, people.without_clashes(wild, first), first)
        days = [first + n * ONE_DAY for n in range(WINDOW)]
        states = [outcome_on(plain, who, day) for day in days]
        changed = [day for day, a, b in zip(days[1:], states, states[1:], strict=False) if a != b]
        found = timeline(plain, who, days[0], days[-1])
        assert [m.dag for m in found.momenten] == changed, (seed, first)


def test_the_engine_and_the_plain_evaluator_tell_the_same_days(checker, plain):
    who = adult(plain, geboortedatum=date(1999, 6, 10))
    both = [timeline(one, who, *YEAR) for one in (checker, plain)]
    assert both[0].model_dump() == both[1].model_dump()
