# SPDX-License-Identifier: EUPL-1.2
"""Does anything notice a mutant: the loading, an example of a rule file, or a check of amounts?"""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import date, timedelta
from functools import cached_property
from itertools import product
from types import SimpleNamespace
from unittest.mock import patch

from pydantic import ValidationError

from checker import RegelboekFout
from checker.errors import InvoerFout
from checker.evaluation import PlainEvaluator
from checker.levels import Levels
from checker.loading import Bestand
from checker.parameters import Parameter
from checker.ranges import JA, NEE, code
from checker.rulebook import Regelboek
from checker.service import Checker
from tests.core import test_figures, test_vectors
from tests.core.situations import EXPECTED
from tests.features import story, test_dossier
from tests.mutation.mutants import Mutant, mutants_of_figures, mutants_of_rule
from tests.mutation.proving import Vergelijker
from tests.mutation.stories import Verteld, fully, quickly, told

NEAR = timedelta(days=2)
# the measures that the checks of amounts look at
CHECKED = {
    "algemene_bijstand",
    "bijstand_met_terugwerkende_kracht",
    "bijstandsnorm",
    "giften",
    "jongerennorm",
    "kostendelersnorm",
    "vierwekenzoektermijn",
    "voorschot",
}


def plain_evaluator(daybook) -> PlainEvaluator:
    return PlainEvaluator()


class Gelezen:
    """A file of the real rulebook, read and parsed once for all mutants."""

    def __init__(self, bestand: Bestand):
        self.bestand, self.models = bestand, {}

    def __getattr__(self, naam: str):
        return getattr(self.bestand, naam)

    def parse(self, model):
        if model not in self.models:
            self.models[model] = self.bestand.parse(model)
        return self.models[model]


class Gemuteerd(Regelboek):
    """The real rulebook with one file changed."""

    def __init__(self, real: dict[str, Gelezen], mutant: Mutant):
        self._real, self._mutant = real, mutant
        super().__init__()

    def _file(self, name: str):
        found = self._real[name]
        if name == self._mutant.bestand:
            changed = Bestand.__new__(Bestand)
            changed.path, changed.tree = found.path, self._mutant.tree
            found = changed
        self.files[name] = found
        return found


