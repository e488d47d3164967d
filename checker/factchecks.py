# SPDX-License-Identifier: EUPL-1.2
"""What is wrong with facts in a line or in the dictionary, and with the coverage register."""

from collections.abc import Iterator
from datetime import date

from checker.calculation import FUNCTIES
from checker.lijn import Lijn
from checker.parameters import in_unit

Plek = tuple


def fact_complaints(boek, plek, lijn: Lijn, groep: str | None) -> Iterator[tuple[Plek, str]]:
    """What is wrong with a line about a fact: its name, its group or its value."""
    begrip = boek.woorden.alle.get(lijn.feit)
    if begrip is None or begrip.soort == "groep":
        yield plek, f"het feit '{lijn.feit}' staat niet in begrippen.yaml"
        return
    if "." in lijn.feit and lijn.feit.split(".")[0] != groep:
        yield plek, f"'{lijn.feit}' kan alleen in een ledenregel van die groep"
    values = lijn.value if isinstance(lijn.value, tuple) else (lijn.value,)
    for value in values:
        if not fits(boek, begrip, lijn.comparison, value):
            yield plek, f"'{value}' past niet bij '{lijn.feit}'"


def fits(boek, begrip, comparison: str, value: object) -> bool:
    """Whether a fact of this kind can be compared with this value."""
    if begrip.codes:
        return comparison == "is_" and value in begrip.codes
    if comparison == "is_":
        return False
    if begrip.soort == "datum":
        return isinstance(value, date)
    if isinstance(value, str):
        parameter = boek.parameters.get(value)
        first = parameter and parameter.waarden[0].waarde
        return parameter is not None and in_unit(parameter, first, begrip.eenheid) is not None
    return isinstance(value, int)


def input_exists(boek, naam: str) -> bool:
    kind, _, rest = naam.partition(":")
    match kind:
        case "telling":
            return any(lid.naam == rest for r in boek.regels.values() for lid in r.leden)
        case "bedrag":
            return rest in boek.regels
        case "regel":
            parts = {f"{r.regel}.{p.naam}" for r in boek.regels.values() for p in r.parts}
            return rest in boek.regels or rest in parts
    return naam in boek.woorden.alle


def dictionary_complaints(boek) -> Iterator[tuple[Plek, str]]:
    for naam, feit in boek.woorden.afgeleid.items():
        if naam not in FUNCTIES:
            yield ("afgeleid", naam), f"voor '{naam}' bestaat geen rekenregel"
        for one in feit.uit:
            if not input_exists(boek, one):
                yield ("afgeleid", naam), f"'{one}' onder 'uit' bestaat niet"
    for naam, begrip in boek.woorden.begrippen.items():
        for number, lijn in enumerate(begrip.alleen_als):
            yield from fact_complaints(boek, ("begrippen", naam, "alleen_als", number), lijn, None)
        if begrip.aanvullen and begrip.aanvullen.met not in FUNCTIES:
            yield ("begrippen", naam), f"de rekenregel '{begrip.aanvullen.met}' bestaat niet"
    for number, rule in enumerate(boek.woorden.tegenspraak):
        for lijn in rule.als:
            yield from fact_complaints(boek, ("tegenspraak", number), lijn, rule.groep)
    yield from _order_complaints(boek)


def _order_complaints(boek) -> Iterator[tuple[Plek, str]]:
    """Questions are asked in the order of the file: their subject may not go back to an earlier."""
    subjects, furthest = list(boek.woorden.onderwerpen), 0
    for naam, begrip in boek.woorden.begrippen.items():
        place = subjects.index(begrip.onderwerp)
        if begrip.vraag and place < furthest:
            said = f"'{naam}' staat tussen vragen van een later onderwerp dan {begrip.onderwerp}"
            yield ("begrippen", naam, "onderwerp"), said
        elif begrip.vraag:
            furthest = place


def coverage_complaints(boek) -> Iterator[tuple[Plek, str]]:
    placed: set[str] = set()
    for number, thema in enumerate(boek.dekking.themas):
        for place, naam in enumerate(thema.regels):
            if naam not in boek.regels:
                yield ("themas", number, "regels", place), f"de regel '{naam}' bestaat niet"
            if naam in placed:
                yield ("themas", number, "regels", place), f"'{naam}' staat er twee keer"
            placed.add(naam)
    yield from _kenmerk_complaints(boek)


def _kenmerk_complaints(boek) -> Iterator[tuple[Plek, str]]:
    seen: set[str] = set()
    for number, one in enumerate(boek.dekking.kenmerken):
        if one.kenmerk in seen:
            yield ("kenmerken", number), f"'{one.kenmerk}' staat er twee keer"
        seen.add(one.kenmerk)
        for naam in one.regel:
            if naam not in boek.regels:
                yield ("kenmerken", number), f"de regel '{naam}' bestaat niet"
