# SPDX-License-Identifier: EUPL-1.2
"""A coverage register on a screen, or as JSON."""

import json
from gettext import gettext as _

from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from checker.coverage import Lidstand, Rij, Wetsregister
from web import formats, registers
from web.command.layout import entry, heading, page


def show_register(register: Wetsregister, artikel: str | None, status: str | None) -> None:
    """Print the register; call it inside `dutch_words`."""
    rows = register.rows(artikel, status)
    with page() as console:
        entry(console, _("Wat Rechtop met de Participatiewet doet"), 0, "bold")
        days = {
            "tekst": formats.day(register.tekst_van),
            "dag": formats.day(register.nagekeken_op),
        }
        entry(console, _("Tekst van {tekst}. Nagekeken op {dag}.").format(**days), 0)
        said = _("Staat er niet bij wat er fout kan gaan? Dan maakt het voor uw recht niets uit.")
        entry(console, said, 0)
        if artikel is None:
            _counts(console, register)
        for hoofdstuk in registers.chapters(register, rows):
            _chapter(console, register, hoofdstuk)
        if not rows:
            entry(console, _("Bij dit artikel is er geen lid met deze status."), 0)


def _counts(console: Console, register: Wetsregister) -> None:
    console.print()
    grid = Table.grid(padding=(0, 2, 0, 0))
    grid.add_column(justify="right")
    for status, number in register.counts().items():
        meaning = registers.state_meaning(status)
        grid.add_row(str(number), f"{registers.state_name(status)} ({status})", meaning)
    console.print(Padding(grid, (0, 0, 0, 2)))


def _chapter(console: Console, register: Wetsregister, hoofdstuk: registers.Hoofdstuk) -> None:
    said = _("Hoofdstuk {nummer}: {titel}")
    heading(console, said.format(nummer=hoofdstuk.nummer, titel=hoofdstuk.titel))
    for artikel, places in hoofdstuk.artikelen:
        console.print()
        said = _("Artikel {nummer}: {onderwerp}")
        entry(console, said.format(nummer=artikel.artikel, onderwerp=artikel.onderwerp), 2, "bold")
        grid = Table.grid(padding=(0, 2, 0, 0))
        grid.add_column(width=24)
        grid.add_column()
        for place in places:
            grid.add_row(Text(place.waar), Text(_sentence(register, place.lid)))
        console.print(Padding(grid, (0, 0, 0, 4)))


def _sentence(register: Wetsregister, lid: Lidstand) -> str:
    """Status, rules, reason and consequence in one paragraph."""
    rules = ", ".join(lid.regel)
    only_a_step = rules and lid.status == "niet_gecodeerd"
    weighed_in = f": {rules}" if rules and not only_a_step else ""
    parts = [
        f"{registers.state(lid)}{weighed_in}.",
        register.reason(lid) or "",
        f"{_('Zie:')} {rules}." if only_a_step else "",
        registers.consequence(lid),
    ]
    return " ".join(part for part in parts if part)


def as_data(register: Wetsregister, artikel: str | None, status: str | None) -> str:
    """The rows asked for, with the counts of the whole register."""
    rows = [_row(register, row) for row in register.rows(artikel, status)]
    data = {
        "wet": register.wet,
        "tekst_van": register.tekst_van.isoformat(),
        "nagekeken_op": register.nagekeken_op.isoformat(),
        "aantallen": register.counts(),
        "leden": rows,
    }
    return json.dumps(data, indent=2, ensure_ascii=False)


def _row(register: Wetsregister, row: Rij) -> dict:
    artikel, lid = row
    return {
        "artikel": artikel.artikel,
        "hoofdstuk": artikel.hoofdstuk,
        "onderwerp": artikel.onderwerp,
        "lid": lid.lid,
        "onder": list(lid.onder),
        "status": lid.status,
        "regel": list(lid.regel),
        "functie": list(lid.functie),
        "feit": list(lid.feit),
        "want": register.reason(lid),
        "vergissing": lid.vergissing,
    }