class Rechter:
    """Judges the mutants of the real rulebook."""

    def __init__(self):
        self.real = Checker(evaluator=plain_evaluator)
        self.boek = self.real.boek
        self.files = {n: Gelezen(b) for n, b in self.boek.files.items()}
        self._answers: dict[str, object] = {}
        self._people: dict[str, dict] = {}
        self._stories: dict[str, list[Verteld]] = {}
        self.examples = {
            naam: [regel.uitgangspunt | one for one in regel.varianten]
            for naam, regel in self.boek.regels.items()
        }

    def mutants(self) -> Iterator[Mutant]:
        """All mutants, in the order of the files."""
        for naam, bestand in self.boek.files.items():
            if bestand.path.stem in self.boek.regels and naam.count("/") == 1:
                yield from mutants_of_rule(naam, bestand.tree)
            elif naam.startswith("parameters/"):
                yield from mutants_of_figures(naam, bestand.tree)

    def line(self, mutant: Mutant) -> int:
        return self.files[mutant.bestand].line_of(mutant.plek) + 1

    def with_mutant(self, mutant: Mutant) -> Checker | None:
        """A checker with this mistake; None: the rulebook refuses it."""
        checker = Checker.__new__(Checker)
        checker.__dict__ |= self.real.__dict__
        checker._evaluators = {}
        try:
            checker.boek = Gemuteerd(self.files, mutant)
        except RegelboekFout:
            return None
        checker.regels = checker.boek.regels
        return checker

    def written_otherwise(self, mutant: Mutant) -> str | None:
        """What notices that a figure is not what was published; this needs no rulebook."""
        if not mutant.of_figure:
            return None
        naam = mutant.plek[0]
        try:
            figures = {naam: Parameter.model_validate(mutant.tree[naam])}
            checker = SimpleNamespace(boek=SimpleNamespace(parameters=figures))
            test_figures.test_a_figure_is_what_was_published(checker, *self._published[naam])
        except ValidationError:
            return "laden"
        except AssertionError:
            return f"publicatie van {naam}"
        return None

    @cached_property
    def _published(self) -> dict[str, tuple]:
        return {row[0]: row for row in test_figures.published()}

    def caught_by(self, mutant: Mutant, checker: Checker | None) -> str | None:
        """What notices the mistake; None: nothing does."""
        if checker is None:
            return "laden"
        first, last = span(mutant)
        for naam in self.touched(mutant):
            for example in self._wrong(checker, naam, first, last):
                return f"voorbeeld van {naam}: {example}"
            for one in self.stories(naam):
                if first <= one.dag <= last and not one.holds(checker):
                    return f"verhaal van {one.naam}"
        if mutant.of_figure:
            return self._by_checks(checker, mutant, [test_dossier, test_vectors])
        return None

    @cached_property
    def beside(self) -> Vergelijker:
        """Puts mutants beside the real rulebook for the solver."""
        return Vergelijker(self.boek)

    def stories(self, naam: str) -> list[Verteld]:
        """The stories in the feature file of a measure."""
        if naam not in self._stories:
            self._stories[naam] = list(told(self.real, naam))
        return self._stories[naam]

    def touched(self, mutant: Mutant) -> list[str]:
        """The measures that the file can change, the measure itself first."""
        own = mutant.bestand.partition("/")[2].removesuffix(".yaml")
        if own not in self.boek.regels:
            return list(self.boek.regels)
        return [own, *(n for n in self.boek.regels if n != own and own in self._needed[n])]

    @cached_property
    def _needed(self) -> dict[str, set[str]]:
        """For each measure the measures behind it, over all days of examples."""
        found: dict[str, set[str]] = {naam: set() for naam in self.boek.regels}
        for dag in {one["peildatum"] for some in self.examples.values() for one in some}:
            book = self.boek.on(dag)
            levels = Levels(book)
            for naam, regel in book.regels.items():
                reached: set[str] = set()
                waiting = [naam, f"bedrag:{naam}", *(f"{naam}.{p.naam}" for p in regel.parts)]
                while waiting:
                    ding = waiting.pop()
                    if ding not in reached:
                        reached.add(ding)
                        waiting += levels.needs(ding)
                owner = {lid.naam: r.regel for r in book.regels.values() for lid in r.leden}
                clean = (ding.removeprefix("bedrag:").partition(".")[0] for ding in reached)
                found[naam] |= {owner.get(one, one) for one in clean}
        return found

    def _wrong(self, checker, naam: str, first=date.min, last=date.max) -> Iterator[dict]:
        """The examples of a measure, on days in a span, that come out otherwise than they say."""
        for example in self.examples[naam]:
            if not first <= example["peildatum"] <= last:
                continue
            facts = {n: v for n, v in example.items() if n not in EXPECTED and v is not None}
            ways = (quickly, fully)  # an amount may need more than the measure itself
            if not any(_as_said(checker, naam, example, facts, know) for know in ways):
                yield example

    def _by_checks(self, checker: Checker, mutant: Mutant, modules) -> str | None:
        """The check that fails. Outside the span of the mutant the answers stay what they were."""
        first, last = span(mutant)

        def check(facts, dag):
            return self._answer(checker, facts, dag) if first <= dag <= last else real(facts, dag)

        def real(facts, dag):
            key = repr((facts, dag))
            if key not in self._answers:
                self._answers[key] = self._answer(self.real, facts, dag)
            return self._answers[key]

        checker.check = check
        with self._ordinary_people():
            for module in modules:
                for naam, one, arguments in _checks(module):
                    try:
                        one(checker=checker, **arguments)
                    except (AssertionError, TypeError, AttributeError):
                        return f"controle {naam} {arguments}"
        return None

    @staticmethod
    def _answer(checker: Checker, facts, dag: date):
        return checker.overview(checker.know(facts, dag), CHECKED)

    @contextmanager
    def _ordinary_people(self):
        """What the checks fill in for ordinary people is worked out once, by the real rulebook."""
        fill = story.ordinary

        def once(_, facts, dag, unknown=frozenset()):
            key = repr((facts, dag, sorted(unknown)))
            if key not in self._people:
                self._people[key] = fill(self.real, facts, dag, unknown)
            return dict(self._people[key])

        with ExitStack() as stack:
            for module in (story, test_dossier, test_vectors):
                if hasattr(module, "ordinary"):
                    stack.enter_context(patch.object(module, "ordinary", once))
            yield


def span(mutant: Mutant) -> tuple[date, date]:
    """The days on which a mutant can make a difference: of a figure those of its period."""
    if not mutant.of_figure or "waarden" not in mutant.plek:
        return date.min, date.max
    naam, _, place, _ = mutant.plek
    periods = mutant.tree[naam]["waarden"]
    last = periods[place].get("tot_en_met") if place + 1 < len(periods) else None
    return periods[place]["vanaf"] - NEAR, last + NEAR if last else date.max


def _as_said(checker: Checker, naam: str, example: dict, facts: dict, know) -> bool:
    try:
        kennis = know(checker, naam, facts, example["peildatum"])
    except (InvoerFout, LookupError):  # a measure that is not there yet, while another needs it
        return False
    if naam not in kennis.daybook.regels or code(kennis.conclusion(naam)) != example["uitkomst"]:
        return False
    if "bedrag" not in example:
        return True
    norms = sorted(kennis.conclusion(key) for _, key in kennis.daybook.norms[naam])
    if norms and norms != [*[NEE] * (len(norms) - 1), JA]:
        return False
    bedrag = checker.overview(kennis, [naam]).uitkomsten[0].bedrag
    return bedrag is not None and bedrag.written() == example["bedrag"]


def _checks(module) -> Iterator[tuple]:
    """Every check of a test module with each of its rows."""
    for naam, check in vars(module).items():
        if not naam.startswith("test_") or "checker" not in check.__code__.co_varnames:
            continue
        marks = [m for m in getattr(check, "pytestmark", ()) if m.name == "parametrize"]
        tables = [list(_rows(*mark.args)) for mark in marks]
        for rows in product(*tables):
            yield naam, check, {n: v for row in rows for n, v in row.items()}


def _rows(names, values) -> Iterator[dict]:
    keys = [one.strip() for one in names.split(",")] if isinstance(names, str) else list(names)
    for value in values:
        row = getattr(value, "values", value)
        if callable(row):
            row = value
        row = row if len(keys) > 1 or hasattr(value, "id") else (row,)
        yield dict(zip(keys, row, strict=True))
