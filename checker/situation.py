# SPDX-License-Identifier: EUPL-1.2
"""What somebody tells us, as a strict model built from `begrippen.yaml`."""

from datetime import date
from decimal import Decimal
from difflib import get_close_matches
from typing import Annotated, Any

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    ValidationError,
    WithJsonSchema,
    create_model,
)
from pydantic_core import PydanticCustomError

from checker.begrippen import MAX_LEDEN, Begrip, Woordenlijst
from checker.errors import Fout, InvoerFout

# Far outside these days no term can be counted: the calendar ends.
EERSTE_DAG, LAATSTE_DAG = date(1900, 1, 1), date(2100, 12, 31)


class Antwoorden(BaseModel):
    """What is known. A missing key is unknown; an empty group means there is nobody."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    def stated(self) -> dict[str, Any]:
        """Only what was said, groups as lists of dicts."""
        return {
            naam: [lid.stated() for lid in value] if isinstance(value, tuple) else value
            for naam in self.model_fields_set
            if (value := getattr(self, naam)) is not None
        }


def wrong(message: str) -> PydanticCustomError:
    return PydanticCustomError("onjuist", "{melding}", {"melding": message})


def _choice(begrip: Begrip):
    options = " of ".join(begrip.codes) if begrip.soort == "ja_nee" else ", ".join(begrip.codes)

    def check(value):
        if value not in begrip.codes or not isinstance(value, str):
            raise wrong(f"kies uit: {options}")
        return value

    return Annotated[str, BeforeValidator(check), WithJsonSchema({"enum": list(begrip.codes)})]


def _number(begrip: Begrip):
    def check(value):
        fits = isinstance(value, int) and not isinstance(value, bool)
        if not fits or not begrip.minimum <= value <= begrip.maximum:
            raise wrong(
                f"geef een heel getal van {begrip.minimum} tot en met {begrip.maximum}"
                f" ({begrip.eenheid}), zonder aanhalingstekens"
            )
        return value

    schema = {"type": "integer", "minimum": begrip.minimum, "maximum": begrip.maximum}
    return Annotated[int, BeforeValidator(check), WithJsonSchema(schema)]


def _money(begrip: Begrip):
    def check(value):
        fits = isinstance(value, int | Decimal) and not isinstance(value, bool)
        amount = Decimal(value) if fits else Decimal("NaN")
        if not amount.is_finite() or not begrip.minimum <= amount <= begrip.maximum:
            raise wrong(
                f"geef een bedrag van {begrip.minimum} tot en met {begrip.maximum}"
                f" ({begrip.eenheid}) met een punt voor de centen, zoals 1401.50"
            )
        if amount != round(amount, 2):
            raise wrong("geef het bedrag met hoogstens twee cijfers achter de punt")
        return amount

    schema = {"type": "number", "minimum": begrip.minimum, "maximum": begrip.maximum}
    return Annotated[Decimal, BeforeValidator(check), WithJsonSchema(schema)]


def _day(begrip: Begrip):
    def check(value):
        try:
            day = value if type(value) is date else date.fromisoformat(value)
        except (TypeError, ValueError):
            raise wrong("geef een datum als jaar-maand-dag, zoals 2026-07-01") from None
        if not EERSTE_DAG <= day <= LAATSTE_DAG:
            raise wrong(f"geef een datum van {EERSTE_DAG} tot en met {LAATSTE_DAG}")
        return day

    schema = {"type": "string", "format": "date"}
    return Annotated[date, BeforeValidator(check), WithJsonSchema(schema)]


def _group(begrip: Begrip):
    lid = create_model(
        f"{begrip.lid}", __base__=Antwoorden, **{n: _field(b) for n, b in begrip.leden.items()}
    )

    def check(value):
        if not isinstance(value, list | tuple):
            raise wrong("geef een lijst; een lege lijst [] betekent: niemand of niets")
        if len(value) > MAX_LEDEN:
            raise wrong(f"geef er hoogstens {MAX_LEDEN}")
        return tuple(value)

    return Annotated[tuple[lid, ...], BeforeValidator(check)]


KINDS = {
    "ja_nee": _choice,
    "keuze": _choice,
    "getal": _number,
    "euro": _money,
    "datum": _day,
    "groep": _group,
}


def _field(begrip: Begrip):
    return (
        KINDS[begrip.soort](begrip) | None,
        Field(None, description=begrip.vraag or begrip.label),
    )


def build_model(woorden: Woordenlijst) -> type[Antwoorden]:
    """The model `Situatie`: every fact may be absent, and absent means unknown."""
    fields = {naam: _field(begrip) for naam, begrip in woorden.begrippen.items()}
    for naam, begrip in woorden.begrippen.items():
        if begrip.soort == "groep":
            number = Begrip(
                soort="getal", label=begrip.label, eenheid="aantal", minimum=0, maximum=MAX_LEDEN
            )
            fields[f"aantal_{naam}"] = (_number(number) | None, Field(None))
    return create_model("Situatie", __base__=Antwoorden, **fields)


def read(model: type[Antwoorden], data: object) -> Antwoorden:
    """The situation from plain data. Raises InvoerFout with every field that is wrong."""
    if not isinstance(data, dict):
        raise InvoerFout([Fout("situatie", "geef feiten met hun waarde, zoals leeftijd: 35")])
    try:
        return model.model_validate(data)
    except ValidationError as error:
        names = list(model.model_fields)
        raise InvoerFout([_fout(one, names) for one in error.errors()]) from None


def _fout(error: dict, names: list[str]) -> Fout:
    veld = path([part for part in error["loc"] if part != "function-before"])
    if error["type"] == "extra_forbidden":
        near = get_close_matches(str(error["loc"][-1]), names, n=1)
        hint = f"; bedoelt u '{near[0]}'?" if near else ""
        return Fout(veld, f"dit feit kennen wij niet{hint}")
    if error["type"] in ("model_type", "dict_type"):
        return Fout(veld, "geef hier feiten met hun waarde, zoals leeftijd: 30")
    return Fout(veld, error["msg"])


def path(parts: list) -> str:
    """A field in words of a situation file; members count from 1: `medebewoners[2].contract`."""
    found = ""
    for part in parts:
        if isinstance(part, int):
            found += f"[{part + 1}]"
        elif isinstance(part, str) and "[" not in part:
            found += f".{part}" if found else part
    return found
