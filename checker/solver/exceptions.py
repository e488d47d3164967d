# SPDX-License-Identifier: EUPL-1.2
"""What the proof may find, with the reason why it is no mistake: `rules/bewijs.yaml`."""

from pathlib import Path

from pydantic import model_validator

from checker.lijn import Part
from checker.loading import Bestand
from checker.solver.claims import Stelling

FILE = "bewijs.yaml"


class Uitzondering(Part):
    """A claim about a measure or part (`regel`) that need not hold, and why.

    `lijn` is a line that never makes a difference, `uitkomst` one that never comes out, and `norm`
    is `precies een` or `hoogstens een`.
    """

    regel: str
    lijn: str | None = None
    uitkomst: str | None = None
    norm: str | None = None
    waarom: str

    @model_validator(mode="after")
    def is_about_one_claim(self):
        if sum(one is not None for one in (self.lijn, self.uitkomst, self.norm)) != 1:
            raise ValueError("een uitzondering noemt precies een van: lijn, uitkomst, norm")
        return self

    def is_about(self, stelling: Stelling) -> bool:
        named = {"lijn": self.lijn, "uitkomst": self.uitkomst, "norm": self.norm}
        return self.regel == stelling.blok and named.get(stelling.soort) == stelling.over

    @property
    def naam(self) -> str:
        return f"{self.regel}: {self.lijn or self.uitkomst or self.norm}"


class Uitzonderingen(Part):
    """The file as a whole."""

    uitzonderingen: tuple[Uitzondering, ...] = ()


def read_exceptions(root: Path) -> tuple[Uitzondering, ...]:
    """The exceptions of a rulebook; none without the file. Raises RegelboekFout."""
    path = root / FILE
    return Bestand(path).parse(Uitzonderingen).uitzonderingen if path.exists() else ()
