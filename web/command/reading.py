# SPDX-License-Identifier: EUPL-1.2
"""Reads a situation from a file or from standard input: JSON or YAML, and never a float."""

import json
import sys
from decimal import Decimal, InvalidOperation
from gettext import gettext as _
from pathlib import Path

from ruamel.yaml import YAML
from ruamel.yaml.constructor import ConstructorError, DuplicateKeyError, SafeConstructor
from ruamel.yaml.error import MarkedYAMLError, YAMLError

from checker import Fout, InvoerFout
from web.command.faults import Klacht, plain

LARGEST = 100_000
FLOAT = "tag:yaml.org,2002:float"
NO_AMOUNT = (".nan", ".inf")


class DubbeleSleutel(ValueError):
    """A JSON object that names one key twice."""


class Constructor(SafeConstructor):
    """Plain YAML data in which a figure with a point is an exact Decimal."""

    def construct_decimal(self, node) -> Decimal:
        text = self.construct_scalar(node).replace("_", "")
        try:
            return Decimal("NaN" if text.lower().lstrip("+-") in NO_AMOUNT else text)
        except InvalidOperation:
            problem = _("dit getal kennen wij niet")
            raise ConstructorError(None, None, problem, node.start_mark) from None


Constructor.add_constructor(FLOAT, Constructor.construct_decimal)


def read_situation(name: str) -> object:
    """The plain data in file `name`; `-` is standard input. Raises Klacht or InvoerFout."""
    data = parse(read_text(name))
    if isinstance(data, dict) and "peildatum" in data:
        melding = _("geef de dag met --peildatum, niet in het bestand")
        raise InvoerFout([Fout("peildatum", melding)])
    if fouten := list(not_text(data)):
        raise InvoerFout(fouten)
    return data


def read_text(name: str) -> str:
    """The text of a file. Raises Klacht when there is none, or too much."""
    raw = stdin_bytes() if name == "-" else file_bytes(name)
    if len(raw) > LARGEST:
        raise Klacht(_("Dit is te lang voor een situatie: geef hoogstens 100.000 tekens."))
    return as_text(raw)


def file_bytes(name: str) -> bytes:
    """What is in a file. Raises Klacht when it cannot be read."""
    try:
        return Path(name).read_bytes()
    except (OSError, ValueError) as error:
        reason = _("het is er niet") if isinstance(error, FileNotFoundError) else _("het lukt niet")
        said = _("Het bestand '{naam}' kunnen wij niet lezen: {reden}.")
        raise Klacht(said.format(naam=plain(name), reden=reason)) from None


def as_text(raw: bytes) -> str:
    """UTF-8, with or without a mark at its begin. Raises Klacht for anything else."""
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        said = _("Dit kunnen wij niet lezen: bewaar het bestand als tekst in UTF-8.")
        raise Klacht(said) from None


def stdin_bytes() -> bytes:
    return sys.stdin.buffer.read(LARGEST + 1)


def parse(text: str) -> object:
    """JSON or YAML as plain data. Raises Klacht with the line of the mistake."""
    try:
        return _parse(text)
    except DubbeleSleutel as error:
        said = _("Het feit '{naam}' staat er twee keer.")
        raise Klacht(said.format(naam=plain(str(error)))) from None
    except DuplicateKeyError as error:
        raise Klacht(_at_line(error, _("dit feit staat er twee keer"))) from None
    except MarkedYAMLError as error:
        raise Klacht(_at_line(error, _("dit is geen goede JSON of YAML"))) from None
    except RecursionError:
        raise Klacht(_("Hier staan te veel lijsten in elkaar.")) from None
    except (YAMLError, ValueError, TypeError, ArithmeticError, LookupError, AttributeError):
        raise Klacht(_("Dit is geen goede JSON of YAML.")) from None


def _parse(text: str) -> object:
    if text.lstrip()[:1] in ("{", "["):
        try:
            return json.loads(
                text,
                parse_float=Decimal,
                parse_constant=Decimal,
                object_pairs_hook=no_double_keys,
            )
        except json.JSONDecodeError:
            pass
    yaml = YAML(typ="safe", pure=True)
    yaml.Constructor = Constructor
    return yaml.load(text)


def no_double_keys(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found: dict[str, object] = {}
    for key, value in pairs:
        if key in found:
            raise DubbeleSleutel(key)
        found[key] = value
    return found


def _at_line(error: MarkedYAMLError, message: str) -> str:
    mark = error.problem_mark or error.context_mark
    if mark is None:
        return f"{message}."
    where = _("Op regel {nummer} van het bestand:").format(nummer=mark.line + 1)
    return f"{where} {message}."


def not_text(data: object, place: str = "situatie", depth: int = 3):
    """Names of facts that are no text; the checker takes only names."""
    if isinstance(data, dict):
        for key, value in data.items():
            if not isinstance(key, str) or not key.isprintable():
                yield Fout(place, _("gebruik als naam van een feit alleen letters, zoals leeftijd"))
            elif depth:
                yield from not_text(value, key, depth - 1)
    elif isinstance(data, list) and depth:
        for value in data:
            yield from not_text(value, place, depth - 1)
