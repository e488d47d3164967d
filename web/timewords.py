# SPDX-License-Identifier: EUPL-1.2
"""Time in plain words: which day the law looks at, what changed, why, and what comes."""

from datetime import date
from typing import Any

from web import formats
from web.i18n import gettext
from web.units import quantity

MOST_FIGURES = 3
YES_OR_NO = "voorwaarde"
"""The unit of a figure that says whether something holds."""


def clock(klok: str) -> str:
    """Which day the law looks at for a measure."""
    return {
        "vraag": gettext("Wij kijken naar de dag van uw vraag."),
        "melding": gettext("Wij kijken naar de dag van uw melding."),
        "maand": gettext("Wij kijken naar de maand waar het om gaat."),
    }[klok]


def no_rule(regel: Any, dag: date) -> str:
    """Why a measure has no outcome on a day: it begins later, has ended, or nobody checked it."""
    if dag < regel.geldt_vanaf and regel.nieuw:
        begin = formats.day(regel.geldt_vanaf)
        return gettext("Deze regel begint pas op %(datum)s.", datum=begin)
    if regel.geldt_tot and dag >= regel.geldt_tot:
        end = formats.day(regel.geldt_tot)
        return gettext("Vanaf %(datum)s geldt deze regel niet meer.", datum=end)
    return gettext("Voor %(datum)s is deze regel niet nagekeken.", datum=formats.day(dag))


def stand(found: Any, soort: str) -> str:
    """Where a measure stands, in one short sentence; `soort` is that of the measure."""
    if found is None:
        return gettext("Deze regel is er niet.")
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
    if cijfer.eenheid == YES_OR_NO:
        return _holds(cijfer)
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
    return "" if value is None else quantity(value, eenheid)


def _holds(cijfer: Any) -> str:
    """A figure that says whether a part of the law holds: 1 is yes."""
    if cijfer.naar is None:
        return gettext("%(plek)s: nog niet bekend of dit geldt.", plek=cijfer.grondslag)
    if cijfer.naar:
        return gettext("%(plek)s: geldt vanaf nu.", plek=cijfer.grondslag)
    return gettext("%(plek)s: geldt niet meer.", plek=cijfer.grondslag)


def remark(code: str) -> str:
    """What a reader of a timeline must know."""
    return {
        "alleen_leeftijd": gettext(
            "Wij weten alleen een leeftijd. Verjaardagen zitten er daarom niet in."
            " Zet een geboortedatum in het bestand als u die wilt zien."
        ),
        "anderen": gettext("Verjaardagen van anderen zitten er niet in."),
        "antwoorden_gelijk": gettext("Verder houden wij alle antwoorden gelijk."),
    }[code]
