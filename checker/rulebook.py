# SPDX-License-Identifier: EUPL-1.2
"""The rulebook: everything in `rules/`, loaded once, and what of it holds on a day."""

from bisect import bisect_right
from datetime import date
from pathlib import Path

from pydantic import RootModel

from checker.begrippen import Woordenlijst
from checker.checks import check_rulebook
from checker.coverage import Dekking, Wetsregister
from checker.coverchecks import FOLDER, register_faults
from checker.daybook import DayBook
from checker.doors import Deuren, Ingangen, Papierenlijst
from checker.lijn import Lijn
from checker.loading import Bestand, rule_files
from checker.model import Regel
from checker.parameters import Parameter
from checker.proofs import Bewijsstand
from checker.sources import Bronnen
from checker.time.lastknown import last_known
from checker.time.tolerated import brought_forward
from checker.uitleg import Uitlegwoorden


class Parameterlijst(RootModel):
    root: dict[str, Parameter]


class Regelboek:
    """All rules, facts, figures and sources. Raises RegelboekFout with file and line.

    `root` is the folder `rules/`; it lies beside the package `checker`, also when installed.
    """

    def __init__(self, root: Path | None = None):
        self.root = root or Path(__file__).parent.parent / "rules"
        self.files: dict[str, Bestand] = {}
        self.woorden = self._file("begrippen.yaml").parse(Woordenlijst)
        self.bronnen = self._file("bronnen.yaml").parse(Bronnen)
        self.papieren = self._file("papieren.yaml").parse(Papierenlijst)
        self.organisaties = self._file("organisaties.yaml").parse(Deuren)
        entrances = self._file("ingangen.yaml").parse(Ingangen)
        self.ingangen, self.kopjes_ingangen = entrances.ingangen, entrances.kopjes
        self.dekking = self._file("dekking.yaml").parse(Dekking)
        self.uitleg = self._file("uitleg.yaml").parse(Uitlegwoorden)
        self.bewijsstand = self._file("bewijsstand.yaml").parse(Bewijsstand)
        self.registers = self._registers()
        self.parameters = self._parameters()
        self.regels = self._rules()
        self._changes = sorted(self._change_days())
        self._daybooks: dict[int, DayBook] = {}
        self._tolerated: dict[int, DayBook] = {}
        self._last_known: dict[int, DayBook] = {}
        check_rulebook(self)

    @property
    def versie(self) -> str:
        """The day on which somebody last checked the rulebook."""
        return self.dekking.nagekeken_op.isoformat()

    def on(self, day: date) -> DayBook:
        """The rules of a day. Days between two changes share one compiled book."""
        period = bisect_right(self._changes, day)
        if period not in self._daybooks:
            self._daybooks[period] = DayBook(self, day)
        return self._daybooks[period]

    def tolerated_on(self, day: date) -> DayBook | None:
        """The rules of a day with what municipalities may already do; None: nothing extra."""
        period = bisect_right(self._changes, day)
        if period not in self._tolerated and (early := brought_forward(self, day)):
            self._tolerated[period] = DayBook(early, day)
        return self._tolerated.get(period)

    def last_known_on(self, day: date) -> DayBook:
        """The rules of a day with the last known figures, also where nobody is sure of them."""
        period = bisect_right(self._changes, day)
        if period not in self._last_known:
            other = last_known(self, day)
            self._last_known[period] = DayBook(other, day) if other else self.on(day)
        return self._last_known[period]

    def next_change(self, day: date) -> date | None:
        """The first day after this one on which a rule, a figure or a text of law may change."""
        later = self._changes[bisect_right(self._changes, day) :]
        return later[0] if later else None

    def figures_looked_up(self) -> set[str]:
        """Names of the figures that were needed so far, on whatever day."""
        return {naam for book in self._daybooks.values() for naam in book.looked_up}

    def change_days(self, regel: Regel) -> list[date]:
        """Days on which a line of this measure starts or ends."""
        return sorted({d for d in _days_of(regel) if d is not None})

    def _file(self, name: str) -> Bestand:
        self.files[name] = Bestand(self.root / name)
        return self.files[name]

    def _parameters(self) -> dict[str, Parameter]:
        found: dict[str, Parameter] = {}
        for path in sorted((self.root / "parameters").glob("*.yaml")):
            bestand = self._file(f"parameters/{path.name}")
            for naam, parameter in bestand.parse(Parameterlijst).root.items():
                if naam in found:
                    bestand.fail(
                        f"'{naam}' staat ook in een ander bestand", bestand.line_of((naam,))
                    )
                found[naam] = parameter
        return found

    def _registers(self) -> dict[str, Wetsregister]:
        found: dict[str, Wetsregister] = {}
        for path in sorted((self.root / FOLDER).glob("*.yaml")):
            bestand = self._file(f"{FOLDER}/{path.name}")
            found[path.stem] = bestand.parse(Wetsregister)
            for plek, klacht in register_faults(found[path.stem]):
                bestand.fail(klacht, bestand.line_of(plek))
        return found

    def _rules(self) -> dict[str, Regel]:
        found: dict[str, Regel] = {}
        for path in rule_files(self.root):
            bestand = self._file(f"{path.parent.name}/{path.name}")
            regel = bestand.parse(Regel)
            if regel.regel != path.stem:
                bestand.fail(f"de regel heet '{regel.regel}', het bestand '{path.stem}'", 0)
            if regel.regel in found:
                bestand.fail(f"de regel '{regel.regel}' bestaat al", 0)
            found[regel.regel] = regel
        return {naam: found[naam] for naam in self._order(found)}

    def _order(self, found: dict[str, Regel]) -> list[str]:
        themes = self.dekking.themas
        listed = [naam for thema in themes for naam in thema.regels if naam in found]
        return [*listed, *(naam for naam in found if naam not in listed)]

    def _change_days(self) -> set[date]:
        days = {d for p in self.parameters.values() for d in p.change_days()}
        days |= {v for wet in self.bronnen.bronnen.values() for v in wet.versies}
        for regel in self.regels.values():
            days |= {d for d in (*_days_of(regel), regel.gedoogd_vanaf) if d}
        return days


def _days_of(regel: Regel):
    yield from (regel.geldt_vanaf, regel.geldt_tot)
    parts = (*regel.leden, *regel.parts, *regel.ruimte, *regel.stappen, *regel.papieren)
    lines = [*regel.als, *regel.tenzij, *(regel.bedrag.kan_lager if regel.bedrag else ())]
    for part in parts:
        yield from (part.vanaf, part.tot)
        lines += [*part.als, *getattr(part, "tenzij", ())]
    yield from (day for line in lines for day in _days_of_line(line))


def _days_of_line(lijn: Lijn):
    yield from (lijn.vanaf, lijn.tot)
    for child in lijn.children:
        yield from _days_of_line(child)
