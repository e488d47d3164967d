# SPDX-License-Identifier: EUPL-1.2
"""Works out the amount of a measure: exact, a range, or none when nobody is sure of a figure."""

from dataclasses import dataclass
from datetime import date

from checker.calculation import FUNCTIES
from checker.evaluation import weigh
from checker.figures import Figures
from checker.model import Norm, Regel
from checker.narrowing import Impossible
from checker.ranges import JA, NEE, Range, hull
from checker.supposing import suppose


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
    """The amount of a measure for this person; none where the measure cannot apply."""
    if regel.bedrag is None or kennis.conclusion(regel.regel) == NEE:
        return GEEN_GELD
    try:
        return _work_out(daybook, regel, kennis)
    except Impossible:
        return GEEN_GELD


def _work_out(daybook, regel: Regel, kennis) -> Geld:
    """The figures of the day decide whether the amount is sure. Raises Impossible."""
    sure = daybook.figures(kennis.dag)
    now = _compute(regel, kennis, sure)
    if now is not None:
        lower = _may_be_lower(daybook, regel, kennis)
        return Geld(now, None, max(sure.periods, default=None), True, lower)
    stale = daybook.figures(kennis.dag, stale=True)
    last = _compute(regel, kennis, stale)
    return Geld(None, last, max(stale.periods, default=None), stale.sure and last is not None)


def _compute(regel: Regel, kennis, waarden: Figures) -> Range | None:
    if not regel.bedrag.rekent_uit:
        return _of_norms(regel, kennis, waarden)
    found = _calculated(regel, kennis, waarden)
    if found is None or kennis.conclusions.get(regel.regel, JA).known:
        return found
    return _calculated(regel, suppose(regel.regel, kennis), waarden) or found


def _calculated(regel: Regel, kennis, waarden: Figures) -> Range | None:
    inputs = _inputs(regel.bedrag.uit, kennis, waarden)
    return FUNCTIES[regel.bedrag.rekent_uit](waarden, *inputs)


def _of_norms(regel: Regel, kennis, waarden: Figures) -> Range | None:
    """The amounts of the norms that may apply. Raises Impossible when none of them can."""
    norms = {
        sleutel: norm
        for norm, sleutel in kennis.daybook.norms[regel.regel]
        if kennis.conclusion(sleutel) != NEE and not _borrows_nothing(norm, kennis.before)
    }
    if not norms:
        return None
    found = {one: _norm_amount(norm, kennis.before, waarden) for one, norm in norms.items()}
    if None in found.values():
        return None
    whole = hull(*found.values())
    sure = whole.known and kennis.conclusion(regel.regel).known
    return whole if sure else _possible(norms, found, kennis, waarden)


def _borrows_nothing(norm: Norm, kennis) -> bool:
    """Whether a norm takes its amount from a measure that cannot apply."""
    return any(kennis.amount(naam) is GEEN_GELD for naam in borrowed(norm.uit))


def _possible(norms: dict, found: dict, kennis, waarden: Figures) -> Range:
    """The same with each norm as if it applies. Raises Impossible when none of them can.

    Only norms whose amount lies outside what is already found are looked into.
    """
    sure: Range | None = None
    while found:
        sleutel = max(found, key=lambda one: _outside(found[one], sure))
        raw = found.pop(sleutel)
        if _outside(raw, sure) <= 0:
            break
        if amount := _if_norm_applies(norms[sleutel], sleutel, kennis, waarden):
            sure = hull(sure, amount) if sure else amount
    if sure is None:
        raise Impossible
    return sure


def _if_norm_applies(norm: Norm, sleutel: str, kennis, waarden: Figures) -> Range | None:
    """The amount of a norm if that norm applies; None when it cannot."""
    try:
        supposed = suppose(sleutel, kennis)
        applies = supposed.conclusion(sleutel) != NEE
        return _norm_amount(norm, supposed, waarden) if applies else None
    except Impossible:
        return None


def _outside(amount: Range, sure: Range | None) -> int:
    """How far an amount lies outside another, in cents; without another it is all outside."""
    if sure is None:
        return amount.tot + 1
    return max(sure.van - amount.van, amount.tot - sure.tot)


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
