# SPDX-License-Identifier: EUPL-1.2
"""The bank of made-up people in `tests/data/situaties`: a story, a day and the facts."""

from datetime import date
from functools import cache
from pathlib import Path
from typing import NamedTuple

from ruamel.yaml import YAML

FOLDER = Path(__file__).parents[1] / "data" / "situaties"
ORDINARY = "gewoon.yaml"


class Verhaal(NamedTuple):
    """One person of the bank; `feiten` is what the story says, without the ordinary answers."""

    naam: str
    verhaal: str
    dag: date
    feiten: dict


@cache
def stories() -> tuple[Verhaal, ...]:
    """Everybody in the bank, in the order of the files."""
    files = sorted(path for path in FOLDER.glob("*.yaml") if path.name != ORDINARY)
    return tuple(Verhaal(**one) for path in files for one in _read(path))


@cache
def ordinary() -> dict:
    """What somebody answers when the story says nothing about it."""
    return _read(FOLDER / ORDINARY)


def whole(people, verhaal: Verhaal) -> dict:
    """The person of a story with the ordinary answers that fit; `people` finds the clashes.

    Of two answers that clash the later question goes: it made no sense after the first answer.
    """
    found = ordinary() | verhaal.feiten
    order = list(people.checker.begrippen)
    while clashing := {f.veld.partition("[")[0] for f in people.clashes(found, verhaal.dag)}:
        loose = clashing - verhaal.feiten.keys()
        assert loose, f"{verhaal.naam}: {sorted(clashing)} botsen"
        del found[max(loose, key=order.index)]
    return found


def _read(path: Path):
    return YAML(typ="safe", pure=True).load(path.read_text(encoding="utf-8"))
