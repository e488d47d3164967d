# SPDX-License-Identifier: EUPL-1.2
"""`rechtop vraag`: asks one question at a time, and shows the answer at the end."""

from datetime import date
from gettext import gettext as _

import click

from web.command import params
from web.command.dutch import Opdracht


@click.command(
    cls=Opdracht,
    short_help=_("Beantwoord vragen en zie waar u recht op heeft."),
    help=_("Beantwoord vragen, een voor een, en zie waar u misschien recht op heeft."),
)
@click.option(
    "--over",
    multiple=True,
    metavar="REGEL",
    help=_("Stel ook de vragen van deze regel. Mag vaker; de namen: rechtop regels."),
)
@click.option("--alles", is_flag=True, help=_("Stel de vragen van alle regels."))
@params.peildatum
@params.as_json
def vraag(over: tuple[str, ...], alles: bool, dag: date, as_json: bool) -> None:
    from web.command.answering import give_answer
    from web.command.core import the_checker
    from web.command.interview import Interview
    from web.command.naming import known_rule
    from web.command.words import dutch_words

    checker = the_checker()
    for naam in over:
        known_rule(checker, naam)
    with dutch_words():
        asked_about = None if alles else checker.basics.union(over)
        answers = Interview(checker, dag, maatregelen=asked_about).hold()
    give_answer(answers, dag, as_json, chosen=checker.regels if alles else over)
