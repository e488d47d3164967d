# SPDX-License-Identifier: EUPL-1.2
"""Tells the engine what blocks need to know, in whole numbers only: one fact for several blocks."""

from collections.abc import Iterator

from checker.engine.compiling import Blokproef
from checker.evaluation import Aantal
from checker.ranges import Range
from checker.terms import Blok

SID = "1"
MOST_PARTS = 20  # the engine refuses a fact that matches more than 64 conditions
MOST_PACKS = 6  # the engine tries every rule of a machine on every fact


class Pak:
    """Blocks that are always weighed together, about one person or about one member of a group."""

    def __init__(self, nummer: int, blok: Blok, hoogte: int):
        self.nummer, self.blok, self.hoogte = nummer, blok, hoogte
        self.proeven: list[Blokproef] = []

    @property
    def head(self) -> list[dict]:
        """What only a fact of this pack says."""
        return [{"pak": self.nummer}]

    def has_room_for(self, proef: Blokproef) -> bool:
        return sum(len(p.proeven) for p in (*self.proeven, proef)) <= MOST_PARTS

    def close(self) -> None:
        """Works out once what a fact of this pack looks like; only the numbers are still to come.

        Writing the text ourselves takes a quarter of the time of a JSON encoder.
        """
        getallen, keuzes, conclusies, kinderen, tellingen = (
            {e: told for proef in self.proeven for e, told in getattr(proef, kind).items()}
            for kind in ("getallen", "keuzes", "conclusies", "kinderen", "tellingen")
        )
        self._getallen, self._keuzes = list(getallen.values()), list(keuzes.values())
        self._conclusies, self._kinderen = list(conclusies.values()), list(kinderen.values())
        self._tellingen = list(tellingen.values())
        ranges = [*getallen, *conclusies, *kinderen]
        asked = [*keuzes, *(f"{e}_{end}" for e in ranges for end in Range._fields)]
        asked += [f"{e}_{end}" for e in tellingen for end in Aantal._fields]
        said = {name: value for one in self.head for name, value in one.items()}
        fixed = "".join(f',"{name}":{value}' for name, value in said.items())
        self._text = f'{{{{"id":"{{}}","sid":"{SID}"{fixed}' + "".join(
            f',"{name}":{{}}' for name in asked
        )
        self._text += "}}"

    def fact(self, number: int, kennis, lid: int | None, inner: dict) -> str:
        """The fact as the text that the engine reads, with its number in the batch."""
        told = [number]
        told += [_choice(opties, *kennis.fact(naam, lid)) for naam, opties in self._keuzes]
        for naam in self._getallen:
            told += kennis.fact(naam, lid)
        for sleutel in self._conclusies:
            told += kennis.conclusion(sleutel)
        for naam in self._kinderen:
            told += inner[naam, lid]
        for naam in self._tellingen:
            told += kennis.count(naam)
        return self._text.format(*told)


def _choice(opties: tuple[int, ...], van: int, tot: int) -> int:
    """Whether it is one of these options: 0 = no, 1 = perhaps, 2 = yes."""
    if van == tot:
        return 2 if van in opties else 0
    for one in opties:
        if van <= one <= tot:
            return 1
    return 0


def packs_of(
    level: list[tuple[Blok, list[Blokproef]]], numbers: Iterator[int]
) -> list[list[list[Pak]]]:
    """The packs of one level by height, a few together; a pack has blocks about the same people."""
    found: dict[int, dict[tuple, list[Pak]]] = {}
    for blok, chain in level:
        for proef in chain:
            alike = found.setdefault(proef.hoogte, {}).setdefault((blok.groep, blok.alleen_bij), [])
            if not alike or not alike[-1].has_room_for(proef):
                alike.append(Pak(next(numbers), blok, proef.hoogte))
            alike[-1].proeven.append(proef)
    ordered = [[p for packs in found[h].values() for p in packs] for h in sorted(found)]
    for pak in (p for packs in ordered for p in packs):
        pak.close()
    return [
        [packs[n : n + MOST_PACKS] for n in range(0, len(packs), MOST_PACKS)] for packs in ordered
    ]
