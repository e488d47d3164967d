# SPDX-License-Identifier: EUPL-1.2
"""`rechtop controleer`: is the rulebook sound, and do all its examples come out?"""

from collections.abc import Iterator
from datetime import date, timedelta
from gettext import gettext as _

import click

from web.command import params
from web.command.dutch import Opdracht
from web.command.faults import Storing

SOON = timedelta(days=31)
SHOWN_NAMES = 3
ABOUT_ANSWER = ("peildatum", "uitkomst", "bedrag")


@click.command(
    cls=Opdracht,
    short_help=_("Controleer de regels."),
    help=_("Lees alle regels en reken alle voorbeelden na."),
)
@click.option("--bewijs", is_flag=True, help=_("Bewijs de regels ook. Dit duurt minuten."))
def controleer(bewijs: bool) -> None:
    from checker.coverchecks import differences
    from web.command.core import the_checker

    checker = the_checker()
    examples = list(all_examples(checker))
    wrong = [*run_all(checker, examples), *differences(checker.boek)]
    for warning in aging(used_figures(checker.boek), params.today()):
        click.echo(warning, err=True)
    if wrong:
        raise Storing("\n".join(wrong))
    click.echo(counts(checker, len(examples)))
    if bewijs:
        from web.command.proving import prove

        prove(checker)


def all_examples(checker) -> Iterator[tuple[str, int, dict]]:
    """Measure, number of the variant (from 1) and the whole example."""
    for naam, regel in checker.regels.items():
        for number, variant in enumerate(regel.varianten, 1):
            yield naam, number, {**regel.uitgangspunt, **variant}


def run_all(checker, examples: list) -> Iterator[str]:
    """One sentence for each example that comes out otherwise."""
    from rich.console import Console
    from rich.progress import track

    console = Console(stderr=True)
    shown = track(
        examples, _("Voorbeelden"), console=console, transient=True, disable=not console.is_terminal
    )
    for naam, number, example in shown:
        if problem := try_example(checker, naam, example):
            file = next(f for f, b in checker.boek.files.items() if b.path.stem == naam)
            yield _("{bestand}, variant {nummer}: {wat}").format(
                bestand=file, nummer=number, wat=problem
            )


def try_example(checker, naam: str, example: dict) -> str | None:
    """What is wrong with an example, or None."""
    from checker import InvoerFout

    facts = {n: v for n, v in example.items() if n not in ABOUT_ANSWER and v is not None}
    try:
        overzicht = checker.overview(checker.know(facts, example["peildatum"]), {naam})
    except InvoerFout as error:
        return str(error)
    found = {u.maatregel: u for u in overzicht.uitkomsten}.get(naam)
    if found is None:
        return _("op {dag} is deze regel niet gedekt").format(dag=example["peildatum"])
    amount = found.bedrag.written() if found.bedrag else None
    return _difference("uitkomst", example.get("uitkomst"), found.uitkomst) or (
        _difference("bedrag", example["bedrag"], str(amount)) if "bedrag" in example else None
    )


def _difference(what: str, expected: object, found: str) -> str | None:
    if expected == found:
        return None
    said = _("{wat}: verwacht {verwacht}, gevonden {gevonden}")
    return said.format(wat=what, verwacht=expected, gevonden=found)


def used_figures(boek) -> dict:
    """The figures that rules needed for the examples; call it after `run_all`."""
    used = boek.figures_looked_up()
    return {naam: parameter for naam, parameter in boek.parameters.items() if naam in used}


def aging(parameters: dict, vandaag: date) -> Iterator[str]:
    """A warning for each last sure day that has passed or comes within a month."""
    by_day: dict[date, list[str]] = {}
    for naam, parameter in parameters.items():
        last = last_sure_day(parameter)
        if last is not None and last <= vandaag + SOON:
            by_day.setdefault(last, []).append(naam)
    for last, names in sorted(by_day.items()):
        more = len(names) - SHOWN_NAMES
        rest = " " + _("en nog {aantal}").format(aantal=more) if more > 0 else ""
        said = _("Let op: na {dag} is niemand meer zeker van: {namen}{rest}.")
        yield said.format(dag=last, namen=", ".join(names[:SHOWN_NAMES]), rest=rest)


def last_sure_day(parameter) -> date | None:
    """The last day somebody is sure of the newest value; None: no end is known."""
    ends = {parameter.zeker_tot_en_met, parameter.waarden[-1].tot_en_met} - {None}
    return min(ends, default=None)


def counts(checker, examples: int) -> str:
    regels, feiten = len(checker.regels), len(checker.begrippen)
    said = _(
        "Alles klopt: {regels} regels, {voorbeelden} voorbeelden,"
        " {feiten} feiten en {cijfers} cijfers."
    )
    return said.format(
        regels=regels, voorbeelden=examples, feiten=feiten, cijfers=len(checker.boek.parameters)
    )
