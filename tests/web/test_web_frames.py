# SPDX-License-Identifier: EUPL-1.2
"""No noun is put into a translated sentence (web convention I-8): gender and cases differ.

A word that is filled in stands as a value behind a colon, before one as a label, in quotes or in
brackets. Figures, days, numbers, files and addresses need no gender and may stand anywhere.
"""

import re
from pathlib import Path

import pytest
from babel.messages.pofile import read_po

LIST = Path(__file__).parents[2] / "locales" / "messages.pot"
PLACE = re.compile(r"%\((\w+)\)[sd]|\{(\w+)\}")
FIGURES = {
    *("aantal", "bedrag", "dag", "dagen", "datum", "num", "nummer", "percentage", "leeftijd"),
    *("minuten", "van", "tot", "vanaf", "laag", "hoog", "letters", "most", "poort", "klopt"),
    *("samen", "totaal", "laatste", "nagekeken", "melding", "aanvraag", "stellingen", "missers"),
    *("regels", "voorbeelden", "feiten", "cijfers", "plaats", "host", "adres", "versie"),
    *("jaar", "maanden", "nu", "begin", "einde"),
    *("oud", "nieuw", "verwacht", "gevonden", "rest", "tekst", "port", "ander", "bestand"),
}
ALONE = [r"['\"“]{}['\"”]", r"\({}\)", r": {}(?=[.?,;: {{]|$)", r"^{}: "]
WHOLE = {
    "artikel %(nummer)s, %(wet)s": "the name of a law as its source, not in a sentence",
    "Artikel %(nummer)s, %(wet)s": "the name of a law as its source, not in a sentence",
    "Lid %(een)s en %(twee)s": "numbers of paragraphs",
    "Lid %(een)s tot en met %(laatste)s": "numbers of paragraphs",
    "Persoon {nummer}: {telt} {waarom}": "two whole sentences",
}


def in_the_way(text: str) -> list[str]:
    """The names of the places in a text where a noun would need the right gender or case."""
    found = []
    for place in PLACE.finditer(text):
        around = [re.compile(one.format(re.escape(place[0]))) for one in ALONE]
        naam = place[1] or place[2]
        if naam not in FIGURES and not any(one.search(text) for one in around):
            found.append(naam)
    return found


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("Neem uw %(document)s mee.", ["document"]),
        ("%(wie)s moet dit beoordelen.", ["wie"]),
        ("Wie beslist: %(wie)s.", []),
        ("De optie '{naam}' kennen wij niet.", []),
        ("Gemaakt op %(datum)s.", []),
    ],
)
def test_a_noun_in_a_sentence_is_found(text, wrong):
    assert in_the_way(text) == wrong


def test_no_noun_is_put_into_a_sentence():
    with LIST.open("rb") as file:
        messages = [m.id for m in read_po(file) if m.id]
    texts = [one for m in messages for one in ([m] if isinstance(m, str) else m)]
    assert {t: in_the_way(t) for t in texts if in_the_way(t) and t not in WHOLE} == {}
    assert WHOLE.keys() <= set(texts)
