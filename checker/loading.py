# SPDX-License-Identifier: EUPL-1.2
"""Reads a rulebook file strictly: every mistake is refused with file, line and plain words."""

import re
from collections.abc import Iterator
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel, ValidationError
from ruamel.yaml import YAML
from ruamel.yaml.constructor import DuplicateKeyError
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.resolver import VersionedResolver

from checker.errors import RegelboekFout

Model = TypeVar("Model", bound=BaseModel)

MELDINGEN = {
    "extra_forbidden": "'{veld}' kennen wij niet op deze plek",
    "missing": "'{veld}' ontbreekt",
    "literal_error": "'{input}' kan hier niet; kies uit: {expected}",
    "string_pattern_mismatch": "'{input}' heeft niet de vorm die hier hoort ({pattern})",
    "too_short": "hier hoort minstens {min_length} te staan",
    "string_type": "hier hoort tekst te staan, geen {input}",
    "date_from_datetime_parsing": "'{input}' is geen datum; schrijf jaar-maand-dag: 2026-07-01",
    "date_parsing": "'{input}' is geen datum; schrijf jaar-maand-dag: 2026-07-01",
    "date_type": "'{input}' is geen datum; schrijf jaar-maand-dag: 2026-07-01",
}


GEEN_YAML = (
    "dit is geen geldige YAML; kijk hier en op de regel erboven naar inspringen, dubbele punten,"
    " haakjes en aanhalingstekens"
)


class _Resolver(VersionedResolver):
    """Settles the version of YAML once a file; the library does so at each of 60,000 values."""

    @cached_property
    def versioned_resolver(self) -> dict:
        return super().versioned_resolver


class Bestand:
    """A YAML file as plain data. Where each thing stands is looked up only to report a mistake."""

    def __init__(self, path: Path):
        self.path = path
        self.tree = self._read("safe")

    @cached_property
    def _marked(self):
        """The same file with the place of every key: seven times slower to read."""
        return self._read("rt")

    def _read(self, typ: str):
        yaml = YAML(typ=typ)
        yaml.Resolver = _Resolver
        try:
            return yaml.load(self.path.read_text(encoding="utf-8"))
        except DuplicateKeyError as error:
            self.fail("deze sleutel staat er twee keer", error.problem_mark.line)
        except MarkedYAMLError as error:
            mark = error.problem_mark or error.context_mark
            self.fail(GEEN_YAML, mark.line if mark else 0)
        except OSError:
            self.fail("dit bestand is er niet, of wij mogen het niet lezen", 0)
        except (ValueError, YAMLError):
            self._report_impossible_day()
            self.fail("dit bestand kunnen wij niet lezen; het moet tekst in UTF-8 zijn", 0)

    def _report_impossible_day(self) -> None:
        """YAML itself gives no line for a day that does not exist, such as 30 February."""
        lines = self.path.read_text(encoding="utf-8", errors="replace").splitlines()
        for number, line in enumerate(lines):
            for text in re.findall(r"\b\d{4}-\d\d-\d\d\b", line):
                try:
                    date.fromisoformat(text)
                except ValueError:
                    self.fail(f"'{text}' is geen datum die bestaat", number)

    def fail(self, message: str, line: int) -> None:
        raise RegelboekFout(f"{self.path.name}, regel {line + 1}: {message}")

    def line_of(self, path: tuple) -> int:
        """The line (from 0) of the deepest part of this path that stands in the file."""
        node, line = self._marked, 0
        for key in path:
            found = _step(node, key)
            if found is None:
                continue
            node, line = found[0], found[1] if found[1] is not None else line
        return line

    def parse(self, model: type[Model]) -> Model:
        """This file as a model. Raises RegelboekFout that names the first mistake."""
        if not isinstance(self.tree, dict):
            self.fail("hier hoort een lijst van sleutels en waarden te staan", 0)
        try:
            return model.model_validate(self.tree)
        except ValidationError as error:
            found = error.errors()[0]
            message, place = in_dutch(found), found["loc"]
            self.fail(message, self.line_of(place) if place else self._line_naming(message))

    def _line_naming(self, message: str) -> int:
        """The last line with a value that the message names; the first line without one."""
        named = set(re.findall(r"[\w.]+", message))
        lines = self.path.read_text(encoding="utf-8").splitlines()
        values = [re.fullmatch(r"\s*(?:- )?\w+:\s+([\w.]+)\s*", line) for line in lines]
        found = [n for n, value in enumerate(values) if value and value[1] in named]
        return max(found, default=0)


def _step(node, key):
    try:
        if isinstance(node, dict) and key in node:
            return node[key], node.lc.key(key)[0]
        if isinstance(node, list) and isinstance(key, int):
            return node[key], node.lc.item(key)[0]
    except (KeyError, IndexError, AttributeError, TypeError):
        return None
    return None


def in_dutch(error: dict) -> str:
    veld = str(error["loc"][-1]) if error["loc"] else "dit bestand"
    template = MELDINGEN.get(error["type"])
    if template:
        return template.format(veld=veld, input=error.get("input"), **error.get("ctx", {}))
    if error["type"] == "value_error":
        return str(error["ctx"]["error"])
    return f"'{veld}' klopt niet ({error['msg']})"


def rule_files(root: Path) -> Iterator[Path]:
    """The measures: every YAML file in a folder of a law, in a fixed order."""
    skip = {"parameters", "gemeenten", "dekking"}
    yield from sorted(p for p in root.glob("*/*.yaml") if p.parent.name not in skip)
