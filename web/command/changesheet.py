# SPDX-License-Identifier: EUPL-1.2
"""What changes in the rules on one day, and three columns for one person, on a screen."""

from gettext import gettext as _
from gettext import ngettext

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Table

from checker.time.changes import Wijzigingen
from checker.time.gedoogjaar import Gedoogjaar, Kolommen
from web import formats, timewords
from web.command.layout import bullet, entry, heading, page


def show_changes(found: Wijzigingen, days: list) -> None:
    """Print the differences of a day; call it inside `dutch_words`. `days`: all days of change."""
    with page() as console:
        title = _("Wat verandert er op {dag}?").format(dag=formats.day(found.dag))
        entry(console, title, 0, "bold")
        if not (found.artikelen or found.cijfers):
            entry(console, _("Op deze dag verandert er niets in onze regels."), 0)
            entry(console, _("Er verandert wel iets op:"), 0)
            for day in days:
                bullet(console, formats.day(day), 2)
        _articles(console, found)


def _articles(console: Console, found: Wijzigingen) -> None:
    for artikel in found.artikelen:
        heading(console, timewords.place(artikel))
        for one in artikel.wijzigingen:
            place = f"{one.titel}; {formats.source(one.bron)}"
            bullet(console, f"{timewords.change(one)} ({place})", 2)
    if found.cijfers:
        heading(console, _("Bedragen en grenzen"))
    for cijfer in found.cijfers:
        bullet(console, timewords.figure(cijfer), 2)


def show_columns(found: Gedoogjaar) -> None:
    """Print three columns for one person and the differences; call it inside `dutch_words`."""
    change = formats.day(found.verandert_op)
    rows = [one for one in found.maatregelen if one.verandert or one.mag_al]
    with page() as console:
        entry(console, _("Wat verandert er op {dag}?").format(dag=change), 0, "bold")
        entry(console, _("Gemaakt op {dag}.").format(dag=formats.day(found.peildatum)), 0)
        if rows:
            console.print()
            console.print(_table(rows, change))
        _unchanged(console, len(found.maatregelen) - len(rows))
        _articles(console, found.wijzigingen)


def _table(rows: list[Kolommen], change: str) -> Table:
    table = Table(box=SIMPLE_HEAD, show_edge=False, pad_edge=False)
    for title in (_("Regel"), _("Nu"), _("Mag al"), _("Vanaf {dag}").format(dag=change)):
        table.add_column(title, overflow="fold", ratio=1)
    for one in rows:
        cells = (
            (timewords.stand(one.nu, one.soort), one.nu),
            (timewords.tolerated(one.mag_al, one.soort), one.mag_al),
            (timewords.stand(one.straks, one.soort), one.straks),
        )
        texts = (f"{said}\n{timewords.money(stand)}".strip() for said, stand in cells)
        table.add_row(one.titel, *texts, end_section=True)
    return table


def _unchanged(console: Console, number: int) -> None:
    if number:
        said = ngettext(
            "Bij {aantal} regel verandert het antwoord niet.",
            "Bij {aantal} regels verandert het antwoord niet.",
            number,
        )
        entry(console, said.format(aantal=number), 0)
