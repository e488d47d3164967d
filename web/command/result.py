# SPDX-License-Identifier: EUPL-1.2
"""The readable answer, in the order of the result page of the site."""

from collections.abc import Mapping
from gettext import gettext as _

from rich.console import Console
from rich.text import Text

from checker.answer import Overzicht
from web import formats, present
from web.command.layout import address, bullet, entry, heading, page
from web.command.outcome import show_outcome


def show_result(overzicht: Overzicht, begrippen: Mapping, every_line: bool = False) -> None:
    """Print the answer, with `every_line` all weighed lines; call it inside `dutch_words`."""
    with page() as console:
        _head(console, overzicht)
        _first_steps(console, overzicht)
        for groep in present.grouped(overzicht.uitkomsten):
            heading(console, groep.titel)
            for uitkomst in groep.uitkomsten:
                console.print()
                show_outcome(console, uitkomst, begrippen, every_line)
        _not_covered(console, overzicht)
        _sources(console, overzicht)


def _head(console: Console, overzicht: Overzicht) -> None:
    day = formats.day(overzicht.peildatum)
    console.print(Text(_("Dit kunt u misschien krijgen op {dag}").format(dag=day), "bold"))
    console.print(_("Dit is geen besluit. De gemeente beslist. U mag altijd een aanvraag doen."))
    console.print(_("Versie van de regels: {versie}.").format(versie=overzicht.rulebook.versie))


def _first_steps(console: Console, overzicht: Overzicht) -> None:
    steps = present.first_steps(overzicht.uitkomsten, overzicht.peildatum)
    if steps:
        heading(console, _("Doe dit eerst"))
    for number, (step, uitkomst) in enumerate(steps, 1):
        day = f" {formats.day(step.datum)}." if step.datum else ""
        bullet(console, f"{step.tekst}{day} ({uitkomst.titel})", 2, f"{number}.")


def _not_covered(console: Console, overzicht: Overzicht) -> None:
    if overzicht.niet_gedekt:
        heading(console, _("Hierover kunnen wij niets zeggen"))
    for gap in overzicht.niet_gedekt:
        bullet(console, f"{gap.maatregel}: {gap.reden}", 2)


def _sources(console: Console, overzicht: Overzicht) -> None:
    """Every article once: links go to an article, not to its paragraphs."""
    heading(console, _("Waar staat dit in de wet?"))
    for bron in present.cited_sources(overzicht.uitkomsten):
        entry(console, _("artikel {nummer}, {wet}").format(nummer=bron.artikel, wet=bron.wet))
        address(console, bron.url, 4)
