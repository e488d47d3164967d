# SPDX-License-Identifier: EUPL-1.2
"""What somebody can do next, with the day on which a term ends, and what they may ask for."""

from datetime import date, timedelta

from checker.answer import Ruimteregel, Stapregel
from checker.calculation.dates import melding_day, months_before
from checker.evaluation import weigh
from checker.model import Regel
from checker.ranges import COLLEGE, JA, code
from checker.termbuilding import Builder


def next_steps(regel: Regel, kennis) -> list[Stapregel]:
    """The steps that fit this outcome. A step with a condition needs that condition to hold."""
    outcome = code(kennis.conclusion(regel.regel))
    return [
        Stapregel(
            tekst=stap.tekst,
            datum=DAGEN[stap.datum](kennis) if stap.datum else None,
            bron=kennis.daybook.bron(stap.grondslag, kennis.dag) if stap.grondslag else None,
        )
        for stap in regel.stappen
        if stap.in_force(kennis.dag) and outcome in stap.bij and _holds(regel, stap.als, kennis)
    ]


def room(regel: Regel, kennis) -> list[Ruimteregel]:
    """Powers that stand beside a bound rule; shown only when the rule itself holds."""
    if kennis.conclusion(regel.regel) != JA:
        return []
    return [
        Ruimteregel(zin=one.zin, bron=kennis.daybook.bron(one.grondslag, kennis.dag))
        for one in regel.ruimte
        if one.in_force(kennis.dag) and _holds(regel, one.als, kennis)
    ]


def _holds(regel: Regel, lines, kennis) -> bool:
    builder = Builder(regel.regel, kennis.dag, kennis.daybook.limit)
    return weigh(builder.terms(lines), kennis) in (JA, COLLEGE)


def meldingsdag(kennis) -> date:
    return melding_day(kennis.daybook.figures(kennis.dag), kennis.fact("meldingsdatum"))


def einde_zoektermijn(kennis) -> date | None:
    """Four weeks after the melding: the first day to apply (art. 41 lid 4 Pw)."""
    weeks = kennis.daybook.figures(kennis.dag).number("pw.zoektermijn_jongeren")
    return None if weeks is None else meldingsdag(kennis) + timedelta(weeks=weeks)


def drie_maanden_terug(kennis) -> date | None:
    """The earliest start of assistance (art. 44 lid 5 Pw)."""
    months = kennis.daybook.figures(kennis.dag).number("pw.terugwerkende_kracht.max")
    return None if months is None else months_before(meldingsdag(kennis), months)


DAGEN = {
    "meldingsdag": meldingsdag,
    "einde_zoektermijn": einde_zoektermijn,
    "drie_maanden_terug": drie_maanden_terug,
}
