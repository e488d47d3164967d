# SPDX-License-Identifier: EUPL-1.2
"""Puts blocks in an order in which every conclusion comes before the blocks that use it."""

from collections.abc import Iterable, Iterator

from checker.errors import Kring
from checker.terms import Alle, Blok, Conclusie, Een, Feit, Niet, Telling, Term


def order_in_levels(daybook) -> tuple[list[list[Blok]], frozenset[str]]:
    """Blocks by level, and the facts that need a conclusion.

    Raises Kring when conclusions wait for each other.
    """
    found = Levels(daybook)
    levels: dict[int, list[Blok]] = {}
    for sleutel, blok in daybook.blocks.items():
        levels.setdefault(found.of(sleutel), []).append(blok)
    late = frozenset(naam for naam in daybook.begrippen if found.of(f"feit:{naam}"))
    return [levels[number] for number in sorted(levels)], late


def all_behind(daybook, dingen: Iterable[str]) -> set[str]:
    """These things (`bedrag:bijstandsnorm`, `giften`) and everything that they need."""
    links, found, waiting = Levels(daybook), set(), list(dingen)
    while waiting:
        ding = waiting.pop()
        if ding not in found:
            found.add(ding)
            waiting += links.needs(ding)
    return found


class Levels:
    """The level of a thing is one more than the highest level it needs."""

    def __init__(self, daybook):
        self.daybook = daybook
        self.known: dict[str, int] = {}
        self.busy: list[str] = []

    def of(self, ding: str) -> int:
        if ding in self.busy:
            ring = [*self.busy[self.busy.index(ding) :], ding]
            raise Kring(ring)
        if ding not in self.known:
            self.busy.append(ding)
            self.known[ding] = self._own_step(ding) + max(
                (self.of(need) for need in self.needs(ding)), default=0
            )
            self.busy.pop()
        return self.known[ding]

    def _own_step(self, ding: str) -> int:
        return int(ding in self.daybook.blocks)

    def needs(self, ding: str) -> Iterator[str]:
        if ding in self.daybook.blocks:
            blok = self.daybook.blocks[ding]
            yield from self._of_term(blok.term)
            if blok.groep:
                yield f"feit:{blok.groep}"
            if blok.alleen_bij:
                yield blok.alleen_bij
        elif ding.startswith("feit:"):
            yield from self._of_fact(ding.partition(":")[2])
        elif ding.startswith("bedrag:"):
            yield from self._of_amount(ding.partition(":")[2])

    def _of_term(self, term: Term) -> Iterator[str]:
        match term:
            case Feit():
                yield f"feit:{term.naam}"
            case Niet():
                yield from self._of_term(term.term)
            case Alle() | Een():
                for part in term.termen:
                    yield from self._of_term(part)
            case Conclusie():
                yield term.sleutel
            case Telling():
                yield term.ledenregel

    def _of_fact(self, naam: str) -> Iterator[str]:
        begrip = self.daybook.begrippen[naam]
        if getattr(begrip, "alleen_als", ()):
            yield from self._of_term(self.daybook.condition(naam))
        inputs = getattr(begrip, "uit", ())
        if getattr(begrip, "aanvullen", None):
            inputs = begrip.aanvullen.uit
        yield from self._inputs(inputs)

    def _of_amount(self, regel: str) -> Iterator[str]:
        if regel not in self.daybook.regels:
            return
        yield regel
        for norm, sleutel in self.daybook.norms[regel]:
            yield sleutel
            yield from self._inputs(norm.uit)
        bedrag = self.daybook.regels[regel].bedrag
        yield from self._inputs(bedrag.uit if bedrag else ())

    def _inputs(self, uit: tuple[str, ...]) -> Iterator[str]:
        for naam in uit:
            kind, _, rest = naam.partition(":")
            if kind in ("telling", "regel"):
                yield rest
            else:
                yield naam if kind == "bedrag" else f"feit:{naam}"
