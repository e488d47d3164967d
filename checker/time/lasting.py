# SPDX-License-Identifier: EUPL-1.2
"""One person on many days: answers that held only on the first day, or no longer make sense."""

from datetime import date

from checker.knowledge import Kennis
from checker.situation import Antwoorden


def lasting(checker, situatie: Antwoorden | dict, dag: date) -> Antwoorden:
    """The person without answers that others tell on every day, such as age beside a birthday.

    Also without answers to questions that make no sense on `dag`, the first day. Raises InvoerFout.
    """
    if isinstance(situatie, dict):
        situatie = checker.situatie(situatie)
    kennis = _kennis(checker, situatie, dag)
    told = {naam for naam in kennis.situatie if _told_by_another(checker, kennis, naam)}
    return _without_senseless(checker, _without(situatie, told), dag, also_allowed=True)


def on_day(checker, situatie: Antwoorden, dag: date) -> Antwoorden:
    """The person on a later day: without answers to questions that make no sense any more.

    Somebody of 27 is not asked what only matters below 27, so that answer can be no clash.
    """
    return _without_senseless(checker, situatie, dag, also_allowed=False)


def _kennis(checker, situatie: Antwoorden, dag: date) -> Kennis:
    return Kennis(checker.boek.on(dag), situatie.stated(), dag)


def _told_by_another(checker, kennis: Kennis, naam: str) -> bool:
    begrip = checker.begrippen.get(naam)
    if begrip is None or not begrip.aanvullen:
        return False
    return kennis.calculate(begrip.aanvullen.met, begrip.aanvullen.uit).known


def _without_senseless(checker, situatie: Antwoorden, dag: date, also_allowed: bool) -> Antwoorden:
    """Until nothing more goes: an answer that goes may take the sense from another question."""
    while True:
        kennis = _kennis(checker, situatie, dag)
        gone = {
            naam
            for naam in kennis.situatie
            if (begrip := checker.begrippen.get(naam))
            and begrip.alleen_als
            and (also_allowed or not begrip.mag_altijd)
            and kennis.applies(begrip).tot == 0
        }
        if not gone:
            return situatie
        situatie = _without(situatie, gone)


def _without(situatie: Antwoorden, names: set[str]) -> Antwoorden:
    numbers = {f"aantal_{naam}" for naam in names}.intersection(type(situatie).model_fields)
    return situatie.model_copy(update=dict.fromkeys(names | numbers)) if names else situatie
