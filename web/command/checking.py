# SPDX-License-Identifier: EUPL-1.2
"""`rechtop check`: a situation in, an answer out."""

from datetime import date
from gettext import gettext as _

import click

from web.command import params
from web.command.dutch import Opdracht


@click.command(
    cls=Opdracht,
    short_help=_("Kijk waar iemand recht op heeft."),
    help=_("Kijk waar iemand recht op heeft, met een situatie als JSON of YAML."),
)
@click.argument("bestand", metavar="BESTAND", help=_("De situatie; - leest standaardinvoer."))
@params.peildatum
@params.as_json
@click.option("--waarom", is_flag=True, help=_("Toon elke regel die wij hebben gewogen."))
def check(bestand: str, dag: date, as_json: bool, waarom: bool) -> None:
    from web.command.answering import give_answer
    from web.command.reading import read_situation

    give_answer(read_situation(bestand), dag, as_json, waarom)
