# SPDX-License-Identifier: EUPL-1.2
"""The answers of one person as a file that this person keeps; nothing of it stays with us.

Form of the file, version 1: `antwoorden` has a value for each question that was seen (null: does
not know, false: does not want to say); `lijsten` names the lists that are not complete, and
`onderwerpen` and `aan_de_hand` what the person chose. Consent is not in it: with the file begins a
new visit, and then we ask first.
"""

import json
from collections.abc import Callable
from datetime import date

from web.answers import Answers

VERSION = 1
NAME = "mijn-antwoorden.json"
LARGEST = 64 * 1024

MIGRATIONS: dict[int, Callable[[dict], dict]] = {}
"""Makes a file of an older version one version newer, by the version that it has."""


def to_file(given: Answers, vandaag: date) -> str:
    """The text of the file; parts without content are left out."""
    parts = {
        "antwoorden": given.given,
        "lijsten": {naam: given.state(naam) for naam in given.given if given.state(naam)},
        "onderwerpen": sorted(given.subjects),
        "aan_de_hand": given.entrances,
    }
    filled = {naam: part for naam, part in parts.items() if part}
    head = {"rechtop": VERSION, "gemaakt": vandaag.isoformat()}
    return json.dumps({**head, **filled}, ensure_ascii=False, indent=2) + "\n"


def upgraded(data: dict) -> dict:
    """The content of a file in the form of this version; raises KeyError if it is too old."""
    while data["rechtop"] < VERSION:
        data = MIGRATIONS[data["rechtop"]](data)
    return data
