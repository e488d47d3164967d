# SPDX-License-Identifier: EUPL-1.2
"""Reads a file with answers: all of it or nothing. No message quotes what stands in the file."""

import json
from collections.abc import Collection, Mapping
from typing import Any

from checker import Checker
from web.answers import ENTRANCES, FACTS, GROUPS, OPEN, SUBJECTS, UNSURE
from web.formats import words
from web.forms import FormFout
from web.i18n import gettext
from web.readable import is_day, is_readable
from web.savefile import LARGEST, VERSION, upgraded

PARTS = {"antwoorden": dict, "lijsten": dict, "onderwerpen": list, "aan_de_hand": list}


def read_file(raw: bytes, checker: Checker) -> dict[str, Any]:
    """The answers in the file, as they stand in the session. Raises FormFout."""
    parts = _parts(_content(raw))
    _check_facts(parts["antwoorden"], checker.begrippen)
    return {
        FACTS: parts["antwoorden"],
        GROUPS: _states(parts["lijsten"], parts["antwoorden"]),
        SUBJECTS: _known(parts["onderwerpen"], checker.regels),
        ENTRANCES: _known(parts["aan_de_hand"], checker.boek.ingangen),
    }


def too_large() -> FormFout:
    """What to say of a file that is larger than any file of this site."""
    return FormFout(gettext("Dit bestand is te groot. Kies het bestand dat u hier bewaarde."))


def _content(raw: bytes) -> dict[str, Any]:
    if not raw:
        raise FormFout(gettext("Kies eerst een bestand."))
    if len(raw) > LARGEST:
        raise too_large()
    try:
        data = json.loads(raw.decode("utf-8-sig"))
        version = data["rechtop"]
    except (ValueError, TypeError, LookupError, RecursionError) as fout:
        raise _foreign() from fout
    return _this_version(data, version)


def _this_version(data: dict, version: Any) -> dict[str, Any]:
    if type(version) is not int:
        raise _foreign()
    if version > VERSION:
        said = gettext("Dit bestand is van een nieuwere versie. Wij kunnen het niet lezen.")
        raise FormFout(said)
    try:
        return upgraded(data)
    except KeyError as fout:
        raise _foreign() from fout


def _parts(data: Mapping[str, Any]) -> dict[str, Any]:
    """What the file has of each part; a part without content may be absent."""
    parts = {naam: data.get(naam, kind()) for naam, kind in PARTS.items()}
    strange = data.keys() - PARTS.keys() - {"rechtop", "gemaakt"}
    if strange or not is_day(data.get("gemaakt")):
        raise _foreign()
    if any(type(part) is not PARTS[naam] for naam, part in parts.items()):
        raise _foreign()
    return parts


def _check_facts(facts: Mapping[str, Any], begrippen: Mapping) -> None:
    if not facts:
        raise FormFout(gettext("In dit bestand staan geen antwoorden."))
    if any(naam not in begrippen or not begrippen[naam].vraag for naam in facts):
        raise FormFout(gettext("In dit bestand staat een vraag die wij niet kennen."))
    wrong = [begrippen[n] for n, value in facts.items() if not is_readable(begrippen[n], value)]
    if wrong:
        labels = "; ".join(words(begrip.label) for begrip in wrong)
        said = gettext("Wij kunnen het antwoord niet lezen bij: %(vragen)s.", vragen=labels)
        raise FormFout(said)


def _states(states: Mapping[str, Any], facts: Mapping[str, Any]) -> dict[str, str]:
    """The lists that are not complete; only a list with or without members can be that."""
    for naam, state in states.items():
        if not isinstance(facts.get(naam), list) or state not in (OPEN, UNSURE):
            raise _foreign()
    return dict(states)


def _known(names: list, known: Collection[str]) -> list[str]:
    if any(not isinstance(naam, str) or naam not in known for naam in names):
        raise FormFout(gettext("In dit bestand staat een keuze die wij niet kennen."))
    return list(dict.fromkeys(names))


def _foreign() -> FormFout:
    return FormFout(gettext("Dit is geen bestand met antwoorden van deze site, of het is stuk."))
