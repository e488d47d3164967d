# SPDX-License-Identifier: EUPL-1.2
"""Says in Dutch what is wrong with the words on the command line."""

from difflib import get_close_matches
from gettext import gettext as _

import click


def usage_sentence(error: click.UsageError) -> str:
    """One or two sentences: what is wrong, and where to read what would be right."""
    return f"{_problem(error)} {_help_hint(error)}".strip()


def _problem(error: click.UsageError) -> str:
    match error:
        case click.NoSuchOption():
            said = _("De optie '{naam}' kennen wij niet.")
            return unknown(said, error.option_name, error.possibilities or ())
        case click.exceptions.NoSuchCommand():
            said = _("De opdracht '{naam}' kennen wij niet.")
            return unknown(said, error.command_name, error.possibilities or ())
        case click.MissingParameter():
            return _("Hier ontbreekt: {wat}.").format(wat=_name(error))
        case click.BadParameter():
            return f"{_name(error)}: {error.message}"
        case click.BadOptionUsage():
            return _option_value(error)
    return _("Er staan te veel of verkeerde woorden achter deze opdracht.")


def _option_value(error: click.BadOptionUsage) -> str:
    """A value is missing, or stands behind an option that takes none; click tells by its words."""
    if "does not take" in error.message:
        said = _("Achter '{optie}' hoort niets te staan.")
    else:
        said = _("Achter '{optie}' hoort een waarde te staan.")
    return said.format(optie=error.option_name)


def _name(error: click.BadParameter) -> str:
    if isinstance(error.param, click.Option):
        return error.param.opts[0]
    return error.param.human_readable_name if error.param else ""


def unknown(sentence: str, naam: str, known) -> str:
    """That this name does not exist, in a whole sentence, with the name that was perhaps meant."""
    said = sentence.format(naam=naam[:80])
    near = get_close_matches(naam, list(known), n=1, cutoff=0.5)
    return said + (" " + _("Bedoelt u '{naam}'?").format(naam=near[0]) if near else "")


def _help_hint(error: click.UsageError) -> str:
    if error.ctx is None:
        return ""
    return _("Kijk bij: {opdracht} --help").format(opdracht=error.ctx.command_path)
