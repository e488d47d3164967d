# SPDX-License-Identifier: EUPL-1.2
"""Compiles blocks to rules of durable_rules: for every block, one rule per possible outcome.

A block is an "and" of parts. A nested group becomes a block of its own whose outcome is chained;
so do the halves of a block with many lines, because the engine refuses a fact that matches more
than 64 conditions and more than 16 joined facts.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

from checker.engine.literals import (
    Feitproef,
    Keuzeproef,
    Omgekeerd,
    Tellingproef,
    Uitkomstproef,
    Vasteproef,
)
from checker.terms import Alle, Conclusie, Een, Feit, Niet, Telling, Term, Vast

MOST_PARTS = 24


@dataclass
class Blokproef:
    """A compiled block: its parts, its height above its children, and what its fact must tell."""

    naam: str
    nummer: int
    proeven: list = field(default_factory=list)
    omgekeerd: bool = False
    hoogte: int = 0
    getallen: dict[str, str] = field(default_factory=dict)
    keuzes: dict[str, tuple[str, tuple[int, ...]]] = field(default_factory=dict)
    conclusies: dict[str, str] = field(default_factory=dict)
    tellingen: dict[str, str] = field(default_factory=dict)
    kinderen: dict[str, str] = field(default_factory=dict)


class Compiler:
    """Compiles the term of one block into a chain of `Blokproef`, children before parents.

    `names` holds what is told so far: blocks that share a fact read the same property of it.
    """

    def __init__(self, sleutel: str, numbers: Iterator[int], names: dict[tuple, str]):
        self.sleutel, self.numbers, self.names = sleutel, numbers, names
        self.chain: list[Blokproef] = []
        self.children = 0

    def compile(self, term: Term) -> list[Blokproef]:
        self._block(self.sleutel, term)
        return self.chain

    def _block(self, naam: str, term: Term) -> int:
        """Compiles one block and gives its height: how many blocks it waits for.

        An "or" is compiled as not (not a and not b); its outcome is mirrored back.
        """
        parts = tuple(_flatten(term))
        mirrored = len(parts) == 1 and isinstance(parts[0], Een)
        if mirrored:
            parts = tuple(_flatten(Alle(tuple(Niet(one) for one in parts[0].termen))))
        if len(parts) > MOST_PARTS:
            middle = len(parts) // 2
            parts = (Alle(parts[:middle]), Alle(parts[middle:]))
        number = next(self.numbers)
        blok = Blokproef(naam, number, omgekeerd=mirrored)
        blok.proeven = [self._part(blok, part) for part in parts]
        self.chain.append(blok)
        return blok.hoogte

    def _part(self, blok: Blokproef, term: Term):
        match term:
            case Feit():
                return self._fact(blok, term)
            case Niet():
                return Omgekeerd(self._part(blok, term.term))
            case Conclusie():
                return Uitkomstproef(self._told(blok.conclusies, term.sleutel, "c"))
            case Telling():
                eigenschap = self._told(blok.tellingen, term.ledenregel, "t")
                return Tellingproef(eigenschap, term.minstens)
            case Vast():
                return Vasteproef(*term.weging)
        return self._child(blok, term)

    def _fact(self, blok: Blokproef, term: Feit):
        if term.grens is None:
            return Vasteproef(0, 1 if term.rem == "college" else 2)
        if term.op == "is_":
            eigenschap = self._told(blok.keuzes, (term.naam, term.opties), "o")
            return Keuzeproef(eigenschap, term.rem)
        eigenschap = self._told(blok.getallen, term.naam, "f")
        return Feitproef(eigenschap, term.op, term.grens, term.rem)

    def _child(self, blok: Blokproef, term: Alle | Een):
        """A group as a block of its own."""
        self.children += 1
        naam = f"{self.sleutel}#{self.children}"
        blok.hoogte = max(blok.hoogte, 1 + self._block(naam, term))
        return Uitkomstproef(self._told(blok.kinderen, naam, "k"))

    def _told(self, told: dict[str, object], key, kind: str) -> str:
        """The property that tells about this; a block remembers which ones it reads."""
        eigenschap = self.names.setdefault((kind, key), f"{kind}{len(self.names)}")
        told[eigenschap] = key
        return eigenschap


def _flatten(term: Term):
    """The parts of an "and"; "not (a or b)" is "not a and not b"."""
    if isinstance(term, Alle):
        for part in term.termen:
            yield from _flatten(part)
    elif isinstance(term, Niet) and isinstance(term.term, Een):
        for part in term.term.termen:
            yield from _flatten(Niet(part))
    elif isinstance(term, Niet) and isinstance(term.term, Niet):
        yield from _flatten(term.term.term)
    else:
        yield term
