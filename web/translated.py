# SPDX-License-Identifier: EUPL-1.2
"""Dutch beside a translation: what a desk must be able to read, and that a machine translated it.

The mark is a flag, `#, mt`, that `pybabel update` keeps; who has read an entry takes it away.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from markupsafe import Markup

from web import language
from web.i18n import gettext, in_language

ON_PAPER = Markup('<span class="naast op-papier" lang="nl" dir="ltr" translate="no">{}</span>')
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
    """The Dutch name of a right, beside one that only a machine translated; else on paper only."""
    taal = language.chosen()
    if taal == language.SOURCE:
        return Markup()
    return (BESIDE if machine_made(taal) else ON_PAPER).format(naam)


def in_two_languages(caller: Callable[[], Markup]) -> Markup:
    """What `caller` says, and behind it, on paper only, the same in Dutch.

    Once where it is Dutch already, or where there are no words.
    """
    own = Markup(caller().strip())
    if not own or language.chosen() == language.SOURCE:
        return own
    with in_language(language.SOURCE):
        return own + ON_PAPER.format(Markup(caller().strip()))


def _words() -> str:
    return gettext(
        "Deze tekst is automatisch vertaald. Er kunnen fouten in staan. De Nederlandse tekst geldt."
    )
