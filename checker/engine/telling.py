# SPDX-License-Identifier: EUPL-1.2
"""Tells the engine what one block needs to know, in whole numbers only."""

from checker.engine.compiling import RIJEN, Blokproef
from checker.evaluation import Aantal


class Verteller:
    """Makes the fact of one compiled block from what is known of a person."""

    def __init__(self, proef: Blokproef, nummer: int):
        self.naam, self.hoogte = proef.naam, proef.hoogte
        self.head = {"rij": nummer % RIJEN, "blok": nummer}
        self.getallen = [(naam, *_ends(e)) for e, naam in proef.getallen.items()]
        self.keuzes = [(*key, *_ends(e), f"{e}_bekend") for e, key in proef.keuzes.items()]
        self.conclusies = [(naam, *_ends(e)) for e, naam in proef.conclusies.items()]
        self.kinderen = [(naam, *_ends(e)) for e, naam in proef.kinderen.items()]
        self.tellingen = [
            (naam, [f"{e}_{one}" for one in Aantal._fields]) for e, naam in proef.tellingen.items()
        ]

    def fact(self, kennis, lid: int | None, inner: dict) -> dict:
        """The fact; a choice as a range of 0 and 1, and as not known where nobody said it."""
        fact = dict(self.head)
        for naam, van, tot in self.getallen:
            fact[van], fact[tot] = kennis.fact(naam, lid)
        for naam, opties, van, tot, bekend in self.keuzes:
            low, high = kennis.fact(naam, lid)
            if low == high:
                fact[van] = fact[tot] = int(low in opties)
            else:
                fact[bekend], fact[van] = False, 0
                fact[tot] = int(any(low <= one <= high for one in opties))
        for sleutel, van, tot in self.conclusies:
            fact[van], fact[tot] = kennis.conclusion(sleutel)
        for naam, van, tot in self.kinderen:
            fact[van], fact[tot] = inner[naam]
        for naam, fields in self.tellingen:
            fact.update(zip(fields, kennis.count(naam), strict=True))
        return fact


def _ends(eigenschap: str) -> tuple[str, str]:
    return f"{eigenschap}_van", f"{eigenschap}_tot"
