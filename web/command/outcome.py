# SPDX-License-Identifier: EUPL-1.2
"""One outcome in readable lines: the answer, the amount, why, and what to do."""

from collections.abc import Iterable, Mapping
from gettext import gettext as _
from gettext import ngettext

from rich.console import Console

from checker.answer import Uitkomst, Weging
from web import formats, present, timewords, verdicts
from web.command.layout import bullet, entry
from web.command.particulars import amount_lines, detail_lines

SHOWN_QUESTIONS = 6


def show_outcome(
    console: Console, uitkomst: Uitkomst, begrippen: Mapping, every_line: bool = False
) -> None:
    """Print one outcome; call it inside `web.command.words.dutch_words`."""
    recht, wie = uitkomst.soort == "recht", uitkomst.beslisser
    entry(console, uitkomst.titel, 0, "bold")
    entry(console, _whole(verdicts.in_words(uitkomst, recht, wie), uitkomst.uitkomst == "nee"))
    if uitkomst.uitkomst == "nee":
        _list(console, "", map(_with_doubt, present.deciding(uitkomst)))
    for deel in uitkomst.onderdelen.values():
        entry(console, f"{deel.titel}: {verdicts.part_in_words(deel, wie)}")
    for text in (*amount_lines(uitkomst.bedrag), *detail_lines(uitkomst.details)):
        entry(console, text)
    entry(console, timewords.clock(uitkomst.klok))
    _why(console, uitkomst, every_line)
    _missing(console, uitkomst, begrippen)
    _list(console, _("U kunt hierom vragen:"), map(_sourced, uitkomst.ruimte))
    _list(console, _("Wat u kunt doen:"), map(_step, uitkomst.stappen))
    _list(console, _("Wie u kan helpen:"), map(formats.organisation, uitkomst.wie))


def _whole(words: str, goes_on: bool) -> str:
    return words + ":" if goes_on else formats.sentence(words)


def _why(console: Console, uitkomst: Uitkomst, every_line: bool) -> None:
    if every_line:
        wie = uitkomst.beslisser
        _list(console, _("Waarom:"), (_weighed(r, wie) for r in uitkomst.regels))
        for deel in uitkomst.onderdelen.values():
            title = f"{_('Waarom:')} {deel.titel}"
            _list(console, title, (_weighed(r, wie) for r in deel.regels))
        return
    if uitkomst.uitkomst == "ja":
        lines = [r for r in uitkomst.regels if r.beslissend and r.deel == "als"]
        _list(console, _("Waarom:"), map(_with_doubt, lines))
        _exceptions(console, uitkomst.regels)
    elif uitkomst.uitkomst == "college_beslist":
        _list(console, "", map(_with_doubt, present.deciding(uitkomst)))


def _exceptions(console: Console, regels: list[Weging]) -> None:
    number = sum(r.deel == "tenzij" for r in regels)
    if number:
        said = ngettext(
            "De uitzondering geldt niet.", "De {aantal} uitzonderingen gelden niet.", number
        )
        bullet(console, said.format(aantal=number))


def _missing(console: Console, uitkomst: Uitkomst, begrippen: Mapping) -> None:
    if uitkomst.uitkomst == "nee":
        return
    order = list(begrippen)
    paths = sorted(uitkomst.ontbreekt, key=lambda path: order.index(path.partition("[")[0]))
    questions = [q for path in paths if (q := _question(path, begrippen))]
    settles = uitkomst.uitkomst == "onbekend"
    more_said = _("Wij kunnen meer zeggen als wij dit weten:")
    title = _("Wij moeten nog weten:") if settles else more_said
    more = len(questions) - SHOWN_QUESTIONS
    others = ngettext("en nog {aantal} andere vraag", "en nog {aantal} andere vragen", more)
    rest = [others.format(aantal=more)] if more > 0 else []
    _list(console, title, [*questions[:SHOWN_QUESTIONS], *rest])
    if settles and not questions:
        _list(console, _("Dit is nog niet zeker:"), present.doubts(uitkomst))


def _question(path: str, begrippen: Mapping) -> str | None:
    """The question behind a missing fact, with the name that a file uses."""
    begrip = begrippen[path.partition("[")[0]]
    if "." in path:
        begrip = begrip.leden[path.rpartition(".")[2]]
    return f"{begrip.vraag} ({path})" if begrip.vraag else None


def _sourced(line) -> str:
    return f"{line.zin} ({formats.source(line.bron)})"


def _with_doubt(line: Weging) -> str:
    return f"{_sourced(line)} {line.onzeker}" if line.onzeker else _sourced(line)


def _weighed(line: Weging, wie: str) -> str:
    return f"{verdicts.weighing(line, wie)[1]}: {_with_doubt(line)}"


def _step(step) -> str:
    day = formats.step_day(step)
    source = f" ({formats.source(step.bron)})" if step.bron else ""
    return f"{step.tekst}{day}{source}"


def _list(console: Console, title: str, lines: Iterable[str]) -> None:
    lines = list(lines)
    if lines and title:
        entry(console, title)
    for line in lines:
        bullet(console, line)
