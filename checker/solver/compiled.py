# SPDX-License-Identifier: EUPL-1.2
"""Proves that what the engine gets says the same as the specification, for every possible input.

Of every block the compiled rules are translated as they are handed to durable_rules. Exactly one
of them matches, whatever is known or not, and its outcome is what the plain evaluator weighs.
"""

from itertools import count

from z3 import And, ArithRef, BoolRef, If, Int, IntVal, Not, Or, PbEq, Solver, sat

from checker.begrippen import MAX_LEDEN
from checker.engine.compiling import Blokproef, Compiler
from checker.engine.rules import rules_of
from checker.ranges import HIGHEST, LOWEST, ONBEKEND, Range
from checker.solver.translating import Aantal, translate
from checker.solver.weighing import Waarde, Weging, fixed, of_ends, same
from checker.terms import Term

SIGNS = {"$lt": "__lt__", "$lte": "__le__", "$gt": "__gt__", "$gte": "__ge__"}
PACK = {"pak": 1}


class Losse:
    """Inputs of one block that hang on nothing: any range of a fact, any outcome, any count."""

    def __init__(self):
        self.bounds: list[BoolRef] = []
        self.inputs: dict[str, tuple[ArithRef, ...]] = {}

    def fact(self, naam: str, lid: int | None = None) -> Waarde:
        return Waarde(*self._ends(f"feit {naam}", LOWEST, HIGHEST))

    def conclusion(self, sleutel: str) -> Weging:
        return of_ends(*self._ends(f"uitkomst {sleutel}", 0, 2))

    def count(self, ledenregel: str) -> Aantal:
        naam = f"telling {ledenregel}"
        if naam not in self.inputs:
            found = Aantal(*(Int(f"{naam} {field}") for field in Aantal._fields))
            self.inputs[naam] = found
            self.bounds += [found.zeker >= 0, found.hoogstens <= MAX_LEDEN]
            self.bounds += [found.zeker <= middle for middle in found[1:3]]
            self.bounds += [middle <= found.hoogstens for middle in found[1:3]]
        return Aantal(*self.inputs[naam])

    def doubt(self, about: object) -> Weging:
        return fixed(ONBEKEND)

    def _ends(self, naam: str, lowest: int, highest: int) -> tuple[ArithRef, ...]:
        if naam not in self.inputs:
            van, tot = self.inputs[naam] = (Int(f"{naam} van"), Int(f"{naam} tot"))
            self.bounds += [van >= lowest, van <= tot, tot <= highest]
        return self.inputs[naam]


def differs_from_specification(sleutel: str, term: Term) -> dict[str, tuple[int, ...]] | None:
    """Inputs on which the compiled rules fail or say something else; None: there are none."""
    losse = Losse()
    wrong, outcomes = [], {}
    for proef in Compiler(sleutel, count(), {}).compile(term):
        found = matches(proef, told(proef, losse, outcomes))
        wrong.append(Not(PbEq([(matched, 1) for matched in found.values()], 1)))
        outcomes[proef.naam] = concluded(found)
    solver = Solver()
    meant = translate(term, losse)
    solver.add(*losse.bounds, Or(*wrong, Not(same(outcomes[sleutel], meant))))
    if solver.check() != sat:
        return None
    model = solver.model()
    return {
        naam: tuple(model.eval(one, model_completion=True).as_long() for one in ends)
        for naam, ends in losse.inputs.items()
    }


def matches(proef: Blokproef, fact: dict[str, ArithRef]) -> dict[Range, BoolRef]:
    """For each outcome of a block when its rule matches the fact."""
    found = {}
    for naam, rule in rules_of(proef, proef.nummer, [PACK]).items():
        van, tot = naam.split("|")[1]
        found[Range(int(van), int(tot))] = And(*(_holds(one["m"], fact) for one in rule["all"]))
    return found


def _holds(condition: dict, fact: dict[str, ArithRef]) -> BoolRef:
    ((sign, inside),) = condition.items()
    if sign in ("$and", "$or"):
        return (And if sign == "$and" else Or)(*(_holds(one, fact) for one in inside))
    if sign not in SIGNS:
        return fact[sign] == inside
    ((naam, limit),) = inside.items()
    return getattr(fact[naam], SIGNS[sign])(limit)


def concluded(found: dict[Range, BoolRef]) -> Weging:
    """The outcome of whichever rule matches."""
    return Weging(
        *(
            Or([matched for outcome, matched in found.items() if outcome[end] >= least])
            for end, least in ((0, 1), (0, 2), (1, 1), (1, 2))
        )
    )


def told(proef: Blokproef, losse: Losse, outcomes: dict[str, Weging]) -> dict[str, ArithRef]:
    """The fact that `checker.engine.telling` would tell the engine about this block."""
    fact = {naam: IntVal(number) for naam, number in PACK.items()}
    for eigenschap, naam in proef.getallen.items():
        _tell(fact, eigenschap, losse.fact(naam))
    for eigenschap, (naam, opties) in proef.keuzes.items():
        fact[eigenschap] = _one_of(losse.fact(naam), opties)
    for eigenschap, sleutel in proef.conclusies.items():
        _tell(fact, eigenschap, losse.conclusion(sleutel).ends)
    for eigenschap, naam in proef.kinderen.items():
        _tell(fact, eigenschap, outcomes[naam].ends)
    for eigenschap, naam in proef.tellingen.items():
        for field, number in zip(Aantal._fields, losse.count(naam), strict=True):
            fact[f"{eigenschap}_{field}"] = number
    return fact


def _tell(fact: dict, eigenschap: str, found: Waarde) -> None:
    fact[f"{eigenschap}_van"], fact[f"{eigenschap}_tot"] = found


def _one_of(found: Waarde, opties: tuple[int, ...]) -> ArithRef:
    """Whether a choice is one of these options: 0 = no, 1 = perhaps, 2 = yes."""
    van, tot = found
    inside = Or([And(van <= one, one <= tot) for one in opties])
    known = And(van == tot, Or([van == one for one in opties]))
    return If(known, 2, If(inside, 1, 0))
