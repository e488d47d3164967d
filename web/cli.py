# SPDX-License-Identifier: EUPL-1.2
"""The command line `rechtop`: from a situation in a file to rights and next steps."""

from gettext import gettext as _

import click

from web.command.asking import vraag
from web.command.changing import wijzigingen
from web.command.checking import check
from web.command.coverage import dekking
from web.command.dutch import Groep
from web.command.rules import regels
from web.command.schemas import schema
from web.command.serving import serve
from web.command.tables import tabel
from web.command.thinning import thema
from web.command.verifying import controleer
from web.command.version import show_version


@click.group(
    cls=Groep,
    invoke_without_command=True,
    subcommand_metavar=_("OPDRACHT ..."),
    options_metavar=_("[OPTIES]"),
    help=_("Rechtop: waar u misschien recht op heeft, waarom, en wat u nu kunt doen."),
    epilog=_("Hulp bij een opdracht: rechtop OPDRACHT --help"),
)
@click.option(
    "--version",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=show_version,
    help=_("Toon de versie en stop."),
)
@click.pass_context
def main(context: click.Context) -> None:
    if context.invoked_subcommand is None:
        click.echo(context.get_help())


COMMANDS = (check, vraag, regels, wijzigingen, tabel, dekking, schema, controleer, thema, serve)
for command in COMMANDS:
    main.add_command(command)


if __name__ == "__main__":
    main(prog_name="rechtop")
