# SPDX-License-Identifier: EUPL-1.2
"""Keeps one answer, drops what it makes superfluous, and says which page comes next."""

from typing import Any

from flask import redirect, request, url_for

from checker import InvoerFout
from web import flow
from web.answers import is_answer, to_fact
from web.formats import sentence
from web.forms import FormFout

RETURNS = {"antwoorden": "uitkomst.antwoorden", "uitkomst": "uitkomst.toon"}


def way_back() -> dict[str, str]:
    """The page that sent somebody to a question to change it, as part of an address."""
    terug = request.args.get("terug", "")
    return {"terug": terug} if terug in RETURNS else {}


def url_of_way_back(naam: str) -> str:
    """Where "Terug" leads: the page that sent us, else the question before, else the start."""
    if way_back():
        return url_for(RETURNS[way_back()["terug"]])
    before = flow.answers().before(naam)
    return url_for("vragen.toon", naam=before) if before else url_for("start.begin")


def complaints_alone(begrip: Any, value: Any) -> dict[str, str]:
    """What the checker says about this answer without any other: field -> Dutch sentence."""
    if not is_answer(value):
        return {}
    try:
        flow.the_checker().situatie({begrip.naam: to_fact(begrip, value)})
    except InvoerFout as fout:
        return {f.veld: sentence(f.melding) for f in fout.fouten}
    return {}


def try_alone(begrip: Any, value: Any) -> None:
    """Raises FormFout for what the checker refuses whatever the other answers are."""
    for melding in complaints_alone(begrip, value).values():
        raise FormFout(melding)


def keep(naam: str, value: Any, state: str = ""):
    """Keep the answer and redirect; a contradiction is shown on a page of its own."""
    given = flow.answers()
    changed = naam in given and given.get(naam) != value
    given.dropped = []
    try:
        seen = set(flow.open_questions()) if way_back() else set()
        given.put(naam, value, state)
        if changed:
            flow.drop_unneeded(naam)
        return redirect(_after(naam, seen), 303)
    except InvoerFout:
        given.put(naam, value, state)
        return redirect(url_for("vragen.volgende"), 303)


def _after(naam: str, seen: set[str]) -> str:
    questions = flow.open_questions()
    if not way_back():
        return flow.url_of_next(flow.first_or_none(questions))
    new = flow.first_or_none([n for n in questions if n not in seen and n != naam])
    if new:
        return url_for("vragen.toon", naam=new, **way_back())
    return url_for(RETURNS[way_back()["terug"]])
