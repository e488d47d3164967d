# SPDX-License-Identifier: EUPL-1.2
"""The last day for bezwaar or beroep against a letter (chapter 6 Awb), as a day number."""

from checker.calculation.besluiten import BEZWAAR, dag_van, later
from checker.calculation.dates import ELKE_DAG, ONZEKER
from checker.calculation.termijnen import kale_weken, weken
from checker.ranges import Range, exactly, hull

__all__ = ["brieftermijn_einde", "brieftermijn_schuift_op", "brieftermijn_voorbij"]


def brieftermijn_einde(waarden, stand: Range, besluit: Range) -> Range:
    """The last day for bezwaar or beroep (artt. 6:7 and 6:8 Awb, art. 1 Atw)."""
    return _end_of_letter(waarden, stand, besluit, weken)


def brieftermijn_schuift_op(waarden, stand: Range, besluit: Range) -> Range:
    """Whether a weekend or feestdag moves that last day: 0 = nee, 1 = ja."""
    plain = _end_of_letter(waarden, stand, besluit, kale_weken)
    moved = brieftermijn_einde(waarden, stand, besluit)
    return exactly(int(moved != plain)) if moved.known else ONZEKER


def _end_of_letter(waarden, stand: Range, besluit: Range, count) -> Range:
    bezwaar, beroep = (waarden.number(f"awb.{naam}termijn") for naam in ("bezwaar", "beroeps"))
    sent = dag_van(besluit)
    if None in (bezwaar, beroep, sent):
        return ELKE_DAG
    terms = [beroep if one > BEZWAAR else bezwaar for one in range(stand.van, stand.tot + 1)]
    return hull(*(exactly(count(sent, weeks).toordinal()) for weeks in terms))


def brieftermijn_voorbij(waarden, einde: Range) -> Range:
    """Whether that last day lies before the day of the question: 0 = nee, 1 = ja."""
    return later(exactly(waarden.dag.toordinal()), einde)
