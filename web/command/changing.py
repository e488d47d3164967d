# SPDX-License-Identifier: EUPL-1.2
"""`rechtop wijzigingen`: what begins or ends in the rules on one day."""

from datetime import date
from gettext import gettext as _

import click

from web.command.dutch import Opdracht
from web.command.params import Dag


@click.command(
    cls=Opdracht,
    short_help=_("Toon wat er op een dag verandert."),
    help=_("Toon per artikel wat er op een dag verandert in de regels."),
)
@click.argument("dag", type=Dag(), metavar="DATUM", help=_("De dag, zoals 2026-01-01."))
@click.option("--json", "as_json", is_flag=True, help=_("Geef de lijst als JSON."))
def wijzigingen(dag: date, as_json: bool) -> None:
    from checker.time.changes import changes_on, law_days
    from web.command.changesheet import show_changes
    from web.command.core import the_checker
    from web.command.words import dutch_words

    boek = the_checker().boek
    found = changes_on(boek, dag)
    if as_json:
        click.echo(found.model_dump_json(indent=2))
        return
    with dutch_words():
        show_changes(found, law_days(boek))
