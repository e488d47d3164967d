# SPDX-License-Identifier: EUPL-1.2
"""Nothing that turns is missing from what is ahead, and everything told turns: by brute force.

Every year of age up to 70 and every day of the law is weighed, one by one, and compared with the
moments. An exact birthday, as a file may have, tells whether the span of days is right.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from random import Random

import pytest

from checker import InvoerFout
from checker.calculation.dates import months_before
from checker.knowledge import Kennis
from checker.time.ahead import moments
from checker.time.differing import differing, seen_of
from checker.time.finding import Finder
from checker.time.lasting import lasting, on_day
from checker.time.stretches import stretches
from tests.core.situations import FIRST, LAST, People
from tests.core.size import PARTS, cases

ONE_DAY = timedelta(days=1)
OLDEST = 70
ABOUT_BIRTH = {"voorliggende_uitkeringen"}  # test_a_year_of_birth_stays_what_it_was
AOW = "aow_leeftijd_bereikt"
YEARS = 12


def somebody(people: People, rng: Random, dag: date) -> dict:
    """A random person of whom only the own age may move."""
    who = people.person(rng, dag)
    for naam in ("geboortedatum", AOW, "partner_leeftijd", "partner_aow_leeftijd_bereikt"):
        who.pop(naam, None)
    for groep in ("kinderen", "medebewoners"):
        for member in who.get(groep) or ():
            member.pop("leeftijd", None)
    age = rng.choice((15, 17, 20, 26, 49, 64, 65, 66))  # close to what a rule looks at
    return people.without_clashes(who | {"leeftijd": age}, dag)


class Brute:
    """Weighs one person at any age on any day, without a thought."""

    def __init__(self, checker, who: dict, dag: date, measures: set[str]):
        self.checker, self.dag, self.measures = checker, dag, measures
        self.who = lasting(checker, who, dag)
        self.vakken = stretches(checker.boek, dag)
        self._seen: dict = {}

    def seen(self, age: int, aow: str | None, dag: date, sure: bool = False) -> dict | None:
        """What this person would see; None when other answers do not fit this age."""
        key = (age, aow, dag, sure)
        if key not in self._seen:
            self._seen[key] = self._weigh(*key)
        return self._seen[key]

    def _weigh(self, age: int, aow: str | None, dag: date, sure: bool) -> dict | None:
        boek = self.checker.boek
        who = on_day(self.checker, self.who.model_copy(update={"leeftijd": age}), dag)
        book = boek.on(dag) if sure else boek.last_known_on(dag)
        asked = Kennis(book, who.stated(), dag).fact("aow_maand_telt").van == 1
        who = who.model_copy(update={AOW: aow if asked else None})
        try:
            return seen_of(self.checker.know(who, dag, book), self.measures)
        except InvoerFout:
            return None

    def turned(self, dag: date, first: tuple, then: tuple) -> set[str] | None:
        before, after = self.seen(*first, dag), self.seen(*then, dag)
        return None if None in (before, after) else set(differing(before, after))

    def birthdays(self, now: int):
        """Each age, months and stretch of law in which something turns."""
        for age in range(now + 1, OLDEST + 1):
            begin, last = (months_before(self.dag, -12 * (age - now - less)) for less in (1, 0))
            for vak in self.vakken:
                if vak.dag <= last and (vak.einde is None or begin + ONE_DAY < vak.einde):
                    yield age, vak, self.turned(vak.dag, (age - 1, "ja"), (age, "nee"))


def told(found: list) -> dict:
    """The measures told for each birthday and stretch, as (age, day inside it)."""
    return {
        one.mijlpaal.leeftijd: [
            (g.vanaf, g.tot, {a.maatregel for a in g.veranderingen}) for g in one.gevallen
        ]
        for one in found
        if one.mijlpaal and not one.mijlpaal.maanden
    }


def households(people: People, label: str, part: int) -> Iterator[tuple[int, date, dict]]:
    """Random people of whom the age is known, each on a random day."""
    for seed in cases(4, part):
        rng = Random(f"{label} {seed}")
        dag = FIRST + timedelta(days=rng.randrange((LAST - FIRST).days))
        who = somebody(people, rng, dag)
        if "leeftijd" in who:
            yield seed, dag, who


@pytest.mark.parametrize("part", PARTS)
def test_no_birthday_is_missing_and_none_is_told_for_nothing(plain, part):
    people, measures = People(plain), plain.regels.keys() - ABOUT_BIRTH
    for seed, dag, who in households(people, "ahead", part):
        said = told(list(moments(Finder(plain, who, dag, measures))))
        brute = Brute(plain, who, dag, measures)
        for age, vak, names in brute.birthdays(who["leeftijd"]):
            here = [n for van, tot, n in said.get(age, []) if _inside(vak, van, tot)]
            assert names in (None, set().union(*here)), (seed, dag, age, vak.dag)


def _inside(vak, van: date | None, tot: date | None) -> bool:
    return (van is None or van <= vak.dag) and (tot is None or vak.dag < tot)


@pytest.mark.parametrize("part", PARTS)
def test_no_day_of_the_law_is_missing_and_none_is_told_for_nothing(plain, part):
    """The ages on that day: those that are sure, and one year more."""
    people, measures = People(plain), plain.regels.keys() - ABOUT_BIRTH
    for seed, dag, who in households(people, "law ahead", part):
        found = [one for one in moments(Finder(plain, who, dag, measures)) if not one.mijlpaal]
        brute = Brute(plain, who, dag, measures)
        assert [one.begin for one in found] == sorted({one.begin for one in found})
        by_day = {one.begin: one for one in found}
        for old, new in zip(brute.vakken, brute.vakken[1:], strict=False):
            years = sum(months_before(dag, -12 * n) <= new.dag for n in range(1, YEARS))
            names = _law(brute, who["leeftijd"] + years, old, new)
            moment = by_day.get(new.dag)
            base = [g for g in moment.gevallen if not g.mijlpalen] if moment else []
            said = {a.maatregel for g in base for a in g.veranderingen}
            said |= {a.maatregel for a in moment.nog_niet_bekend} if moment else set()
            assert names is None or names == said, (seed, dag, new.dag)


def _law(brute: Brute, age: int, old, new) -> set[str] | None:
    """What turns on a day of the law, with the last known or with sure figures; AOW stays AOW."""
    aow = "ja" if age >= OLDEST - 3 else "nee"
    found: set[str] = set()
    for sure in (False, True):
        before, after = (brute.seen(age, aow, vak.dag, sure) for vak in (old, new))
        if before is None or after is None:
            return None
        found |= set(differing(before, after))
    return found


def test_an_exact_birthday_turns_on_a_day_inside_the_span(plain):
    """Of 26 on 2026-11-21, born on any day that fits: at 27 the same measures turn on that day."""
    dag, measures = date(2026, 11, 21), {"vierwekenzoektermijn", "studiefinanciering_of_bijstand"}
    now = {"leeftijd": 26, "al_gemeld": "nee"}
    (moment,) = [m for m in moments(Finder(plain, now, dag, measures)) if m.mijlpaal][:1]
    names = {a.maatregel for g in moment.gevallen for a in g.veranderingen}
    for birthday in (moment.begin, date(2027, 1, 1), moment.einde):
        who = {"geboortedatum": months_before(birthday, 12 * 27), "al_gemeld": "nee"}
        assert plain.know(who, dag).fact("leeftijd").van == 26
        days = (birthday - ONE_DAY, birthday)
        before, after = (seen_of(plain.know(who, day), measures) for day in days)
        assert set(differing(before, after)) == names
