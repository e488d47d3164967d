# SPDX-License-Identifier: EUPL-1.2
"""The published JSON Schemas: of a situation, of an answer and of a rule file."""

from pydantic import BaseModel

from checker.answer import Overzicht
from checker.begrippen import MAX_LEDEN, Woordenlijst
from checker.model import Regel
from checker.rulebook import Regelboek
from checker.situation import build_model
from checker.tipping import Kantelpunten

DIALECT = "https://json-schema.org/draft/2020-12/schema"

WOORDEN = {
    "Overzicht": "Alle uitkomsten voor een persoon op een dag.",
    "Uitkomst": "De uitkomst van een maatregel, met het bewijs.",
    "Onderdeeluitkomst": "De uitkomst van een onderdeel van een maatregel.",
    "Weging": "Een gewogen regel. De zin past bij hoe zij weegt.",
    "Bedrag": "Euro voor het huishouden samen. Ontbreekt van of tot, dan is die kant open.",
    "Ruimteregel": "Iets waar iemand om kan vragen, naast een regel die vastligt.",
    "Stapregel": "Iets wat iemand kan doen, soms met een dag.",
    "Papierregel": "Een papier om mee te nemen, en wat telt als iemand het niet heeft.",
    "Organisatie": "Waar iemand heen kan, met de dag waarop dat is nagekeken.",
    "Papiereis": "Een papier dat bij deze maatregel hoort.",
    "Bron": "Een plek in de wet, met het adres van de tekst die op die dag gold.",
    "Boekstand": "Welke versie van de regels is gebruikt, en voor welke dag.",
    "NietGedekteMaatregel": "Een maatregel waarover wij op die dag niets kunnen zeggen.",
    "Kantelpunten": "Wat de uitkomsten voor een persoon op een dag zou veranderen.",
    "Kantelpunt": "Een feit om te controleren: wat iemand zei, en wanneer de uitkomst anders is.",
    "Regel": "Een maatregel: kop, regels in de volgorde van de wet, bedrag, stappen, voorbeelden.",
    "Lijn": "Een regel van de wet: een onderwerp, een vergelijking, een zin en een artikel.",
    "Ledenregel": "Een vraag die over elk lid van een groep gaat.",
    "Onderdeel": "Een deel van een maatregel met een eigen uitkomst.",
    "Norm": "Een van meer bedragen waarvan er precies een geldt.",
    "Ruimte": "Iets wat de gemeente mag doen naast een regel die vastligt.",
    "Stap": "Iets wat iemand kan doen. De datum is de naam van een rekenregel.",
    "Bedragregel": "Welke rekenregel het bedrag geeft, waarvoor, en wat het kan verlagen.",
}


def schema_of(soort: str) -> dict:
    """The JSON Schema of a thing in `SCHEMAS`. Raises RegelboekFout, or KeyError."""
    return SCHEMAS[soort]()


def situation_schema(woorden: Woordenlijst | None = None) -> dict:
    """A situation as files and the API hold it: what is absent is unknown."""
    woorden = woorden or Regelboek().woorden
    schema = _schema(build_model(woorden), "validation")
    for naam, begrip in woorden.begrippen.items():
        if begrip.soort == "groep":
            for option in schema["properties"][naam]["anyOf"]:
                option |= {"maxItems": MAX_LEDEN} if option.get("type") == "array" else {}
    said = "Wat er over een persoon bekend is. Wat ontbreekt, is onbekend; [] betekent: niemand."
    return _headed(schema, "Situatie", said)


def answer_schema() -> dict:
    """The answer of `rechtop check --json`."""
    return _headed(_schema(Overzicht, "serialization"), "Antwoord", WOORDEN["Overzicht"])


def tipping_schema() -> dict:
    """The answer of `rechtop check --anders --json`."""
    schema = _schema(Kantelpunten, "serialization")
    return _headed(schema, "Kantelpunten", WOORDEN["Kantelpunten"])


def rule_schema() -> dict:
    """A rule file, with every day written as year-month-day."""
    return _headed(_schema(Regel, "validation"), "Regelbestand", WOORDEN["Regel"])


def _schema(model: type[BaseModel], mode: str) -> dict:
    schema = model.model_json_schema(mode=mode, by_alias=True)
    for naam, part in schema.get("$defs", {}).items():
        part.pop("description", None)
        if naam in WOORDEN:
            part["description"] = WOORDEN[naam]
    return schema


def _headed(schema: dict, title: str, said: str) -> dict:
    head = {"$schema": DIALECT, "title": title, "description": said}
    return head | {key: value for key, value in schema.items() if key not in head}


SCHEMAS = {
    "situatie": situation_schema,
    "antwoord": answer_schema,
    "kantelpunten": tipping_schema,
    "regel": rule_schema,
}
