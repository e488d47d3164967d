# SPDX-License-Identifier: EUPL-1.2
"""What the person said that a settled weighing stands on: with only that it weighs the same."""

from dataclasses import dataclass
from itertools import chain

from checker.ranges import JA, NEE
from checker.terms import Alle, Conclusie, Een, Feit, Niet, Telling, Term

SETTLES = {Alle: NEE, Een: JA}


@dataclass(frozen=True, slots=True, eq=False)
class Bewijs:
    """A term with every answer that may play a part in it, and the same of the terms inside it.

    There is one of every term, so `kennis` remembers by the proof itself.
    """

    term: Term
    feiten: tuple[str, ...]
    delen: tuple["Bewijs", ...] = ()

    def cited(self, kennis) -> tuple[str, ...]:
        """Answers the person gave. Of lines that must all hold, those that fail are enough."""
        if not self.delen:
            return tuple(filter(kennis.situatie.__contains__, self.feiten))
        return kennis.remember(self, self._of_parts, kennis)

    def _of_parts(self, kennis) -> tuple[str, ...]:
        settles = SETTLES[type(self.term)]
        enough = [one for one in self.delen if kennis.weigh(one.term) == settles]
        return tuple(dict.fromkeys(chain(*[one.cited(kennis) for one in enough or self.delen])))


def proof_of(term: Term, daybook) -> Bewijs:
    """Made once for a period; "not" changes nothing about what a line stands on."""
    while isinstance(term, Niet):
        term = term.term
    found = daybook.proofs.get(term)
    if found is None:
        found = daybook.proofs[term] = _proof_of(term, daybook)
    return found


def _proof_of(term: Term, daybook) -> Bewijs:
    if isinstance(term, Alle | Een) and term.termen:
        parts = tuple(proof_of(one, daybook) for one in term.termen)
        return Bewijs(term, tuple(dict.fromkeys(f for one in parts for f in one.feiten)), parts)
    return Bewijs(term, tuple(Behind(daybook).term(term)))


class Behind:
    """Every answer behind a term: also what fills a fact in, and why a question is not asked."""

    def __init__(self, daybook):
        self.daybook = daybook
        self.found: dict[str, None] = {}
        self.seen: set[str] = set()

    def term(self, term: Term) -> dict[str, None]:
        match term:
            case Feit():
                self._thing(term.naam.split(".")[0])
            case Niet():
                self.term(term.term)
            case Alle() | Een():
                for one in term.termen:
                    self.term(one)
            case Conclusie():
                self._block(term.sleutel)
            case Telling():
                self._block(term.ledenregel)
        return self.found

    def _thing(self, naam: str) -> None:
        """A fact or group, or `telling:`, `regel:` or `bedrag:` and a name; each once."""
        if naam in self.seen:
            return
        self.seen.add(naam)
        kind, _, rest = naam.partition(":")
        if kind in ("telling", "regel"):
            self._block(rest)
        elif kind == "bedrag":
            self._amount(rest)
        else:
            self._fact(naam)

    def _fact(self, naam: str) -> None:
        begrip = self.daybook.begrippen[naam]
        if naam not in self.daybook.inputs:
            number = {f"aantal_{naam}": None} if naam in self.daybook.groepen else {}
            self.found |= {naam: None, **number}
            if begrip.alleen_als:
                self.term(self.daybook.condition(naam))
        filled_from = getattr(begrip, "aanvullen", None)
        for one in self.daybook.inputs.get(naam) or (filled_from.uit if filled_from else ()):
            self._thing(one)

    def _block(self, sleutel: str) -> None:
        blok = self.daybook.blocks.get(sleutel)
        if blok is None or f"blok {sleutel}" in self.seen:
            return
        self.seen.add(f"blok {sleutel}")
        if blok.groep:
            self._thing(blok.groep)
        if blok.alleen_bij:
            self._block(blok.alleen_bij)
        self.term(blok.term)

    def _amount(self, regel: str) -> None:
        self._block(regel)
        if regel in self.daybook.regels:
            for one in self.daybook.regels[regel].bedrag.uit:
                self._thing(one)
            for norm, sleutel in self.daybook.norms[regel]:
                self._block(sleutel)
                for one in norm.uit:
                    self._thing(one)
