# SPDX-License-Identifier: EUPL-1.2
"""What is ahead of somebody, by hand from artt. 13, 20-22a, 31, 34b and 41 Participatiewet.

Text of 2026-07-01: https://wetten.overheid.nl/BWBR0015703/2026-07-01
"""

from datetime import date
from decimal import Decimal

import pytest

from checker import Checker
from checker.evaluation import PlainEvaluator
from checker.time.ahead import first_moment, moments
from checker.time.comingages import ages_compared, looked_at
from checker.time.finding import Finder
from tests.features.story import HUISGENOOT, ordinary

DAY = date(2026, 11, 21)
NEW_YEAR = date(2027, 1, 1)
STARTING = {"al_gemeld": "nee", "soort_bijstand": "algemeen"}
CHILD = {"leeftijd": 11, "ten_laste": "ja"}


def ahead(plain, dag: date = DAY, **facts) -> list:
    """Every moment ahead of an ordinary person with these facts."""
    return list(moments(Finder(plain, ordinary(plain, STARTING | facts, dag), dag, plain.regels)))


def birthdays(found: list, feit: str = "leeftijd") -> dict:
    """The changes at each age (years, months), by measure; of all cases together."""
    return {
        (one.mijlpaal.leeftijd, one.mijlpaal.maanden): {
            a.maatregel: a for geval in one.gevallen for a in geval.veranderingen
        }
        for one in found
        if one.mijlpaal and one.mijlpaal.mens.feit == feit
    }


def turns(found: list, maatregel: str, age: int, feit: str = "leeftijd") -> tuple[str, str]:
    """The outcome of a measure before and after a birthday."""
    one = birthdays(found, feit)[age, 0][maatregel]
    return one.eerst.uitkomst, one.dan.uitkomst


def law_day(found: list, dag: date):
    """The moment of a day of the law."""
    return next(one for one in found if one.mijlpaal is None and one.begin == dag)


def changed(moment) -> dict:
    return {a.maatregel: a for geval in moment.gevallen for a in geval.veranderingen}


# ---- ages of the person
@pytest.mark.parametrize("age", [22, 26])
def test_from_27_nobody_waits_four_weeks(plain, age):
    """Art. 41 lid 4: jonger dan 27 jaar."""
    found = ahead(plain, leeftijd=age)
    assert turns(found, "vierwekenzoektermijn", 27) == ("ja", "nee")


def test_assistance_begins_at_18(plain):
    """Art. 13 lid 1 onder f."""
    assert turns(ahead(plain, leeftijd=16), "algemene_bijstand", 18) == ("nee", "ja")


@pytest.mark.parametrize("age", [18, 19, 20])
def test_the_norm_of_the_young_ends_at_21(plain, age):
    """Artt. 20 lid 1 onder a and 21 onder a; the norm of 21 is that of 2026-07-01."""
    found = ahead(plain, leeftijd=age)
    assert turns(found, "jongerennorm", 21)[1] == "nee"
    norm = birthdays(found)[21, 0]["bijstandsnorm"]
    assert norm.dan.bedrag.waarde == Decimal("1419.46")
    assert norm.eerst.bedrag.waarde == Decimal("350.42")


def test_nothing_but_the_step_is_told_of_what_to_do(plain):
    """The first step that was not there before."""
    found = ahead(plain, leeftijd=17)
    assert "Meld u vandaag" in birthdays(found)[18, 0]["algemene_bijstand"].stap


# ---- the AOW age (art. 7a AOW: 67 years in 2027, 67 years and 3 months from 2028)
def test_the_aow_age_of_2027_is_a_birthday(plain):
    found = birthdays(ahead(plain, leeftijd=66))
    assert found[67, 0]["bijstandsnorm"].dan.bedrag.waarde == Decimal("1587.34")
    assert not found.keys() & {(67, 3), (68, 0)}


def test_the_aow_age_of_2028_is_three_months_after_a_birthday(plain):
    found = ahead(plain, leeftijd=64)
    (moment,) = [one for one in found if one.mijlpaal and one.mijlpaal.maanden]
    assert (moment.begin, moment.einde) == (date(2029, 2, 22), date(2030, 2, 21))
    assert changed(moment)["bijstandsnorm"].dan.bedrag.waarde == Decimal("1587.34")
    assert not birthdays(found).keys() & {(67, 0), (68, 0)}


def test_who_may_turn_67_before_or_after_2028_hears_both(plain):
    """Of 65 on 2026-11-21: 67 in 2027 is the AOW age, 67 in 2028 is not yet."""
    found = [m for m in ahead(plain, leeftijd=65) if m.mijlpaal and m.mijlpaal.leeftijd == 67]
    (birthday,), (later,) = (
        [one for one in found if bool(one.mijlpaal.maanden) == months] for months in (False, True)
    )
    assert [(g.vanaf, g.tot) for g in birthday.gevallen] == [(None, date(2028, 1, 1))]
    assert [(g.vanaf, g.tot) for g in later.gevallen] == [(None, None)]


