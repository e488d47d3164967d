# SPDX-License-Identifier: EUPL-1.2
"""Reads one answer from a form, forgiving about how people write it."""

import re
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from functools import cache
from typing import Any

from babel.dates import get_month_names
from flask_babel import format_decimal

from web.answers import WEET_NIET, WIL_NIET
from web.i18n import gettext

SKIPS = {"weet_niet": WEET_NIET, "wil_niet": WIL_NIET}
TYPED_LANGUAGES = ("nl", "en")
"""What people type may be in each of these languages, whatever the language of the page."""

TYPED_UNITS = {
    "jaar": "(jaar|jaren|years?)(oud|old)?",
    "maanden": "(maand|maanden|months?)",
    "dagen": "(dag|dagen|days?)",
}
"""What people may write behind a number, without spaces, by the unit that we ask for."""


class FormFout(ValueError):
    """An answer that cannot be read; the text is a Dutch sentence that says what to do."""


def read_answer(begrip: Any, form: Mapping[str, str], veld: str) -> Any:
    """The answer in field `veld`, ready for the session; raises FormFout.

    Returns WEET_NIET or WIL_NIET if the person chose not to answer.
    """
    if begrip.soort in ("ja_nee", "keuze"):
        return _choice(begrip, form.get(veld, ""))
    skipped = [code for code in ("wil_niet", "weet_niet") if form.get(f"{veld}-{code}")]
    typed = _typed(begrip, form, veld)
    if skipped and typed:
        raise FormFout(gettext("Vul iets in, of kies dat u het niet weet. Niet allebei."))
    if skipped:
        return SKIPS[skipped[0]]
    return READERS[begrip.soort](begrip, form, veld)


def raw_answer(form: Mapping[str, str], veld: str) -> dict[str, str]:
    """What was typed in the fields of one question, to show it again."""
    return {k: v for k, v in form.items() if k == veld or k.startswith(f"{veld}-")}


def raw_from(begrip: Any, value: Any, veld: str) -> dict[str, str]:
    """The form fields that stand for a stored answer."""
    if value is WEET_NIET or value is WIL_NIET:
        code = "weet_niet" if value is WEET_NIET else "wil_niet"
        return {veld: code} if begrip.soort in ("ja_nee", "keuze") else {f"{veld}-{code}": "ja"}
    if begrip.soort == "datum":
        year, month, day = value.split("-")
        parts = {"jaar": year, "maand": month, "dag": day}
        return {f"{veld}-{deel}": tekst.lstrip("0") for deel, tekst in parts.items()}
    if begrip.soort == "euro":
        return {veld: format_decimal(Decimal(value), "0.00")}
    return {veld: str(value)}


def _choice(begrip: Any, code: str) -> Any:
    if code == "weet_niet" or (code == "wil_niet" and begrip.gevoelig):
        return SKIPS[code]
    if code not in (begrip.codes):
        raise FormFout(gettext("Kies een antwoord. Weet u het niet? Kies dan: weet ik niet."))
    return code


def _typed(begrip: Any, form: Mapping[str, str], veld: str) -> str:
    fields = date_fields(veld) if begrip.soort == "datum" else (veld,)
    return "".join(form.get(name, "").strip() for name in fields)


def date_fields(veld: str) -> tuple[str, str, str]:
    """The names of the three fields of a date: day, month, year."""
    return f"{veld}-dag", f"{veld}-maand", f"{veld}-jaar"


def _number(begrip: Any, form: Mapping[str, str], veld: str) -> int:
    text = re.sub(r"\s", "", form.get(veld, "").lower())
    unit = TYPED_UNITS.get(begrip.eenheid, "")
    found = re.fullmatch(rf"(\d{{1,6}})({unit})?", text, re.ASCII)
    if not found:
        raise FormFout(gettext("Vul een heel getal in, met cijfers. Bijvoorbeeld 34."))
    _within(begrip, int(found[1]))
    return int(found[1])


def _amount(begrip: Any, form: Mapping[str, str], veld: str) -> str:
    amount = parse_euro(form.get(veld, ""))
    _within(begrip, amount)
    return str(amount)


def parse_euro(text: str) -> Decimal:
    """An amount as people write it (1.401,50, 1401.50, € 1401, 1401,-); raises FormFout.

    A point or comma before three digits separates thousands only if it is a point, as in Dutch.
    """
    bare = re.sub(r"\s|€|euros?|eur", "", text.lower())
    bare = re.sub(r",(-+|–|—)$", "", bare)
    dutch = re.fullmatch(r"(\d{1,3}(?:\.\d{3})+|\d{1,9})(?:,(\d{1,2}))?", bare, re.ASCII)
    plain = re.fullmatch(r"(\d{1,3}(?:,\d{3})+|\d{1,9})\.(\d{1,2})", bare, re.ASCII)
    found = dutch or plain
    if not found:
        raise FormFout(gettext("Vul een bedrag in met cijfers. Bijvoorbeeld 350 of 350,50."))
    whole, cents = found.groups(default="0")
    return Decimal(f"{re.sub(r'[.,]', '', whole)}.{cents.ljust(2, '0')}")


def _date(begrip: Any, form: Mapping[str, str], veld: str) -> str:
    return parse_date(*(form.get(naam, "") for naam in date_fields(veld)))


def parse_date(dag: str, maand: str, jaar: str) -> str:
    """An ISO date from three fields; the month may be a number or a name. Raises FormFout."""
    if not (dag.strip() and maand.strip() and re.fullmatch(r"\d{4}", jaar.strip(), re.ASCII)):
        raise FormFout(gettext("Vul een dag, een maand en een jaar in. Bijvoorbeeld 3 mei 2026."))
    try:
        return date(int(jaar), _month(maand.strip().lower()), int(dag)).isoformat()
    except ValueError as fout:
        raise FormFout(gettext("Deze datum bestaat niet. Bijvoorbeeld goed: 3 mei 2026.")) from fout


def _month(text: str) -> int:
    if text.isascii() and text.isdigit():
        return int(text)
    return _short_months().get(text[:3], 0)


@cache
def _short_months() -> dict[str, int]:
    """The number of each month by three letters: those of its name, and of its short name."""
    return {
        name.lower()[:3]: number
        for locale in TYPED_LANGUAGES
        for width in ("wide", "abbreviated")
        for number, name in get_month_names(width, locale=locale).items()
    }


def _within(begrip: Any, amount: int | Decimal) -> None:
    low, high = begrip.minimum, begrip.maximum
    if (low is not None and amount < low) or (high is not None and amount > high):
        raise FormFout(
            gettext(
                "Vul een getal in van %(laag)s tot en met %(hoog)s.",
                laag=format_decimal(low or 0),
                hoog=format_decimal(high or 0),
            )
        )


READERS = {"getal": _number, "euro": _amount, "datum": _date}
