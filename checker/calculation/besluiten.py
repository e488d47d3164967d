# SPDX-License-Identifier: EUPL-1.2
"""The last day to decide on an application or on bezwaar (chapters 4 and 7 Awb).

Days are day numbers, as ranges; a day that is not known spans them all. How days are counted
stands in `checker.calculation.termijnen`.
"""

from datetime import date
from typing import NamedTuple

from checker.calculation.dates import ELKE_DAG
from checker.calculation.termijnen import weken
from checker.ranges import Range, exactly, hull

__all__ = [
    "aanvraagdag_nodig",
    "beslissen_uiterlijk",
    "beslistermijn_telt",
    "beslistermijn_voorbij",
]

GEEN_ANTWOORD, BRIEF, BEZWAAR, ANTWOORD_BEZWAAR, UITSPRAAK = 1, 4, 5, 6, 7  # brief_stand
BIJSTAND, VOORSCHOT, WMO, SCHULDHULP, TOESLAG, BEDRIJF = 0, 1, 2, 3, 6, 9  # brief_over
TERMIJNEN = ("awb.beslistermijn_aanvraag", "wmo.onderzoek", "wmo.beslissing", "wgs.besluit")
# Days beyond these are slips of the pen, and no calendar of feestdagen goes that far.
EERSTE, LAATSTE = date(1970, 1, 1).toordinal(), date(2150, 1, 1).toordinal()


class Zaak(NamedTuple):
    """What is known of the decision somebody waits for, as the dictionary lists it."""

    brief_stand: Range
    brief_over: Range
    in_gebreke_gesteld: Range
    brief_aanvraag_op: Range
    al_aangevraagd: Range
    aanvraagdatum: Range
    brief_dagen_stil: Range
    uitstel_op_tijd: Range
    uitstel_tot: Range
    besluit_verzonden_op: Range
    bezwaarcommissie: Range

    @property
    def aanvraag(self) -> Range:
        """The day of the application: for assistance it may have been asked before."""
        if self.brief_over.van != BIJSTAND or self.al_aangevraagd == (0, 0):
            return self.brief_aanvraag_op
        if self.al_aangevraagd == (1, 1):
            return self.aanvraagdatum
        return hull(self.brief_aanvraag_op, self.aanvraagdatum)


def dag_van(found: Range) -> date | None:
    """The day itself; None when it is not known."""
    if not found.known or not EERSTE <= found.van <= LAATSTE:
        return None
    return date.fromordinal(found.van)


def later(dag: Range, other: Range) -> Range:
    return Range(int(dag.van > other.tot), int(dag.tot > other.van))


def beslistermijn_telt(waarden, stand: Range, over: Range, in_gebreke: Range) -> Range:
    """Whether we know the term for this decision and somebody may need it: 0 = nee, 1 = ja."""
    found = {
        _counts(one, subject, sent)
        for one in range(stand.van, stand.tot + 1)
        for subject in range(over.van, over.tot + 1)
        for sent in range(in_gebreke.van, in_gebreke.tot + 1)
    }
    return Range(int(min(found)), int(max(found)))


def _counts(stand: int, over: int, in_gebreke: int) -> bool:
    if stand == BEZWAAR:
        return over not in (VOORSCHOT, BEDRIJF)
    waits = stand == GEEN_ANTWOORD or (stand == BRIEF and in_gebreke)
    return bool(waits and over in (BIJSTAND, WMO, SCHULDHULP))


def aanvraagdag_nodig(
    waarden, stand: Range, over: Range, in_gebreke: Range, al_aangevraagd: Range
) -> Range:
    """Whether the day of this application is still to be asked: 0 = nee, 1 = ja."""
    counts = beslistermijn_telt(waarden, stand, over, in_gebreke)
    if stand.van == stand.tot == BEZWAAR or not counts.tot:
        return exactly(0)
    asked_before = over == (BIJSTAND, BIJSTAND) and al_aangevraagd == (1, 1)
    sure = stand.known and (over.van > BIJSTAND or al_aangevraagd == (0, 0))
    return Range(int(counts.van and sure), int(not asked_before))


def beslissen_uiterlijk(waarden, *feiten: Range) -> Range:
    """The last day to decide (artt. 4:13 to 4:15 and 7:10 Awb), with suspension and delay."""
    zaak = Zaak(*feiten)
    found, subjects = _of_bezwaar(waarden, zaak), _of_subject(waarden)
    stand, over = zaak.brief_stand, zaak.brief_over
    if not beslistermijn_telt(waarden, stand, over, zaak.in_gebreke_gesteld).van:
        return ELKE_DAG
    if stand != (BEZWAAR, BEZWAAR):
        found = (dag_van(zaak.aanvraag), subjects.get(over.van)) if over.known else (None, None)
    start, terms = found
    if None in (start, terms) or not stand.known:
        return ELKE_DAG
    stil = zaak.brief_dagen_stil
    first, last = weken(start, terms.van, stil.van), weken(start, terms.tot, stil.tot)
    return _delayed(
        Range(first.toordinal(), last.toordinal()), zaak.uitstel_op_tijd, zaak.uitstel_tot
    )


def _of_bezwaar(waarden, zaak: Zaak) -> tuple[date | None, Range | None]:
    """The end of the term for bezwaar; six weeks, or twelve with a committee (art. 7:10 Awb)."""
    names = ("bezwaartermijn", "beslistermijn_bezwaar", "beslistermijn_bezwaar_commissie")
    term, short, long = (waarden.number(f"awb.{naam}") for naam in names)
    sent, committee = dag_van(zaak.besluit_verzonden_op), zaak.bezwaarcommissie
    if None in (term, short, long, sent):
        return None, None
    weeks = Range(long if committee.van else short, long if committee.tot else short)
    return weken(sent, term), weeks


def _of_subject(waarden) -> dict[int, Range | None]:
    """Weeks after the application. For the Wmo somebody may have given the day of the melding."""
    weeks = [waarden.number(naam) for naam in TERMIJNEN]
    if None in weeks:
        return {}
    bijstand, examination, wmo, schuldhulp = weeks
    return {
        BIJSTAND: exactly(bijstand),
        WMO: Range(wmo, examination + wmo),
        SCHULDHULP: exactly(schuldhulp),
    }


def _delayed(ends: Range, told: Range, until: Range) -> Range:
    """A new day named in time comes in the place of an earlier one (artt. 4:14, 7:10 Awb)."""
    if not told.tot:
        return ends
    return Range(max(ends.van, until.van) if told.van else ends.van, max(ends.tot, until.tot))


def beslistermijn_voorbij(waarden, uiterlijk: Range) -> Range:
    """Whether the last day to decide lies before the day of the question: 0 = nee, 1 = ja."""
    return later(exactly(waarden.dag.toordinal()), uiterlijk)
