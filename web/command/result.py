# SPDX-License-Identifier: EUPL-1.2
"""The readable answer, in the order of the result page of the site."""

from collections.abc import Collection, Mapping
from datetime import date
from gettext import gettext as _

from rich.console import Console
from rich.text import Text

from checker.answer import Overzicht, Uitkomst
from web import formats, present
from web.command.layout import address, bullet, entry, heading, page
from web.command.outcome import show_outcome
from web.papers import papers_to_bring


def show_result(
    overzicht: Overzicht,
    begrippen: Mapping,
    every_line: bool = False,
    named_only: Collection[str] = (),
) -> None:
    """Print the answer, with `every_line` all weighed lines; call it inside `dutch_words`.

    Measures in `named_only` that are still open get one line each.
    """
    open_ = [u for u in overzicht.uitkomsten if u.uitkomst == "onbekend"]
    later = [u for u in open_ if u.maatregel in named_only]
    shown = [u for u in overzicht.uitkomsten if u not in later]
    with page() as console:
        _head(console, overzicht)
        _first_steps(console, shown, overzicht.peildatum)
        for groep in present.grouped(shown):
            heading(console, groep.titel)
            for uitkomst in groep.uitkomsten:
                console.print()
                show_outcome(console, uitkomst, begrippen, every_line)
        _papers(console, shown)
        _to_choose(console, later)
        _not_covered(console, overzicht)
        _sources(console, shown)


def _head(console: Console, overzicht: Overzicht) -> None:
    day = formats.day(overzicht.peildatum)
    console.print(Text(_("Dit kunt u misschien krijgen op {dag}").format(dag=day), "bold"))
    console.print(_("Dit is geen beslissing. De gemeente beslist. U mag altijd een aanvraag doen."))
    console.print(_("Versie van de regels: {versie}.").format(versie=overzicht.rulebook.versie))


def _first_steps(console: Console, uitkomsten: list[Uitkomst], dag: date) -> None:
    steps = present.first_steps(uitkomsten, dag)
    if steps:
        heading(console, _("Doe dit eerst"))
    for number, (step, uitkomst) in enumerate(steps, 1):
        day = formats.step_day(step)
        bullet(console, f"{step.tekst}{day} ({uitkomst.titel})", 2, f"{number}.")


def _papers(console: Console, uitkomsten: list[Uitkomst]) -> None:
    """The papers of all outcomes in one list."""
    found = papers_to_bring(uitkomsten)
    if found:
        heading(console, _("Neem dit mee"))
    for papier, titels in found:
        entry(console, f"{papier.naam} ({', '.join(titels)})", 2)
        entry(console, f"{papier.waarom} {papier.zonder} ({formats.source(papier.bron)})", 4)


def _to_choose(console: Console, uitkomsten: list[Uitkomst]) -> None:
    if uitkomsten:
        heading(console, _("Nog niet gevraagd"))
        entry(console, _("Vraag dit met: rechtop vraag --over REGEL."), 2)
    for uitkomst in uitkomsten:
        bullet(console, f"{uitkomst.titel} ({uitkomst.maatregel})", 2)


def _not_covered(console: Console, overzicht: Overzicht) -> None:
    if overzicht.niet_gedekt:
        heading(console, _("Hierover kunnen wij niets zeggen"))
    for gap in overzicht.niet_gedekt:
        bullet(console, f"{gap.maatregel}: {gap.reden}", 2)


def _sources(console: Console, uitkomsten: list[Uitkomst]) -> None:
    """Every article once: links go to an article, not to its paragraphs."""
    heading(console, _("Waar staat dit in de wet?"))
    for bron in present.cited_sources(uitkomsten):
        entry(console, formats.place(bron))
        address(console, bron.url, 4)
