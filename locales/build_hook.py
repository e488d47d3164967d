# SPDX-License-Identifier: EUPL-1.2
"""Build hook of hatchling: compiles each catalogue (`.po`) beside itself to a `.mo`."""

from pathlib import Path
from typing import Any

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from hatchling.builders.hooks.plugin.interface import BuildHookInterface


def compile_catalogue(source: Path) -> Path:
    """Compile one catalogue and return the path of the `.mo`; raises ``PoFileError``."""
    with source.open("rb") as stream:
        catalogue = read_po(stream, locale=source.parts[-3], abort_invalid=True)
    target = source.with_suffix(".mo")
    with target.open("wb") as stream:
        write_mo(stream, catalogue)
    return target


class CatalogueHook(BuildHookInterface):
    """Runs before a wheel or an editable installation is made."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        for source in sorted(Path(self.root, "locales").glob("*/LC_MESSAGES/*.po")):
            compile_catalogue(source)
