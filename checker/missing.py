# SPDX-License-Identifier: EUPL-1.2
"""Which facts can still change an outcome: only what is reached through something unsettled."""

from collections.abc import Iterator

from checker.evaluation import weigh
from checker.knowledge import SPOOK, Kennis
from checker.model import Regel
from checker.terms import Alle, Conclusie, Een, Feit, Niet, Telling, Term


def open_facts(regel: Regel, kennis: Kennis) -> list[str]:
    """Facts that may settle this measure or its amount, in the order to ask them.

    A fact of a member reads `medebewoners[2].contract`.
    """
    found = dict.fromkeys(_Walk(kennis).measure(regel.regel))
    return sorted(found, key=lambda feit: kennis.daybook.order[feit.split("[")[0]])


class _Walk:
    """Walks from a conclusion to the facts behind it, past everything that is settled."""

    def __init__(self, kennis: Kennis):
        self.kennis, self.daybook = kennis, kennis.daybook
        self.seen: set[tuple[str, int | None]] = set()

    def measure(self, naam: str) -> Iterator[str]:
        if naam not in self.daybook.regels:
            return
        yield from self.conclusion(naam)
        for part in self.daybook.regels[naam].onderdelen:
            if not part.verborgen:
                yield from self.conclusion(f"{naam}.{part.naam}")
        yield from self.amount(naam)

    def conclusion(self, sleutel: str) -> Iterator[str]:
        known = self.kennis.conclusion(sleutel).known
        if known or sleutel not in self.daybook.blocks or self._again("blok", sleutel):
            return
        yield from self.term(self.daybook.blocks[sleutel].term)

    def term(self, term: Term, lid: int | None = None) -> Iterator[str]:
        if weigh(term, self.kennis, lid).known:
            return
        match term:
            case Feit():
                yield from self.fact(term.naam, lid)
            case Niet():
                yield from self.term(term.term, lid)
            case Alle() | Een():
                for one in term.termen:
                    yield from self.term(one, lid)
            case Conclusie():
                yield from self.conclusion(term.sleutel)
            case Telling():
                yield from self.count(term.ledenregel)

    def fact(self, naam: str, lid: int | None = None) -> Iterator[str]:
        if self._again("feit", naam, lid):
            return
        if self.kennis.fact(naam, lid).known:
            return
        begrip = self.daybook.begrippen[naam]
        inputs = getattr(begrip, "uit", None)
        if inputs is not None:
            for one in inputs:
                yield from self.input(one)
        elif not (begrip.alleen_als and self.kennis.applies(begrip, lid).tot == 0):
            if begrip.alleen_als:
                yield from self.term(self.daybook.condition(naam), lid)
            if begrip.vraag:
                yield where(naam, lid)

    def input(self, naam: str) -> Iterator[str]:
        kind, _, rest = naam.partition(":")
        match kind:
            case "telling":
                yield from self.count(rest)
            case "bedrag":
                yield from self.amount(rest)
            case "regel":
                yield from self.conclusion(rest)
            case _ if naam in self.daybook.groepen:
                yield from self.group(naam)
            case _:
                yield from self.fact(naam)

    def group(self, naam: str) -> Iterator[str]:
        groep = self.kennis.group(naam)
        for lid in range(len(groep.leden)):
            for veld in groep.leden[lid]:
                if not self.kennis.fact(f"{naam}.{veld}", lid).known:
                    yield from self.fact(f"{naam}.{veld}", lid)
        if groep.extra.tot and not self._again("groep", naam):
            yield from self._whole_group(naam)

    def count(self, ledenregel: str) -> Iterator[str]:
        blok = self.daybook.blocks.get(ledenregel)
        if blok is None:
            return
        for lid, weighed in self.kennis.members_concluded.get(ledenregel, {}).items():
            if lid == SPOOK and weighed.tot and not self._again("groep", blok.groep):
                yield from self._whole_group(blok.groep)
            elif lid != SPOOK and not weighed.known:
                yield from self.term(blok.term, lid)

    def _whole_group(self, naam: str) -> Iterator[str]:
        begrip = self.daybook.begrippen[naam]
        if begrip.alleen_als:
            yield from self.term(self.daybook.condition(naam))
        yield naam

    def amount(self, regel: str) -> Iterator[str]:
        geld = self.kennis.amount(regel) if regel in self.daybook.regels else None
        if geld is None or self._again("bedrag", regel):
            return
        for term in self.daybook.may_lower[regel]:
            yield from self.term(term)
        found = geld.bedrag or geld.laatst_bekend
        if found is not None and not (found.known and self._norm_is_sure(regel)):
            yield from self._behind_amount(regel)

    def _norm_is_sure(self, regel: str) -> bool:
        """Whether we know which norm the amount comes from, and that it comes at all."""
        norms = [self.kennis.conclusion(sleutel) for _, sleutel in self.daybook.norms[regel]]
        return self.kennis.conclusion(regel).known and all(norm.known for norm in norms)

    def _behind_amount(self, regel: str) -> Iterator[str]:
        yield from self.conclusion(regel)
        for norm, sleutel in self.daybook.norms[regel]:
            yield from self.conclusion(sleutel)
            if self.kennis.conclusion(sleutel).tot:
                for one in norm.uit:
                    yield from self.input(one)
        for one in self.daybook.regels[regel].bedrag.uit:
            yield from self.input(one)

    def _again(self, *key) -> bool:
        """Whether we were here before; every thing is walked once."""
        if key in self.seen:
            return True
        self.seen.add(key)
        return False


def where(naam: str, lid: int | None) -> str:
    groep, _, veld = naam.partition(".")
    return f"{groep}[{lid + 1}].{veld}" if veld and lid is not None and lid >= 0 else groep
