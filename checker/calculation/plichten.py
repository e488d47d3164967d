# SPDX-License-Identifier: EUPL-1.2
"""Duties and their enforcement: from when, how long ago, and the most a fine may be.

Artt. 9, 17, 18a and 18b Participatiewet and art. 2 Boetebesluit; days, months and euro cents.
"""

from datetime import date

from checker.calculation.dates import MAANDEN, months_before
from checker.ranges import ANYTHING, Range, exactly, hull, minus

__all__ = [
    "bijstand_nu_of_eerder",
    "bijstand_of_gemeld",
    "boete_boven_maximum",
    "dagen_sinds_doorgeven",
    "maanden_sinds_taalbrief",
    "verwijt_over_doorgeven",
]

# In the order of the choices of `schuld_in_brief`.
SCHULD = ("verminderd", "gewoon", "grof", "opzet")
HEEL = 100
# The first choice of `eerdere_boete`: no earlier fine.
GEEN = 0
# The second choice of `moet_terugbetalen`: because something was not told.
NIET_DOORGEGEVEN = 1


def bijstand_of_gemeld(
    waarden, ontvangt_bijstand: Range, al_gemeld: Range, meldingsdatum: Range
) -> Range:
    """Whether the duties hold: from the day of the melding (art. 9 lid 1 Pw). 0 = nee, 1 = ja.

    A day of the melding that is stated says that there was one; no day keeps it open.
    """
    vandaag = waarden.dag.toordinal()
    gemeld = Range(int(meldingsdatum.tot <= vandaag), int(meldingsdatum.van <= vandaag))
    if not al_gemeld.tot:
        gemeld = exactly(0)
    return Range(max(ontvangt_bijstand.van, gemeld.van), max(ontvangt_bijstand.tot, gemeld.tot))


def bijstand_nu_of_eerder(waarden, nu: Range, eerder: Range) -> Range:
    """Whether a fine or a claim is possible: assistance now or before. 0 = nee, 1 = ja."""
    return Range(max(nu.van, eerder.van), max(nu.tot, eerder.tot))


def verwijt_over_doorgeven(waarden, boete: Range, terugbetalen: Range) -> Range:
    """Whether the college says, for a fine or for a claim, that something was not told in time."""
    claimed = terugbetalen == exactly(NIET_DOORGEGEVEN)
    possible = terugbetalen.van <= NIET_DOORGEGEVEN <= terugbetalen.tot
    return Range(max(boete.van, int(claimed)), max(boete.tot, int(possible)))


def dagen_sinds_doorgeven(waarden, dag_doorgeven: Range) -> Range:
    """Days since something should have been told (art. 2aa lid 2 Boetebesluit)."""
    return minus(exactly(waarden.dag.toordinal()), dag_doorgeven)


def maanden_sinds_taalbrief(waarden, dag_taalbrief: Range) -> Range:
    """Whole months since the letter about the language (art. 18b leden 9 tot en met 11 Pw)."""
    if not dag_taalbrief.known:
        return ANYTHING
    dag, brief = waarden.dag, date.fromordinal(dag_taalbrief.van)
    months = (dag.year - brief.year) * MAANDEN + dag.month - brief.month
    return exactly(months if brief <= months_before(dag, months) else months - 1)


def boete_boven_maximum(
    waarden, boete: Range, teveel: Range, schuld: Range, eerdere_boete: Range
) -> Range:
    """The fine in the letter minus what the percentages allow (art. 2 Boetebesluit), in cents.

    Without any damage the law has a starting point only; above it nothing is sure.
    """
    shares = [waarden.number(f"boete.percentage.{naam}") for naam in SCHULD]
    herhaling, standaard = waarden.number("boete.recidive"), waarden.euro("boete.zonder_schade")
    if None in (*shares, herhaling, standaard):
        return ANYTHING
    if teveel == (0, 0):
        return hull(exactly(0), minus(boete, exactly(standaard)))
    possible = shares[schuld.van : schuld.tot + 1]
    lowest, highest = teveel.van * min(possible) // HEEL, teveel.tot * max(possible) // HEEL
    if eerdere_boete.van > GEEN:
        lowest = lowest * herhaling // HEEL
    if eerdere_boete.tot > GEEN:
        highest = highest * herhaling // HEEL
    return minus(boete, Range(lowest, highest))
