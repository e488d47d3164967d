# SPDX-License-Identifier: EUPL-1.2
"""`rechtop check`: a situation in, an answer out: on one day, over time, or around a change."""

from datetime import date
from gettext import gettext as _

import click
from click.core import ParameterSource

from web.command import params
from web.command.dutch import Opdracht


def optional_day(name: str, variable: str, help: str):
    """An option that holds a day, or nothing."""
    return click.option(name, variable, type=params.Dag(), metavar="DAG", help=help)


@click.command(
    cls=Opdracht,
    short_help=_("Kijk waar iemand recht op heeft."),
    help=_("Kijk waar iemand recht op heeft, met een situatie als JSON of YAML."),
)
@click.argument("bestand", metavar="BESTAND", help=_("De situatie; - leest standaardinvoer."))
@params.peildatum
@optional_day("--vanaf", "vanaf", _("Toon wat er verandert vanaf deze dag. Hoort bij --tot."))
@optional_day("--tot", "tot", _("De laatste dag. Hoort bij --vanaf."))
@click.option(
    "--gedoogjaar", is_flag=True, help=_("Toon wat nu geldt, wat al mag, en wat er komt.")
)
@params.as_json
@click.option("--waarom", is_flag=True, help=_("Toon elke regel die wij hebben gewogen."))
@click.option("--anders", is_flag=True, help=_("Toon wat een antwoord zou veranderen."))
@click.pass_context
def check(
    context: click.Context,
    bestand: str,
    dag: date,
    vanaf: date | None,
    tot: date | None,
    gedoogjaar: bool,
    as_json: bool,
    waarom: bool,
    anders: bool,
) -> None:
    from web.command.answering import give_answer
    from web.command.overtime import give_columns, give_timeline
    from web.command.reading import read_situation
    from web.command.tipping import give_tipping_points

    fit_together(context)
    situatie = read_situation(bestand)
    if vanaf and tot:
        give_timeline(situatie, vanaf, tot, as_json)
    elif gedoogjaar:
        give_columns(situatie, dag, as_json)
    elif anders:
        give_tipping_points(situatie, dag, as_json)
    else:
        give_answer(situatie, dag, as_json, waarom)


def fit_together(context: click.Context) -> None:
    """Raises Klacht when options were given that do not belong together."""
    from web.command.faults import Klacht

    source = context.get_parameter_source
    given = {naam for naam in context.params if source(naam) is ParameterSource.COMMANDLINE}
    over_time = given & {"vanaf", "tot"}
    if len(over_time) == 1:
        raise Klacht(_("Geef --vanaf en --tot samen."))
    if over_time and given & {"dag", "gedoogjaar", "waarom"}:
        raise Klacht(_("Bij --vanaf en --tot horen geen --peildatum, --gedoogjaar en --waarom."))
    if "anders" in given and given & {"vanaf", "tot", "gedoogjaar", "waarom"}:
        raise Klacht(_("Bij --anders horen geen --vanaf, --tot, --gedoogjaar en --waarom."))
    if "gedoogjaar" in given and "waarom" in given:
        raise Klacht(_("Bij --gedoogjaar hoort geen --waarom."))
