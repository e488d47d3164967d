# SPDX-License-Identifier: EUPL-1.2
"""Time in plain words: which day the law looks at, what changed, why, and what comes."""

from typing import Any

from web import formats
from web.i18n import gettext

MOST_FIGURES = 3


def clock(klok: str) -> str:
    """Which day the law looks at for a measure."""
    return {
        "vraag": gettext("Wij kijken naar de dag van uw vraag."),
        "melding": gettext("Wij kijken naar de dag van uw melding."),
        "maand": gettext("Wij kijken naar de maand waar het om gaat."),
    }[klok]


def stand(found: Any, soort: str) -> str:
    """Where a measure stands, in one short sentence; `soort` is that of the measure."""
    if found is None:
        return gettext("Deze regel is er dan niet.")
    recht = soort == "recht"
    match found.uitkomst:
        case "ja":
            yes = gettext("U heeft hier waarschijnlijk recht op.")
            return yes if recht else gettext("Dit geldt waarschijnlijk voor u.")
        case "nee":
            no = gettext("Hier heeft u waarschijnlijk geen recht op.")
            return no if recht else gettext("Dit geldt waarschijnlijk niet voor u.")
        case "college_beslist":
            return gettext("De gemeente beslist dit.")
    return gettext("Nog niet te zeggen.")


def tolerated(found: Any, soort: str) -> str:
    """The middle column: what a municipality may already do, never as a right."""
    if found is None:
        return gettext("Hetzelfde als nu.")
    if found.uitkomst == "college_beslist":
        return gettext("Sommige gemeenten doen dit al. Het hoeft niet.")
    return stand(found, soort)


def money(found: Any) -> str:
    """The amount of a stand, or the last known one named as such; empty without an amount."""
    if found is None or found.bedrag is None:
        return ""
    if said := formats.amount(found.bedrag):
        return said
    if found.bedrag.laatst_bekend is not None:
        last = formats.euro(found.bedrag.laatst_bekend)
        return gettext("Bedrag nog niet bekend. Laatst bekend: %(bedrag)s.", bedrag=last)
    return gettext("Bedrag nog niet bekend.")


def reason(reden: Any, begrippen: Any) -> str:
    """Why something changed, in one or two sentences."""
    match reden.soort:
        case "verjaardag":
            return gettext("U wordt %(leeftijd)s jaar.", leeftijd=reden.leeftijd)
        case "aow":
            return gettext("U bereikt de AOW-leeftijd.")
        case "termijn":
            return _term([formats.words(begrippen[naam].label) for naam in reden.feiten])
        case "wet":
            return gettext("De wet verandert.")
        case "cijfers":
            return gettext("De bedragen of grenzen veranderen.")
        case "niet_zeker":
            return gettext("Vanaf deze dag zijn niet alle bedragen bekend.")
    return gettext("Uw antwoorden passen op deze dag niet meer bij elkaar.")


def _term(labels: list[str]) -> str:
    if not labels:
        return gettext("Een termijn loopt af.")
    return gettext("Een termijn loopt af. Wij tellen vanaf: %(dagen)s.", dagen=", ".join(labels))


def place(artikel: Any) -> str:
    """The heading of what changes in one article, or in a text that is no law."""
    if artikel.artikel is None:
        return artikel.wet
    return gettext("Artikel %(nummer)s, %(wet)s", nummer=artikel.artikel, wet=artikel.wet)


def change(wijziging: Any) -> str:
    """One line of law that begins or no longer holds."""
    said = formats.words(wijziging.zin)
    if wijziging.soort == "begint":
        return gettext("Nieuw: %(zin)s", zin=said)
    return gettext("Vervalt: %(zin)s", zin=said)


def figure(cijfer: Any) -> str:
    """One figure of law with its old and new value, and its place."""
    old, new = (_value(v, cijfer.eenheid) for v in (cijfer.van, cijfer.naar))
    texts = {
        "anders": gettext("%(plek)s: van %(oud)s naar %(nieuw)s.", **_at(cijfer, old, new)),
        "nieuw": gettext("%(plek)s: vanaf nu %(nieuw)s.", **_at(cijfer, old, new)),
        "niet_zeker": gettext(
            "%(plek)s: nog niet bekend. Laatst bekend: %(oud)s.", **_at(cijfer, old, new)
        ),
    }
    return texts[cijfer.soort]


def _at(cijfer: Any, old: str, new: str) -> dict[str, str]:
    return {"plek": cijfer.grondslag, "oud": old, "nieuw": new}


def _value(value: Any, eenheid: str) -> str:
    if value is None:
        return ""
    if eenheid.startswith("euro"):
        return formats.euro(value) + eenheid.removeprefix("euro")
    return f"{formats.format_decimal(value)} {eenheid}"


def remark(code: str) -> str:
    """What a reader of a timeline must know."""
    return {
        "alleen_leeftijd": gettext(
            "Wij weten alleen een leeftijd. Verjaardagen zitten er daarom niet in."
            " Geef een geboortedatum als u die wilt zien."
        ),
        "anderen": gettext("Verjaardagen van anderen zitten er niet in."),
        "antwoorden_gelijk": gettext("Verder houden wij alle antwoorden gelijk."),
    }[code]
