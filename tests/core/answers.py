# SPDX-License-Identifier: EUPL-1.2
"""Answers one by one: which are missing, what might be said, and how to take one away."""

from copy import deepcopy
from decimal import Decimal
from random import Random

from tests.core.candidates import Candidates

CALM = ("nee", "geen", "eigen_plek", "nog_niets", "algemeen", "nederlands", "netto", "vast")
SELDOM = 0.2
MOST_ADDED = 2


def missing(data: dict, begrippen: dict):
    """Facts nobody stated: name, meaning and number of the member."""
    for naam, begrip in begrippen.items():
        if naam not in data:
            yield naam, begrip, None
        for lid, member in enumerate(data.get(naam) or () if begrip.leden else ()):
            for veld, part in begrip.leden.items():
                if veld not in member:
                    yield part.naam, part, lid


def grown(data: dict, begrippen: dict) -> dict:
    """Groups of which only the number is known get all their members."""
    data = deepcopy(data)
    for naam, begrip in begrippen.items():
        number = data.pop(f"aantal_{naam}", None) if begrip.leden else None
        if number is not None:
            listed = data.get(naam) or []
            data[naam] = [*listed, *({} for _ in range(number - len(listed)))]
    return data


def fill(rng: Random, candidates: Candidates, begrip):
    if begrip.soort != "groep":
        return rng.choice(candidates.of(begrip))
    return [{} for _ in range(rng.randrange(MOST_ADDED + 1))]


def value(rng: Random, candidates: Candidates, begrip):
    """Mostly a value beside a limit or an ordinary answer, sometimes any value at all."""
    calm = [code for code in begrip.codes if code in CALM]
    if calm and rng.random() < candidates.calm:
        return calm[0]
    if begrip.soort in ("getal", "euro") and rng.random() < SELDOM:
        found = rng.randint(begrip.minimum, min(begrip.maximum, 20000))
        return (
            found if begrip.soort == "getal" else Decimal(found) + Decimal(rng.randrange(100)) / 100
        )
    return rng.choice(candidates.of(begrip))


def drop(data: dict, veld: str, keep: dict) -> bool:
    """Takes away one answer, such as `leeftijd` or `kinderen[2].ten_laste`, unless it is kept."""
    groep, _, rest = veld.partition("[")
    if not rest:
        return groep not in keep and data.pop(groep, None) is not None
    number, _, part = rest.partition("].")
    kept = (keep.get(groep) or [])[int(number) - 1 : int(number)]
    if kept and part in kept[0]:
        return False
    members = data.get(groep) or []
    return int(number) <= len(members) and members[int(number) - 1].pop(part, None) is not None
