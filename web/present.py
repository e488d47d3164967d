# SPDX-License-Identifier: EUPL-1.2
"""Puts outcomes in the order of the result page, and says them in the fixed words."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from itertools import chain
from typing import Any

from web.i18n import gettext

MOST_STEPS = 7


@dataclass(frozen=True)
class Groep:
    """One part of the result page; `dicht` = folded away until somebody opens it."""

    naam: str
    titel: str
    uitkomsten: list
    dicht: bool = False


def grouped(uitkomsten: Iterable[Any]) -> list[Groep]:
    """The outcomes by outcome and polarity, in the order of the page; empty groups are left out."""
    uitkomsten = list(uitkomsten)
    groups = [
        Groep(naam, titel, [u for u in uitkomsten if group_of(u) == naam], naam == "niet")
        for naam, titel in _titles().items()
    ]
    return [g for g in groups if g.uitkomsten]


def group_of(uitkomst: Any) -> str:
    """The group of one outcome: its code, split by polarity for what is settled."""
    settled = {"ja": "recht" if uitkomst.soort == "recht" else "geldt", "nee": "niet"}
    return settled.get(uitkomst.uitkomst, uitkomst.uitkomst)


def _titles() -> dict[str, str]:
    return {
        "recht": gettext("Dit kunt u waarschijnlijk krijgen"),
        "college_beslist": gettext("De gemeente beslist hierover"),
        "onbekend": gettext("Nog niet te zeggen"),
        "geldt": gettext("Dit geldt waarschijnlijk voor u"),
        "niet": gettext("Dit geldt waarschijnlijk niet voor u"),
    }


def in_words(uitkomst: Any, recht: bool) -> str:
    """The fixed words for an outcome, or for a part of one, of a right or of something else."""
    match uitkomst.uitkomst, recht:
        case "ja", True:
            return gettext("U heeft hier waarschijnlijk recht op")
        case "ja", False:
            return gettext("Dit geldt waarschijnlijk voor u")
        case "nee", True:
            return gettext("Waarschijnlijk niet, omdat")
        case "nee", False:
            return gettext("Dit geldt waarschijnlijk niet voor u, omdat")
        case "college_beslist", _:
            return _of_the_municipality(uitkomst.grond == "kan", recht)
    return gettext("Nog niet te zeggen.")


def _of_the_municipality(kan: bool, recht: bool) -> str:
    match kan, recht:
        case True, True:
            return gettext("De gemeente mag dit geven, maar hoeft niet. Vraag het aan.")
        case True, False:
            return gettext("De gemeente mag hiervan afwijken. Vraag erom.")
        case False, True:
            return gettext("De gemeente moet dit beoordelen. Vraag het aan.")
    return gettext("De gemeente moet dit beoordelen.")


def part_in_words(deel: Any) -> str:
    """The outcome of a part in a few words, for the list of all parts."""
    match deel.uitkomst:
        case "ja":
            return gettext("Dit geldt waarschijnlijk voor u.")
        case "nee":
            return gettext("Dit geldt waarschijnlijk niet voor u.")
        case "college_beslist":
            return gettext("De gemeente beslist dit.")
    return gettext("Nog niet te zeggen.")


def deciding(uitkomst: Any) -> list:
    """The lines beside the outcome: what the municipality judges, or what makes it a nee."""
    lines = [r for r in uitkomst.regels if r.beslissend]
    if uitkomst.uitkomst == "college_beslist":
        return [r for r in lines if r.oordeel_van] or lines
    return lines if uitkomst.uitkomst == "nee" else []


def doubts(uitkomst: Any) -> list[str]:
    """Why an outcome is unknown when no answer can settle it: what is unsure, each said once."""
    parts = [r for deel in uitkomst.onderdelen.values() for r in deel.regels]
    lines = [r for r in uitkomst.regels if r.onzeker] or [r for r in parts if r.onzeker]
    deciding_lines = [r for r in lines if r.beslissend] or lines
    return list(dict.fromkeys(r.onzeker for r in deciding_lines))


def weighing(regel: Any) -> tuple[str, str]:
    """Icon name and words for the state of one weighed line; the sentence comes after them."""
    if regel.weging == "onbekend":
        return "vraag", gettext("Nog niet bekend of dit zo is")
    if regel.oordeel_van:
        return "gemeente", gettext("Dit beoordeelt de gemeente")
    if regel.deel == "tenzij":
        geldt = gettext("Deze uitzondering geldt voor u")
        niet = gettext("Deze uitzondering geldt niet voor u")
        return ("let-op", geldt) if regel.weging == "klopt" else ("streep", niet)
    if regel.weging == "klopt":
        return "vinkje", gettext("Aan deze voorwaarde voldoet u")
    return "kruis", gettext("Aan deze voorwaarde voldoet u niet")


def first_steps(uitkomsten: Iterable[Any], vandaag: date) -> list[tuple[Any, Any]]:
    """What to do first, each step with its measure: what has a day to come, in order of the day,
    then the first step of each other measure that is likely or that the municipality decides."""
    steps = [(s, u) for u in uitkomsten if u.uitkomst != "nee" for s in u.stappen]
    by_day = {s.datum: (s, u) for s, u in reversed(steps) if s.datum and s.datum >= vandaag}
    found = [by_day[day] for day in sorted(by_day)]
    seen = {u.maatregel for _, u in found}
    for step, uitkomst in steps:
        if uitkomst.uitkomst != "onbekend" and not step.datum and uitkomst.maatregel not in seen:
            seen.add(uitkomst.maatregel)
            found.append((step, uitkomst))
    return list({step.tekst: (step, u) for step, u in found}.values())[:MOST_STEPS]


def cited_sources(uitkomsten: Iterable[Any]) -> list:
    """Every source on the result page once, in order, for the list of addresses on paper."""
    sources: dict[str, Any] = {}
    for uitkomst in uitkomsten:
        parts = [uitkomst.regels, *(deel.regels for deel in uitkomst.onderdelen.values())]
        for line in chain(*parts, uitkomst.ruimte, uitkomst.stappen):
            if line.bron:
                sources.setdefault(line.bron.url, line.bron)
    return list(sources.values())


def questions_for(ontbreekt: Iterable[str], begrippen: dict[str, Any]) -> list:
    """The facts that would settle an outcome and that the site can ask, each once."""
    names = dict.fromkeys(path.partition("[")[0] for path in ontbreekt)
    return [begrippen[n] for n in names if n in begrippen and begrippen[n].vraag]


def price_dates(uitkomsten: Iterable[Any]) -> list:
    """The days from which the shown amounts hold, each once, in order."""
    return sorted({u.bedrag.prijspeil for u in uitkomsten if u.bedrag and u.bedrag.prijspeil})
