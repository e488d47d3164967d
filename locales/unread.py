# SPDX-License-Identifier: EUPL-1.2
"""Marks every entry without a translation as made by a machine (`#, mt`).

`make vertalingen` runs it: who fills one in has nothing to remember, and who has read one takes
the mark away.
"""

import sys
from pathlib import Path

from babel.messages.pofile import read_po, write_po

MACHINE = "mt"


def mark_unread(source: Path) -> None:
    """Rewrite one catalogue as `pybabel update --no-wrap` writes it."""
    with source.open("rb") as stream:
        catalogue = read_po(stream, locale=source.parts[-3])
    for message in catalogue:
        strings = message.string if message.pluralizable else [message.string]
        if message.id and not all(strings):
            message.flags.add(MACHINE)
    with source.open("wb") as stream:
        write_po(stream, catalogue, width=None, ignore_obsolete=True)


if __name__ == "__main__":
    for name in sys.argv[1:]:
        mark_unread(Path(name))
