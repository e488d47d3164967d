# SPDX-License-Identifier: EUPL-1.2
"""What was last worked out about the rulebook as a whole, how often, and what it showed."""

from datetime import date

from pydantic import Field, model_validator

from checker.lijn import Part


class Meting(Part):
    """One proof at full size. `mis` counts what came out otherwise; `uitleg_mis` says what it is.

    `opdracht` is the command that anybody can run to see the same.
    """

    wat: str
    uitleg: str
    gedaan: int = Field(gt=0)
    mis: int = Field(0, ge=0)
    uitleg_mis: str | None = None
    opdracht: str
    gemeten_op: date

    @model_validator(mode="after")
    def what_failed_is_explained(self):
        if bool(self.mis) != bool(self.uitleg_mis):
            raise ValueError(f"{self.wat}: mis en uitleg_mis horen bij elkaar")
        return self


class Bewijsstand(Part):
    """`rules/bewijsstand.yaml`: the page "Hoe weten wij dit?" shows it."""

    metingen: tuple[Meting, ...]
