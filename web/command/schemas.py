# SPDX-License-Identifier: EUPL-1.2
"""`rechtop schema`: the JSON Schemas of a situation, an answer and a rule file."""

import json
from gettext import gettext as _

import click

from web.command.dutch import Opdracht
from web.command.params import Keuze

SOORTEN = ("situatie", "antwoord", "kantelpunten", "regel")


@click.command(
    cls=Opdracht,
    short_help=_("Geef een JSON Schema."),
    help=_(
        "Geef het JSON Schema van een situatie, een antwoord, kantelpunten of een regelbestand."
    ),
)
@click.argument(
    "soort",
    type=Keuze(*SOORTEN),
    metavar="SOORT",
    help=_("situatie, antwoord, kantelpunten of regel."),
)
def schema(soort: str) -> None:
    from checker.schemas import schema_of

    click.echo(json.dumps(schema_of(soort), indent=2, ensure_ascii=False))
