# SPDX-License-Identifier: EUPL-1.2
"""Says on a page that a machine translated it, as long as an entry of its catalogue is so marked.

The mark is a flag, `#, mt`, that `pybabel update` keeps; who has read an entry takes it away.
"""

import re
from dataclasses import dataclass
from functools import cache

from markupsafe import Markup

from web import language
from web.i18n import gettext, in_language

BESIDE = Markup(' <span class="nederlands" lang="nl" dir="ltr" translate="no">({})</span>')
MARK = re.compile(r"^#,.*\bmt\b", re.M)


@dataclass(frozen=True)
class Machinaal:
    """The notice in the language of the page, and in Dutch."""

    zin: str
    nederlands: str


@cache
def machine_made(taal: str) -> bool:
    """Whether the catalogue of this language has an entry that nobody has read yet."""
    source = (language.CATALOGUES / taal / language.FILE).with_suffix(".po")
    return source.exists() and bool(MARK.search(source.read_text(encoding="utf-8")))


def notice() -> Machinaal | None:
    """What stands at the top of this page; nothing in Dutch, or where people read every entry."""
    if not machine_made(language.chosen()):
        return None
    with in_language(language.SOURCE):
        dutch = _words()
    return Machinaal(_words(), dutch)


def in_dutch(naam: str) -> Markup:
    """The Dutch name of a right, beside one that only a machine translated, for the desk."""
    return BESIDE.format(naam) if machine_made(language.chosen()) else Markup()


def _words() -> str:
    return gettext(
        "Deze tekst is automatisch vertaald. Er kunnen fouten in staan. De Nederlandse tekst geldt."
    )
