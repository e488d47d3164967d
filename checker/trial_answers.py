# SPDX-License-Identifier: EUPL-1.2
"""Answers to try: the values of one open fact, and a situation with one answer more or less."""

from datetime import date
from functools import lru_cache

from checker.asking import MEMBER
from checker.candidates import candidate_values


def fact_of(path: str) -> str:
    """The fact behind a path: `kinderen.leeftijd` for `kinderen[2].leeftijd`."""
    member = MEMBER.fullmatch(path)
    return f"{member[1]}.{member[3]}" if member else path


@lru_cache(maxsize=4096)
def answers_to(checker, feit: str, dag: date) -> tuple:
    """What a completion may answer to an open fact, as the checker reads it.

    Of a group: nobody, and one member for each value of each of its facts, the other facts as
    they come first. Raises KeyError for a fact that does not exist.
    """
    begrip = checker.boek.woorden.alle[feit]
    if begrip.soort != "groep":
        return spread(candidate_values(checker, feit, dag))
    fields = {veld: answers_to(checker, f"{feit}.{veld}", dag) for veld in begrip.leden}
    first = {veld: values[0] for veld, values in fields.items()}
    return ((), *(({**first, veld: one},) for veld, values in fields.items() for one in values))


def spread(values: list) -> tuple:
    """The same values, so that the first few lie far apart: first, last, middle, and so on."""
    found, parts = [], [(0, len(values) - 1)]
    while parts:
        low, high = parts.pop(0)
        if low > high:
            continue
        middle = (low + high) // 2
        found += [low, high, middle]
        parts += [(low + 1, middle - 1), (middle + 1, high - 1)]
    return tuple(values[place] for place in dict.fromkeys(found))


def answered(situatie: dict, path: str, value) -> dict:
    """The situation with one answer more; to a group it is who else there is, as a tuple."""
    member = MEMBER.fullmatch(path)
    if member is None:
        group = isinstance(value, tuple)
        full = [dict(lid) for lid in (*situatie.get(path, ()), *value)] if group else value
        rest = {n: v for n, v in situatie.items() if n != f"aantal_{path}"}
        return rest | {path: full}
    groep, number, veld = member.groups()
    members = [dict(lid) for lid in situatie[groep]]
    members[int(number) - 1][veld] = value
    return situatie | {groep: members}
