# SPDX-License-Identifier: EUPL-1.2
"""A timeline on a screen: every day on which the answer changes, what changes, and why."""

from collections.abc import Mapping
from gettext import gettext as _

from rich.console import Console

from checker.time.timeline import Tijdlijn
from checker.time.turns import Moment, Reden, Verandering
from web import formats, timewords
from web.command.layout import bullet, entry, heading, page

MOST_LINES = 4


def show_timeline(found: Tijdlijn, begrippen: Mapping, soorten: Mapping[str, str]) -> None:
    """Print a timeline; call it inside `dutch_words`. `soorten` has the kind of each measure."""
    with page() as console:
        said = _("Wat verandert er van {vanaf} tot en met {tot}?")
        days = {"vanaf": formats.day(found.vanaf), "tot": formats.day(found.tot)}
        entry(console, said.format(**days), 0, "bold")
        for remark in found.opmerkingen:
            entry(console, timewords.remark(remark), 0)
        if not found.momenten:
            entry(console, _("Er verandert niets."), 0)
        for moment in found.momenten:
            _moment(console, moment, begrippen, soorten)
        _terms(console, found)


def _moment(console: Console, moment: Moment, begrippen: Mapping, soorten: Mapping) -> None:
    heading(console, formats.day(moment.dag))
    for melding in moment.meldingen:
        entry(console, formats.sentence(melding))
    for one in moment.veranderingen:
        console.print()
        entry(console, one.titel, 0, "bold")
        _stands(console, one, soorten[one.maatregel])
        for reden in one.redenen:
            _reason(console, reden, begrippen)
        for line in one.regels[:MOST_LINES]:
            bullet(console, f"{line.zin} ({formats.source(line.bron)})")


def _stands(console: Console, one: Verandering, soort: str) -> None:
    for words, stand in ((_("Eerst:"), one.eerst), (_("Nu:"), one.nu)):
        said = [words, timewords.stand(stand, soort), timewords.money(stand)]
        entry(console, " ".join(text for text in said if text))


def _reason(console: Console, reden: Reden, begrippen: Mapping) -> None:
    entry(console, _("Reden: {reden}").format(reden=timewords.reason(reden, begrippen)))
    lines = [f"{timewords.change(w)} ({formats.source(w.bron)})" for w in reden.wijzigingen]
    lines += [timewords.figure(one) for one in reden.cijfers]
    for line in lines[:MOST_LINES]:
        bullet(console, line)
    if len(lines) > MOST_LINES:
        bullet(console, _("en nog {aantal}").format(aantal=len(lines) - MOST_LINES))


def _terms(console: Console, found: Tijdlijn) -> None:
    if found.termijnen:
        heading(console, _("Termijnen die aflopen"))
    for one in found.termijnen:
        source = f" ({formats.source(one.bron)})" if one.bron else ""
        bullet(console, f"{formats.day(one.dag)}. {one.tekst}{source}", 2)
