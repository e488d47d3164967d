# SPDX-License-Identifier: EUPL-1.2
"""`rechtop dekking`: what Rechtop does with each paragraph of the law."""

from gettext import gettext as _

import click

from web.command.dutch import Opdracht
from web.command.params import Keuze

STATUSSEN = ("gecodeerd", "open_norm", "gemeentelijk", "nog_niet_in_werking", "niet_gecodeerd")


@click.command(
    cls=Opdracht,
    short_help=_("Toon per artikel wat Rechtop kent."),
    help=_("Toon per artikel en lid van de Participatiewet wat Rechtop ermee doet, en waarom."),
)
@click.option("--artikel", metavar="NUMMER", help=_("Alleen dit artikel, zoals 41 of 18a."))
@click.option(
    "--status",
    type=Keuze(*STATUSSEN),
    metavar="STATUS",
    help=_("Alleen deze status: {woorden}.").format(woorden=", ".join(STATUSSEN)),
)
@click.option("--rechten", is_flag=True, help=_("Toon wat er naast de Participatiewet in zit."))
@click.option("--json", "as_json", is_flag=True, help=_("Geef het register als JSON."))
def dekking(artikel: str | None, status: str | None, rechten: bool, as_json: bool) -> None:
    from web.command.core import the_checker
    from web.command.coversheet import as_data, show_register
    from web.command.naming import known_article
    from web.command.rightssheet import rights_as_data, show_rights
    from web.command.words import dutch_words

    if rechten:
        if artikel or status:
            raise click.UsageError(_("--rechten gaat niet samen met --artikel of --status."))
        kenmerken = the_checker().boek.dekking.kenmerken
        if as_json:
            click.echo(rights_as_data(kenmerken))
            return
        with dutch_words():
            show_rights(kenmerken)
        return
    register = the_checker().boek.registers["participatiewet"]
    wanted = known_article(register, artikel) if artikel is not None else None
    if as_json:
        click.echo(as_data(register, wanted, status))
        return
    with dutch_words():
        show_register(register, wanted, status)
