# SPDX-License-Identifier: EUPL-1.2
"""What the engine compares: every part of a block proves with one comparison how much it weighs.

A part weighs a range on the scale 0 (klopt niet), 1 (college), 2 (klopt). The engine has no "not",
so a block asks eight questions, such as "van>=2", and a part answers each with one comparison, or
with ALTIJD or NOOIT. A choice is asserted as one number for the options of a line: 0 it is none of
them, 1 it may be one, 2 it is one.
"""

from dataclasses import dataclass

ALTIJD, NOOIT = "altijd", "nooit"
Answer = dict | str

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
REMMEN = {
    None: {},
    "college": {"van>=2": NOOIT, "tot>=2": NOOIT, "tot<=1": ALTIJD, "van<=1": ALTIJD},
    "onzeker": {"van>=2": NOOIT, "van>=1": NOOIT, "van<=0": ALTIJD, "van<=1": ALTIJD},
}
# the number of a choice that answers; it never weighs 1, so 1 and 2, and 0 and 1, ask the same
KEUZE = {
    "van>=2": ("$gte", 2),
    "van>=1": ("$gte", 2),
    "tot>=1": ("$gte", 1),
    "tot>=2": ("$gte", 1),
    "tot<=0": ("$lte", 0),
    "tot<=1": ("$lte", 0),
    "van<=0": ("$lte", 1),
    "van<=1": ("$lte", 1),
}
# how a comparison of the law holds for one end of a range: the end, the sign, and its opposite
VERGELIJKING = {
    "lager_dan": ("tot", "$lt", "van", "$gte"),
    "hoogstens": ("tot", "$lte", "van", "$gt"),
    "hoger_dan": ("van", "$gt", "tot", "$lte"),
    "minstens": ("van", "$gte", "tot", "$lt"),
}


@dataclass(frozen=True)
class Feitproef:
    """A fact against a limit. `rem` holds back a line that holds."""

    eigenschap: str
    op: str
    grens: int
    rem: str | None

    def ask(self, question: str) -> Answer:
        braked = REMMEN[self.rem].get(question)
        return braked or self._compare(question)

    def _compare(self, question: str) -> dict:
        """Plain lines weigh 0 or 2, so 1 and 2, and 0 and 1, ask the same."""
        end, sign, other_end, opposite = VERGELIJKING[self.op]
        side, wants_it = question[:3], question[3:5] == ">="
        if wants_it:
            chosen = end if side == "van" else other_end
            return {sign: {f"{self.eigenschap}_{chosen}": self.grens}}
        chosen = other_end if side == "tot" else end
        return {opposite: {f"{self.eigenschap}_{chosen}": self.grens}}


@dataclass(frozen=True)
class Keuzeproef:
    """A choice against the options of a line; a line that holds is held back by `rem`."""

    eigenschap: str
    rem: str | None

    def ask(self, question: str) -> Answer:
        braked = REMMEN[self.rem].get(question)
        return braked or {KEUZE[question][0]: {self.eigenschap: KEUZE[question][1]}}


@dataclass(frozen=True)
class Uitkomstproef:
    """The outcome of another block, asserted as the two ends of its range."""

    eigenschap: str

    def ask(self, question: str) -> Answer:
        side, sign, limit = question[:3], question[3:5], int(question[5])
        return {{">=": "$gte", "<=": "$lte"}[sign]: {f"{self.eigenschap}_{side}": limit}}


@dataclass(frozen=True)
class Tellingproef:
    """At least so many members; the four counts of `checker.evaluation.Aantal` are asserted."""

    eigenschap: str
    minstens: int

    def ask(self, question: str) -> Answer:
        side, sign, limit = question[:3], question[3:5], int(question[5])
        level = limit if sign == ">=" else limit + 1
        name = {
            ("van", 2): "zeker",
            ("van", 1): "zeker_of_college",
            ("tot", 2): "hoogstens_zeker",
            ("tot", 1): "hoogstens",
        }[side, level]
        return {"$gte" if sign == ">=" else "$lt": {f"{self.eigenschap}_{name}": self.minstens}}


@dataclass(frozen=True)
class Vasteproef:
    """A weighing that no fact changes."""

    van: int
    tot: int

    def ask(self, question: str) -> Answer:
        value, limit = getattr(self, question[:3]), int(question[5])
        return ALTIJD if (value >= limit if question[3:5] == ">=" else value <= limit) else NOOIT


@dataclass(frozen=True)
class Omgekeerd:
    """The mirror of another part."""

    proef: Feitproef | Keuzeproef | Uitkomstproef | Tellingproef | Vasteproef

    def ask(self, question: str) -> Answer:
        return self.proef.ask(SPIEGEL[question])
