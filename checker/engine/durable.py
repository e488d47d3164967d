# SPDX-License-Identifier: EUPL-1.2
"""The adapter around durable_rules: asserts facts, runs what fires, hands back conclusions.

The C engine crashes when two threads enter it, when a state is deleted while actions wait or when
nothing matched. So: one lock around a whole check, one state name, an anchor fact that always
matches, and actions run to the end before the state is deleted, also after an exception.
"""

import json
import re
from itertools import count
from threading import Lock

from checker.engine.compiling import Compiler
from checker.engine.rules import rules_of
from checker.engine.telling import SID, Pak, packs_of
from checker.ranges import Range

ANKER = -1
OUTCOME = {f"{van}{tot}": Range(van, tot) for van in range(3) for tot in range(van, 3)}
ENCODE = json.JSONEncoder(separators=(",", ":")).encode
FIRED = re.compile(r'^\{"(?P<blok>-?\d+)\|(?P<uitkomst>\d*)".*?"id": ?"(?P<id>\d+)"')


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
        blocks, packs = count(), count()
        self.names: dict[int, str] = {}
        self.levels: list[list[list[Pak]]] = []
        for level in daybook.levels:
            chains = [(blok, Compiler(blok.sleutel, blocks).compile(blok.term)) for blok in level]
            self.levels.append(packs_of(chains, packs))
        self._ruleset = ruleset("rechtop", object(), self._definition())

    def _definition(self) -> dict[str, dict]:
        definition = {f"{ANKER}|": {"all": [{"m": {"pak": ANKER}}]}}
        for pak in (p for level in self.levels for packs in level for p in packs):
            for proef in pak.proeven:
                self.names[proef.nummer] = proef.naam
                definition |= rules_of(proef, proef.nummer, pak.head)
        return {name: rule | {"run": _nothing} for name, rule in definition.items()}

    def conclude(self, levels, kennis) -> None:
        """Weighs every block, level by level, and notes each outcome in `kennis`."""
        with self._lock, _State(self) as state:
            for level, packs in zip(levels, self.levels, strict=True):
                inner: dict[tuple[str, int | None], Range] = {}
                for same_height in packs:
                    self._conclude_packs(same_height, kennis, state, inner)
                for blok in level:
                    for lid in kennis.members(blok):
                        kennis.note(blok, lid, inner[blok.sleutel, lid])

    def _conclude_packs(self, packs: list[Pak], kennis, state: "_State", inner: dict) -> None:
        work = [(pak, lid) for pak in packs for lid in kennis.members(pak.blok)]
        expected = sum(len(pak.proeven) for pak, _ in work)
        fired = state.run([pak.fact(kennis, lid, inner) for pak, lid in work])
        if len(fired) != expected:
            raise RuntimeError(f"{expected} vragen, maar {len(fired)} conclusies")
        for place, number, outcome in fired:
            inner[self.names[number], work[place][1]] = outcome


class _State:
    """One check inside the engine: opened with the anchor, emptied and deleted at the end.

    Two sides of an "or" may both fire; they always carry the same conclusion.
    """

    def __init__(self, engine: DurableEngine):
        self.core, self.handle = engine.core, engine._ruleset._handle
        self.asserted = 0

    def __enter__(self) -> "_State":
        return self

    def __exit__(self, *problem) -> None:
        if self.asserted:
            self.core.delete_state(self.handle, SID)

    def run(self, facts: list[dict]) -> set[tuple[int, int, Range]]:
        """Asserts facts, runs every action: (place of the fact, number of the block, outcome)."""
        if not facts:
            return set()
        anchor = [] if self.asserted else [{"id": "", "sid": SID, "pak": ANKER}]
        first = self.asserted + len(anchor)
        told = [*anchor, *facts]
        for number, fact in enumerate(told, self.asserted):
            fact["id"] = str(number)
        text = ENCODE(told)
        self.asserted += len(told)
        status, state = self.core.assert_facts(self.handle, text)
        if status:
            raise RuntimeError(f"durable_rules neemt de feiten niet aan (code {status})")
        fired = map(FIRED.match, self._messages(state))
        return {
            (int(found["id"]) - first, int(found["blok"]), OUTCOME[found["uitkomst"]])
            for found in fired
            if found["uitkomst"]
        }

    def _messages(self, state) -> list[str]:
        """What fires, as the engine's own text; actions run to the end before anything else."""
        started = self.core.start_action_for_state(self.handle, state)
        message = started[1] if started else None
        found = []
        while message:
            found.append(message)
            message = self.core.complete_and_start_action(self.handle, state)
        return found


def _nothing(closure) -> None:
    """The engine wants an action for every rule; conclusions are read from what fired."""
