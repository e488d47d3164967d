# SPDX-License-Identifier: EUPL-1.2
"""Days around a melding: the search period, the start of assistance, school (artt. 41, 44 Pw)."""

from datetime import date, timedelta

from checker.ranges import Range, exactly, minus

__all__ = [
    "binnen_drie_maanden",
    "dagen_voor_melding",
    "eerste_dag_drie_maanden",
    "melding_vandaag",
    "nog_melden",
    "pro_vso_binnen_jaar",
    "verjaardag_in_zoektermijn",
    "zoektermijn_loopt",
]

ONZEKER = Range(0, 1)
ELKE_DAG = Range(date.min.toordinal(), date.max.toordinal())
MAANDEN = 12


def months_before(dag: date, months: int) -> date:
    """The same day so many months earlier, or the last day of that month if it is shorter."""
    total = dag.year * MAANDEN + dag.month - 1 - months
    first = date(total // MAANDEN, total % MAANDEN + 1, 1)
    next_month = (first + timedelta(days=31)).replace(day=1)
    return first.replace(day=min(dag.day, (next_month - timedelta(days=1)).day))


def melding_vandaag(waarden, al_gemeld: Range) -> Range:
    """Who did not report yet is reckoned to do so on the day of the question."""
    return ELKE_DAG if al_gemeld.tot else exactly(waarden.dag.toordinal())


def nog_melden(waarden, al_gemeld: Range, meldingsdatum: Range) -> Range:
    """Whether there is still a melding to make, as far as we know: 0 = nee, 1 = ja."""
    done = al_gemeld == (1, 1) or (al_gemeld.tot and meldingsdatum.known)
    return exactly(int(not done))


def dagen_voor_melding(waarden, sinds: Range, meldingsdatum: Range) -> Range:
    """Days between the first day without enough money and the melding (art. 44 lid 5 Pw)."""
    return minus(meldingsdatum, sinds)


def eerste_dag_drie_maanden(waarden, meldingsdatum: Range) -> Range:
    """The first day on which assistance may start, as a day number (art. 44 lid 5 Pw)."""
    months = waarden.number("pw.terugwerkende_kracht.max")
    if months is None or not meldingsdatum.known:
        return ELKE_DAG
    return exactly(months_before(date.fromordinal(meldingsdatum.van), months).toordinal())


def binnen_drie_maanden(waarden, sinds: Range, meldingsdatum: Range) -> Range:
    """Whether that day lies at most three months before the melding: 0 = nee, 1 = ja."""
    first = eerste_dag_drie_maanden(waarden, meldingsdatum)
    if not first.known or not sinds.known:
        return ONZEKER
    return exactly(int(sinds.van >= first.van))


def pro_vso_binnen_jaar(
    waarden, laatste_dag: Range, heeft_partner: Range, meldingsdatum: Range
) -> Range:
    """Enrolled in praktijkonderwijs or vso at most one year before applying (41 lid 4 onder a).

    0 = nee, 1 = ja. One of two partners is enough, and the day is that of one person.
    """
    years = waarden.number("pro_vso.nawerking")
    if years is None or not laatste_dag.known or not meldingsdatum.known:
        return ONZEKER
    first = months_before(date.fromordinal(meldingsdatum.van), years * MAANDEN)
    recent = int(laatste_dag.van >= first.toordinal())
    return Range(recent, max(recent, heeft_partner.tot))


def verjaardag_in_zoektermijn(
    waarden, geboortedatum: Range, heeft_partner: Range, meldingsdatum: Range
) -> Range:
    """Whether somebody without a partner reaches the age limit inside the search period."""
    limit, weeks = waarden.number("leeftijd.zoektermijn"), waarden.number("pw.zoektermijn_jongeren")
    if None in (limit, weeks) or not geboortedatum.known or not meldingsdatum.known:
        return ONZEKER
    if heeft_partner.tot:
        return ONZEKER
    melding = date.fromordinal(meldingsdatum.van)
    last = melding + timedelta(weeks=weeks)
    reached = months_before(date.fromordinal(geboortedatum.van), -limit * MAANDEN)
    return exactly(int(melding < reached <= last))


def zoektermijn_loopt(waarden, meldingsdatum: Range) -> Range:
    """Whether the melding was before this day and its four weeks are not over (art. 41 lid 4 Pw).

    0 = nee, 1 = ja. Only then the age at the melding may differ from that at an application.
    """
    weeks = waarden.number("pw.zoektermijn_jongeren")
    if weeks is None:
        return ONZEKER
    today = waarden.dag.toordinal()
    first, last = today - timedelta(weeks=weeks).days + 1, today - 1
    surely = first <= meldingsdatum.van and meldingsdatum.tot <= last
    return Range(int(surely), int(meldingsdatum.van <= last and meldingsdatum.tot >= first))
