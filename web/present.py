# SPDX-License-Identifier: EUPL-1.2
"""Puts outcomes in the order of the result page."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import chain
from typing import Any

from web.i18n import gettext
from web.verdicts import GEMEENTE

MOST_STEPS, MOST_OF_ONE = 7, 2


@dataclass(frozen=True)
class Groep:
    """One part of the result page; `dicht` = folded away until somebody opens it."""

    naam: str
    uitkomsten: list
    dicht: bool = False

    @property
    def titel(self) -> str:
        """In the language of now; where not the municipality alone decides, it does not say so."""
        if self.naam == "college_beslist" and {u.beslisser for u in self.uitkomsten} != {GEMEENTE}:
            return gettext("De gemeente of een ander beslist hierover")
        return _titles()[self.naam]


def grouped(uitkomsten: Iterable[Any]) -> list[Groep]:
    """The outcomes by outcome and polarity, in the order of the page; empty groups are left out."""
    found = {naam: [] for naam in _titles()}
    for uitkomst in uitkomsten:
        found[group_of(uitkomst)].append(uitkomst)
    return [Groep(naam, inside, naam == "niet") for naam, inside in found.items() if inside]


def by_theme(regels: Mapping[str, Any], themas: Iterable[Any]) -> list[tuple[str, list]]:
    """Measures under the title of their theme, in the order of the themes; no empty ones."""
    found = [(t.titel, [regels[n] for n in t.regels if n in regels]) for t in themas]
    return [(titel, inside) for titel, inside in found if inside]


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


def deciding(uitkomst: Any) -> list:
    """The lines beside the outcome: what the municipality judges, or what makes it a nee."""
    lines = [r for r in uitkomst.regels if r.beslissend]
    if uitkomst.uitkomst == "college_beslist":
        return [r for r in lines if r.oordeel_van] or lines
    return lines if uitkomst.uitkomst == "nee" else []


def conditions_met(uitkomst: Any) -> tuple[int, int]:
    """How many conditions of an outcome hold for sure, and how many there are."""
    lines = [r for r in uitkomst.regels if r.deel == "als"]
    return sum(r.weging == "klopt" and not r.oordeel_van for r in lines), len(lines)


def facts_of(uitkomst: Any) -> set[str]:
    """The facts on which the lines of an outcome and its parts stand; groups by their own name."""
    parts = (deel.regels for deel in uitkomst.onderdelen.values())
    lines = chain(uitkomst.regels, *parts)
    return {path.partition("[")[0] for line in lines for path in line.feiten}


def doubts(uitkomst: Any) -> list[str]:
    """Why an outcome is unknown when no answer can settle it: what is unsure, each said once."""
    parts = [r for deel in uitkomst.onderdelen.values() for r in deel.regels]
    lines = [r for r in uitkomst.regels if r.onzeker] or [r for r in parts if r.onzeker]
    deciding_lines = [r for r in lines if r.beslissend] or lines
    return list(dict.fromkeys(r.onzeker for r in deciding_lines))


def first_steps(uitkomsten: Iterable[Any], vandaag: date) -> list[tuple[Any, Any]]:
    """What to do first, each step with its measure: what has a day to come, in order of the day
    and at most two of a measure, then the first step of each other measure that is likely or that
    the municipality decides."""
    steps = [(s, u) for u in uitkomsten if u.uitkomst != "nee" for s in u.stappen]
    by_day = {s.datum: (s, u) for s, u in reversed(steps) if s.datum and s.datum >= vandaag}
    seen: Counter[str] = Counter()
    found = []
    for step, uitkomst in (by_day[day] for day in sorted(by_day)):
        seen[uitkomst.maatregel] += 1
        if seen[uitkomst.maatregel] <= MOST_OF_ONE:
            found.append((step, uitkomst))
    for step, uitkomst in steps:
        if uitkomst.uitkomst != "onbekend" and not step.datum and uitkomst.maatregel not in seen:
            seen[uitkomst.maatregel] += 1
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
