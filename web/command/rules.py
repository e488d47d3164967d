# SPDX-License-Identifier: EUPL-1.2
"""`rechtop regels`: the list of rules, or one rule in sentences."""

from datetime import date
from gettext import gettext as _

import click

from web.command import params
from web.command.dutch import Opdracht


@click.command(
    cls=Opdracht,
    short_help=_("Toon de regels, of lees een regel."),
    help=_("Toon alle regels, of lees hoe een regel werkt op een dag."),
)
@click.argument("naam", required=False, metavar="NAAM", help=_("De regel, zoals giften."))
@params.op
def regels(naam: str | None, dag: date) -> None:
    from web.command.core import the_checker
    from web.command.naming import known_rule
    from web.command.rulesheet import show_list, show_rule
    from web.command.words import dutch_words

    checker = the_checker()
    page = checker.describe(known_rule(checker, naam), dag) if naam is not None else None
    with dutch_words():
        if page:
            show_rule(page, dag)
        else:
            show_list(checker, dag)
