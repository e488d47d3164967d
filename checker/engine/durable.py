# SPDX-License-Identifier: EUPL-1.2
"""The adapter around durable_rules: tells facts, runs what fires, hands back conclusions.

The C engine crashes when two threads enter it, or when a state is deleted while actions wait. So:
one lock around a whole check, and states that are never deleted. Making a state costs more than
weighing with it, so every machine keeps its own and takes its facts back after each run.
"""

from collections.abc import Iterator
from itertools import count
from threading import Lock

from checker.engine.compiling import Compiler
from checker.engine.rules import rules_of
from checker.engine.telling import Pak, packs_of
from checker.ranges import WEGINGEN, Range

OUTCOME = {f"{van}{tot}": weighed for (van, tot), weighed in WEGINGEN.items()}
# a message is text such as {"3|02":{"m":{"id":"0",...: the rule, and the place of the fact
RULE, PLACE, LAST_QUOTE = 1, 7, 8


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
        self._lock = Lock()
        numbers, packs, names = count(), count(), {}
        self.levels: list[list[list[Machine]]] = []
        for level in daybook.levels:
            chains = [
                (blok, Compiler(blok.sleutel, numbers, names).compile(blok.term)) for blok in level
            ]
            self.levels.append(
                [[Machine(some) for some in machines] for machines in packs_of(chains, packs)]
            )

    @property
    def machines(self) -> Iterator["Machine"]:
        """Every small ruleset, in the order in which they weigh."""
        return (machine for level in self.levels for machines in level for machine in machines)

    def conclude(self, levels, kennis) -> None:
        """Weighs every block, level by level, and notes each outcome in `kennis`."""
        with self._lock:
            for level, heights in zip(levels, self.levels, strict=True):
                inner: dict[tuple[str, int | None], Range] = {}
                for machine in (one for machines in heights for one in machines):
                    machine.conclude(kennis, inner)
                for blok in level:
                    for lid in kennis.members(blok):
                        kennis.note(blok, lid, inner[blok.sleutel, lid])


class Machine:
    """One small ruleset with a state of its own, for a few packs that may be weighed together."""

    def __init__(self, packs: list[Pak]):
        self.packs = packs
        self.core, self._make = import_engine()
        names = {p.nummer: p.naam for pak in packs for p in pak.proeven}
        self._means = {
            f"{number}|{code}": (naam, outcome)
            for number, naam in names.items()
            for code, outcome in OUTCOME.items()
        }
        self._ruleset = None

    def conclude(self, kennis, inner: dict) -> None:
        """Weighs the packs and adds the outcome of each block to `inner`."""
        work = [(pak, lid) for pak in self.packs for lid in kennis.members(pak.blok)]
        if not work:
            return
        facts = [pak.fact(number, kennis, lid, inner) for number, (pak, lid) in enumerate(work)]
        found = self.run(facts)
        expected = sum(len(pak.proeven) for pak, _ in work)
        if len(found) != expected:
            raise RuntimeError(f"{expected} vragen, maar {len(found)} conclusies")
        for (naam, place), outcome in found.items():
            inner[naam, work[place][1]] = outcome

    def run(self, facts: list[str]) -> dict[tuple[str, int], Range]:
        """What is concluded from these facts, per block and place of the fact.

        Two sides of an "or" may both fire; they always carry the same conclusion.
        """
        ruleset, self._ruleset = self._ruleset or self._build(), None
        messages = self._messages(ruleset._handle, f"[{','.join(facts)}]")
        self._ruleset = ruleset  # only now: one that broke halfway is never used again
        found: dict[tuple[str, int], Range] = {}
        for message in messages:
            said = message.split('"', LAST_QUOTE)
            naam, outcome = self._means[said[RULE]]
            if found.setdefault((naam, int(said[PLACE])), outcome) is not outcome:
                raise RuntimeError(f"twee conclusies over {naam}")
        return found

    def _messages(self, handle: int, text: str) -> list[str]:
        """What fires, as the engine's own text; actions run to the end before facts go."""
        status, state = self.core.assert_facts(handle, text)
        if status:
            raise RuntimeError(f"durable_rules neemt de feiten niet aan (code {status})")
        started = self.core.start_action_for_state(handle, state)
        message, found = (started[1] if started else None), []
        while message:
            found.append(message)
            message = self.core.complete_and_start_action(handle, state)
        self.core.retract_facts(handle, text)
        return found

    def _build(self):
        rules = {
            name: rule | {"run": _nothing}
            for pak in self.packs
            for proef in pak.proeven
            for name, rule in rules_of(proef, proef.nummer, pak.head).items()
        }
        return self._make("rechtop", object(), rules)


def _nothing(closure) -> None:
    """The engine wants an action for every rule; conclusions are read from what fired."""
