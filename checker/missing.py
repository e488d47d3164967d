# SPDX-License-Identifier: EUPL-1.2
"""Which facts can still change an outcome: only what is reached through something unsettled."""

from checker.asking import in_order, where
from checker.groepen import SPOOK
from checker.knowledge import Kennis
from checker.model import Regel
from checker.terms import Conclusie, Feit, Telling, Term
from checker.unsettled import unsettled

NIETS: frozenset[str] = frozenset()


def open_facts(regel: Regel, kennis: Kennis) -> list[str]:
    """Facts that may settle this measure or its amount, in the order to ask them.

    A fact of a member reads `medebewoners[2].contract`.
    """
    return in_order(Walk(kennis).measure(regel.regel), kennis.daybook)


class Walk:
    """Walks from a conclusion to the facts behind it, past everything that is settled.

    What lies behind a thing is worked out once for a person and kept in `kennis`.
    """

    def __init__(self, kennis: Kennis):
        self.kennis, self.daybook = kennis, kennis.daybook

    def measure(self, naam: str) -> frozenset[str]:
        if naam not in self.daybook.regels:
            return NIETS
        shown = [p for p in self.daybook.regels[naam].onderdelen if not p.verborgen]
        parts = [self.conclusion(f"{naam}.{part.naam}") for part in shown]
        return NIETS.union(self.conclusion(naam), self.amount(naam), *parts)

    def conclusion(self, sleutel: str) -> frozenset[str]:
        blok = self.daybook.blocks.get(sleutel)
        if blok is None or self.kennis.conclusion(sleutel).known:
            return NIETS
        return self.kennis.remember(("blok", sleutel), self.term, blok.term)

    def term(self, term: Term, lid: int | None = None) -> frozenset[str]:
        """Everything behind the lines that keep this term open."""
        leaves = unsettled(term, self.kennis, lid)
        return NIETS.union(*(self._behind_leaf(leaf, lid) for leaf in leaves))

    def waits(self, term: Term) -> bool:
        """Whether there is anything behind the lines that keep this term open."""
        return any(map(self._behind_leaf, unsettled(term, self.kennis)))

    def _behind_leaf(self, term: Term, lid: int | None = None) -> frozenset[str]:
        match term:
            case Feit():
                return self.fact(term.naam, lid)
            case Conclusie():
                return self.conclusion(term.sleutel)
            case Telling():
                return self.count(term.ledenregel)
        return NIETS

    def fact(self, naam: str, lid: int | None = None) -> frozenset[str]:
        if self.kennis.fact(naam, lid).known:
            return NIETS
        return self.kennis.remember(("feit", naam, lid), self._behind_fact, naam, lid)

    def _behind_fact(self, naam: str, lid: int | None) -> frozenset[str]:
        inputs = self.daybook.inputs.get(naam)
        if inputs is not None:
            return NIETS.union(*(self.input(one) for one in inputs))
        begrip = self.daybook.begrippen[naam]
        if begrip.alleen_als and self.kennis.applies(begrip, lid).tot == 0:
            return NIETS
        found = self._condition(naam, lid)
        return found | {where(naam, lid)} if begrip.vraag else found

    def _condition(self, naam: str, lid: int | None = None) -> frozenset[str]:
        """What decides whether this question makes sense at all."""
        asked_if = self.daybook.begrippen[naam].alleen_als
        return self.term(self.daybook.condition(naam), lid) if asked_if else NIETS

    def input(self, naam: str) -> frozenset[str]:
        kind, _, rest = naam.partition(":")
        match kind:
            case "telling":
                return self.count(rest)
            case "bedrag":
                return self.amount(rest)
            case "regel":
                return self.conclusion(rest)
        return self.group(naam) if naam in self.daybook.groepen else self.fact(naam)

    def group(self, naam: str) -> frozenset[str]:
        groep = self.kennis.group(naam)
        fields = [
            self.fact(f"{naam}.{veld}", lid)
            for lid in range(len(groep.leden))
            for veld in groep.leden[lid]
        ]
        return NIETS.union(*fields, self._more_members(naam) if groep.extra.tot else NIETS)

    def _more_members(self, naam: str) -> frozenset[str]:
        return self.kennis.remember(("groep", naam), lambda: self._condition(naam) | {naam})

    def count(self, ledenregel: str) -> frozenset[str]:
        blok = self.daybook.blocks.get(ledenregel)
        if blok is None:
            return NIETS
        return self.kennis.remember(("telling", ledenregel), self._behind_count, blok)

    def _behind_count(self, blok) -> frozenset[str]:
        found = []
        for lid, weighed in self.kennis.members_concluded.get(blok.sleutel, {}).items():
            if lid == SPOOK and weighed.tot:
                found.append(self._more_members(blok.groep))
            elif lid != SPOOK and not weighed.known:
                found.append(self.term(blok.term, lid))
        return NIETS.union(*found)

    def amount(self, regel: str) -> frozenset[str]:
        if regel not in self.daybook.regels:
            return NIETS
        return self.kennis.remember(("bedrag", regel), self._of_amount, regel)

    def _of_amount(self, regel: str) -> frozenset[str]:
        geld = self.kennis.amount(regel)
        lower = NIETS.union(*(self.term(term) for term in self.daybook.may_lower[regel]))
        found = geld.bedrag or geld.laatst_bekend
        if found is None or (found.known and self._norm_is_sure(regel)):
            return lower
        return lower | self._behind_amount(regel)

    def _norm_is_sure(self, regel: str) -> bool:
        """Whether we know which norm the amount comes from, and that it comes at all."""
        norms = [self.kennis.conclusion(sleutel) for _, sleutel in self.daybook.norms[regel]]
        return self.kennis.conclusion(regel).known and all(norm.known for norm in norms)

    def _behind_amount(self, regel: str) -> frozenset[str]:
        found = [self.conclusion(regel)]
        found += [self.input(one) for one in self.daybook.regels[regel].bedrag.uit]
        for norm, sleutel in self.daybook.norms[regel]:
            found.append(self.conclusion(sleutel))
            if self.kennis.conclusion(sleutel).tot:
                found += [self.input(one) for one in norm.uit]
        return NIETS.union(*found)
