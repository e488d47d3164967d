# SPDX-License-Identifier: EUPL-1.2
"""What would tip an outcome: the nearest change of one stated fact that gives another answer.

These are facts to check, never advice to answer otherwise. Sensitive facts are left out: status,
health, prison, violence and the hostile questions all carry `gevoelig` in `begrippen.yaml`.
"""

from collections.abc import Iterator
from datetime import date

from pydantic import BaseModel, ConfigDict

from checker.asking import where
from checker.explanation import weigh_lines
from checker.knowledge import ONTBREEKT, Kennis
from checker.ranges import code
from checker.tipper import Kantelpunt, Tipper

MOST = 6


class Kantelpunten(BaseModel):
    """What would change each settled outcome of one person on a day."""

    model_config = ConfigDict(extra="forbid")

    peildatum: date
    kantelpunten: list[Kantelpunt]


def tipping_points(checker, naam: str, kennis: Kennis) -> list[Kantelpunt]:
    """The nearest changes that turn a settled outcome into another settled one, in order of law.

    Each was checked anew by `checker`; changes that clash with another answer are left out.
    """
    if code(kennis.conclusion(naam)) == "onbekend":
        return []
    tipper = Tipper(checker, naam, kennis)
    found: list[Kantelpunt] = []
    for path in facts_to_check(naam, kennis):
        found += [one for one in tipper.turns(path) if tipper.holds(one)]
        if len(found) >= MOST:
            break
    return found[:MOST]


def all_tipping_points(checker, kennis: Kennis) -> Kantelpunten:
    """The same for every measure of the day."""
    found = [one for naam in kennis.daybook.regels for one in tipping_points(checker, naam, kennis)]
    return Kantelpunten(peildatum=kennis.dag, kantelpunten=found)


def facts_to_check(naam: str, kennis: Kennis) -> list[str]:
    """Stated facts that the deciding lines cite and that may be shown, members one by one."""
    cited = dict.fromkeys(
        feit for line in weigh_lines(naam, kennis) if line.beslissend for feit in line.feiten
    )
    return [path for feit in cited for path in _paths(feit, kennis)]


def may_be_shown(feit: str, begrippen) -> bool:
    """Whether we ask about this fact, and neither it nor its group is sensitive."""
    groep = begrippen[feit.partition(".")[0]]
    return all(one.vraag and not one.gevoelig for one in (begrippen[feit], groep))


def _paths(feit: str, kennis: Kennis) -> Iterator[str]:
    book = kennis.daybook
    for lid, member in enumerate(kennis.situatie.get(feit) or () if feit in book.groepen else ()):
        for veld in member:
            yield from _paths_of(f"{feit}.{veld}", lid, book)
    if feit not in book.groepen and kennis.stated(feit) is not ONTBREEKT:
        yield from _paths_of(feit, None, book)


def _paths_of(feit: str, lid: int | None, book) -> Iterator[str]:
    if may_be_shown(feit, book.begrippen):
        yield where(feit, lid)
