# SPDX-License-Identifier: EUPL-1.2
"""Looks ahead: what would be known if somebody answered this. Never shown as an answer itself."""

from collections.abc import Collection
from datetime import date

from checker.contradictions import contradictions
from checker.evaluation import PlainEvaluator
from checker.knowledge import Kennis
from checker.levels import all_behind

EVALUATOR = PlainEvaluator()


class Trial:
    """Weighs situations on one day by the specification, only for a few measures.

    What is shown to people is checked anew by the engine; this is for trying many answers.
    """

    def __init__(self, book, dag: date, maatregelen: Collection[str]):
        self.book, self.dag = book, dag
        needed = self._needed([naam for naam in maatregelen if naam in book.regels])
        self.levels = [[blok for blok in level if blok.sleutel in needed] for level in book.levels]

    def know(self, situatie: dict) -> Kennis | None:
        """What follows from stated answers (`Antwoorden.stated`); None where answers clash."""
        kennis = Kennis(self.book, situatie, self.dag)
        if contradictions(kennis):
            return None
        kennis.forget_guesses()
        EVALUATOR.conclude(self.levels, kennis)
        return kennis

    def _needed(self, maatregelen: list[str]) -> set[str]:
        """These measures with their parts and amounts, and everything behind those."""
        parts = {
            sleutel
            for naam in maatregelen
            for sleutel in self.book.blocks
            if sleutel == naam or sleutel.startswith(f"{naam}.")
        }
        return all_behind(self.book, [*parts, *(f"bedrag:{naam}" for naam in maatregelen)])
