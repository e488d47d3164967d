# SPDX-License-Identifier: EUPL-1.2
"""The people of whom somebody told an age in whole years, and the same people when older."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from checker.asking import MEMBER
from checker.begrippen import Begrip
from checker.situation import Antwoorden

AGE = "leeftijd"


class Mens(NamedTuple):
    """One person: the fact that holds the age, the place in a group (from 0), and the age."""

    feit: str
    lid: int | None
    leeftijd: int


def people(boek, situatie: Antwoorden) -> list[Mens]:
    """Who has a stated age: the person, a partner, then the members of groups."""
    stated = situatie.stated()
    return [*_themselves(boek.woorden.begrippen, stated), *_members(boek, stated)]


def _themselves(begrippen: Mapping[str, Begrip], stated: dict) -> Iterator[Mens]:
    for naam, begrip in begrippen.items():
        if is_age(naam, begrip) and naam in stated:
            yield Mens(naam, None, stated[naam])


def _members(boek, stated: dict) -> Iterator[Mens]:
    for naam, begrip in boek.woorden.begrippen.items():
        for lid, member in enumerate(stated.get(naam) or () if begrip.leden else ()):
            for veld, part in begrip.leden.items():
                if is_age(veld, part) and veld in member:
                    yield Mens(f"{naam}.{veld}", lid, member[veld])


def is_age(naam: str, begrip: Begrip) -> bool:
    """Whether a fact is the age of somebody, and not for instance the age of a contract."""
    return begrip.eenheid == "jaar" and naam.rpartition("_")[2] == AGE


def grown(situatie: Antwoorden, ages: Mapping[Mens, int]) -> Antwoorden:
    """The same answers with other ages."""
    update: dict[str, object] = {}
    for mens, age in ages.items():
        groep, _, veld = mens.feit.partition(".")
        if mens.lid is None:
            update[mens.feit] = age
        else:
            members = list(update.get(groep) or getattr(situatie, groep))
            members[mens.lid] = members[mens.lid].model_copy(update={veld: age})
            update[groep] = tuple(members)
    return situatie.model_copy(update=update)


def without(situatie: Antwoorden, veld: str) -> Antwoorden:
    """Without one answer, of the person or of a member: `kinderen[1].ten_laste`."""
    member = MEMBER.fullmatch(veld)
    if not member:
        return situatie.model_copy(update={veld: None})
    groep, place, naam = member.groups()
    members = list(getattr(situatie, groep))
    members[int(place) - 1] = members[int(place) - 1].model_copy(update={naam: None})
    return situatie.model_copy(update={groep: tuple(members)})
