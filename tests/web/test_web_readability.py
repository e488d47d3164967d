# SPDX-License-Identifier: EUPL-1.2
"""Plain Dutch on every page and every result card: the score, the sentences, and the words."""

from datetime import date

import pytest

from tests.web.blocks import Blocks
from tests.web.plain_language import everyday, measure, pattern, sentences, syllables, words
from tests.web.reading import Reader, covers, whole_tour

NOTHING = pattern(["qqq"])


@pytest.fixture(scope="module")
def reader(checker):
    return Reader(checker.boek)


@pytest.fixture(scope="module")
def texts(reader, checker):
    return reader.texts(whole_tour(checker))


@pytest.fixture(scope="module")
def faults(reader, texts):
    return list(dict.fromkeys([*reader.faults(texts), *reader.in_rulebook()]))


def test_the_tour_has_every_measure(texts, checker):
    cards = {naam.removeprefix("kaart ") for naam in texts if naam.startswith("kaart ")}
    rules = {naam.removeprefix("regel ") for naam in texts if naam.startswith("regel ")}
    assert rules >= checker.regels.keys()
    assert len(checker.regels.keys() - cards) <= 2


@pytest.mark.parametrize("soort", ["score", "zin", "woord"])
def test_every_page_and_card_is_plain_dutch(reader, faults, soort):
    allowed = reader.limits["uitzonderingen"]
    found = [one for one in faults if one.soort == soort]
    left = [one for one in found if not any(covers(exception, one) for exception in allowed)]
    assert left == [], "improve the text, or else `tests/data/leesbaarheid.yaml`"


def test_every_exception_has_a_reason_and_is_still_needed(reader, faults):
    for one in reader.limits["uitzonderingen"]:
        assert one["reden"] and isinstance(one["datum"], date), one
        assert any(covers(one, fault) for fault in faults), f"not needed any more: {one}"


def test_no_term_is_a_word_to_avoid(reader, checker):
    terms = pattern(checker.boek.uitleg.forms)
    assert [word for word in reader.limits["niet"] if terms.fullmatch(word)] == []


PLAIN = """<main><h2>Doe dit eerst</h2><p>Ga <strong>vandaag</strong> naar de gemeente. Vraag hulp.
  <span class="bronregel"><a class="bron" href="/">artikel 41, Participatiewet</a></span></p>
  <article class="kaart kaart--ja" id="giften"><h3>Giften</h3></article></main>"""
OFFICE = (
    "Indien de belanghebbende niet onverwijld de noodzakelijke bewijsstukken overlegt, kan het "
    "college overeenkomstig de desbetreffende bepalingen besluiten de aanvraag buiten behandeling "
    "te laten."
)


def test_a_page_falls_into_blocks_without_the_names_of_laws():
    found = Blocks(PLAIN).found
    assert [one.text for one in found] == [
        "Doe dit eerst",
        "Ga vandaag naar de gemeente. Vraag hulp.",
        "Giften",
    ]
    assert [one.card for one in found] == [None, None, "giften"]


def test_a_point_in_a_figure_or_an_address_ends_no_sentence():
    text = everyday("U krijgt € 1.401,50 per maand. Kijk op juridischloket.nl, of bel.", NOTHING)
    assert sentences(text) == ["U krijgt 100 euro per maand.", "Kijk op site, of bel."]


def test_a_place_in_the_law_is_one_word():
    text = everyday("Noem artikel 44, lid 5, onder a, en art. 4:17 lid 2 Awb.", NOTHING)
    assert text == "Noem artikel, en artikel Awb."


def test_terms_count_as_one_short_word():
    terms = pattern(["inkomenstoeslag", "individuele inkomenstoeslag"])
    text = everyday("Vraag individuele inkomenstoeslag aan.", terms)
    assert words(text) == ["Vraag", "hulp", "aan"]


def test_the_score_is_that_of_douma():
    # 4 words in 1 sentence, 6 syllables: 206.835 - 0.93 x 4 - 77 x 1.5
    assert [syllables(word) for word in ("De", "gemeente", "helpt", "u")] == [1, 3, 1, 1]
    assert measure(["De gemeente helpt u."]).score == pytest.approx(87.615)


def test_the_style_of_an_office_is_found(reader):
    page = f"<main><p>{OFFICE}</p><p>{OFFICE}</p></main>"
    found = {one.soort: one for one in reader.faults(reader.texts({"brief": page}))}
    assert found.keys() == {"score", "zin", "woord"}
    assert found["score"].score < 30
