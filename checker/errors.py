# SPDX-License-Identifier: EUPL-1.2
"""What can go wrong, in words for the person who can repair it."""

from typing import NamedTuple


class Fout(NamedTuple):
    """One thing that is wrong with an answer: which field, and what would be right.

    `zin` is the Dutch sentence of `melding` with %(een)s and %(ander)s for the two `labels`, where
    it names two facts: so it can be told in another language.
    """

    veld: str
    melding: str
    zin: str = ""
    labels: tuple[str, ...] = ()


class InvoerFout(ValueError):
    """The situation cannot be read or contradicts itself; `fouten` names every field."""

    def __init__(self, fouten: list[Fout]):
        self.fouten = fouten
        super().__init__("; ".join(f"{f.veld}: {f.melding}" for f in fouten))


class NietGedekt(LookupError):
    """Nobody has checked the law for this day, or the measure was not in force."""


class Kring(ValueError):
    """Conclusions that wait for each other; `ring` names them, the first one again at the end."""

    def __init__(self, ring: list[str]):
        self.ring = ring
        super().__init__(f"deze conclusies wachten op elkaar: {' -> '.join(ring)}")


class RegelboekFout(ValueError):
    """A file in the rulebook is wrong. The message names file, line and what would be right."""
