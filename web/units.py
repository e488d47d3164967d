# SPDX-License-Identifier: EUPL-1.2
"""Figures with their unit, in the reader's language: one day, two days, an amount per month."""

from decimal import Decimal

from flask_babel import format_currency, format_decimal

from web.i18n import gettext, ngettext


def euro(value: Decimal | str) -> str:
    """An amount in euros; cents are left out when there are none."""
    value = Decimal(value)
    whole = value == value.to_integral_value()
    pattern = "¤\xa0#,##0" if whole else "¤\xa0#,##0.00"
    return format_currency(value, "EUR", format=pattern, currency_digits=False)


def quantity(value: Decimal | int, eenheid: str) -> str:
    """A figure of the rulebook with its unit; a year of the calendar is told as it is."""
    if eenheid.startswith("euro"):
        return per_period(euro(value), eenheid)
    if eenheid == "kalenderjaar":
        return str(int(value))
    return counted(value, eenheid)


def per_period(bedrag: str, eenheid: str) -> str:
    """An amount in words with the time for which it holds; the amount alone without one."""
    return {
        "euro per maand": gettext("%(bedrag)s per maand", bedrag=bedrag),
        "euro per jaar": gettext("%(bedrag)s per jaar", bedrag=bedrag),
        "euro per kalenderjaar": gettext("%(bedrag)s per kalenderjaar", bedrag=bedrag),
        "euro per 12 maanden": gettext("%(bedrag)s per 12 maanden", bedrag=bedrag),
        "euro/uur": gettext("%(bedrag)s per uur", bedrag=bedrag),
        "euro/dag": gettext("%(bedrag)s per dag", bedrag=bedrag),
        "euro/kwartaal": gettext("%(bedrag)s per kwartaal", bedrag=bedrag),
    }.get(eenheid, bedrag)


def counted(value: Decimal | int, eenheid: str) -> str:
    """A number of years, days and the like; a part of one, such as 1,5, counts as more than one."""
    aantal = format_decimal(value)
    number = int(value) if value == int(value) else 2
    match eenheid:
        case "jaar":
            return ngettext("%(aantal)s jaar", "%(aantal)s jaar", number, aantal=aantal)
        case "maanden":
            return ngettext("%(aantal)s maand", "%(aantal)s maanden", number, aantal=aantal)
        case "weken":
            return ngettext("%(aantal)s week", "%(aantal)s weken", number, aantal=aantal)
        case "dagen":
            return ngettext("%(aantal)s dag", "%(aantal)s dagen", number, aantal=aantal)
        case "werkdagen":
            return ngettext("%(aantal)s werkdag", "%(aantal)s werkdagen", number, aantal=aantal)
        case "procent":
            return gettext("%(aantal)s procent", aantal=aantal)
    return aantal
