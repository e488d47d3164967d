# SPDX-License-Identifier: EUPL-1.2
"""A talk in the terminal. What it says goes to stderr, so that stdout holds only the answer."""

import sys
from gettext import gettext as _
from typing import TextIO

import click

from checker.begrippen import Begrip
from web.command.typed import Verkeerd, read_typed, read_yes_no

STOP = ("stop", "klaar", "done")
CONSENT = (
    _(
        "Sommige vragen gaan over gezondheid, verblijf, geweld, straf"
        " of andere persoonlijke dingen."
    ),
    _("Wij gebruiken die antwoorden alleen voor uw uitkomst."),
    _("Mogen wij persoonlijke vragen stellen? U kunt elke vraag overslaan."),
)


class Klaar(Exception):
    """No more answers come: the end of the input, or somebody said stop."""


class Gesprek:
    """Asks, and asks again with a sentence when an answer cannot be used."""

    def __init__(self, source: TextIO | None = None):
        self.source = source or sys.stdin

    def ask(self, begrip: Begrip, question: str) -> object:
        """The answer, WEET_NIET or WIL_NIET. Raises Klaar."""
        say("")
        say(question)
        for line in (*begrip.toelichting, begrip.uitleg):
            if line:
                say(f"  {line}")
        for number, label in enumerate(begrip.keuzes.values(), 1):
            say(f"  {number}. {label}")
        while True:
            try:
                return read_typed(begrip, self.read_line(hint(begrip)))
            except Verkeerd as error:
                say(str(error))

    def ask_consent(self) -> bool:
        """Whether sensitive questions may be asked; Enter is no. Raises Klaar."""
        for line in ("", *CONSENT):
            say(line)
        while True:
            typed = self.read_line(f"[{_('ja of nee')}] > ").strip().lower()
            try:
                return bool(typed) and read_yes_no(typed) == "ja"
            except Verkeerd:
                say(_("Typ ja of nee."))

    def read_line(self, prompt: str) -> str:
        """One typed line. Raises Klaar at the end of the input or when somebody says stop."""
        click.echo(prompt, err=True, nl=False)
        line = self.source.readline()
        if not line or line.strip().lower() in STOP:
            raise Klaar
        return line


def hint(begrip: Begrip) -> str:
    """What one may type, in a few words."""
    kinds = {
        "ja_nee": _("ja of nee"),
        "keuze": _("nummer"),
        "groep": _("hoeveel? 0 = geen"),
        "datum": _("dag maand jaar"),
        "euro": _("bedrag in euro"),
    }
    said = kinds.get(begrip.soort, begrip.eenheid or "")
    refuse = _(", w = wil ik niet zeggen") if begrip.gevoelig else ""
    return f"[{said}, {_('Enter = weet ik niet')}{refuse}] > "


def say(text: str) -> None:
    click.echo(text, err=True)
