# SPDX-License-Identifier: EUPL-1.2
"""A person in a story: what the story says, what is unknown, and for the rest an ordinary person.

Nothing is assumed silently: what an ordinary person answers stands in `features/woorden/`, it is
filled in only where the question makes sense, and "niet bekend" takes an answer away.
"""

from copy import deepcopy
from datetime import date

from tests.features.phrasebook import BOEK

HUISGENOOT = {"woont_hier": "vast", "familie": "nee", "contract": "geen", "opleiding": "geen"}


class Verhaal:
    """One person in one story, on one day."""

    def __init__(self, dag: date):
        self.dag = dag
        self.feiten: dict[str, object] = {}
        self.onbekend: set[str] = set()
        self.gewoon = True

    def stel(self, **feiten) -> None:
        """State facts; a later statement replaces an earlier one, and None takes it away."""
        self.feiten |= feiten
        self.onbekend |= {naam for naam, value in feiten.items() if value is None}

    def lid(self, groep: str, **feiten) -> None:
        """Add one member to a group of the situation."""
        self.feiten.setdefault(groep, []).append(feiten)

    def weet_niet(self, feit: str) -> None:
        """Take an answer away."""
        self.onbekend.add(feit)

    def situatie(self, checker, dag: date | None = None) -> dict[str, object]:
        """The facts as the checker wants them: missing is unknown."""
        feiten = {f: v for f, v in deepcopy(self.feiten).items() if f not in self.onbekend}
        return ordinary(checker, feiten, dag or self.dag, self.onbekend) if self.gewoon else feiten


def ordinary(checker, stated: dict, dag: date, unknown: frozenset | set = frozenset()) -> dict:
    """A person who answers every other question that makes sense as an ordinary person would."""
    feiten = dict(stated)
    while True:
        kennis = checker.know(feiten, dag)
        new = {
            naam: deepcopy(answer)
            for naam, answer in BOEK.gewoon.items()
            if naam not in feiten and naam not in unknown and _asked(checker, kennis, naam)
        }
        if not new:
            return feiten
        feiten |= new


def _asked(checker, kennis, naam: str) -> bool:
    """Whether this question may be asked, and nothing the person said answers it already."""
    begrip = checker.begrippen[naam]
    if begrip.aanvullen and begrip.aanvullen.uit[0] in kennis.situatie:
        return False
    return not begrip.alleen_als or kennis.applies(begrip).tot > 0
