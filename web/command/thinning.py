# SPDX-License-Identifier: EUPL-1.2
"""`rechtop thema`: the part of a theme file that this site uses."""

from gettext import gettext as _

import click

from web.command.dutch import Opdracht


@click.command(
    cls=Opdracht,
    short_help=_("Maak een thema klein."),
    help=_("Geef van een thema alleen wat deze site leest. Zo komt een bladzijde eerder."),
)
@click.argument("bestand", metavar="BESTAND", help=_("Het thema, een CSS-bestand."))
def thema(bestand: str) -> None:
    from web.command.faults import Klacht
    from web.command.reading import as_text, file_bytes
    from web.theme import thin

    css = thin(as_text(file_bytes(bestand)))
    if not css:
        raise Klacht(_("In dit bestand staan geen namen van NL Design System die wij lezen."))
    click.echo(css, nl=False)
