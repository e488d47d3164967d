# SPDX-License-Identifier: EUPL-1.2
"""Whether a coverage register is sound, and whether it and the rules say the same.

A register that is not sound is refused. Where register and rules differ, `rechtop controleer` tells
it: a rule can be right while the register still has to follow.
"""

from collections.abc import Iterator

from checker.calculation import FUNCTIES
from checker.citations import Vermelding, citations
from checker.coverage import Artikelstand, Lidstand, Wetsregister

Plek = tuple
FOLDER = "dekking"
NO_RULES = (f"{FOLDER}/", "parameters/")
_THE = {"regel": "de regel", "functie": "de functie", "feit": "het feit"}


def register_faults(register: Wetsregister) -> Iterator[tuple[Plek, str]]:
    """What is wrong inside one register: names that are not there, places that occur twice."""
    seen = set()
    for number, artikel in enumerate(register.artikelen):
        plek = ("artikelen", number)
        if artikel.artikel in seen:
            yield plek, f"artikel {artikel.artikel} staat er twee keer"
        seen.add(artikel.artikel)
        if artikel.hoofdstuk not in register.hoofdstukken:
            yield plek, f"hoofdstuk '{artikel.hoofdstuk}' staat niet onder 'hoofdstukken'"
        yield from _faults_in(register, artikel, plek)


def _faults_in(
    register: Wetsregister, artikel: Artikelstand, plek: Plek
) -> Iterator[tuple[Plek, str]]:
    seen = set()
    for number, lid in enumerate(artikel.leden):
        here = (*plek, "leden", number)
        places = {(lid.lid, letter) for letter in lid.onder or ("",)}
        if places & seen or (lid.lid, "") in seen:
            yield here, "dit lid of deze letter staat er twee keer"
        seen |= places
        if lid.want and " " not in lid.want and lid.want not in register.redenen:
            yield here, f"de reden '{lid.want}' staat niet onder 'redenen'"


def differences(boek) -> list[str]:
    """Where the registers and the rules differ: one sentence each, with file and line."""
    found = []
    for naam, register in boek.registers.items():
        found += _in_rules(boek, register)
        found += _in_register(boek, naam, register)
    return found


def _in_rules(boek, register: Wetsregister) -> Iterator[str]:
    """Rules the register does not know, or that name a place it does not know or leaves out."""
    named = {naam for _, lid in register.rows() for naam in lid.regel}
    for file, regel in _rule_files(boek):
        told = set()
        if regel.regel not in named and regel.grondslag.endswith(f" {register.wet}"):
            yield _at(boek, file, ("regel",), "deze regel staat nergens in het dekkingsregister")
        for cited in citations(regel):
            problem = _problem(register, regel.regel, cited)
            if problem and problem not in told:
                told.add(problem)
                yield _at(boek, file, cited.plek, problem)


def _problem(register: Wetsregister, naam: str, cited: Vermelding) -> str | None:
    if cited.wet != register.wet:
        return None
    found = register.find(*cited.place)
    if not found:
        return f"'{cited.tekst}' staat niet in het dekkingsregister"
    if cited.weegt and all(lid.status == "niet_gecodeerd" for lid in found):
        return f"'{cited.tekst}' is volgens het dekkingsregister niet gecodeerd"
    if cited.weegt and not any(naam in lid.regel for lid in found):
        return f"'{cited.tekst}' weegt hier mee, maar het dekkingsregister noemt deze regel niet"
    return None


def _in_register(boek, naam: str, register: Wetsregister) -> Iterator[str]:
    """Rows that name what is not there, or a rule that does not name or weigh the paragraph."""
    told = set()
    cited = {
        n: [one for one in citations(regel) if one.wet == register.wet]
        for n, regel in boek.regels.items()
    }
    for plek, artikel, lid in _places(register):
        for problem in (*_missing(boek, lid), *_not_carried(register, artikel, lid, cited)):
            if problem not in told:
                told.add(problem)
                yield _at(boek, f"{FOLDER}/{naam}.yaml", plek, problem)


def _missing(boek, lid: Lidstand) -> Iterator[str]:
    there = {"regel": boek.regels, "functie": FUNCTIES, "feit": boek.woorden.alle}
    for soort, known in there.items():
        for naam in getattr(lid, soort):
            if naam not in known:
                yield f"{_THE[soort]} '{naam}' bestaat niet"


def _not_carried(register: Wetsregister, artikel: str, lid: Lidstand, cited: dict) -> Iterator[str]:
    """A step may name a paragraph; `gecodeerd` says that an outcome hangs on every letter of it."""
    weighed = []
    for naam in lid.regel:
        here = [
            one
            for one in cited.get(naam, ())
            if one.place[0] == artikel and lid in register.find(*one.place)
        ]
        weighed += [one for one in here if one.weegt]
        if naam in cited and not here:
            yield f"de regel '{naam}' noemt artikel {artikel}{_of(lid)} nergens"
        elif here and lid.status == "gecodeerd" and not any(one.weegt for one in here):
            yield f"de regel '{naam}' noemt artikel {artikel}{_of(lid)} alleen bij een stap"
    if weighed and lid.status == "gecodeerd" and not lid.functie and not lid.feit:
        found = {letter for one in weighed for letter in one.place[2]}
        for letter in lid.onder:
            if letter not in found:
                yield f"geen regel weegt artikel {artikel} lid {lid.lid} onder {letter}"


def _of(lid: Lidstand) -> str:
    numbered = f" lid {lid.lid}" if lid.lid else ""
    return numbered + (f" onder {', '.join(lid.onder)}" if lid.onder else "")


def _places(register: Wetsregister):
    for number, artikel in enumerate(register.artikelen):
        for place, lid in enumerate(artikel.leden):
            yield ("artikelen", number, "leden", place), artikel.artikel, lid


def _rule_files(boek):
    for file, bestand in boek.files.items():
        if not file.startswith(NO_RULES) and bestand.path.stem in boek.regels:
            yield file, boek.regels[bestand.path.stem]


def _at(boek, file: str, plek: Plek, problem: str) -> str:
    return f"{file}, regel {boek.files[file].line_of(plek) + 1}: {problem}"
