# SPDX-License-Identifier: EUPL-1.2
"""Tells the engine what blocks need to know, in whole numbers only: one fact for several blocks."""

from collections.abc import Iterator

from checker.engine.compiling import Blokproef
from checker.evaluation import Aantal
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
        """Works out once which properties a fact of this pack has."""
        said = {name: value for one in self.head for name, value in one.items()}
        self._head = {"id": "", "sid": SID, **said}
        own = self.proeven
        self._getallen = [(n, *_ends(e)) for p in own for e, n in p.getallen.items()]
        self._keuzes = [(*k, *_ends(e), f"{e}_bekend") for p in own for e, k in p.keuzes.items()]
        self._conclusies = [(n, *_ends(e)) for p in own for e, n in p.conclusies.items()]
        self._kinderen = [(n, *_ends(e)) for p in own for e, n in p.kinderen.items()]
        self._tellingen = [
            (n, [f"{e}_{one}" for one in Aantal._fields])
            for p in own
            for e, n in p.tellingen.items()
        ]

    def fact(self, kennis, lid: int | None, inner: dict) -> dict:
        """The fact; a choice as a range of 0 and 1, and as not known where nobody said it."""
        fact = dict(self._head)
        for naam, van, tot in self._getallen:
            fact[van], fact[tot] = kennis.fact(naam, lid)
        for naam, opties, van, tot, bekend in self._keuzes:
            low, high = kennis.fact(naam, lid)
            if low == high:
                fact[van] = fact[tot] = int(low in opties)
            else:
                fact[bekend], fact[van] = False, 0
                fact[tot] = int(any(low <= one <= high for one in opties))
        for sleutel, van, tot in self._conclusies:
            fact[van], fact[tot] = kennis.conclusion(sleutel)
        for naam, van, tot in self._kinderen:
            fact[van], fact[tot] = inner[naam, lid]
        for naam, fields in self._tellingen:
            fact.update(zip(fields, kennis.count(naam), strict=True))
        return fact


def _ends(eigenschap: str) -> tuple[str, str]:
    return f"{eigenschap}_van", f"{eigenschap}_tot"


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
