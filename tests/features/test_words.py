# SPDX-License-Identifier: EUPL-1.2
"""What people read in the rule files: at most 15 words a sentence, "u", no blocked words."""

import re
from pathlib import Path

import pytest
from ruamel.yaml import YAML

RULES = Path(__file__).resolve().parents[2] / "rules"
DATA = {"parameters", "dekking"}
FILES = [RULES / f"{naam}.yaml" for naam in ("begrippen", "dekking", "papieren", "organisaties")]
FILES += [RULES / "ingangen.yaml"]
FILES += [path for path in sorted(RULES.glob("*/*.yaml")) if path.parent.name not in DATA]
EVERY_FILE = pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)

MOST_WORDS = 15
READ = {"titel", "vraag", "samenvatting", "zin", "zin_niet", "onzeker", "tekst", "label", "uitleg"}
READ |= {"waarom", "lid", "open_punten", "keuzes", "onderwerpen", "opmerking", "wat"}
READ |= {"bij_datum", "zonder", "doet", "onderwerp", "want", "blijft_open"}
WORD = re.compile(r"\w")
FAMILIAR = re.compile(r"\b(je|jij|jou|jouw|jullie)\b", re.IGNORECASE)
# Names of the law that a person meets at the desk.
ALLOWED = (
    "doelgroep loonkostensubsidie",
    "onafhankelijke cliëntondersteuner",
    "onafhankelijke cliëntondersteuning",
    "voorlopige voorziening",
)
BLOCKED = r"""
    indien ingeval derhalve zodoende onverwijld omgaande verstrek\w* toekennen toegekend ontvangen
    verzoek\w* schriftelijk\w* woonachtig verblijfhoudend\w* legitimatiebewijs identificeren
    middelen vermogen beschikking besluit voorziening woonlasten conform overeenkomstig inzake
    middels teneinde men gewoon simpelweg makkelijk natuurlijk bijv d\.w\.z m\.b\.t i\.v\.m
    daklozen zwerver\w* thuislozen bankslaper\w* bankhopper\w* buitenslaper\w* cliënt\w*
    doelgroep\w* gevallen dossier\w* gebruiker\w* verslaafde\w* junk\w* ex-gedetineerde\w*
    delinquent\w* illegaal illegale\w* schuldenaar\w* wanbetaler\w* zorgmijder\w* complex\w*
    multiproblematiek zelfredzaam onzelfredzaam ontruimd
"""
PHRASES = ["dient te", "gehouden zijn", "zal worden", "zullen worden", "ten aanzien van"]
PHRASES += ["in aanmerking kom[a-z]*", "met ingang van", "bezwaar aantekenen"]
PHRASES += ["inkomsten uit arbeid"]
ALL_REFUSED = "|".join([*BLOCKED.split(), *PHRASES])
REFUSED = re.compile(rf"\b(?:{ALL_REFUSED})\b", re.IGNORECASE)


def texts(tree, read=False):
    """Every text in a file that people read."""
    if isinstance(tree, dict):
        for key, value in tree.items():
            named = key == "naam" and ("zonder" in tree or "doet" in tree)
            yield from texts(value, read=read or named or key in READ)
    elif isinstance(tree, list):
        for value in tree:
            yield from texts(value, read)
    elif isinstance(tree, str) and read:
        yield tree


def read_by_people(path):
    tree = YAML(typ="safe").load(path.read_text(encoding="utf-8"))
    for only_for_us in ("varianten", "uitgangspunt", "afgeleid"):
        tree.pop(only_for_us, None)
    return list(texts(tree))


def sentences(text):
    return [one for one in re.split(r"[.?!:](?=\s|$)", text) if one.strip()]


def words(sentence):
    return [word for word in sentence.split() if WORD.search(word)]


@EVERY_FILE
def test_a_sentence_has_at_most_fifteen_words(path):
    found = [one for text in read_by_people(path) for one in sentences(text)]
    assert [one for one in found if len(words(one)) > MOST_WORDS] == []


@EVERY_FILE
def test_people_are_spoken_to_with_u(path):
    assert [text for text in read_by_people(path) if FAMILIAR.search(text)] == []


@EVERY_FILE
def test_there_are_no_blocked_words(path):
    found = []
    for text in read_by_people(path):
        for name in ALLOWED:
            text = re.sub(name, "", text, flags=re.IGNORECASE)
        found += REFUSED.findall(text)
    assert found == []


def test_the_texts_are_found():
    """A check that reads nothing would pass."""
    assert all(len(read_by_people(path)) >= 10 for path in FILES)
