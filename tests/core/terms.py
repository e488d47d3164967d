# SPDX-License-Identifier: EUPL-1.2
"""Random terms and a tiny world to weigh them in, apart from any law."""

from random import Random

from checker.evaluation import Aantal
from checker.lijn import Lijn
from checker.ranges import Range
from checker.terms import Alle, Blok, Conclusie, Een, Feit, Niet, Regelterm, Telling, Vast

NAMES = [f"feit_{number}" for number in range(8)]
OPS = ("lager_dan", "hoger_dan", "minstens", "hoogstens")
BRAKES = (None, None, None, "college", "onzeker")
BIG = 10**12
WEIGHINGS = [Range(van, tot) for van in range(3) for tot in range(van, 3)]
LINE = Lijn(feit="feit_0", lager_dan=1)


class World:
    """Knows ranges of facts, conclusions and counts; remembers what an evaluator notes."""

    def __init__(self, facts: dict, conclusions: dict, counts: dict):
        self.facts, self.conclusions, self.counts = facts, conclusions, counts
        self.noted: dict[str, Range] = {}

    def fact(self, naam: str, lid: int | None = None) -> Range:
        return self.facts[naam]

    def conclusion(self, sleutel: str) -> Range:
        return self.noted.get(sleutel) or self.conclusions[sleutel]

    def count(self, ledenregel: str) -> Aantal:
        return self.counts[ledenregel]

    def members(self, blok: Blok) -> list[None]:
        return [None]

    def note(self, blok: Blok, lid: int | None, weighed: Range) -> None:
        self.noted[blok.sleutel] = weighed


class Book:
    """As much of a daybook as an evaluator needs: blocks by name, all on one level."""

    def __init__(self, terms: list):
        self.blocks = {f"blok_{number}": block(number, term) for number, term in enumerate(terms)}
        self.levels = [list(self.blocks.values())]


def block(number: int, term) -> Blok:
    return Blok(f"blok_{number}", (Regelterm(LINE, "als", term),))


def random_range(rng: Random, low: int = -5, high: int = 5) -> Range:
    van, tot = sorted((rng.randint(low, high), rng.randint(low, high)))
    if rng.random() < 0.1:
        return Range(-BIG, BIG)
    return Range(van, van) if rng.random() < 0.5 else Range(van, tot)


def random_world(rng: Random) -> World:
    facts = {naam: random_range(rng) for naam in NAMES}
    conclusions = {f"c{number}": rng.choice(WEIGHINGS) for number in range(3)}
    return World(facts, conclusions, {f"t{number}": random_count(rng) for number in range(2)})


def random_count(rng: Random) -> Aantal:
    """Counts that can exist: sure <= sure or with the college <= possible, and so on."""
    sure, with_college, possible = sorted(rng.randrange(4) for _ in range(3))
    return Aantal(sure, with_college, rng.randint(sure, possible), possible)


def random_term(rng: Random, depth: int):
    """A term nested at most so deep."""
    kinds = ("feit", "feit", "keuze", "conclusie", "telling", "vast")
    kind = rng.choice(kinds if depth == 0 else (*kinds, "niet", "alle", "een", "alle", "een"))
    match kind:
        case "feit":
            limit = None if rng.random() < 0.05 else rng.randint(-5, 5)
            return Feit(rng.choice(NAMES), rng.choice(OPS), limit, rng.choice(BRAKES))
        case "keuze":
            options = tuple(sorted(rng.sample(range(-5, 6), rng.randint(1, 3))))
            return Feit(rng.choice(NAMES), "is_", options[0], rng.choice(BRAKES), options)
        case "conclusie":
            return Conclusie(f"c{rng.randrange(3)}")
        case "telling":
            return Telling(f"t{rng.randrange(2)}", rng.randint(0, 3))
        case "vast":
            return Vast(rng.choice(WEIGHINGS))
        case "niet":
            return Niet(random_term(rng, depth - 1))
    group = Alle if kind == "alle" else Een
    return group(tuple(random_term(rng, depth - 1) for _ in range(rng.randint(1, 4))))
