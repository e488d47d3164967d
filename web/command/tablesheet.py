# SPDX-License-Identifier: EUPL-1.2
"""A decision table on a screen, or as CSV for a spreadsheet."""

import csv
import io
from datetime import date
from gettext import gettext as _
from gettext import ngettext

import click
from rich.box import SIMPLE_HEAD
from rich.table import Table

from checker.answer import Bedrag
from checker.model import Regel
from checker.table import Rij
from web import formats
from web.command.layout import entry, page

UNKNOWN = _("(niet bekend)")


def show_table(regel: Regel, rows: list[Rij], dag: date, whole: bool) -> None:
    """Print a table; call it inside `dutch_words`. Rows that cannot be are counted, not shown."""
    possible = [row for row in rows if row.uitkomst is not None]
    table = Table(box=SIMPLE_HEAD, show_edge=False, pad_edge=False)
    for title in (_("Wat is anders"), _("Uitkomst"), _("Bedrag")):
        table.add_column(title, overflow="fold")
    for row in possible:
        table.add_row(_what(row, whole), _code(row), formats.amount(row.uitkomst.bedrag or _none()))
    with page() as console:
        entry(console, f"{regel.titel} ({formats.day(dag)})", 0, "bold")
        if not whole:
            entry(console, _("Uitgangspunt: {feiten}").format(feiten=_facts(regel)), 0)
        console.print()
        console.print(table)
        _left_out(console, len(rows) - len(possible))


def _facts(regel: Regel) -> str:
    given = {n: v for n, v in regel.uitgangspunt.items() if n != "peildatum" and v is not None}
    return ", ".join(f"{naam}: {shown(value)}" for naam, value in given.items())


def _what(row: Rij, whole: bool) -> str:
    if not row.anders:
        return _("(niets: het uitgangspunt)")
    separator = ", " if whole else "\n"
    return separator.join(f"{naam}: {shown(value)}" for naam, value in row.anders.items())


def _code(row: Rij) -> str:
    """The outcome in words, and those of its parts."""
    words = {
        "ja": _("ja"),
        "nee": _("nee"),
        "college_beslist": _("de gemeente beslist"),
        "onbekend": _("nog niet te zeggen"),
    }
    parts = [f"{d.titel}: {words[d.uitkomst]}" for d in row.uitkomst.onderdelen.values()]
    return "\n".join([words[row.uitkomst.uitkomst], *parts[:2]])


def _left_out(console, number: int) -> None:
    if number:
        said = ngettext(
            "{aantal} rij staat er niet bij: die antwoorden kunnen niet samen.",
            "{aantal} rijen staan er niet bij: die antwoorden kunnen niet samen.",
            number,
        )
        entry(console, said.format(aantal=number), 0)


def _none() -> Bedrag:
    return Bedrag(eenheid="euro", zeker=True)


def shown(value: object) -> str:
    """A value as a situation file has it."""
    if value is None:
        return UNKNOWN
    if isinstance(value, list | tuple):
        return "[" + "; ".join(shown(member) for member in value) + "]"
    if isinstance(value, dict):
        return ", ".join(f"{naam} {shown(one)}" for naam, one in value.items())
    return str(value)


def show_csv(rows: list[Rij], whole: bool) -> None:
    """Print all rows as CSV, those that cannot be with their reason."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    facts = list(dict.fromkeys(naam for row in rows for naam in row.anders)) if whole else []
    writer.writerow([*(facts or ("feit", "waarde")), "uitkomst", "grond", "bedrag", "tegenspraak"])
    for row in rows:
        changed = next(iter(row.anders.items()), ("", ""))
        values = [row.anders[n] for n in facts] if whole else [changed[0], _csv_value(changed[1])]
        writer.writerow([*map(_csv_value, values), *_csv_outcome(row)])
    click.echo(out.getvalue(), nl=False)


def _csv_value(value: object) -> str:
    return "onbekend" if value is None else shown(value)


def _csv_outcome(row: Rij) -> list[str]:
    uitkomst = row.uitkomst
    if uitkomst is None:
        return ["", "", "", row.tegenspraak or ""]
    return [uitkomst.uitkomst, uitkomst.grond or "", _csv_amount(uitkomst.bedrag), ""]


def _csv_amount(bedrag: Bedrag | None) -> str:
    if bedrag is None:
        return ""
    if bedrag.waarde is not None:
        return str(bedrag.waarde)
    ends = [str(end) if end is not None else "" for end in (bedrag.van, bedrag.tot)]
    return "..".join(ends) if any(ends) else ""
