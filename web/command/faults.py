# SPDX-License-Identifier: EUPL-1.2
"""What goes wrong, as a sentence on stderr and an exit status: 2 = bad input, 1 = a fault."""

import traceback
from collections.abc import Callable
from gettext import gettext as _
from pathlib import Path

import click

from web.command.usage import usage_sentence

GOOD, FAULT, BAD_INPUT = 0, 1, 2
LONGEST_FIELD = 120


class Klacht(click.ClickException):
    """Something the person can repair; the message is a whole Dutch sentence."""

    exit_code = BAD_INPUT


class Storing(click.ClickException):
    """Something is wrong with Rechtop or the machine it runs on; a whole Dutch sentence."""

    exit_code = FAULT


def exit_status(action: Callable[[], object]) -> int:
    """Run `action`; say what goes wrong on stderr and return the exit status."""
    try:
        result = action()
        return result if isinstance(result, int) else GOOD
    except BrokenPipeError:
        return GOOD
    except click.UsageError as error:
        return say(usage_sentence(error), BAD_INPUT)
    except click.ClickException as error:
        return say(error.format_message(), error.exit_code)
    except click.Abort:
        return say(_("Gestopt."), FAULT)
    except Exception as error:
        return unexpected(error)


def unexpected(error: Exception) -> int:
    """Errors of the checker have their own words; of all others only the place is told.

    The text of an unknown error could hold what somebody answered.
    """
    try:
        from checker import InvoerFout, NietGedekt, RegelboekFout
        from checker.engine.durable import EngineMissing
    except ImportError:
        return say(missing_package(error), FAULT)
    match error:
        case InvoerFout():
            return say("\n".join(f"{plain(f.veld)}: {f.melding}" for f in error.fouten), BAD_INPUT)
        case NietGedekt():
            return say(str(error), BAD_INPUT)
        case RegelboekFout() | EngineMissing():
            return say(str(error), FAULT)
        case ImportError():
            return say(missing_package(error), FAULT)
    return say(_("Er ging iets mis in Rechtop zelf ({plek}).").format(plek=place(error)), FAULT)


def missing_package(error: Exception) -> str:
    naam = getattr(error, "name", None) or type(error).__name__
    return _("Een onderdeel van Rechtop is niet goed geïnstalleerd: {naam}.").format(naam=naam)


def place(error: Exception) -> str:
    """Kind, file and line of an error, without what it says."""
    frames = traceback.extract_tb(error.__traceback__)
    where = f"{Path(frames[-1].filename).name}, {frames[-1].lineno}" if frames else "?"
    return f"{type(error).__name__}: {where}"


def say(message: str, status: int) -> int:
    click.echo(message, err=True)
    return status


def plain(text: str) -> str:
    """A field name as it can stand on a screen: no control characters, and not endless."""
    shown = "".join(sign if sign.isprintable() else "?" for sign in text)
    return shown if len(shown) <= LONGEST_FIELD else shown[:LONGEST_FIELD] + "..."
