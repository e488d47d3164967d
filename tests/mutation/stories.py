# SPDX-License-Identifier: EUPL-1.2
"""The stories of `features/`, read once, so that a changed rulebook can be asked them again.

The steps *Stel* and *Wanneer* are taken by the real checker; what remains of a story are the facts,
the day, the measure that is asked about, and the steps *Dan*.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from pathlib import Path

from gherkin.parser import Parser
from gherkin.pickles.compiler import Compiler
from pytest_bdd.steps import StepFunctionContext, step_function_context_registry

from checker.errors import InvoerFout
from checker.knowledge import Kennis
from checker.service import Checker
from checker.trial import Trial
from tests.features import steps_answer, steps_detail, steps_money, steps_person
from tests.features.steps_answer import Antwoord

FEATURES = Path(__file__).parents[2] / "features"
KINDS = {"Context": "given", "Action": "when", "Outcome": "then"}
STEPS = (steps_answer, steps_detail, steps_money, steps_person)


def quickly(checker: Checker, maatregel: str, feiten: dict, dag: date) -> Kennis:
    """What is concluded about one measure. Raises InvoerFout, also where answers clash."""
    stated = checker.situatie(feiten).stated()
    kennis = Trial(checker.boek.on(dag), dag, [maatregel]).know(stated)
    if kennis is None:
        raise InvoerFout([])
    return kennis


def fully(checker: Checker, _: str, feiten: dict, dag: date) -> Kennis:
    """The same, with everything else concluded too."""
    return checker.know(feiten, dag)


@dataclass
class Verteld:
    """A story as far as the answer: who, when, about what, and what must come out."""

    naam: str
    maatregel: str
    feiten: dict[str, object]
    dag: date
    dan: list[Callable] = field(default_factory=list)

    def holds(self, checker) -> bool:
        """Whether every step *Dan* still holds; a step may need more than the measure itself."""
        return self._holds(checker, quickly) or self._holds(checker, fully)

    def _holds(self, checker, know: Callable) -> bool:
        try:
            kennis = know(checker, self.maatregel, self.feiten, self.dag)
            shown = {self.maatregel} & kennis.daybook.regels.keys()
            antwoord = Antwoord(checker.overview(kennis, shown), self.maatregel)
            for step in self.dan:
                step(antwoord)
        except (AssertionError, InvoerFout, LookupError, TypeError, AttributeError):
            return False
        return True


class Luisteraar:
    """Stands in for the checker while the first steps are taken: remembers what is asked."""

    def __init__(self, checker):
        self._checker, self.asked = checker, None

    def __getattr__(self, naam: str):
        return getattr(self._checker, naam)

    def check(self, feiten: dict, dag: date) -> None:
        self.asked = feiten, dag


def told(checker, stem: str) -> Iterator[Verteld]:
    """Every story of one feature file; a measure without one has none."""
    for path in FEATURES.glob(f"*/{stem}.feature"):
        document = Parser().parse(path.read_text(encoding="utf-8")) | {"uri": path.name}
        for pickle in Compiler().compile(document):
            yield _story(checker, f"{stem}: {pickle['name']}", pickle["steps"])


def _story(checker, naam: str, steps: list[dict]) -> Verteld:
    listener = Luisteraar(checker)
    fixtures: dict[str, object] = {"checker": listener}
    dan = []
    for step in steps:
        found, given = _meaning(KINDS[step["type"]], step["text"])
        if found.type == "then":
            dan.append(partial(_take, found, {**fixtures, **given}))
            continue
        wanted = found.step_func.__code__.co_varnames[: found.step_func.__code__.co_argcount]
        result = found.step_func(**{n: v for n, v in {**fixtures, **given}.items() if n in wanted})
        if found.target_fixture:
            fixtures[found.target_fixture] = result
    feiten, dag = listener.asked
    return Verteld(naam, fixtures["antwoord"].maatregel, feiten, dag, dan)


def _take(found: StepFunctionContext, known: dict, antwoord: Antwoord) -> None:
    code = found.step_func.__code__
    known = known | {"antwoord": antwoord}
    found.step_func(**{n: known[n] for n in code.co_varnames[: code.co_argcount]})


def _meaning(kind: str, text: str) -> tuple[StepFunctionContext, dict]:
    """The step function of a sentence and what its gaps say."""
    for found in step_function_context_registry.values():
        if found.type == kind and found.parser.is_matching(text):
            given = found.parser.parse_arguments(text) or {}
            converted = {
                n: found.converters.get(n, str)(v) if v is not None else None
                for n, v in given.items()
            }
            return found, converted
    raise LookupError(text)
