# SPDX-License-Identifier: EUPL-1.2
"""Groups: people in the house, children, gifts. A list page, and one form for each member.

A form says which member it is about (`was`, see `mark`). So a page that is out of date, in another
tab or sent twice, never changes or removes somebody else.
"""

import json
from hashlib import blake2s
from typing import Any

from flask import Blueprint, abort, redirect, render_template, request, url_for

from checker.begrippen import MAX_LEDEN
from web import flow
from web.answers import OPEN, UNSURE, WEET_NIET, WIL_NIET
from web.forms import FormFout, raw_answer, raw_from, read_answer
from web.i18n import gettext
from web.keep import complaints_alone, keep, url_of_way_back, way_back

bp = Blueprint("groepen", __name__, url_prefix="/vragen")


@bp.get("/<groep>/<int:nummer>")
def lid(groep: str, nummer: int):
    """The form of one member; the number after the last one is a new member."""
    begrip, members = _member_or_404(groep, nummer)
    if flow.needs_consent(begrip) and not flow.answers().consent:
        return redirect(url_for("vragen.toestemming", naam=groep, **way_back()), 303)
    raw: dict[str, str] = {}
    for naam, value in members[nummer - 1].items() if nummer <= len(members) else ():
        raw |= raw_from(begrip.leden[naam], value, naam)
    return _member_page(begrip, nummer, raw, {})


@bp.post("/<groep>/<int:nummer>")
def bewaar_lid(groep: str, nummer: int):
    """Keep one member and go back to the list."""
    begrip, members = _member_or_404(groep, nummer)
    member, fouten = _read_member(begrip)
    here = slice(nummer - 1, nummer)
    if not fouten and members[here] != [member]:  # else it was sent twice
        here = here if request.form.get("was") else slice(len(members), len(members) + 1)
        fouten = _out_of_date(begrip, members, here)
        if not fouten:
            members[here] = [member]
            flow.answers().put(groep, members, OPEN)
    if fouten:
        raw: dict[str, str] = {}
        for naam in begrip.leden:
            raw |= raw_answer(request.form, naam)
        return _member_page(begrip, nummer, raw, fouten), 400
    return redirect(url_for("vragen.toon", naam=groep, **way_back()), 303)


@bp.post("/<groep>/<int:nummer>/weg")
def verwijder_lid(groep: str, nummer: int):
    """Take one member from the list; on a page that is out of date only show the list of now."""
    flow.begrip_or_404(groep, "groep")
    members = flow.answers().members(groep)
    here = slice(nummer - 1, nummer)
    if nummer > 0 and members[here] and _is_about(members[here]):
        del members[here]
        flow.answers().put(groep, members, OPEN)
    return redirect(url_for("vragen.toon", naam=groep, **way_back()), 303)


def mark(member: dict) -> str:
    """A short sign of what is said about one member."""
    told = json.dumps(member, default=str, sort_keys=True)
    return blake2s(told.encode(), digest_size=8).hexdigest()


def _sign(here: list[dict]) -> str:
    """The sign of the member who stands in this place; empty where nobody does."""
    return "".join(map(mark, here))


def _is_about(here: list[dict]) -> bool:
    """Whether the form in this request is about whoever stands in this place."""
    return request.form.get("was", "") == _sign(here)


def _out_of_date(begrip: Any, members: list[dict], here: slice) -> dict[str, str]:
    """What is wrong when the list became another one since the form was shown."""
    first = next(iter(begrip.leden))
    if not _is_about(members[here]):
        said = gettext(
            "De lijst is intussen veranderd. Klopt dit nog? Bewaar het dan nog een keer."
        )
        return {first: said}
    if here.start >= MAX_LEDEN:
        return {first: gettext("Meer kunnen wij er niet in de lijst zetten.")}
    return {}


def group_page(begrip: Any, fout: str = "") -> str:
    """The question whether there are any, or the list of those that were filled in."""
    given = flow.answers()
    members = given.members(begrip.naam)
    return render_template(
        "groep.html",
        begrip=begrip,
        leden=members,
        kenmerk=mark,
        vol=len(members) >= MAX_LEDEN,
        raw={begrip.naam: _chosen(begrip.naam)},
        fouten={begrip.naam: fout} if fout else {},
        stap=flow.section_of(begrip),
        terug=url_of_way_back(begrip.naam),
    )


def save_group(begrip: Any):
    """Read the choice on the list page: more, complete, none, or not known."""
    members = flow.answers().members(begrip.naam)
    choice = request.form.get(begrip.naam, "")
    if choice == "meer" and len(members) < MAX_LEDEN:
        place = {"groep": begrip.naam, "nummer": len(members) + 1}
        return redirect(url_for("groepen.lid", **place, **way_back()), 303)
    if choice == "geen" and not members:
        return keep(begrip.naam, [])
    if choice == "klaar" and members:
        return keep(begrip.naam, members)
    if choice == "weet_niet":
        return keep(begrip.naam, members or WEET_NIET, UNSURE if members else "")
    if choice == "wil_niet" and begrip.gevoelig:
        return keep(begrip.naam, WIL_NIET)
    return group_page(begrip, gettext("Kies een van de antwoorden.")), 400


def _chosen(naam: str) -> str:
    given = flow.answers()
    value = given.get(naam)
    if naam not in given:
        return ""
    if value is WIL_NIET:
        return "wil_niet"
    if value is WEET_NIET or given.state(naam) == UNSURE:
        return "weet_niet"
    return "klaar" if value else "geen"


def _member_or_404(groep: str, nummer: int) -> tuple[Any, list[dict]]:
    begrip = flow.begrip_or_404(groep, "groep")
    members = flow.answers().members(groep)
    if not 1 <= nummer <= min(len(members) + 1, MAX_LEDEN):
        abort(404)
    return begrip, members


def _read_member(begrip: Any) -> tuple[dict, dict[str, str]]:
    """The member in the form and what is wrong with it; conditional facts may stay empty."""
    member, fouten = {}, {}
    for naam, part in begrip.leden.items():
        if part.alleen_als and not any(raw_answer(request.form, naam).values()):
            continue
        try:
            member[naam] = read_answer(part, request.form, naam)
        except FormFout as fout:
            fouten[naam] = str(fout)
    if not fouten:
        for veld, melding in complaints_alone(begrip, [member]).items():
            naam = veld.rpartition(".")[2]
            fouten.setdefault(naam if naam in begrip.leden else next(iter(begrip.leden)), melding)
    return member, fouten


def _member_page(begrip: Any, nummer: int, raw: dict[str, str], fouten: dict[str, str]) -> str:
    here = flow.answers().members(begrip.naam)[nummer - 1 : nummer]
    return render_template(
        "lid.html",
        begrip=begrip,
        was=_sign(here),
        nummer=nummer,
        raw=raw,
        fouten=fouten,
        stap=flow.section_of(begrip),
        terug=url_for("vragen.toon", naam=begrip.naam, **way_back()),
    )