def test_nobody_loses_the_aow_when_the_age_goes_up(plain):
    """Of 66 on 2026-11-21, so 67 in 2027: the higher AOW age of 2028-01-01 is no news."""
    for one in ahead(plain, leeftijd=66):
        if one.begin == date(2028, 1, 1):
            assert "bijstandsnorm" not in changed(one)


def test_an_answer_that_belongs_to_the_age_of_now_falls_away(plain):
    """At 67 "no AOW yet" is no answer any more: 67 years in 2027 is the AOW age."""
    found = ahead(plain, leeftijd=66, aow_leeftijd_bereikt="nee")
    assert "bijstandsnorm" in birthdays(found)[67, 0]


def test_a_year_of_birth_stays_what_it_was(plain):
    """Art. 2 IOAW: born before 1965. Of 58 in 2026 is born in 1967 or 1968, also at 65."""
    finder = Finder(plain, {"leeftijd": 58}, DAY, plain.regels)
    kept = [finder.life.tried(loop, finder.vakken[-1]) for loop in finder.loops]
    assert len(kept) > 3
    assert {one.fact("geboren_voor_ioaw") for one in kept} == {(0, 0)}


# ---- ages of others
def test_a_housemate_shares_the_costs_from_27(plain):
    """Art. 22a lid 1 and art. 19a: two people share, so each 50 percent of the norm of a couple."""
    who = {"woonsituatie": "eigen_plek", "medebewoners": [HUISGENOOT | {"leeftijd": 26}]}
    found = ahead(plain, leeftijd=35, **who)
    assert turns(found, "kostendelersnorm", 27, "medebewoners.leeftijd") == ("nee", "ja")
    (moment,) = [one for one in found if "kostendelersnorm" in changed(one)][:1]
    assert (moment.begin, moment.einde) == (date(2026, 11, 22), date(2027, 11, 21))
    assert changed(moment)["kostendelersnorm"].dan.bedrag.waarde == Decimal("1013.90")


def test_a_partner_of_20_turns_21(plain):
    """Artt. 20 lid 1 onder c and 21 onder b: the norm of a couple of which one is under 21."""
    found = ahead(plain, leeftijd=30, partner="gehuwd", partner_leeftijd=20)
    norm = birthdays(found, "partner_leeftijd")[21, 0]["bijstandsnorm"]
    assert norm.eerst.bedrag.waarde == Decimal("1364.32")
    assert norm.dan.bedrag.waarde == Decimal("2027.79")


def test_both_partners_of_20_turn_21_one_after_the_other(plain):
    """Art. 20 lid 1 onder b, then c, then art. 21 onder b; who comes first, nobody knows."""
    found = ahead(plain, leeftijd=20, partner="gehuwd", partner_leeftijd=20)
    own = birthdays(found)[21, 0]["bijstandsnorm"]
    other = birthdays(found, "partner_leeftijd")[21, 0]["bijstandsnorm"]
    amounts = [one.bedrag.waarde for one in (own.eerst, own.dan, other.eerst, other.dan)]
    assert amounts == [Decimal(one) for one in ("700.84", "1364.32", "1364.32", "2027.79")]


def test_a_child_turns_18_and_is_no_dependent_child_any_more(plain):
    """Art. 4 lid 1 onder e; from 18 there is no kinderbijslag, so that answer falls away."""
    found = ahead(plain, leeftijd=40, kinderen=[CHILD | {"leeftijd": 17}])
    assert (18, 0) in birthdays(found, "kinderen.leeftijd")
    assert "kindgebonden_budget" in birthdays(found, "kinderen.leeftijd")[18, 0]


def test_each_child_is_told_apart(plain):
    found = ahead(plain, leeftijd=40, kinderen=[CHILD, CHILD | {"leeftijd": 3}])
    places = {m.mijlpaal.mens.lid for m in found if m.mijlpaal and m.mijlpaal.mens.lid is not None}
    assert places == {0, 1}


# ---- days of the law
def test_the_amounts_of_2027_are_not_known_yet(plain):
    """The norms are sure until 2026-12-31 (art. 38: they change on 1 January)."""
    moment = law_day(ahead(plain, leeftijd=35), NEW_YEAR)
    (norm,) = [one for one in moment.nog_niet_bekend if one.maatregel == "bijstandsnorm"]
    assert (norm.dan.bedrag.waarde, norm.dan.bedrag.zeker) == (None, False)
    assert norm.dan.bedrag.laatst_bekend == Decimal("1419.46")
    assert "bijstandsnorm" not in changed(moment)


