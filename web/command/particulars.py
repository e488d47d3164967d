# SPDX-License-Identifier: EUPL-1.2
"""What belongs to an amount, and the details of a measure, as sentences."""

from collections.abc import Iterator
from gettext import gettext as _

from checker.answer import Bedrag
from web import formats


def amount_lines(bedrag: Bedrag | None) -> Iterator[str]:
    """The amount and what is in it; call it inside `web.command.words.dutch_words`."""
    if bedrag is None:
        return
    if figure := formats.amount(bedrag):
        yield figure
    if bedrag.percentage is not None:
        said = _("Dit bedrag is {percentage} procent van het bedrag voor een paar.")
        yield said.format(percentage=formats.format_decimal(bedrag.percentage))
    if bedrag.per_persoon not in (None, bedrag.waarde):
        yield _("Per persoon is dat {bedrag}.").format(bedrag=formats.euro(bedrag.per_persoon))
    if bedrag.vakantiegeld is not None:
        said = _("Daarin zit {bedrag} vakantiegeld. Dat krijgt u later.")
        yield said.format(bedrag=formats.euro(bedrag.vakantiegeld))
    if bedrag.prijspeil:
        said = _("Dit zijn de bedragen vanaf {datum}.")
        yield said.format(datum=formats.day(bedrag.prijspeil))
    yield from _unsure(bedrag)


def _unsure(bedrag: Bedrag) -> Iterator[str]:
    if bedrag.zeker:
        return
    yield _("Het nieuwe bedrag is nog niet bekend.")
    if bedrag.laatst_bekend is not None:
        said = _("Het laatste bekende bedrag is {bedrag}.")
        yield said.format(bedrag=formats.euro(bedrag.laatst_bekend))


def detail_lines(details: dict) -> Iterator[str]:
    """Who counts, which norms are open, sums and days; call it inside `dutch_words`."""
    for person in details.get("medebewoners", ()):
        said = _("Persoon {nummer}: {telt} {waarom}")
        yield said.format(
            nummer=person["nummer"], telt=_counts(person["telt_mee"]), waarom=person["waarom"]
        )
    normen = details.get("normen", ())
    if len(normen) > 1:
        yield _("Deze bedragen kunnen nog voor u gelden: {namen}.").format(namen="; ".join(normen))
    yield from _gifts(details)
    yield from _days(details)


def _counts(code: str) -> str:
    return {
        "ja": _("telt mee."),
        "nee": _("telt niet mee."),
        "college_beslist": _("de gemeente beslist of deze persoon meetelt."),
    }.get(code, _("nog niet te zeggen."))


def _gifts(details: dict) -> Iterator[str]:
    if details.get("totaal_van") and details["totaal_van"] == details.get("totaal_tot"):
        said = _("U kreeg dit jaar samen {bedrag} aan giften.")
        yield said.format(bedrag=formats.euro(details["totaal_van"]))
    if "grens" in details:
        said = _("Tot {bedrag} per jaar tellen giften niet mee.")
        yield said.format(bedrag=formats.euro(details["grens"]))
    if "nog_vrij" in details:
        said = _("U kunt dit jaar nog {bedrag} krijgen dat niet meetelt.")
        yield said.format(bedrag=formats.euro(details["nog_vrij"]))


def _days(details: dict) -> Iterator[str]:
    if details.get("vroegste_aanvraagdatum"):
        said = _("Meldt u zich op {melding}? Dan kunt u de aanvraag doen vanaf {aanvraag}.")
        yield said.format(
            melding=formats.day(details["bij_melding_op"]),
            aanvraag=formats.day(details["vroegste_aanvraagdatum"]),
        )
        said = _("De bijstand telt dan vanaf {datum}.")
        yield said.format(datum=formats.day(details["ingangsdatum"]))
    if details.get("vroegste_ingangsdatum"):
        said = _("De vroegste dag waarop bijstand kan beginnen, is {datum}.")
        yield said.format(datum=formats.day(details["vroegste_ingangsdatum"]))
