# SPDX-License-Identifier: EUPL-1.2
"""The lines of a block by name, each with the block as it would be without that line."""

from collections.abc import Iterator
from typing import NamedTuple

from checker.lijn import Lijn
from checker.ranges import JA, ONBEKEND, WEGINGEN, Range
from checker.terms import Alle, Blok, Conclusie, Een, Feit, Niet, Regelterm, Telling, Term, Vast

SIGNS = {
    "lager_dan": "lager dan",
    "hoger_dan": "hoger dan",
    "minstens": "minstens",
    "hoogstens": "hoogstens",
    "is_": "is",
}


class Zonder(NamedTuple):
    """A line, as people name it, and the term of its block without it."""

    naam: str
    term: Term


def without_each_line(blok: Blok, dag) -> Iterator[Zonder]:
    """Every line of a block, and every line inside a group of lines."""
    for place, one in enumerate(blok.regels):
        before, after = blok.regels[:place], blok.regels[place + 1 :]
        yield Zonder(f"{one.deel}: {named(one.lijn)}", _block(blok, (*before, *after)))
        for inner, term in _inside(one.lijn, one.term, dag):
            changed = Regelterm(one.lijn, one.deel, term)
            yield Zonder(f"{one.deel}: {named(inner)}", _block(blok, (*before, changed, *after)))


def _block(blok: Blok, regels: tuple[Regelterm, ...]) -> Term:
    return Blok(blok.sleutel, regels, blok.groep, blok.alleen_bij).term


def _inside(lijn: Lijn, term: Term, dag) -> Iterator[tuple[Lijn, Term]]:
    """Every line inside a group, with the term of the group without it."""
    if not lijn.children:
        return
    if lijn.oordeel_van or lijn.onzeker:
        group, *brake = term.termen
        for inner, changed in _inside(
            lijn.model_copy(update={"oordeel_van": None, "onzeker": None}), group, dag
        ):
            yield inner, Alle((changed, *brake))
        return
    children = [child for child in lijn.children if child.in_force(dag)]
    for place, (child, own) in enumerate(zip(children, term.termen, strict=True)):
        before, after = term.termen[:place], term.termen[place + 1 :]
        yield child, type(term)((*before, *after))
        for inner, changed in _inside(child, own, dag):
            yield inner, type(term)((*before, changed, *after))


def named(lijn: Lijn) -> str:
    """A line in the words of its rule file, on one line."""
    if lijn.children:
        kind = "een_van" if lijn.een_van else "alle_van"
        return f"{kind}({'; '.join(named(child) for child in lijn.children)})"
    subject = lijn.feit or lijn.regel or lijn.deel or lijn.tel
    if subject is None:
        return "oordeel van de gemeente"
    values = lijn.value if isinstance(lijn.value, tuple) else (lijn.value,)
    return f"{subject} {SIGNS[lijn.comparison]} {' of '.join(map(str, values))}"


class Denkbaar:
    """Which outcomes the lines of a block name, when no line says anything about another."""

    def __init__(self, blocks: dict[str, Blok]):
        self.blocks = blocks
        self._known: dict[str, frozenset[Range]] = {}

    def of(self, sleutel: str) -> frozenset[Range]:
        if sleutel not in self._known:
            blok = self.blocks.get(sleutel)
            self._known[sleutel] = (
                frozenset(WEGINGEN.values()) if blok is None else self._term(blok.term)
            )
        return self._known[sleutel]

    def _term(self, term: Term) -> frozenset[Range]:
        match term:
            case Feit():
                return _of_fact(term)
            case Vast():
                return frozenset({term.weging})
            case Niet():
                inside = self._term(term.term)
                return frozenset(WEGINGEN[2 - w.tot, 2 - w.van] for w in inside)
            case Conclusie():
                return self.of(term.sleutel)
            case Telling():
                return self.of(term.ledenregel)
        return self._joined(term)

    def _joined(self, term: Alle | Een) -> frozenset[Range]:
        lowest = isinstance(term, Alle)
        found = {JA if lowest else WEGINGEN[0, 0]}
        pick = min if lowest else max
        for part in term.termen:
            found = {
                WEGINGEN[pick(a.van, b.van), pick(a.tot, b.tot)]
                for a in found
                for b in self._term(part)
            }
        return frozenset(found)


def _of_fact(term: Feit) -> frozenset[Range]:
    highest = {None: WEGINGEN[2, 2], "college": WEGINGEN[1, 1], "onzeker": ONBEKEND}[term.rem]
    return frozenset({WEGINGEN[0, 0], highest})