def test_a_measure_that_begins_in_2027(plain):
    """Art. 34b: the bufferbudget begins on 2027-01-01."""
    who = {"ontvangt_bijstand": "ja", "loon": Decimal(600), "loon_wisselt_te_laag": "ja"}
    found = ahead(plain, leeftijd=35, **who)
    buffer = changed(law_day(found, NEW_YEAR))["bufferbudget"]
    assert (buffer.eerst, buffer.dan.uitkomst) == (None, "college_beslist")


def test_priority_for_a_house_is_in_the_law_from_july_2026(plain):
    """Art. 12 lid 3 Huisvestingswet 2014: ten groups from 2026-07-01."""
    found = ahead(plain, date(2026, 6, 1), leeftijd=35, opvang_reden="dakloos")
    urgentie = changed(law_day(found, date(2026, 7, 1)))["urgentie"]
    assert (urgentie.eerst.grond, urgentie.dan.grond) == ("kan", "beoordeling")


def test_gifts_are_counted_otherwise_from_2026(plain):
    """Art. 31 lid 2 onder m: a limit of € 1.200 from 2026-01-01."""
    gift = [{"soort": "gift", "bedrag": Decimal(900)}]
    found = ahead(plain, date(2025, 12, 1), leeftijd=35, giften=gift)
    giften = changed(law_day(found, date(2026, 1, 1)))["giften"]
    assert (giften.eerst.uitkomst, giften.dan.uitkomst) == ("college_beslist", "ja")


# ---- what is told around it
def test_a_birthday_falls_within_a_year(plain):
    finder = Finder(plain, {"leeftijd": 26}, DAY, {"vierwekenzoektermijn"})
    (one,) = [m for m in finder.mijlpalen if (m.leeftijd, m.maanden) == (27, 0)]
    assert (one.begin, one.einde) == (date(2026, 11, 22), date(2027, 11, 21))


def test_moments_stand_in_the_order_of_their_last_day(plain):
    """Of 17 on 2025-06-01: 18 on 2026-06-01 at the latest, between two days of the law."""
    days = [one.einde for one in ahead(plain, date(2025, 6, 1), leeftijd=17)]
    assert days == sorted(days)
    assert {date(2026, 1, 1), date(2026, 6, 1), date(2026, 7, 1), NEW_YEAR} <= set(days)


def test_without_an_age_there_are_only_days_of_the_law(plain):
    found = list(moments(Finder(plain, {"woont_in_nederland": "ja"}, DAY, plain.regels)))
    assert found and not [one for one in found if one.mijlpaal]


def test_the_first_moment_is_that_of_the_whole_list(plain):
    finder = Finder(plain, ordinary(plain, {"leeftijd": 26}, DAY), DAY, plain.regels)
    first, whole = first_moment(finder), next(moments(finder))
    assert (first.begin, first.mijlpaal) == (whole.begin, whole.mijlpaal)
    assert first_moment(Finder(plain, {}, date(2040, 1, 1), plain.regels)) is None


def test_only_measures_that_were_asked_for_are_told(plain):
    who = ordinary(plain, STARTING | {"leeftijd": 20}, DAY)
    found = list(moments(Finder(plain, who, DAY, {"vierwekenzoektermijn"})))
    assert {naam for one in found for naam in changed(one)} == {"vierwekenzoektermijn"}


# ---- the ages come from the rules
def test_the_ages_are_those_that_rules_compare_with(plain):
    """18, 21 and 27 (artt. 13, 20 and 41), 67 and 67 years and 3 months (art. 7a AOW)."""
    wanted = {(18, 0), (21, 0), (27, 0), (67, 0), (67, 3)}
    assert wanted <= ages_compared(plain.boek, DAY, "leeftijd")
    me = Finder(plain, {"leeftijd": 26}, DAY, set()).life.mensen[0]
    assert looked_at(plain.boek, DAY, me)[0] == (27, 0)
    assert {(27, 0), (30, 0)} <= ages_compared(plain.boek, DAY, "medebewoners.leeftijd")


def test_another_age_in_the_rules_is_another_birthday():
    """Were the limit of art. 41 lid 4 25 years, then that birthday would count."""
    other = Checker(evaluator=lambda daybook: PlainEvaluator())
    limit = other.boek.parameters["leeftijd.zoektermijn"]
    period = limit.waarden[0].model_copy(update={"waarde": Decimal(25)})
    other.boek.parameters["leeftijd.zoektermijn"] = limit.model_copy(update={"waarden": (period,)})
    found = birthdays(ahead(other, leeftijd=22))
    assert found[25, 0]["vierwekenzoektermijn"].dan.uitkomst == "nee"
    assert "vierwekenzoektermijn" not in found.get((27, 0), {})


def test_the_engine_and_the_plain_evaluator_tell_the_same(checker, plain):
    who = {"leeftijd": 20, "kinderen": [CHILD]}
    assert ahead(checker, **who) == ahead(plain, **who)
