# SPDX-License-Identifier: EUPL-1.2
"""The amount of a measure as it stands in the answer: euro, exact, open or a range."""

from decimal import Decimal

from checker.answer import Bedrag
from checker.calculation import FUNCTIES
from checker.calculation.kostendelers import half_up
from checker.model import Regel
from checker.ranges import Range

CENT = Decimal("0.01")
VAKANTIEGELD = "pw.vakantietoeslag_percentage"


def euro(cents: int) -> Decimal:
    return (Decimal(cents) / 100).quantize(CENT)


def as_bedrag(regel: Regel, kennis) -> Bedrag | None:
    """The amount in euro for the household; None when this measure gives none here."""
    geld = kennis.amount(regel.regel) if regel.bedrag else None
    if geld is None or (geld.bedrag is None and geld.laatst_bekend is None):
        return None
    ends = _ends(geld)
    last = geld.laatst_bekend
    return Bedrag(
        **ends,
        eenheid=regel.bedrag.eenheid,
        **_shares(regel, geld, kennis),
        prijspeil=geld.prijspeil,
        zeker=geld.zeker,
        laatst_bekend=euro(last.van) if last and last.known else None,
    )


def _ends(geld) -> dict:
    if geld.bedrag is None:
        return {}
    if geld.open_beneden:
        return {"tot": euro(geld.bedrag.tot)}
    if geld.bedrag.known:
        return {"waarde": euro(geld.bedrag.van)}
    return {"van": euro(geld.bedrag.van), "tot": euro(geld.bedrag.tot)}


def _shares(regel: Regel, geld, kennis) -> dict:
    """Per person, percentage and holiday pay: only of an exact norm for the household."""
    if not (regel.bedrag.huishouden and geld.bedrag and geld.bedrag.known) or geld.open_beneden:
        return {}
    couple = _applicants(kennis)
    found = {}
    if couple:
        found["per_persoon"] = euro(half_up(geld.bedrag.van, couple))
    if kennis.fact("inrichting").tot == 0 and kennis.fact("partner_inrichting").tot == 0:
        found["vakantiegeld"] = euro(_holiday_pay(geld.bedrag, kennis))
    if regel.bedrag.percentage:
        found["percentage"] = FUNCTIES[regel.bedrag.percentage](
            kennis.figures, *(kennis.input(n) for n in regel.bedrag.uit)
        )
    return found


def _applicants(kennis) -> int | None:
    together = kennis.fact("partner_met_recht")
    return 1 + together.van if together.known else None


def _holiday_pay(bedrag: Range, kennis) -> int:
    """5% of the norm including it, in cents, halves up (art. 19 lid 3 Pw)."""
    share = kennis.figures.number(VAKANTIEGELD)
    return half_up(bedrag.van * share, 100)
