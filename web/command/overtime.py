# SPDX-License-Identifier: EUPL-1.2
"""Gives the answer to a situation over time, or in three columns around the coming change."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from gettext import gettext as _

import click

from web.command.core import the_checker
from web.command.faults import Klacht
from web.command.words import dutch_words


def give_timeline(situatie: object, vanaf: date, tot: date, as_json: bool) -> None:
    """Print how the answer changes. Raises InvoerFout; Klacht for days that do not fit."""
    from checker.time.timeline import timeline
    from web.command.timesheet import show_timeline

    if tot < vanaf:
        raise Klacht(_("De dag bij --tot ligt voor de dag bij --vanaf."))
    checker = the_checker()
    person = checker.situatie(situatie)
    with day_counter(vanaf, tot) as seen:
        found = timeline(checker, person, vanaf, tot, seen)
    if as_json:
        click.echo(found.model_dump_json(indent=2))
        return
    with dutch_words():
        soorten = {naam: regel.soort for naam, regel in checker.regels.items()}
        show_timeline(found, checker.begrippen, soorten)


def give_columns(situatie: object, dag: date, as_json: bool) -> None:
    """Print what holds now, what may already be done and what comes. Raises InvoerFout."""
    from checker.time.gedoogjaar import gedoogjaar
    from web.command.changesheet import show_columns

    checker = the_checker()
    found = gedoogjaar(checker, checker.situatie(situatie), dag)
    if as_json:
        click.echo(found.model_dump_json(indent=2))
        return
    with dutch_words():
        show_columns(found)


@contextmanager
def day_counter(first: date, last: date) -> Iterator[Callable[[date], object]]:
    """A bar on a screen that moves with each day that is done; nothing in a file or a pipe."""
    from rich.console import Console
    from rich.progress import Progress

    console = Console(stderr=True)
    with Progress(console=console, transient=True, disable=not console.is_terminal) as progress:
        task = progress.add_task(_("Dagen"), total=(last - first).days + 1)
        yield lambda day: progress.update(task, completed=(day - first).days + 1)
