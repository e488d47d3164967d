# SPDX-License-Identifier: EUPL-1.2
"""Compiles blocks to rules of durable_rules: for every block, one rule per possible outcome.

A block is an "and" of parts. For each outcome it asks its parts a few yes/no questions (see
`literals`); the answers are written out as alternatives, of which one must hold. Where that would
become long, or a block would ask too much of one fact (the engine stops at 64 conditions), a part
becomes a block of its own whose outcome is chained.
"""

from dataclasses import dataclass, field

from checker.engine.literals import (
    Feitproef,
    Groepsproef,
    Omgekeerd,
    Tellingproef,
    TooLong,
    Uitkomstproef,
    Vasteproef,
    all_of,
)
from checker.terms import Alle, Conclusie, Een, Feit, Niet, Telling, Term, Vast

MOST_PARTS = 20
OPS = {"lager_dan": "<", "hoger_dan": ">", "minstens": ">=", "hoogstens": "<="}

# outcome of an "and" -> what must hold for all parts, and what for at least one
OUTCOMES = {
    (0, 0): ([], ["tot<=0"]),
    (2, 2): (["van>=2"], []),
    (1, 1): (["van>=1"], ["tot<=1"]),
    (1, 2): (["van>=1", "tot>=2"], ["van<=1"]),
    (0, 2): (["tot>=2"], ["van<=0"]),
    (0, 1): (["tot>=1"], ["tot<=1", "van<=0"]),
}


@dataclass
class Blokproef:
    """A compiled block: its parts, its rules, and what its fact must tell the engine."""

    naam: str
    proeven: list = field(default_factory=list)
    regels: dict[str, dict] = field(default_factory=dict)
    feiten: dict[str, tuple[str, str]] = field(default_factory=dict)
    conclusies: dict[str, str] = field(default_factory=dict)
    tellingen: dict[str, str] = field(default_factory=dict)
    kinderen: dict[str, str] = field(default_factory=dict)


class Compiler:
    """Compiles the term of one block into a chain of `Blokproef`, children before parents."""

    def __init__(self, sleutel: str):
        self.sleutel = sleutel
        self.chain: list[Blokproef] = []
        self.children = 0

    def compile(self, term: Term) -> list[Blokproef]:
        self._block(self.sleutel, tuple(_flatten(term)))
        return self.chain

    def _block(self, naam: str, parts: tuple[Term, ...], apart: bool = False) -> None:
        """One block; `apart` gives every nested group a block of its own."""
        if len(parts) > MOST_PARTS:
            return self._halves(naam, parts)
        before = len(self.chain)
        blok = Blokproef(naam)
        try:
            blok.proeven = [self._part(blok, part, apart) for part in parts]
            blok.regels = rules_of(blok)
        except TooLong:
            del self.chain[before:]
            return self._halves(naam, parts) if apart else self._block(naam, parts, apart=True)
        self.chain.append(blok)

    def _halves(self, naam: str, parts: tuple[Term, ...]) -> None:
        middle = len(parts) // 2
        self._block(naam, (Alle(parts[:middle]), Alle(parts[middle:])), apart=True)

    def _part(self, blok: Blokproef, term: Term, apart: bool):
        match term:
            case Feit():
                return self._fact(blok, term)
            case Niet():
                return Omgekeerd(self._part(blok, term.term, apart))
            case Conclusie():
                return Uitkomstproef(_told(blok.conclusies, term.sleutel, "c"))
            case Telling():
                return Tellingproef(_told(blok.tellingen, term.ledenregel, "t"), term.minstens)
            case Vast():
                return Vasteproef(*term.weging)
            case _ if apart:
                return self._child(blok, term)
        parts = [self._part(blok, one, apart) for one in term.termen]
        return Groepsproef(tuple(parts), isinstance(term, Alle))

    def _fact(self, blok: Blokproef, term: Feit):
        if term.grens is None:
            return Vasteproef(0, 2)
        kind = "keuze" if term.op == "is_" else "getal"
        eigenschap = _told(blok.feiten, (term.naam, kind), "f")
        return Feitproef(eigenschap, OPS.get(term.op, "="), term.grens, kind, term.rem)

    def _child(self, blok: Blokproef, term: Alle | Een):
        """A group as a block of its own; an "or" as not (not a and not b)."""
        self.children += 1
        naam = f"{self.sleutel}#{self.children}"
        if isinstance(term, Alle):
            self._block(naam, tuple(_flatten(term)))
            return Uitkomstproef(_told(blok.kinderen, naam, "k"))
        self._block(naam, tuple(Niet(one) for one in term.termen))
        return Omgekeerd(Uitkomstproef(_told(blok.kinderen, naam, "k")))


def _flatten(term: Term):
    if isinstance(term, Alle):
        for part in term.termen:
            yield from _flatten(part)
    else:
        yield term


def _told(names: dict, key, prefix: str) -> str:
    for eigenschap, known in names.items():
        if known == key:
            return eigenschap
    eigenschap = f"{prefix}{len(names)}"
    names[eigenschap] = key
    return eigenschap


def rules_of(blok: Blokproef) -> dict[str, dict]:
    """Rules named `blok|vantot|way`, one for every way to an outcome.

    A "$or" of several comparisons each would make the engine's memory explode, so every way is a
    rule. Raises TooLong when there are too many.
    """
    found = {}
    for (van, tot), (for_all, for_one) in OUTCOMES.items():
        for number, way in enumerate(_ways(blok.proeven, for_all, for_one)):
            found[f"{blok.naam}|{van}{tot}|{number}"] = {
                "all": [{"m": {"$and": [{"blok": blok.naam}, *way]} if way else {"blok": blok.naam}}]
            }
    return found


def _ways(proeven: list, for_all: list[str], for_one: list[str]) -> list[list]:
    """Every way in which the questions are answered, as lists of comparisons."""
    asked = [proef.proof(question) for question in for_all for proef in proeven]
    for question in for_one:
        useful = [p for p in proeven if not _clashes(p, question, for_all)]
        asked.append(_first_of(useful, question))
    return all_of(asked)


def _clashes(proef, question: str, for_all: list[str]) -> bool:
    """A part that is never left to the college cannot weigh exactly 1."""
    half = question[:5] + "0"
    if question[5] == "0" or proef.proof(question) != proef.proof(half):
        return False
    return "van>=1" in for_all or (question == "tot<=1" and "tot>=1" in for_all)


def _first_of(proeven: list, question: str) -> list[list]:
    """At least one part answers this question; written so that as few as possible overlap."""
    ways: list[list] = []
    none_before: list = []
    for proef in proeven:
        proof = proef.proof(question)
        ways += [none_before + [one for one in way if one not in none_before] for way in proof]
        if [] in proof:
            break
        against = proef.proof(NOT[question])
        if len(against) == 1:
            none_before = none_before + [one for one in against[0] if one not in none_before]
    return ways


NOT = {"tot<=0": "tot>=1", "tot<=1": "tot>=2", "van<=0": "van>=1", "van<=1": "van>=2"}
