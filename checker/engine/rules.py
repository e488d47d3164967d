# SPDX-License-Identifier: EUPL-1.2
"""Writes the rules of durable_rules for one compiled block: one rule per possible outcome."""

from checker.engine.compiling import Blokproef
from checker.engine.literals import ALTIJD, NOOIT

# outcome of an "and" -> what must hold for all parts, and what for at least one
OUTCOMES = {
    (0, 0): ([], ["tot<=0"]),
    (2, 2): (["van>=2"], []),
    (1, 1): (["van>=1"], ["tot<=1"]),
    (1, 2): (["van>=1", "tot>=2"], ["van<=1"]),
    (0, 2): (["tot>=2"], ["van<=0"]),
    (0, 1): (["tot>=1"], ["tot<=1", "van<=0"]),
}


def rules_of(blok: Blokproef, nummer: int, head: list[dict]) -> dict[str, dict]:
    """Rules named `nummer|vantot`; exactly one of them matches a fact that tells about this block.

    `head` are the comparisons that tell the facts of different blocks apart.
    """
    found = {}
    for (van, tot), (for_all, for_one) in OUTCOMES.items():
        conditions = _conditions(blok.proeven, for_all, for_one)
        if conditions is not None:
            if blok.omgekeerd:
                van, tot = 2 - tot, 2 - van
            found[f"{nummer}|{van}{tot}"] = {"all": [{"m": {"$and": [*head, *conditions]}}]}
    return found


def _conditions(proeven: list, for_all: list[str], for_one: list[str]) -> list[dict] | None:
    """Comparisons that hold together for an outcome, or None when it cannot be reached."""
    conditions: list = []
    for question in for_one:
        answers = [p.ask(question) for p in proeven if not _clashes(p, question, for_all)]
        options = _unique(a for a in answers if a not in (ALTIJD, NOOIT))
        if ALTIJD in answers:
            continue
        if not options:
            return None
        conditions.append(options[0] if len(options) == 1 else {"$or": options})
    asked = [proef.ask(question) for question in for_all for proef in proeven]
    if NOOIT in asked:
        return None
    return _unique([*conditions, *(a for a in asked if a != ALTIJD)])


def _unique(answers) -> list[dict]:
    found: list = []
    for answer in answers:
        if answer not in found:
            found.append(answer)
    return found


def _clashes(proef, question: str, for_all: list[str]) -> bool:
    """A part that is never left to the college cannot weigh exactly 1."""
    if question[5] == "0" or proef.ask(question) != proef.ask(question[:5] + "0"):
        return False
    return "van>=1" in for_all or (question == "tot<=1" and "tot>=1" in for_all)
