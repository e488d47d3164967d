# SPDX-License-Identifier: EUPL-1.2
"""The C engine never takes the checker down: threads, faults on the way, and a long life."""

from contextlib import suppress
from datetime import date

import pytest

from checker import Checker
from checker.engine import DurableEngine
from checker.ranges import Range
from checker.terms import Feit
from tests.core.apart import run_apart
from tests.core.size import FULL
from tests.core.terms import Book, World

DAY = date(2026, 7, 1)
MANY = 10_000 if FULL else 800
SHORT, LONG = 1_000, 100_000

THREADS = """
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from checker import Checker

checker, day, many = Checker(), date(2026, 7, 1), int(sys.argv[1])
people = [{"leeftijd": age, "giften": [{"bedrag": age}]} for age in range(16, 48)]
people += [{}, {"verblijf": "geen"}, {"partner": "gehuwd", "partner_leeftijd": 30}]
alone = [checker.check(one, day).model_dump_json() for one in people]

def ask(number):
    return number, checker.check(people[number % len(people)], day).model_dump_json()

with ThreadPoolExecutor(32) as pool:
    wrong = [n for n, said in pool.map(ask, range(many)) if said != alone[n % len(people)]]
print(len(wrong))
"""

LIFE = """
import resource, sys
from datetime import date
from checker import Checker

checker, day, many = Checker(), date(2026, 7, 1), int(sys.argv[1])

def use(many):
    for number in range(many):
        weigh = checker.know if number % 10 else checker.check
        weigh({"leeftijd": number % 100, "bezittingen": number}, day)
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss

first = use(many // 10)
print(use(many) - first)
"""


def test_32_threads_get_the_answers_of_one():
    assert run_apart(THREADS, MANY, timeout=1800).strip() == "0"


def test_memory_stays_flat():
    """Growth in kB of the largest size, over so many checks after a warm-up."""
    assert int(run_apart(LIFE, SHORT)) < 4_000


@pytest.mark.bewijs
def test_memory_stays_flat_over_a_long_life():
    assert int(run_apart(LIFE, LONG, timeout=3000)) < 8_000


def test_nothing_known_is_a_fact_like_any_other(checker):
    """Someone of whom nothing is known: every block still gets its conclusion."""
    kennis = checker.know({}, DAY)
    single = {n for n, b in kennis.daybook.blocks.items() if b.groep is None and not b.alleen_bij}
    assert single <= kennis.conclusions.keys()


class Broken(World):
    """Breaks while an answer is written down, or while a fact is looked up."""

    def __init__(self, where: str):
        super().__init__({"feit_0": Range(0, 0)}, {}, {})
        self.where = where

    def note(self, blok, lid, weighed):
        if self.where == "note":
            raise ValueError("stuk")

    def fact(self, naam, lid=None):
        if self.where == "fact":
            raise ValueError("stuk")
        return super().fact(naam, lid)


@pytest.mark.parametrize("where", ("note", "fact"))
def test_a_fault_on_the_way_leaves_the_engine_usable(where):
    book = Book([Feit("feit_0", "minstens", 0), Feit("feit_0", "minstens", 1)])
    engine = DurableEngine(book)
    for _ in range(50):
        with pytest.raises(ValueError, match="stuk"):
            engine.conclude(book.levels, Broken(where))
        world = World({"feit_0": Range(0, 0)}, {}, {})
        engine.conclude(book.levels, world)
        assert list(world.noted.values()) == [Range(2, 2), Range(0, 0)]


def test_a_fact_that_cannot_be_told_leaves_the_engine_usable():
    """What JSON cannot hold is an error, not a wrong answer."""
    book = Book([Feit("feit_0", "minstens", 0)])
    engine, strange = DurableEngine(book), World({"feit_0": Range("x", object())}, {}, {})
    with suppress(Exception):
        engine.conclude(book.levels, strange)
    assert not strange.noted
    world = World({"feit_0": Range(1, 1)}, {}, {})
    engine.conclude(book.levels, world)
    assert list(world.noted.values()) == [Range(2, 2)]


def test_two_checkers_do_not_disturb_each_other():
    first, second = Checker(), Checker()
    alone = [first.check({"leeftijd": age}, DAY) for age in (17, 40)]
    for _ in range(20):
        assert second.check({"leeftijd": 40}, DAY) == alone[1]
        assert first.check({"leeftijd": 17}, DAY) == alone[0]


def test_a_missing_engine_gets_a_sentence_with_the_way_out():
    code = """
import sys
sys.modules["durable_rules_engine"] = None
from checker import Checker
try:
    Checker().check({}, __import__("datetime").date(2026, 7, 1))
except ImportError as error:
    print(error)
"""
    assert "Installeer" in run_apart(code)
