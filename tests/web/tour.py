# SPDX-License-Identifier: EUPL-1.2
"""Every page and state that a visit reaches: the open pages, each question, and some people's.

A tour takes seconds, so it is made once; what looks at it runs in one process
(`tests.together`).
"""

from collections.abc import Iterable
from datetime import date
from functools import cache

from checker.time.changes import law_days
from tests.core.bank import Verhaal, stories, whole
from tests.core.situations import People
from tests.web.visitor import Visitor
from web import create_app
from web.language import SOURCE
from web.settings import Settings

DAY = date(2026, 11, 21)
ALSO = ("/dekking?status=gedekt", "/bestaat-niet")
PEOPLE = tuple(one.naam for one in stories()[::11])

Pages = dict[str, str]
"""The HTML of each page, by a name that says what it is: "vraag loon fout"."""


def site(checker, day: date = DAY, taal: str = "nl") -> Visitor:
    settings = Settings(key="een sleutel voor de rondgang", secure_cookie=False)
    app = create_app(checker, settings, clock=lambda: day)
    return Visitor(app.test_client(), front=front(taal))


def front(taal: str) -> str:
    """What stands before an address in this language."""
    return "" if taal == SOURCE else f"/{taal}"


@cache
def open_pages(checker, taal: str) -> Pages:
    """What everybody may read, without one answer; also what goes wrong on the way."""
    visitor = site(checker, taal=taal)
    found = _seen(visitor, [*_fixed(visitor), *ALSO])
    visitor.get("/antwoorden/laden")
    found["bestand fout"] = visitor.send().html
    for day in law_days(checker.boek):
        found[f"wijzigingen {day}"] = visitor.get(f"/wijzigingen/{day}").html
    for naam in checker.regels:
        found[f"regel {naam}"] = visitor.get(f"/regels/{naam}").html
    for wrong in ("1990-01-01", "morgen"):
        found[f"regel op {wrong}"] = visitor.get(f"/regels/giften?op={wrong}").html
    found["zonder sleutel"] = visitor.post(f"{front(taal)}/wis", {}).html
    return found


@cache
def entrances(checker, taal: str) -> Pages:
    """What to do first, for whoever chose everything that can be the matter."""
    visitor = site(checker, taal=taal)
    form = visitor.get("/aan-de-hand").question_form
    values = form.values | {"ingang": list(checker.boek.ingangen)}
    return {"doe dit nu": visitor.post(f"{front(taal)}/aan-de-hand", values).html}


@cache
def questions(checker, taal: str) -> Pages:
    """Every question and every form of a group, empty and with what was forgotten."""
    visitor = site(checker, taal=taal)
    found = {"toestemming": visitor.get("/vragen/verblijf").html}
    found["toestemming fout"] = visitor.send().html
    visitor.send(toestemming="ja")
    for naam, begrip in checker.begrippen.items():
        if begrip.vraag:
            found[f"vraag {naam}"] = visitor.get(f"/vragen/{naam}").html
            found[f"vraag {naam} fout"] = visitor.send().html
        if begrip.soort == "groep":
            found[f"lid {naam}"] = visitor.get(f"/vragen/{naam}/1").html
            found[f"lid {naam} fout"] = visitor.send().html
            found[f"leden {naam}"] = visitor.fill_member({}).html
    visitor = site(checker, taal=taal)
    visitor.answer("duurzaam_gescheiden", "ja")
    found["tegenspraak"] = visitor.answer("partner", "geen").html
    return found


@cache
def person(checker, naam: str, taal: str) -> Pages:
    """What one person of the bank sees at the end, who wants to know everything."""
    verhaal = next(one for one in stories() if one.naam == naam)
    visitor = site(checker, verhaal.dag, taal)
    facts = as_typed(checker, verhaal)
    visitor.walk(facts)
    visitor.get("/uitkomst")
    while more := [form for form in visitor.page.forms if "/meer/" in form.action]:
        for form in more:
            visitor.send(form)
        visitor.walk(facts)
        visitor.get("/uitkomst")
    told = [one for one in _fixed(visitor) if one.startswith(("/uitkomst", "/antwoorden"))]
    pages = ("/uitkomst/waarom", "/uitkomst/klopt-niet")
    reasons = [f"{page}/{naam}" for page in pages for naam in checker.regels]
    return _seen(visitor, ["/", *told, *reasons])


def _fixed(visitor: Visitor) -> list[str]:
    """Every address of the site that is always the same."""
    rules = visitor.client.application.url_map.iter_rules()
    return sorted(one.rule for one in rules if "GET" in one.methods and not one.arguments)


def _seen(visitor: Visitor, addresses: Iterable[str]) -> Pages:
    """The pages among these addresses, without what leads elsewhere or is a file."""
    found = {}
    for address in addresses:
        page, response = visitor.get(address), visitor.response
        assert response.status_code < 500, address
        stayed = visitor.path == address.partition("?")[0] and not response.location
        if stayed and response.mimetype == "text/html":
            found[address] = page.html
    return found


def as_typed(checker, verhaal: Verhaal) -> dict:
    """The answers of somebody of the bank, as they are typed in a form."""
    return {n: _typed(value) for n, value in whole(People(checker), verhaal).items()}


def _typed(value):
    if isinstance(value, list):
        return [{naam: _typed(one) for naam, one in member.items()} for member in value]
    return value.isoformat() if isinstance(value, date) else str(value)
