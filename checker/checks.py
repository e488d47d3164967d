# SPDX-License-Identifier: EUPL-1.2
"""What a rulebook may not say: names that do not exist, values that do not fit, lines without
a sentence or a source. Every complaint names file and line."""

from collections.abc import Iterator

from checker.calculation import FUNCTIES
from checker.days import day_complaints
from checker.details import DETAILS
from checker.doors import door_complaints, entrance_complaints
from checker.errors import Kring
from checker.factchecks import (
    Plek,
    coverage_complaints,
    dictionary_complaints,
    fact_complaints,
    input_exists,
)
from checker.lijn import Lijn
from checker.model import Regel
from checker.sources import PATTERN
from checker.uitleg import word_complaints


def check_rulebook(boek) -> None:
    """Raises RegelboekFout for the first thing that is wrong."""
    for naam, regel in boek.regels.items():
        bestand = next(b for b in boek.files.values() if b.path.stem == naam)
        for plek, klacht in _RuleCheck(boek, regel).complaints():
            bestand.fail(klacht, bestand.line_of(plek))
    begrippen = boek.files["begrippen.yaml"]
    for plek, klacht in dictionary_complaints(boek):
        begrippen.fail(klacht, begrippen.line_of(plek))
    dekking = boek.files["dekking.yaml"]
    for plek, klacht in coverage_complaints(boek):
        dekking.fail(klacht, dekking.line_of(plek))
    ingangen = boek.files["ingangen.yaml"]
    for plek, klacht in entrance_complaints(boek):
        ingangen.fail(klacht, ingangen.line_of(plek))
    uitleg = boek.files["uitleg.yaml"]
    for plek, klacht in word_complaints(boek):
        uitleg.fail(klacht, uitleg.line_of(plek))
    for day in sorted({d for r in boek.regels.values() for d in boek.change_days(r)}):
        try:
            boek.on(day)
        except Kring as kring:
            _report(boek, kring)


def _report(boek, kring: Kring) -> None:
    """A ring of conclusions at the line of the first measure or part in it."""
    for sleutel in kring.ring:
        regel, _, deel = sleutel.partition(".")
        if regel in boek.regels:
            bestand = next(b for b in boek.files.values() if b.path.stem == regel)
            names = [part.naam for part in boek.regels[regel].onderdelen]
            plek = ("onderdelen", names.index(deel)) if deel in names else ("regel",)
            bestand.fail(str(kring), bestand.line_of(plek))
    boek.files["begrippen.yaml"].fail(str(kring), 0)


class _RuleCheck:
    """Walks one rule file."""

    def __init__(self, boek, regel: Regel):
        self.boek, self.regel = boek, regel
        self.begrippen = boek.woorden.alle
        self.ledenregels = {lid.naam for r in boek.regels.values() for lid in r.leden}
        self.delen = {part.naam for part in regel.parts}

    def complaints(self) -> Iterator[tuple[Plek, str]]:
        for plek, groep, lines in self._blocks():
            for number, lijn in enumerate(lines):
                yield from self._line((*plek, number), lijn, groep, spoken=True)
        yield from self._head()
        yield from self._amounts()

    def _blocks(self):
        blocks = [((), None, self.regel)]
        for kind in ("leden", "onderdelen", "normen"):
            for number, part in enumerate(getattr(self.regel, kind)):
                blocks.append(((kind, number), getattr(part, "groep", None), part))
        for plek, groep, block in blocks:
            yield (*plek, "als"), groep, block.als
            yield (*plek, "tenzij"), groep, block.tenzij

    def _line(self, plek, lijn: Lijn, groep, spoken: bool) -> Iterator[tuple[Plek, str]]:
        inside = spoken and not lijn.zin
        for kind in ("een_van", "alle_van"):
            for number, child in enumerate(getattr(lijn, kind) or ()):
                yield from self._line((*plek, kind, number), child, groep, inside)
        if spoken and not lijn.zin and not lijn.children and not lijn.deel:
            yield plek, "deze lijn heeft geen zin die mensen kunnen lezen"
        if spoken and lijn.feit and lijn.zin and not lijn.zin_niet:
            yield plek, "deze lijn heeft geen 'zin_niet': wat leest iemand als zij niet klopt?"
        if lijn.grondslag:
            yield from self._source((*plek, "grondslag"), lijn.grondslag)
        if lijn.feit:
            yield from fact_complaints(self.boek, (*plek, "feit"), lijn, groep)
        yield from self._reference(plek, lijn)

    def _reference(self, plek, lijn: Lijn) -> Iterator[tuple[Plek, str]]:
        if lijn.regel and not input_exists(self.boek, f"regel:{lijn.regel}"):
            yield (*plek, "regel"), f"de regel '{lijn.regel}' bestaat niet"
        if lijn.deel and lijn.deel not in self.delen:
            yield (*plek, "deel"), f"het onderdeel '{lijn.deel}' bestaat niet in deze regel"
        if lijn.tel and lijn.tel not in self.ledenregels:
            yield (*plek, "tel"), f"de ledenregel '{lijn.tel}' bestaat niet"
        if (lijn.regel or lijn.deel) and lijn.is_ not in ("ja", "nee"):
            yield plek, "vergelijk een conclusie met ja of nee"
        if lijn.tel and (
            lijn.comparison not in ("minstens", "hoogstens") or type(lijn.value) is not int
        ):
            yield plek, "tel met minstens of hoogstens een heel getal"

    def _head(self) -> Iterator[tuple[Plek, str]]:
        yield from self._source(("grondslag",), self.regel.grondslag)
        for kind in ("onderdelen", "normen", "leden", *EXTRA):
            for number, part in enumerate(getattr(self.regel, kind)):
                if part.grondslag:
                    yield from self._source((kind, number, "grondslag"), part.grondslag)
                for place, line in enumerate(getattr(part, "als", ()) if kind in EXTRA else ()):
                    yield from self._line((kind, number, "als", place), line, None, spoken=False)
        yield from day_complaints(self.regel)
        for naam in self.regel.details:
            if naam not in DETAILS:
                yield ("details",), f"het detail '{naam}' kennen wij niet"
        yield from door_complaints(self.boek, self.regel)

    def _source(self, plek, grondslag: str) -> Iterator[tuple[Plek, str]]:
        if not self.boek.bronnen.knows(grondslag):
            kind = "het stuk" if grondslag.startswith("stuk ") else "de wet"
            wet = PATTERN.match(grondslag)["wet"]
            yield plek, f"{kind} '{wet}' staat niet in bronnen.yaml"

    def _amounts(self) -> Iterator[tuple[Plek, str]]:
        for number, norm in enumerate(self.regel.normen):
            plek = ("normen", number)
            for naam in filter(None, (norm.bedrag, norm.plafond)):
                if naam not in self.boek.parameters:
                    yield plek, f"de parameter '{naam}' bestaat niet"
            yield from self._function(plek, norm.rekent_uit, norm.uit)
        if self.regel.bedrag:
            yield from self._function(
                ("bedrag",), self.regel.bedrag.rekent_uit, self.regel.bedrag.uit
            )
            for number, line in enumerate(self.regel.bedrag.kan_lager):
                yield from self._line(("bedrag", "kan_lager", number), line, None, spoken=False)

    def _function(self, plek, functie: str | None, uit) -> Iterator[tuple[Plek, str]]:
        if functie and functie not in FUNCTIES:
            yield plek, f"de rekenregel '{functie}' bestaat niet"
        for naam in uit:
            if not input_exists(self.boek, naam):
                yield plek, f"'{naam}' onder 'uit' bestaat niet"


EXTRA = ("ruimte", "stappen", "papieren")
