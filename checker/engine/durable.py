# SPDX-License-Identifier: EUPL-1.2
"""The adapter around durable_rules: asserts facts, runs what fires, hands back conclusions.

The C engine crashes when two threads enter it, when a state is deleted while actions wait or when
nothing matched. So: one lock around a whole check, one state name, an anchor fact that always
matches, and actions run to the end before the state is deleted, also after an exception.
"""

import json
from threading import Lock

from checker.engine.compiling import Blokproef, Compiler, rules_of
from checker.evaluation import Aantal
from checker.ranges import Range

SID = "1"
ANKER = {"anker|": {"all": [{"m": {"blok": "anker"}}]}}


class EngineMissing(ImportError):
    """durable_rules cannot be imported; the message says how to repair it."""


def import_engine():
    """The C module and its Ruleset. Raises EngineMissing with a hint instead of a traceback."""
    try:
        import durable_rules_engine
        from durable.engine import Ruleset
    except ImportError as error:
        raise EngineMissing(
            "De regelmachine durable_rules start niet. Installeer haar opnieuw met een C-compiler"
            " (Debian: apt-get install build-essential python3-dev) en op Python 3.13 met"
            ' CPPFLAGS="-O2 -DPyEval_CallObject=PyObject_CallObject".'
        ) from error
    return durable_rules_engine, Ruleset


class DurableEngine:
    """All blocks of one daybook, compiled. Safe from many threads; they wait for each other."""

    def __init__(self, daybook):
        self.core, ruleset = import_engine()
        self._lock = Lock()
        self.chains = {
            sleutel: Compiler(sleutel).compile(blok.term)
            for sleutel, blok in daybook.blocks.items()
        }
        definition = dict(ANKER)
        for chain in self.chains.values():
            for proef in chain:
                definition |= rules_of(proef)
        for rule in definition.values():
            rule["run"] = _nothing
        self._ruleset = ruleset("rechtop", object(), definition)

    def conclude(self, levels, kennis) -> None:
        """Weighs every block, level by level, and notes each outcome in `kennis`."""
        with self._lock, _State(self) as state:
            for level in levels:
                self._conclude_level(level, kennis, state)

    def _conclude_level(self, level, kennis, state: "_State") -> None:
        work = [
            (blok, lid, self.chains[blok.sleutel], {})
            for blok in level
            for lid in kennis.members(blok)
        ]
        for hoogte in range(max((w[2][-1].hoogte + 1 for w in work), default=0)):
            batch = [(w, proef) for w in work for proef in w[2] if proef.hoogte == hoogte]
            facts = [
                fact_for(proef, number, kennis, lid, inner)
                for number, ((_, lid, _, inner), proef) in enumerate(batch)
            ]
            for number, (naam, outcome) in state.run(facts).items():
                batch[number][0][3][naam] = outcome
        for blok, lid, _, inner in work:
            kennis.note(blok, lid, inner[blok.sleutel])


def fact_for(proef: Blokproef, number: int, kennis, lid: int | None, inner: dict) -> dict:
    """The fact that tells the engine everything one block needs; whole numbers only."""
    fact = {"sid": SID, "blok": proef.naam, "nummer": number}
    for eigenschap, naam in proef.getallen.items():
        fact[f"{eigenschap}_van"], fact[f"{eigenschap}_tot"] = kennis.fact(naam, lid)
    for eigenschap, (naam, opties) in proef.keuzes.items():
        found = kennis.fact(naam, lid)
        fact[f"{eigenschap}_bekend"] = found.known
        fact[f"{eigenschap}_van"] = int(found.known and found.van in opties)
        fact[f"{eigenschap}_tot"] = int(any(found.van <= one <= found.tot for one in opties))
    for eigenschap, sleutel in proef.conclusies.items():
        fact[f"{eigenschap}_van"], fact[f"{eigenschap}_tot"] = kennis.conclusion(sleutel)
    for eigenschap, naam in proef.kinderen.items():
        fact[f"{eigenschap}_van"], fact[f"{eigenschap}_tot"] = inner[naam]
    for eigenschap, naam in proef.tellingen.items():
        counts = zip(Aantal._fields, kennis.count(naam), strict=True)
        fact |= {f"{eigenschap}_{field}": value for field, value in counts}
    return fact


class _State:
    """One check inside the engine: opened with the anchor, emptied and deleted at the end.

    Two ways to the same outcome may both fire; they always carry the same conclusion.
    """

    def __init__(self, engine: DurableEngine):
        self.core, self.handle = engine.core, engine._ruleset._handle
        self.asserted = 0

    def __enter__(self) -> "_State":
        self.run([{"sid": SID, "blok": "anker", "nummer": -1}])
        return self

    def __exit__(self, *problem) -> None:
        self.core.delete_state(self.handle, SID)

    def run(self, facts: list[dict]) -> dict[int, tuple[str, Range]]:
        """Asserts facts and runs every action; the outcome of a block by the number of its fact."""
        for fact in facts:
            fact["id"] = str(self.asserted)
            self.asserted += 1
        status, state = self.core.assert_facts(self.handle, json.dumps(facts))
        if status:
            raise RuntimeError(f"durable_rules neemt de feiten niet aan (code {status})")
        fired = set(self._actions(state))
        if len(fired) != len(facts):
            raise RuntimeError(f"{len(facts)} feiten, maar {len(fired)} conclusies")
        return {number: outcome for number, outcome in fired if number >= 0}

    def _actions(self, state):
        started = self.core.start_action_for_state(self.handle, state)
        message = started[1] if started else None
        while message:
            ((rule, found),) = json.loads(message).items()
            message = self.core.complete_and_start_action(self.handle, state)
            naam, ends = rule.split("|")
            yield found["m"]["nummer"], (naam, Range(int(ends[0]), int(ends[1])) if ends else None)


def _nothing(closure) -> None:
    """The engine wants an action for every rule; conclusions are read from what fired."""
