# SPDX-License-Identifier: EUPL-1.2
"""`rechtop --version`."""

from gettext import gettext as _
from importlib.metadata import PackageNotFoundError, version

import click


def show_version(context: click.Context, param: click.Parameter, asked: bool) -> None:
    """Print the version of the installed package and stop."""
    if asked and not context.resilient_parsing:
        click.echo(f"rechtop {installed_version()}")
        context.exit()


def installed_version() -> str:
    try:
        return version("rechtop")
    except PackageNotFoundError:
        return _("(niet geïnstalleerd)")
