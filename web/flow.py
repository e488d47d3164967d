# SPDX-License-Identifier: EUPL-1.2
"""Which page comes next. The checker says which facts matter; this room keeps the order."""

from datetime import date
from typing import Any

from flask import abort, current_app, g, session, url_for

from checker import Checker, InvoerFout
from checker.ranges import code
from web.answers import Answers, is_answer


def the_checker() -> Checker:
    """The one checker of this process."""
    return current_app.extensions["checker"]


def today() -> date:
    """The day of the visit, from the clock that was given to `create_app`."""
    return current_app.extensions["clock"]()


def answers() -> Answers:
    """The answers of the person who visits."""
    if "answers" not in g:
        g.answers = Answers(session, the_checker().begrippen)
    return g.answers


def forget() -> None:
    """Empty the session, and the answers that were read from it."""
    session.clear()
    g.pop("answers", None)


def begrip_or_404(naam: str, soort: str = "") -> Any:
    """The fact with this name, if the site asks for it."""
    begrip = the_checker().begrippen.get(naam)
    if begrip is None or begrip.vraag is None or (soort and begrip.soort != soort):
        abort(404)
    return begrip


def needs_consent(begrip: Any) -> bool:
    """Whether one sentence of consent stands before this question."""
    return begrip.gevoelig or any(lid.gevoelig for lid in (begrip.leden or {}).values())


def asked_about() -> set[str]:
    """The measures to ask about: what the person chose, and the basics unless that is enough."""
    known = the_checker().boek.ingangen
    chosen = [known[naam] for naam in answers().entrances if naam in known]
    subjects = answers().subjects | {naam for one in chosen for naam in one.regels}
    wants_basics = not chosen or any(one.basis for one in chosen)
    return subjects | the_checker().basics if wants_basics else subjects


def questions(situation: dict) -> list[str]:
    """The questions about what the person wants to know; raises InvoerFout."""
    return the_checker().questions(situation, today(), asked_about())


def questions_left() -> tuple[list[str], list[str]]:
    """Facts that can change an outcome and that the person has not seen; raises InvoerFout.

    First those to ask, then the sensitive ones that the person does not want to be asked.
    """
    given, begrippen = answers(), the_checker().begrippen
    open_ = [n for n in questions(given.situation()) if n not in given]
    unseen = [n for n in open_ if not follows_a_skipped_one(begrippen[n])]
    if given.consent is not False:
        return unseen, []
    refused = [n for n in unseen if needs_consent(begrippen[n])]
    return [n for n in unseen if n not in refused], refused


def follows_a_skipped_one(begrip: Any) -> bool:
    """Whether this question makes sense only after an answer that the person does not know."""
    given = answers().given
    before = {line.feit for line in begrip.alleen_als if line.feit}
    return any(naam in given and not is_answer(given[naam]) for naam in before)


def open_questions() -> list[str]:
    """The questions that are still to be asked, in order; raises InvoerFout."""
    return questions_left()[0]


def not_asked_yet(kennis: Any) -> dict[str, Any]:
    """Measures that are open because the person was not asked about them."""
    known = asked_about()
    return {
        naam: regel
        for naam, regel in kennis.daybook.regels.items()
        if naam not in known and code(kennis.conclusion(naam)) == "onbekend"
    }


def first_or_none(names: list[str]) -> str | None:
    """The first of `names`, or None."""
    return names[0] if names else None


def url_of_next(naam: str | None) -> str:
    """The page of the next question; without one: check your answers."""
    return url_for("vragen.toon", naam=naam) if naam else url_for("uitkomst.antwoorden")


def section_of(begrip: Any) -> dict[str, Any]:
    """The place of a question in the fixed list of sections: `nummer`, `totaal`, `titel`."""
    asked = {b.onderwerp for b in the_checker().begrippen.values() if b.vraag}
    sections = [naam for naam in the_checker().onderwerpen if naam in asked]
    return {
        "nummer": sections.index(begrip.onderwerp) + 1,
        "totaal": len(sections),
        "titel": the_checker().onderwerpen[begrip.onderwerp],
    }


def drop_unneeded(changed: str) -> None:
    """After a change: drop the answers that clash with it and that would not be asked any more.

    `Answers.dropped` remembers which, so that the next page can say so.
    An answer that clashes but is still asked for stays: then there is a contradiction to show.
    Questions that were skipped and no longer matter are forgotten. Raises InvoerFout.
    """
    given = answers()
    situation = given.situation()
    clashing = _clashing(situation) - {changed}
    if clashing:
        rest = {n: v for n, v in situation.items() if n not in clashing}
        gone = clashing - set(questions(rest))
        given.dropped = [naam for naam in given.given if naam in gone]
        given.drop(gone)
    asked = questions(given.situation())
    given.drop(
        {n for n, v in given.given.items() if not is_answer(v) and n not in asked} - {changed}
    )


def _clashing(situation: dict) -> set[str]:
    try:
        questions(situation)
    except InvoerFout as fout:
        return {f.veld.partition("[")[0] for f in fout.fouten}
    return set()
