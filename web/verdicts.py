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
            return _decided(wie, uitkomst.grond == "kan", recht)
    return gettext("Nog niet te zeggen.")


def _decided(wie: str, kan: bool, recht: bool) -> str:
    """Whole sentences; who else decides stands behind a colon, where every language can put it."""
    if wie != GEMEENTE:
        return _other_decided(words(wie), kan, recht)
    match kan, recht:
        case True, True:
            return gettext("De gemeente mag dit geven, maar hoeft niet. Vraag het aan.")
        case True, False:
            return gettext("De gemeente mag hiervan afwijken. Vraag erom.")
        case False, True:
            return gettext("De gemeente moet dit beoordelen. Vraag het aan.")
    return gettext("De gemeente moet dit beoordelen.")


def _other_decided(wie: str, kan: bool, recht: bool) -> str:
    match kan, recht:
        case True, True:
            said = gettext("Dit mag, maar het hoeft niet. Vraag het aan. Wie beslist: %(wie)s.")
        case True, False:
            said = gettext("Afwijken mag. Vraag erom. Wie beslist: %(wie)s.")
        case False, True:
            said = gettext("Vraag het aan. Wie dit moet beoordelen: %(wie)s.")
        case _:
            said = gettext("Wie dit moet beoordelen: %(wie)s.")
    return said % {"wie": wie}


def part_in_words(deel: Any, wie: str = GEMEENTE) -> str:
    """The outcome of a part in a few words, for the list of all parts."""
    match deel.uitkomst:
        case "ja":
            return gettext("Dit geldt waarschijnlijk voor u.")
        case "nee":
            return gettext("Dit geldt waarschijnlijk niet voor u.")
        case "college_beslist" if wie == GEMEENTE:
            return gettext("Dit beslist de gemeente.")
        case "college_beslist":
            return gettext("Wie dit beslist: %(wie)s.", wie=words(wie))
    return gettext("Nog niet te zeggen.")


def weighing(regel: Any, wie: str = GEMEENTE) -> tuple[str, str]:
    """Icon name and words for the state of one weighed line; the sentence comes after them."""
    if regel.weging == "onbekend":
        return "vraag", gettext("Nog niet bekend of dit zo is")
    if regel.oordeel_van and wie == GEMEENTE:
        return "gemeente", gettext("Dit beoordeelt de gemeente")
    if regel.oordeel_van:
        return "gemeente", gettext("Een ander beoordeelt dit (%(wie)s)", wie=words(wie))
    if regel.deel == "tenzij":
        geldt = gettext("Deze uitzondering geldt voor u")
        niet = gettext("Deze uitzondering geldt niet voor u")
        return ("let-op", geldt) if regel.weging == "klopt" else ("streep", niet)
    if regel.weging == "klopt":
        return "vinkje", gettext("Aan deze voorwaarde voldoet u")
    return "kruis", gettext("Aan deze voorwaarde voldoet u niet")
