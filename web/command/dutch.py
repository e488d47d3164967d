# SPDX-License-Identifier: EUPL-1.2
"""Click in Dutch: help pages, and a group that never shows a traceback."""

import sys
from gettext import gettext as _

import click

from web.command.faults import exit_status

MOST_WIDE = 100


class Hulpblad(click.HelpFormatter):
    """A help page with Dutch headings."""

    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        super().write_usage(prog, args, prefix or _("Gebruik:") + " ")

    def section(self, name: str):
        headings = {
            "Options": _("Opties"),
            "Commands": _("Opdrachten"),
            "Positional arguments": _("Wat u erachter zet"),
        }
        return super().section(headings.get(name, name))


class Context(click.Context):
    formatter_class = Hulpblad

    def __init__(self, *args, **choices):
        super().__init__(*args, **choices)
        self.max_content_width = MOST_WIDE


class Opdracht(click.Command):
    """A command with Dutch help."""

    context_class = Context

    def __init__(self, *args, options_metavar: str = "", **choices):
        super().__init__(*args, options_metavar=options_metavar or _("[OPTIES]"), **choices)

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        return in_dutch(super().get_help_option(ctx))


class Groep(click.Group):
    """The command with all others below it; what goes wrong becomes a sentence and a status."""

    context_class = Context
    command_class = Opdracht

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        return in_dutch(super().get_help_option(ctx))

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(self.commands)

    def main(self, *args, standalone_mode: bool = True, **extra):
        for stream in (sys.stdin, sys.stdout, sys.stderr):
            if hasattr(stream, "reconfigure"):
                stream.reconfigure(errors="replace")
        run = super().main
        sys.exit(exit_status(lambda: run(*args, standalone_mode=False, **extra)))


def in_dutch(option: click.Option | None) -> click.Option | None:
    if option is not None:
        option.help = _("Toon deze hulp en stop.")
    return option
