# SPDX-License-Identifier: EUPL-1.2
"""One small mistake at a time in a rule file or in the figures."""

from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

CENT, ONE, DAY = Decimal("0.01"), 1, timedelta(days=1)
NEXT_TO = {
    "lager_dan": "hoogstens",
    "hoogstens": "lager_dan",
    "hoger_dan": "minstens",
    "minstens": "hoger_dan",
}
DATES = ("vanaf", "tot", "geldt_vanaf", "geldt_tot")
BLOCKS = ("leden", "onderdelen", "normen")
SUBJECTS = ("feit", "regel", "deel", "tel", "een_van", "alle_van")


@dataclass
class Mutant:
    """A file as plain data with one mistake in it; `plek` is where the mistake stands."""

    bestand: str
    plek: tuple
    soort: str
    wat: str
    tree: dict

    @property
    def of_figure(self) -> bool:
        """Whether the mistake stands in a figure, and not in a rule."""
        return self.bestand.startswith("parameters/")

    @property
    def blok(self) -> str:
        """The part, norm or question about members in which the mistake stands, or nothing."""
        kind, *rest = self.plek
        return self.tree[kind][rest[0]]["naam"] if kind in BLOCKS else ""

    def name(self, line: int) -> str:
        return f"{self.bestand}:{line} {self.soort}: {self.wat}"


def mutants_of_rule(bestand: str, tree: dict) -> Iterator[Mutant]:
    """Every mutant of a measure."""
    for plek, soort, wat, change in _changes(tree):
        changed = deepcopy(tree)
        change(changed)
        yield Mutant(bestand, plek, soort, wat, changed)


def _changes(tree: dict):
    yield from _dates((), tree)
    for path in _blocks(tree):
        block = at(tree, path)
        if path:
            yield from _dates(path, block)
        for deel in ("als", "tenzij", "kan_lager"):
            for place, line in enumerate(block.get(deel, ())):
                yield from _line((*path, deel, place), line)
                if deel != "kan_lager":
                    yield _swap(path, deel, place)


def _blocks(tree: dict) -> Iterator[tuple]:
    yield ()
    for kind in BLOCKS:
        yield from ((kind, place) for place in range(len(tree.get(kind, ()))))
    if "kan_lager" in (tree.get("bedrag") or {}):
        yield ("bedrag",)


def _line(path: tuple, line: dict):
    yield path, "regel weg", subject(line), lambda tree: _drop(tree, path)
    yield from _dates(path, line)
    yield from _limits(path, line)
    yield from _judgments(path, line)
    for kind in ("een_van", "alle_van"):
        for place, child in enumerate(line.get(kind, ())):
            yield from _line((*path, kind, place), child)


def _limits(path: tuple, line: dict):
    for sign in (one for one in NEXT_TO if one in line):
        value = line[sign]
        if isinstance(value, str):
            wat = f"{subject(line)}: {sign} wordt {NEXT_TO[sign]}"
            yield path, "grens", wat, lambda tree, s=sign: _rename(at(tree, path), s)
        elif not isinstance(value, date):
            for step in (-ONE, ONE):
                wat = f"{subject(line)}: {sign} {value} wordt {value + step}"
                yield path, "grens", wat, _setting(path, sign, value + step)


def _judgments(path: tuple, line: dict):
    if "oordeel_van" in line and any(one in line for one in SUBJECTS):
        yield path, "kan wordt moet", subject(line), lambda tree: _judge(at(tree, path), False)
    elif not {"oordeel_van", "onzeker"} & line.keys() and len(path) <= 4:
        yield path, "moet wordt kan", subject(line), lambda tree: _judge(at(tree, path), True)


def _dates(path: tuple, block: dict):
    for key in DATES:
        if isinstance(block.get(key), date):
            for step in (-DAY, DAY):
                wat = f"{key} {block[key]} wordt {block[key] + step}"
                yield (*path, key), "dag", wat, _setting(path, key, block[key] + step)


def _setting(path: tuple, key: str, value):
    return lambda tree: at(tree, path).update({key: value})


def _swap(path: tuple, deel: str, place: int):
    other = {"als": "tenzij", "tenzij": "als"}[deel]

    def change(tree):
        block = at(tree, path)
        block.setdefault(other, []).append(block[deel][place])
        _drop(tree, (*path, deel, place))

    return (*path, deel, place), "als en tenzij", f"{deel} wordt {other}", change


def _drop(tree: dict, path: tuple) -> None:
    *way, key, place = path
    holder = at(tree, way)
    del holder[key][place]
    if not holder[key]:
        del holder[key]


def _rename(line: dict, sign: str) -> None:
    line[NEXT_TO[sign]] = line.pop(sign)


def _judge(line: dict, college: bool) -> None:
    if college:
        line |= {"oordeel_van": "college", "grond": "kan"}
    else:
        del line["oordeel_van"], line["grond"]


def at(tree, path):
    for key in path:
        tree = tree[key]
    return tree


def subject(line: dict) -> str:
    kind = next((one for one in SUBJECTS if one in line), None)
    if kind is None:
        return "oordeel van het college"
    if kind in ("een_van", "alle_van"):
        return f"{kind} ({', '.join(subject(one) for one in line[kind])})"
    return str(line[kind]) + (f" is {line['is']}" if "is" in line else "")


def mutants_of_figures(bestand: str, tree: dict) -> Iterator[Mutant]:
    """Every figure, a cent or one too high or too low, or a day more or less."""
    for naam in tree:
        if "zeker_tot_en_met" in tree[naam]:
            yield from _sure_days(bestand, tree, naam)
        step = CENT if tree[naam]["eenheid"].startswith("euro") else Decimal(ONE)
        for place, period in enumerate(tree[naam]["waarden"]):
            path = (naam, "waarden", place)
            for sign in (-1, 1):
                value = str(Decimal(period["waarde"]) + sign * step)
                wat = f"{naam} {period['waarde']} wordt {value}"
                yield _figure(bestand, tree, (*path, "waarde"), "bedrag", wat, value)
            for key, shift in (("vanaf", DAY), ("tot_en_met", -DAY)):
                if isinstance(period.get(key), date):
                    value = period[key] + shift
                    wat = f"{naam} {key} {period[key]} wordt {value}"
                    yield _figure(bestand, tree, (*path, key), "dag", wat, value)


def _sure_days(bestand: str, tree: dict, naam: str) -> Iterator[Mutant]:
    day = tree[naam]["zeker_tot_en_met"]
    for step in (-DAY, DAY):
        wat = f"{naam} zeker_tot_en_met {day} wordt {day + step}"
        yield _figure(bestand, tree, (naam, "zeker_tot_en_met"), "dag", wat, day + step)


def _figure(bestand: str, tree: dict, path: tuple, soort: str, wat: str, value) -> Mutant:
    naam, *rest, key = path
    changed = {**tree, naam: deepcopy(tree[naam])}
    at(changed[naam], rest)[key] = value
    return Mutant(bestand, path, soort, wat, changed)
