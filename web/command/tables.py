# SPDX-License-Identifier: EUPL-1.2
"""`rechtop tabel`: the decision table of a measure."""

from datetime import date
from gettext import gettext as _

import click

from web.command import params
from web.command.dutch import Opdracht

MOST_ROWS = 5_000


@click.command(
    cls=Opdracht,
    short_help=_("Toon een regel als tabel."),
    help=_("Toon een voorbeeld bij een regel. Toon ook wat er verandert bij andere antwoorden."),
)
@click.argument("maatregel", metavar="REGEL", help=_("De regel, zoals giften."))
@params.op
@click.option("--volledig", is_flag=True, help=_("Alle mogelijke antwoorden samen."))
@click.option("--csv", "as_csv", is_flag=True, help=_("Geef de tabel als CSV."))
def tabel(maatregel: str, dag: date, volledig: bool, as_csv: bool) -> None:
    from checker.table import changed_rows
    from web.command.core import the_checker
    from web.command.naming import known_rule
    from web.command.tablesheet import show_csv, show_table
    from web.command.words import dutch_words

    checker = the_checker()
    naam = known_rule(checker, maatregel)
    rows = whole_table(checker, naam, dag) if volledig else list(changed_rows(checker, naam, dag))
    if as_csv:
        show_csv(rows, volledig)
    else:
        with dutch_words():
            show_table(checker.regels[naam], rows, dag, volledig)


def whole_table(checker, naam: str, dag: date) -> list:
    """All combinations that can be true. Raises Klacht when there are too many to read."""
    from checker.table import full_rows, full_size
    from web.command.faults import Klacht

    size = full_size(checker, naam, dag)
    if size >= MOST_ROWS:
        said = _("De hele tabel van '{naam}' heeft {aantal} rijen. Wij tonen er hoogstens {most}.")
        raise Klacht(said.format(naam=naam, aantal=dotted(size), most=dotted(MOST_ROWS - 1)))
    return list(full_rows(checker, naam, dag))


def dotted(number: int) -> str:
    """A whole number as Dutch writes it: 1.234.567."""
    return f"{number:,}".replace(",", ".")
