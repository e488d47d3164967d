# SPDX-License-Identifier: EUPL-1.2
"""What would change an answer, as facts to check: it asks, and never says what to answer."""

from collections.abc import Iterable, Mapping
from typing import Any

from web.formats import answer, words
from web.i18n import gettext


def to_check(points: Iterable[Any], begrippen: Mapping) -> list[str]:
    """One sentence or two for each `checker.tipper.Kantelpunt`."""
    return [_to_check(point, begrippen) for point in points]


def _to_check(point: Any, begrippen: Mapping) -> str:
    groep, _, rest = point.feit.partition("[")
    begrip, who = begrippen[groep], ""
    if rest:
        number, _, veld = rest.partition("].")
        who = f"{words(begrip.lid)} {number}: "
        begrip = begrip.leden[veld]
    return who + gettext(
        "%(label)s: u zei “%(gezegd)s”. Klopt dat? "
        "Is het “%(anders)s”? Dan wordt het antwoord anders: %(wordt)s.",
        label=words(begrip.label),
        gezegd=answer(point.gezegd, begrip),
        anders=answer(point.anders, begrip),
        wordt=new_answer(point.wordt),
    )


def new_answer(code: str) -> str:
    """The other outcome in a few words."""
    return {
        "ja": gettext("waarschijnlijk wel"),
        "nee": gettext("waarschijnlijk niet"),
    }.get(code, gettext("de gemeente beslist"))
