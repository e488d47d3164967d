# SPDX-License-Identifier: EUPL-1.2
"""The adapter around durable_rules: asserts facts, runs what fires, hands back conclusions.

The C engine crashes when two threads enter it, when a state is deleted while actions wait or when
nothing matched. So: one lock around a whole check, one state name, an anchor fact that always
matches, and actions run to the end before the state is deleted, also after an exception.
"""

import json
from itertools import count
from threading import Lock

from checker.engine.compiling import Compiler, rules_of
from checker.engine.telling import Verteller
from checker.ranges import Range

SID = "1"
ANKER = -1
OUTCOME = {f"{van}{tot}": Range(van, tot) for van in range(3) for tot in range(van, 3)}
NUMMER = '"nummer":'


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
        numbers = count()
        self.chains: dict[str, list[Verteller]] = {}
        definition = {f"{ANKER}|": {"all": [{"m": {"blok": ANKER}}], "run": _nothing}}
        for sleutel, blok in daybook.blocks.items():
            self.chains[sleutel] = []
            for proef in Compiler(sleutel).compile(blok.term):
                number = next(numbers)
                self.chains[sleutel].append(Verteller(proef, number))
                definition |= _with_action(rules_of(proef, number))
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
            batch = [(w, one) for w in work for one in w[2] if one.hoogte == hoogte]
            facts = [one.fact(kennis, lid, inner) for (_, lid, _, inner), one in batch]
            for number, outcome in state.run(facts).items():
                (_, _, _, inner), one = batch[number]
                inner[one.naam] = outcome
        for blok, lid, _, inner in work:
            kennis.note(blok, lid, inner[blok.sleutel])


def _with_action(rules: dict[str, dict]) -> dict[str, dict]:
    return {name: rule | {"run": _nothing} for name, rule in rules.items()}


class _State:
    """One check inside the engine: opened with the anchor, emptied and deleted at the end.

    Two sides of an "or" may both fire; they always carry the same conclusion.
    """

    def __init__(self, engine: DurableEngine):
        self.core, self.handle = engine.core, engine._ruleset._handle
        self.asserted = 0

    def __enter__(self) -> "_State":
        self.run([{"blok": ANKER}])
        return self

    def __exit__(self, *problem) -> None:
        self.core.delete_state(self.handle, SID)

    def run(self, facts: list[dict]) -> dict[int, Range | None]:
        """Asserts facts and runs every action; the outcome by the place of the fact in the list."""
        for number, fact in enumerate(facts):
            fact |= {"sid": SID, "id": str(self.asserted), "nummer": number}
            self.asserted += 1
        text = json.dumps(facts, separators=(",", ":"))
        status, state = self.core.assert_facts(self.handle, text)
        if status:
            raise RuntimeError(f"durable_rules neemt de feiten niet aan (code {status})")
        fired = set(self._actions(state))
        if len(fired) != len(facts):
            raise RuntimeError(f"{len(facts)} feiten, maar {len(fired)} conclusies")
        return dict(fired)

    def _actions(self, state):
        """What fires, as (place of the fact, outcome), read straight from the engine's message."""
        started = self.core.start_action_for_state(self.handle, state)
        message = started[1] if started else None
        while message:
            ends = message[message.index("|") + 1 : message.index('"', 2)]
            place = message.index(NUMMER) + len(NUMMER)
            number = int(message[place : message.index("}", place)].split(",")[0])
            message = self.core.complete_and_start_action(self.handle, state)
            yield number, OUTCOME.get(ends)


def _nothing(closure) -> None:
    """The engine wants an action for every rule; conclusions are read from what fired."""
