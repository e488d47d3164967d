# SPDX-License-Identifier: EUPL-1.2
"""One encrypted cookie holds the visit; whatever comes back that is not ours counts as nothing."""

import random
import time
from datetime import date, timedelta

import pytest

from tests.web.visitor import Visitor
from web.answers import ENTRANCES, FACTS, SUBJECTS, Answers, vocabulary
from web.session import LARGEST_PLAIN, LIFETIME, LONGEST, Codec

KEY = "een andere sleutel, alleen voor deze proef"


@pytest.fixture(scope="module")
def codec(checker):
    return Codec(KEY, vocabulary(checker.begrippen))


def test_what_goes_in_comes_out(codec):
    data = {"a": {"leeftijd": 24, "partner": "geen", "verblijf": None}, "t": True}
    assert codec.decode(codec.encode(data)) == data


def test_nobody_can_read_an_answer_in_the_cookie(codec):
    text = codec.encode({"a": {"uitsluiting": "vast"}})
    assert "uitsluiting" not in text and "vast" not in text


def test_one_answer_more_does_not_show_in_the_length(codec):
    one = codec.encode({"a": {"leeftijd": 24}})
    two = codec.encode({"a": {"leeftijd": 24, "mantelzorg": "ja"}})
    assert len(one) == len(two)


@pytest.mark.parametrize("text", ["", "x", "gAAAAA", "é", "=" * 100, "a" * (LONGEST + 1)])
def test_a_foreign_or_oversized_cookie_says_nothing(codec, text):
    assert codec.decode(text) is None


def test_a_damaged_cookie_says_nothing(codec):
    text = codec.encode({"a": {"leeftijd": 24}})
    middle = len(text) // 2
    other = "A" if text[middle] != "A" else "B"
    assert codec.decode(text[:middle] + other + text[middle + 1 :]) is None


def test_a_cookie_of_another_key_says_nothing(codec, checker):
    other = Codec(KEY + "!", vocabulary(checker.begrippen))
    assert codec.decode(other.encode({"a": {}})) is None


def test_a_cookie_of_yesterday_says_nothing(codec, monkeypatch):
    text = codec.encode({"a": {"leeftijd": 24}})
    now = time.time()
    monkeypatch.setattr(time, "time", lambda: now + LIFETIME + 60)
    assert codec.decode(text) is None


def test_a_cookie_cannot_unpack_to_something_huge(codec):
    with pytest.raises(ValueError, match="do not fit"):
        codec.encode({"a": str(random.Random(1).randbytes(LONGEST))})
    assert codec.decode(codec.encode({"a": "x" * (2 * LARGEST_PLAIN)})) is None


def largest_value(begrip, pick: random.Random):
    """A long and unpredictable answer, so that compression finds no help."""
    if begrip.soort in ("ja_nee", "keuze"):
        return pick.choice([*begrip.codes, None])
    if begrip.soort == "getal":
        return pick.randint(begrip.minimum, begrip.maximum)
    if begrip.soort == "euro":
        return f"{pick.randint(0, begrip.maximum - 1)}.{pick.randint(10, 99)}"
    if begrip.soort == "datum":
        return (date(2020, 1, 1) + timedelta(days=pick.randint(0, 2500))).isoformat()
    return [{n: largest_value(b, pick) for n, b in begrip.leden.items()} for _ in range(12)]


@pytest.mark.parametrize("seed", range(25))
def test_the_largest_allowed_situation_fits_in_3800_characters(codec, checker, seed):
    pick = random.Random(seed)
    facts = {n: largest_value(b, pick) for n, b in checker.begrippen.items()}
    groups = [n for n, b in checker.begrippen.items() if b.soort == "groep"]
    session = {"csrf_token": f"{pick.getrandbits(160):040x}", FACTS: facts, "t": True, "g": {}}
    session["g"] = dict.fromkeys(groups, "onzeker")
    session |= {SUBJECTS: sorted(checker.regels), ENTRANCES: list(checker.boek.ingangen)}
    text = codec.encode(session)
    assert len("__Host-sessie=" + text + "; Secure; HttpOnly; Path=/; SameSite=Lax") <= 3800
    assert codec.decode(text) == session


@pytest.mark.parametrize("secure", [True, False])
def test_the_cookie_has_every_protection_a_browser_offers(make_app, secure):
    client = make_app(secure_cookie=secure).test_client()
    cookie = client.get("/vragen/leeftijd").headers["Set-Cookie"]
    parts = cookie.split("; ")
    assert parts[0].startswith("__Host-sessie=" if secure else "sessie=")
    assert {"HttpOnly", "Path=/", "SameSite=Lax"} <= set(parts)
    assert ("Secure" in parts) is secure
    assert not any(p.startswith(("Expires", "Max-Age", "Domain")) for p in parts)


@pytest.mark.parametrize(
    "address", ["/", "/vragen", "/vragen/leeftijd", "/antwoorden", "/uitkomst"]
)
@pytest.mark.parametrize("text", ["x", "A" * 5000, "gAAAAABk" + "A" * 200])
def test_a_bad_cookie_never_breaks_a_page(make_app, address, text):
    client = make_app().test_client(use_cookies=False)
    response = client.get(address, headers={"Cookie": f"sessie={text}"})
    assert response.status_code in (200, 303)


def test_after_a_bad_cookie_the_page_says_that_answers_are_gone_and_why(make_app):
    client = make_app().test_client()
    client.set_cookie("sessie", "niet van ons")
    page = Visitor(client).get("/uitkomst")
    assert page.h1 == "Uw antwoorden zijn weg"
    assert "om u te beschermen" in page.words()


def test_facts_that_no_longer_exist_are_left_out(checker):
    answers = Answers({FACTS: {"leeftijd": 24, "bestaat_niet": 1}}, checker.begrippen)
    assert answers.situation() == {"leeftijd": 24}
