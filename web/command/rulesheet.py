# SPDX-License-Identifier: EUPL-1.2
"""One rule on a screen: when it holds, when not, its sources, what to do, what is open."""

from collections.abc import Iterable
from datetime import date
from gettext import gettext as _
from itertools import groupby

from rich.console import Console

from checker import Checker
from checker.rulepage import Regelpagina, Zin
from web import formats, timewords
from web.command.layout import address, bullet, entry, heading, page


def show_list(checker: Checker, dag: date) -> None:
    """Every rule with its name and first day; call it inside `dutch_words`."""
    with page() as console:
        entry(console, _("De regels op {dag}").format(dag=formats.day(dag)), 0, "bold")
        for naam, regel in checker.regels.items():
            since = formats.day(regel.geldt_vanaf)
            entry(console, "")
            entry(console, f"{naam}: {regel.titel}", 0, "bold")
            entry(console, regel.vraag)
            entry(console, _("Nagekeken vanaf {dag}.").format(dag=since))
            changes = ", ".join(formats.day(d) for d in checker.boek.change_days(regel))
            entry(console, _("Veranderd op: {dagen}.").format(dagen=changes))
            if regel.geldt_vanaf > dag or (regel.geldt_tot and regel.geldt_tot <= dag):
                entry(console, _("Op deze dag kunnen wij er niets over zeggen."))


def show_rule(pagina: Regelpagina, dag: date) -> None:
    """Print one rule; call it inside `dutch_words`."""
    with page() as console:
        entry(console, f"{pagina.titel} ({formats.day(dag)})", 0, "bold")
        entry(console, pagina.vraag, 0)
        entry(console, pagina.samenvatting, 0)
        entry(console, timewords.clock(pagina.klok), 0)
        entry(console, formats.source(pagina.bron), 0)
        for kop, secties in groupby(pagina.secties, lambda s: s.kop):
            heading(console, kop)
            for sectie in secties:
                _sentences(console, sectie.soort, sectie.zinnen)
        _texts(console, _("Wat u kunt doen"), pagina.stappen)
        _texts(console, _("Wat nog niet duidelijk is"), pagina.open_punten)
        _texts(console, _("Deze regel veranderde op"), map(formats.day, pagina.wijzigingen))
        _sources(console, pagina)


def _sentences(console: Console, soort: str, zinnen: list[Zin]) -> None:
    entry(console, _("Als dit zo is:") if soort == "als" else _("Maar niet als dit zo is:"))
    for zin in zinnen:
        judged = " " + _("De gemeente beoordeelt dit.") if zin.oordeel else ""
        doubt = f" {zin.onzeker}" if zin.onzeker else ""
        bullet(console, f"{zin.zin}{judged}{doubt} ({formats.source(zin.bron)})")


def _texts(console: Console, title: str, texts: Iterable[str]) -> None:
    texts = list(texts)
    if texts:
        heading(console, title)
    for text in texts:
        bullet(console, text, 2)


def _sources(console: Console, pagina: Regelpagina) -> None:
    heading(console, _("Waar staat dit in de wet?"))
    cited = [pagina.bron, *(z.bron for s in pagina.secties for z in s.zinnen)]
    for bron in {b.url: b for b in cited}.values():
        entry(console, formats.place(bron))
        address(console, bron.url, 4)
