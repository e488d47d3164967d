# SPDX-License-Identifier: EUPL-1.2
"""Options that several commands share, and the one place where the clock is read."""

from datetime import date
from gettext import gettext as _

import click

HIGHEST_PORT = 65535


def today() -> date:
    """The day on this machine."""
    return date.today()


class Dag(click.ParamType):
    """A day as year-month-day."""

    name = "jaar-maand-dag"

    def convert(self, value, param, ctx) -> date:
        if isinstance(value, date):
            return value
        try:
            day = date.fromisoformat(value)
        except ValueError:
            self.fail(_("geef een dag als jaar-maand-dag, zoals 2026-07-01."), param, ctx)
        from checker.situation import LAATSTE_DAG

        if day > LAATSTE_DAG:
            self.fail(_("geef een dag tot en met 2100."), param, ctx)
        return day


class Poort(click.ParamType):
    """A port number; 0 lets the machine choose."""

    name = "nummer"

    def convert(self, value, param, ctx) -> int:
        text = str(value)
        if not (text.isascii() and text.isdigit() and int(text[:9]) <= HIGHEST_PORT):
            self.fail(_("geef een nummer van 0 tot en met 65535, zoals 8000."), param, ctx)
        return int(text)


class Keuze(click.ParamType):
    """One of a few words."""

    name = "keuze"

    def __init__(self, *words: str):
        self.words = words

    def convert(self, value, param, ctx) -> str:
        if value not in self.words:
            self.fail(_("kies uit: {woorden}.").format(woorden=", ".join(self.words)), param, ctx)
        return value


def day_option(name: str, help: str):
    """An option that holds a day; without it, the day on this machine."""
    return click.option(name, "dag", type=Dag(), metavar="DAG", default=lambda: today(), help=help)


peildatum = day_option("--peildatum", _("De dag waarop de regels gelden. Standaard: vandaag."))
op = day_option("--op", _("De dag waarop de regels gelden. Standaard: vandaag."))
as_json = click.option(
    "--json", "as_json", is_flag=True, help=_("Geef het antwoord als JSON (zie: rechtop schema).")
)
