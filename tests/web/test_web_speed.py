# SPDX-License-Identifier: EUPL-1.2
"""How often a page weighs a situation. How long that takes, the benchmark measures."""

from tests.web.visitor import Visitor

PERSON = {
    "leeftijd": "24",
    "woont_in_nederland": "ja",
    "verblijf": "nederlands",
    "partner": "geen",
    "woonsituatie": "tijdelijk",
    "loon": "350,50",
    "al_gemeld": "ja",
    "meldingsdatum": "2026-11-02",
    "soort_bijstand": "algemeen",
    "kinderen": [],
    "giften": [{"soort": "gift", "bedrag": "300"}],
}


def test_the_result_page_weighs_the_situation_once(app, checker, monkeypatch):
    visitor = Visitor(app.test_client())
    visitor.walk(PERSON)
    calls = []
    for naam in ("know", "questions"):
        original = getattr(checker, naam)
        monkeypatch.setattr(
            checker, naam, lambda *a, f=original, n=naam: (calls.append(n), f(*a))[1]
        )
    visitor.get("/uitkomst")
    assert calls == ["know"]
