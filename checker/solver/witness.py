# SPDX-License-Identifier: EUPL-1.2
"""A counterexample as a situation: fact and answer, as `rechtop check` reads them."""

from datetime import date, timedelta
from decimal import Decimal

from z3 import BoolRef, ModelRef, Solver, is_true, sat

from checker.begrippen import Begrip
from checker.solver.person import Mens

YEARS, MOST_EUROS = 3, 10_000


def readable(solver: Solver, mens: Mens, wanted: BoolRef) -> ModelRef | None:
    """Somebody for whom this is so, with ordinary days and amounts where that can be."""
    solver.push()
    solver.add(wanted)
    found = solver.model() if solver.check() == sat else None
    if found is not None:
        for limit in _ordinary(mens):
            solver.push()
            solver.add(limit)
            if solver.check() == sat:
                found = solver.model()
            else:
                solver.pop()
    while solver.num_scopes():
        solver.pop()
    return found


def _ordinary(mens: Mens):
    """No odd days and no odd amounts, one by one."""
    window = timedelta(days=365 * YEARS)
    for (naam, _), (_, answer) in mens.said.items():
        match mens.daybook.begrippen[naam].soort:
            case "datum":
                first, last = mens.dag - window, mens.dag + window
                yield answer >= first.toordinal()
                yield answer <= last.toordinal()
            case "euro":
                yield answer <= MOST_EUROS * 100
    yield from (number <= 1 for number in mens.numbers.values())


def situation(mens: Mens, model: ModelRef) -> dict[str, object]:
    """The answers of the person in a model, in the order of the dictionary."""
    found: dict[str, object] = {}
    for naam, number in mens.numbers.items():
        size = model.eval(number, model_completion=True).as_long()
        found[naam] = [{} for _ in range(size)]
    for (naam, lid), (said, answer) in mens.said.items():
        if not is_true(model.eval(said, model_completion=True)):
            continue
        begrip = mens.daybook.begrippen[naam]
        value = as_answer(begrip, model.eval(answer, model_completion=True).as_long())
        groep, _, veld = naam.partition(".")
        if not veld:
            found[naam] = value
        elif lid is not None and lid < len(found.get(groep, ())):
            found[groep][lid][veld] = value
    order = mens.daybook.order
    return dict(sorted(found.items(), key=lambda item: order[item[0]]))


def as_answer(begrip: Begrip, number: int) -> object:
    """A whole number back as the answer it stands for."""
    if begrip.codes:
        return begrip.codes[number]
    if begrip.soort == "datum":
        return date.fromordinal(number)
    return Decimal(number) / 100 if begrip.soort == "euro" else number


def as_lines(answers: dict[str, object]) -> list[str]:
    """Lines of a situation file."""
    lines = []
    for naam, value in answers.items():
        if not isinstance(value, list):
            lines.append(f"{naam}: {value}")
        elif not value:
            lines.append(f"{naam}: []")
        else:
            lines.append(f"{naam}:")
            lines += [f"  - {{{', '.join(f'{n}: {v}' for n, v in one.items())}}}" for one in value]
    return lines
