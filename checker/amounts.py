# SPDX-License-Identifier: EUPL-1.2
"""Works out the amount of a measure: exact, a range, or none when nobody is sure of a figure."""

from dataclasses import dataclass
from datetime import date

from checker.calculation import FUNCTIES
from checker.evaluation import weigh
from checker.figures import Figures
from checker.model import Norm, Regel
from checker.ranges import NEE, Range, hull


@dataclass(frozen=True)
class Geld:
    """An amount in euro cents for the household per month; `None` when it cannot be given."""

    bedrag: Range | None
    laatst_bekend: Range | None
    prijspeil: date | None
    zeker: bool
    open_beneden: bool = False


GEEN_GELD = Geld(None, None, None, True)


def work_out(daybook, regel: Regel, kennis) -> Geld:
    """The amount of a measure for this person; the figures of the day decide whether it is sure."""
    if regel.bedrag is None or kennis.conclusion(regel.regel) == NEE:
        return GEEN_GELD
    sure = daybook.figures(kennis.dag)
    now = _compute(daybook, regel, kennis, sure)
    if now is not None:
        lower = _may_be_lower(daybook, regel, kennis)
        return Geld(now, None, max(sure.periods, default=None), True, lower)
    stale = daybook.figures(kennis.dag, stale=True)
    last = _compute(daybook, regel, kennis, stale)
    return Geld(None, last, max(stale.periods, default=None), stale.sure and last is not None)


def _compute(daybook, regel: Regel, kennis, waarden: Figures) -> Range | None:
    if regel.bedrag.rekent_uit:
        return FUNCTIES[regel.bedrag.rekent_uit](
            waarden, *_inputs(regel.bedrag.uit, kennis, waarden)
        )
    found = [
        _norm_amount(norm, kennis, waarden)
        for norm, sleutel in daybook.norms[regel.regel]
        if kennis.conclusion(sleutel) != NEE
    ]
    return hull(*found) if found and None not in found else None


def _norm_amount(norm: Norm, kennis, waarden: Figures) -> Range | None:
    if norm.rekent_uit:
        return FUNCTIES[norm.rekent_uit](waarden, norm, *_inputs(norm.uit, kennis, waarden))
    cents = waarden.euro(norm.bedrag)
    return None if cents is None else Range(cents, cents)


def _inputs(uit: tuple[str, ...], kennis, waarden: Figures) -> list:
    return [_input(naam, kennis, waarden) for naam in uit]


def borrowed(uit: tuple[str, ...]) -> list[str]:
    """The measures whose amount is among these inputs."""
    return [one.partition(":")[2] for one in uit if one.startswith("bedrag:")]


def _input(naam: str, kennis, waarden: Figures):
    if not naam.startswith("bedrag:"):
        return kennis.input(naam)
    geld = kennis.amount(naam.partition(":")[2])
    if geld.prijspeil:
        waarden.periods.add(geld.prijspeil)
    if geld.bedrag is None and waarden.stale:
        waarden.sure = waarden.sure and geld.zeker
        return geld.laatst_bekend
    return geld.bedrag


def _may_be_lower(daybook, regel: Regel, kennis) -> bool:
    """Whether the college may, or might, lower this amount (artt. 27 and 28 Pw)."""
    terms = daybook.may_lower[regel.regel]
    return any(weigh(term, kennis) != NEE for term in terms) or any(
        kennis.amount(naam).open_beneden for naam in borrowed(regel.bedrag.uit)
    )
