# SPDX-License-Identifier: EUPL-1.2
"""What the engine compares: every part of a block says how it proves that it weighs so much.

A part weighs a range on the scale 0 (klopt niet), 1 (college), 2 (klopt). The engine has no "not",
so each of the eight questions a block asks is answered here by a list of ways: each way a list of
comparisons that hold together. `ALTIJD` needs no comparison, `NOOIT` has no way.
"""

from dataclasses import dataclass
from itertools import product

Ways = list[list]
ALTIJD: Ways = [[]]
NOOIT: Ways = []
MOST_WAYS = 24


class TooLong(Exception):
    """Written out, this block would have too many ways to reach an outcome."""

SPIEGEL = {
    "van>=2": "tot<=0",
    "van>=1": "tot<=1",
    "tot>=1": "van<=1",
    "tot>=2": "van<=0",
    "tot<=0": "van>=2",
    "tot<=1": "van>=1",
    "van<=0": "tot>=2",
    "van<=1": "tot>=1",
}


@dataclass(frozen=True)
class Feitproef:
    """A fact against a limit; `soort` is `getal` or `keuze`, `rem` holds back a line that holds."""

    eigenschap: str
    op: str
    grens: int
    soort: str
    rem: str | None

    def proof(self, question: str) -> Ways:
        holds, fails = self._holds, self._fails
        may_hold, may_fail = self._may_hold, self._may_fail
        plain = {
            "van>=2": holds, "van>=1": holds, "tot>=2": may_hold, "tot>=1": may_hold,
            "tot<=0": fails, "tot<=1": fails, "van<=0": may_fail, "van<=1": may_fail,
        }  # fmt: skip
        college = plain | {"van>=2": NOOIT, "tot>=2": NOOIT, "tot<=1": ALTIJD, "van<=1": ALTIJD}
        onzeker = plain | {"van>=2": NOOIT, "van>=1": NOOIT, "van<=0": ALTIJD, "van<=1": ALTIJD}
        return {None: plain, "college": college, "onzeker": onzeker}[self.rem][question]

    @property
    def _holds(self) -> Ways:
        if self.soort == "keuze":
            return [[{self.eigenschap: self.grens}]]
        return [[self._edge("van", ">=") if self._upward else self._edge("tot", "<=")]]

    @property
    def _fails(self) -> Ways:
        if self.soort == "keuze":
            return [[{"$neq": {self.eigenschap: self.grens}}, {f"{self.eigenschap}_bekend": True}]]
        return [[self._edge("tot", "niet>=") if self._upward else self._edge("van", "niet<=")]]

    @property
    def _may_hold(self) -> Ways:
        if self.soort == "keuze":
            van, tot = f"{self.eigenschap}_van", f"{self.eigenschap}_tot"
            return [[{"$lte": {van: self.grens}}, {"$gte": {tot: self.grens}}]]
        return [[self._edge("tot", ">=") if self._upward else self._edge("van", "<=")]]

    @property
    def _may_fail(self) -> Ways:
        if self.soort == "keuze":
            return [[{"$neq": {self.eigenschap: self.grens}}]]
        return [[self._edge("van", "niet>=") if self._upward else self._edge("tot", "niet<=")]]

    @property
    def _upward(self) -> bool:
        return self.op in (">=", ">")

    def _edge(self, side: str, way: str) -> dict:
        """One end of the range against the limit, in the sense of this comparison."""
        strict = self.op in ("<", ">")
        sign = {
            ">=": "$gt" if strict else "$gte",
            "<=": "$lt" if strict else "$lte",
            "niet>=": "$lte" if strict else "$lt",
            "niet<=": "$gte" if strict else "$gt",
        }[way]
        return {sign: {f"{self.eigenschap}_{side}": self.grens}}


@dataclass(frozen=True)
class Uitkomstproef:
    """The outcome of another block, asserted as the two ends of its range."""

    eigenschap: str

    def proof(self, question: str) -> Ways:
        side, sign, limit = question[:3], question[3:5], int(question[5])
        return [[{{">=": "$gte", "<=": "$lte"}[sign]: {f"{self.eigenschap}_{side}": limit}}]]


@dataclass(frozen=True)
class Tellingproef:
    """At least so many members; the four counts of `checker.evaluation.Aantal` are asserted."""

    eigenschap: str
    minstens: int

    def proof(self, question: str) -> Ways:
        side, sign, limit = question[:3], question[3:5], int(question[5])
        level = limit if sign == ">=" else limit + 1
        name = {
            ("van", 2): "zeker",
            ("van", 1): "zeker_of_college",
            ("tot", 2): "hoogstens_zeker",
            ("tot", 1): "hoogstens",
        }[side, level]
        return [[{"$gte" if sign == ">=" else "$lt": {f"{self.eigenschap}_{name}": self.minstens}}]]


@dataclass(frozen=True)
class Vasteproef:
    """A weighing that no fact changes."""

    van: int
    tot: int

    def proof(self, question: str) -> Ways:
        value, limit = getattr(self, question[:3]), int(question[5])
        return ALTIJD if (value >= limit if question[3:5] == ">=" else value <= limit) else NOOIT


@dataclass(frozen=True)
class Omgekeerd:
    """The mirror of another literal."""

    proef: Feitproef | Uitkomstproef | Tellingproef | Vasteproef

    def proof(self, question: str) -> Ways:
        return self.proef.proof(SPIEGEL[question])


@dataclass(frozen=True)
class Groepsproef:
    """A nested "and" (`alle`) or "or": the least, or the most, that its parts weigh."""

    delen: tuple
    alle: bool

    def proof(self, question: str) -> Ways:
        proofs = [deel.proof(question) for deel in self.delen]
        if (question[3:5] == ">=") == self.alle:
            return all_of(proofs)
        return [way for proof in proofs for way in proof]


def all_of(proofs: list[Ways]) -> Ways:
    """Every way in which all of these hold together. Raises TooLong when there are too many."""
    ways = ALTIJD
    for proof in proofs:
        if len(ways) * len(proof) > MOST_WAYS:
            raise TooLong
        ways = [a + [one for one in b if one not in a] for a, b in product(ways, proof)]
    return ways
