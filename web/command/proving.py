# SPDX-License-Identifier: EUPL-1.2
"""`rechtop controleer --bewijs`: proves the rulebook with the solver, measure by measure."""

from collections.abc import Iterator
from gettext import gettext as _
from gettext import ngettext

import click

from web.command.faults import Storing

SHOWN_DAYS = 3


def prove(checker) -> None:
    """Print a line for each measure. Raises Storing when a proof fails or z3 is not there."""
    proof, exceptions = start(checker)
    used, wrong = set(), []
    for naam, regel in with_progress(all_rules(checker)):
        uitslag = proof.measure(regel)
        used |= uitslag.uitgezonderd
        click.echo(summary(uitslag))
        for misser in uitslag.missers.values():
            click.echo("\n".join(told(misser)))
            wrong.append(naam)
    idle = [one.naam for one in exceptions if one not in used]
    if idle:
        said = _("Deze uitzonderingen in bewijs.yaml zijn niet nodig: {namen}.")
        raise Storing(said.format(namen="; ".join(idle)))
    if wrong:
        raise Storing(
            _("Het bewijs lukt niet voor: {namen}.").format(namen=", ".join(dict.fromkeys(wrong)))
        )
    click.echo(_("Alles is bewezen, voor elke volledige situatie."))


def start(checker) -> tuple:
    """The proof and its exceptions. Raises Storing with how to install z3."""
    try:
        from checker.solver.exceptions import read_exceptions
        from checker.solver.proving import Regelboekbewijs
    except ImportError as error:
        if (error.name or "").partition(".")[0] != "z3":
            raise
        said = _("Voor het bewijs is z3 nodig. Installeer het met: pip install 'rechtop[bewijs]'")
        raise Storing(said) from None
    exceptions = read_exceptions(checker.boek.root)
    return Regelboekbewijs(checker, exceptions), exceptions


def all_rules(checker) -> dict:
    return checker.regels


def with_progress(regels: dict) -> Iterator[tuple]:
    from rich.console import Console
    from rich.progress import track

    console = Console(stderr=True)
    hidden = not console.is_terminal
    yield from track(
        list(regels.items()), _("Bewijs"), console=console, transient=True, disable=hidden
    )


def summary(uitslag) -> str:
    said = _("{regel}: {stellingen} stellingen in {dagen} perioden, {missers} niet bewezen")
    line = said.format(
        regel=uitslag.regel,
        stellingen=uitslag.stellingen,
        dagen=uitslag.dagen,
        missers=len(uitslag.missers),
    )
    known = len(uitslag.uitgezonderd)
    also = ngettext(", {aantal} uitzondering", ", {aantal} uitzonderingen", known)
    return line + (also.format(aantal=known) if known else "")


def told(misser) -> Iterator[str]:
    """A failed claim in sentences, and a situation that shows it."""
    from checker.words import in_words

    soort, blok, over, _waar, tegen = misser.stelling
    sentences = {
        "machine": _("de regelmachine zegt iets anders dan de regel"),
        "dekkend": _("alles is bekend, en toch komt er geen antwoord"),
        "norm": _("het aantal normen dat geldt, klopt niet: {over}"),
        "lijn": _("deze lijn maakt nooit verschil: {over}"),
        "uitkomst": _("deze uitkomst komt nooit voor: {over}"),
    }
    days = ", ".join(in_words(dag) for dag in misser.dagen[:SHOWN_DAYS])
    more = len(misser.dagen) - SHOWN_DAYS
    rest = " " + _("en nog {aantal}").format(aantal=more) if more > 0 else ""
    yield f"  {blok}: {sentences[soort].format(over=over)} ({days}{rest})"
    if misser.antwoorden is not None:
        yield from _situation(misser)
    elif tegen is not None:
        yield from (f"    {naam}: {ends}" for naam, ends in tegen.invoer.items())


def _situation(misser) -> Iterator[str]:
    from checker.solver.witness import as_lines

    dag = misser.dagen[0].isoformat()
    if misser.bevestigd:
        said = _("Een situatie waarin dat zo is (rechtop check BESTAND --peildatum {dag}):")
    else:
        said = _("Misschien in deze situatie; nagerekend kwam er iets anders uit ({dag}):")
    yield "  " + said.format(dag=dag)
    yield from (f"    {line}" for line in as_lines(misser.antwoorden))
