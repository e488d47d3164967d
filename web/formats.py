# SPDX-License-Identifier: EUPL-1.2
"""Template filters: amounts, dates, sources and answers in words."""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from functools import cache
from typing import Any

from flask import Flask, g
from flask_babel import format_date, format_decimal
from markupsafe import Markup

from checker.kopjes import under_headings
from web.answers import WEET_NIET, WIL_NIET
from web.i18n import gettext
from web.units import counted, euro, per_period

SOURCE_LINK = Markup('<a class="bron" href="{}" rel="external noreferrer" translate="no">{}</a>')
ICON = Markup('<svg class="icoon" aria-hidden="true" focusable="false"><use href="#i-{}"/></svg>')


def init_app(app: Flask) -> None:
    """Give the templates the filters of this module."""
    app.jinja_env.globals["icoon"] = icon
    app.jinja_env.filters.update(
        woorden=words,
        zin=sentence,
        euro=euro,
        dag=day,
        getal=format_decimal,
        bedrag=amount,
        bron=source,
        bronlink=source_link,
        antwoord=answer,
        telefoon=phone,
        samen=by_heading,
        onder_kopjes=under_headings,
    )


def words(text: str | None) -> str:
    """A sentence from the rulebook in the reader's language; it is text, never markup."""
    return gettext(text) if text else ""


def sentence(text: str) -> str:
    """A remark of the checker as a whole sentence: a capital and a full stop."""
    said = words(text).strip()
    return said[:1].upper() + said[1:] + ("" if said.endswith((".", "?")) else ".")


def step_day(step: Any) -> str:
    """The day of a step behind its text: " Stuur de brief uiterlijk op 2 januari 2027."."""
    if not step.datum:
        return ""
    return f" {words(step.bij_datum)} {day(step.datum)}.".replace("  ", " ")


def day(value: date | str) -> str:
    """A day in full: 21 november 2026."""
    day_ = date.fromisoformat(value) if isinstance(value, str) else value
    return format_date(day_, "d MMMM y")


def amount(bedrag: Any) -> str:
    """An amount or a range in one sentence, with its period; empty when no figure is known."""
    figure = _figure(bedrag)
    if not figure or _no_fine(bedrag):
        return ""
    if bedrag.eenheid == "euro per boete":
        whole = gettext("Een boete van het CAK is %(bedrag)s", bedrag=figure)
    else:
        whole = per_period(figure, bedrag.eenheid)
    if bedrag.waarde is None and bedrag.van is None:
        whole = gettext("%(bedrag)s; de gemeente kan dit verlagen", bedrag=whole)
    return sentence(whole)


def _no_fine(bedrag: Any) -> bool:
    """Whether the amount is that of a fine that cannot come."""
    return bedrag.eenheid == "euro per boete" and bedrag.waarde == 0


def _figure(bedrag: Any) -> str:
    low, high = bedrag.van, bedrag.tot
    if bedrag.waarde is not None:
        return euro(bedrag.waarde)
    if low is not None and high is not None:
        return gettext("tussen %(van)s en %(tot)s", van=euro(low), tot=euro(high))
    if high is not None:
        return gettext("tot %(tot)s", tot=euro(high))
    return gettext("minstens %(van)s", van=euro(low)) if low is not None else ""


def organisation(one: Any) -> str:
    """Somewhere to go in one line: name, what it does, number, site, and when we checked that."""
    number = gettext("Bel %(nummer)s.", nummer=one.telefoon) if one.telefoon else ""
    free = gettext("Dat is gratis.") if one.telefoon and one.gratis else ""
    checked = gettext("Nagekeken op %(datum)s.", datum=day(one.nagekeken_op))
    parts = [f"{one.naam}:", words(one.doet), number, free, one.site and f"{one.site}.", checked]
    return " ".join(filter(None, parts))


def place(bron: Any) -> str:
    """The article without its paragraph, where a link goes: artikel 41, Participatiewet."""
    if bron.artikel is None:
        return bron.wet
    return gettext("artikel %(nummer)s, %(wet)s", nummer=bron.artikel, wet=bron.wet)


def source(bron: Any) -> str:
    """The place in the law in full: artikel 41, lid 4, onder a, Participatiewet."""
    if bron.artikel is None:
        return bron.wet
    parts = [gettext("artikel %(nummer)s", nummer=bron.artikel)]
    if bron.lid:
        parts.append(gettext("lid %(nummer)s", nummer=bron.lid.rstrip("*")))
    if bron.onderdeel:
        parts.append(gettext("onder %(letters)s", letters=bron.onderdeel))
    return ", ".join([*parts, bron.wet])


def source_link(bron: Any) -> Markup:
    """The source as a link to the text of the law; a page names the same place many times."""
    links = g.setdefault("source_links", {})
    key = (bron.url, bron.tekst)
    if key not in links:
        links[key] = SOURCE_LINK.format(bron.url, source(bron))
    return links[key]


@cache
def icon(naam: str) -> Markup:
    """One of the drawings at the end of the page; it always stands beside words."""
    return ICON.format(naam)


def answer(value: Any, begrip: Any) -> str:
    """A stored answer as the person would say it."""
    if value is WEET_NIET:
        return gettext("Weet ik niet")
    if value is WIL_NIET:
        return gettext("Wil ik niet zeggen")
    return SAYERS[begrip.soort](value, begrip)


def _choice(value: str, begrip: Any) -> str:
    return words((begrip.keuzes or {}).get(value)) or value


def _yes_no(value: str, begrip: Any) -> str:
    return gettext("Ja") if value == "ja" else gettext("Nee")


UNITS_TOLD = ("jaar", "dagen")
"""The units that stand beside a field too; other questions name theirs in the label."""


def _number(value: int, begrip: Any) -> str:
    return counted(value, begrip.eenheid) if begrip.eenheid in UNITS_TOLD else format_decimal(value)


def _money(value: str, begrip: Any) -> str:
    figure = euro(Decimal(value))
    return per_period(figure, "euro per maand") if begrip.eenheid == "euro per maand" else figure


def _group(value: list[dict], begrip: Any) -> str:
    return gettext("Geen") if not value else format_decimal(len(value))


SAYERS = {
    "ja_nee": _yes_no,
    "keuze": _choice,
    "getal": _number,
    "euro": _money,
    "datum": lambda value, begrip: day(value),
    "groep": _group,
}


def phone(number: str) -> Markup:
    """A telephone number as a link that reads from left to right in every script."""
    bare = number.replace(" ", "")
    return Markup('<a class="utrecht-link" href="tel:{}"><bdi dir="ltr">{}</bdi></a>').format(
        bare, number
    )


def by_heading(rows: Iterable[Any], naam: str) -> list[tuple[str, list]]:
    """Rows with the same attribute `naam` together, in the order in which they came."""
    found: dict[str, list] = {}
    for row in rows:
        found.setdefault(getattr(row, naam), []).append(row)
    return list(found.items())
