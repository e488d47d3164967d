# SPDX-License-Identifier: EUPL-1.2
"""Reads one typed answer, forgiving about how people write it."""

import re
from gettext import gettext as _

from checker.begrippen import MAX_LEDEN, Begrip
from web import forms
from web.answers import WEET_NIET, WIL_NIET, to_fact

UNKNOWN = {"", "?", "weet niet", "weet ik niet"} | {
    f"{who}{said}" for who in ("", "i ") for said in ("do not know", "don't know")
}
REFUSED = {"w", "wil niet", "wil niet zeggen", "wil ik niet zeggen"} | {
    f"{who}rather not say" for who in ("", "i would ")
}
YES, NO = ("ja", "j", "yes", "y"), ("nee", "n", "no")


class Verkeerd(ValueError):
    """An answer that cannot be used; the text is a Dutch sentence that says what would be."""


def read_typed(begrip: Begrip, typed: str) -> object:
    """The answer ready for a situation, WEET_NIET or WIL_NIET. Raises Verkeerd."""
    text = " ".join(typed.lower().split())
    if text in UNKNOWN:
        return WEET_NIET
    if begrip.gevoelig and text in REFUSED:
        return WIL_NIET
    match begrip.soort:
        case "ja_nee":
            return read_yes_no(text)
        case "keuze":
            return _choice(begrip, text)
        case "groep":
            return _members(text)
        case "datum":
            return _form(begrip, _date_fields(text))
    return _form(begrip, {"": text})


def read_yes_no(text: str) -> str:
    if text in YES:
        return "ja"
    if text in NO:
        return "nee"
    raise Verkeerd(_("Typ ja of nee. Weet u het niet? Druk dan op Enter."))


def _choice(begrip: Begrip, text: str) -> str:
    """A choice by its number in the list, its code or its words."""
    for number, (code, label) in enumerate(begrip.keuzes.items(), 1):
        if text in (str(number), code, label.lower()):
            return code
    most = len(begrip.keuzes)
    said = _("Typ een nummer van 1 tot en met {most}. Weet u het niet? Druk dan op Enter.")
    raise Verkeerd(said.format(most=most))


def _members(text: str) -> int:
    if text in NO:
        return 0
    if text.isascii() and text.isdigit() and int(text[:4]) <= MAX_LEDEN:
        return int(text[:4])
    said = _("Typ een getal van 0 tot en met {most}. Weet u het niet? Druk dan op Enter.")
    raise Verkeerd(said.format(most=MAX_LEDEN))


def _date_fields(text: str) -> dict[str, str]:
    parts = [part for part in re.split(r"[\s/.-]+", text) if part][:3]
    parts += [""] * (3 - len(parts))
    day, month, year = reversed(parts) if len(parts[0]) == 4 else parts
    return {"-dag": day, "-maand": month, "-jaar": year}


def _form(begrip: Begrip, fields: dict[str, str]) -> object:
    """The same reading as on the site. Raises Verkeerd."""
    try:
        stored = forms.READERS[begrip.soort](begrip, fields, "")
    except forms.FormFout as error:
        raise Verkeerd(str(error)) from None
    return to_fact(begrip, stored)
