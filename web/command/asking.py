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
@params.peildatum
@params.as_json
def vraag(dag: date, as_json: bool) -> None:
    from web.command.answering import give_answer
    from web.command.core import the_checker
    from web.command.interview import Interview
    from web.command.words import dutch_words

    with dutch_words():
        answers = Interview(the_checker(), dag).hold()
    give_answer(answers, dag, as_json)
