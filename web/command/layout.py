# SPDX-License-Identifier: EUPL-1.2
"""Paragraphs on a screen or in a file: headings, indents and lines that fit."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager

import click
from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

WIDTH_WITHOUT_SCREEN = 100


@contextmanager
def page() -> Iterator[Console]:
    """A console whose page is printed at the end, without trailing spaces or fixed spaces."""
    screen = sys.stdout.isatty()
    console = Console(
        force_terminal=screen,
        width=None if screen else WIDTH_WITHOUT_SCREEN,
        highlight=False,
        markup=False,
        emoji=False,
    )
    with console.capture() as captured:
        yield console
    lines = captured.get().replace("\xa0", " ").splitlines()
    click.echo("\n".join(line.rstrip() for line in lines))


def heading(console: Console, text: str) -> None:
    console.print()
    console.print(Text(text.upper(), "bold underline"))


def entry(console: Console, text: str, indent: int = 2, style: str = "") -> None:
    """A paragraph; every line of it starts at the same place."""
    console.print(Padding(Text(text, style), (0, 0, 0, indent)))


def bullet(console: Console, text: str, indent: int = 4, mark: str = "-") -> None:
    """One thing of a list; its second line starts below the first word."""
    grid = Table.grid(padding=(0, 1, 0, 0))
    grid.add_column(no_wrap=True)
    grid.add_column()
    grid.add_row(Text(mark), Text(text))
    console.print(Padding(grid, (0, 0, 0, indent)))


def address(console: Console, url: str, indent: int) -> None:
    """An address on one line, however long, so that it can be copied."""
    console.print(Text(" " * indent + url, "dim"), soft_wrap=True)
