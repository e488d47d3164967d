# SPDX-License-Identifier: EUPL-1.2
"""The fixed words for an outcome, a part of one, and a weighed line."""

from typing import Any

from web.formats import words
from web.i18n import gettext

GEMEENTE = "de gemeente"


def in_words(uitkomst: Any, recht: bool, wie: str = GEMEENTE) -> str:
    """The fixed words for an outcome, or for a part of one, of a right or of something else.

    `wie` decides, as the rulebook names it: "de gemeente".
    """
    match uitkomst.uitkomst, recht:
        case "ja", True:
            return gettext("U heeft hier waarschijnlijk recht op")
        case "ja", False:
            return gettext("Dit geldt waarschijnlijk voor u")
        case "nee", True:
            return gettext("Waarschijnlijk niet, omdat")
        case "nee", False:
            return gettext("Dit geldt waarschijnlijk niet voor u, omdat")
        case "college_beslist", _:
            return _decided(words(wie), uitkomst.grond == "kan", recht)
    return gettext("Nog niet te zeggen.")


def _decided(wie: str, kan: bool, recht: bool) -> str:
    name = wie[:1].upper() + wie[1:]
    match kan, recht:
        case True, True:
            return gettext("%(wie)s mag dit geven, maar hoeft niet. Vraag het aan.", wie=name)
        case True, False:
            return gettext("%(wie)s mag hiervan afwijken. Vraag erom.", wie=name)
        case False, True:
            return gettext("%(wie)s moet dit beoordelen. Vraag het aan.", wie=name)
    return gettext("%(wie)s moet dit beoordelen.", wie=name)


def part_in_words(deel: Any, wie: str = GEMEENTE) -> str:
    """The outcome of a part in a few words, for the list of all parts."""
    match deel.uitkomst:
        case "ja":
            return gettext("Dit geldt waarschijnlijk voor u.")
        case "nee":
            return gettext("Dit geldt waarschijnlijk niet voor u.")
        case "college_beslist":
            return gettext("Dit beslist %(wie)s.", wie=words(wie))
    return gettext("Nog niet te zeggen.")


def weighing(regel: Any, wie: str = GEMEENTE) -> tuple[str, str]:
    """Icon name and words for the state of one weighed line; the sentence comes after them."""
    if regel.weging == "onbekend":
        return "vraag", gettext("Nog niet bekend of dit zo is")
    if regel.oordeel_van:
        return "gemeente", gettext("Dit beoordeelt %(wie)s", wie=words(wie))
    if regel.deel == "tenzij":
        geldt = gettext("Deze uitzondering geldt voor u")
        niet = gettext("Deze uitzondering geldt niet voor u")
        return ("let-op", geldt) if regel.weging == "klopt" else ("streep", niet)
    if regel.weging == "klopt":
        return "vinkje", gettext("Aan deze voorwaarde voldoet u")
    return "kruis", gettext("Aan deze voorwaarde voldoet u niet")
