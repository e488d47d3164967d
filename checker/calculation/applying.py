# SPDX-License-Identifier: EUPL-1.2
"""Terms around an application: the advance, a new application, leaving school (28, 43a, 52 Pw)."""

from datetime import date

from checker.calculation.dates import ONZEKER, months_before
from checker.calculation.kostendelers import half_up
from checker.calculation.termijnen import weken
from checker.ranges import NEE, Range, exactly, minus

__all__ = [
    "aanvraag_te_lang_open",
    "binnen_jaar_na_bijstand",
    "dagen_na_aanvraag",
    "geen_recht_duidelijk",
    "minimaal_voorschot",
    "schoolverlater_binnen_termijn",
]

ALGEMEEN, BIJZONDER = range(2)
AANDEEL = "pw.voorschot.minimum"
NA_SCHOOL = "pw.schoolverlater.duur"
HERHALING = "pw.herhaalde_aanvraag.max"


def dagen_na_aanvraag(waarden, aanvraagdatum: Range) -> Range:
    """Days from the application to the day of the question (art. 52 lid 1 Pw)."""
    return minus(exactly(waarden.dag.toordinal()), aanvraagdatum)


def aanvraag_te_lang_open(waarden, aanvraagdatum: Range) -> Range:
    """Whether the eight weeks to decide are over, moved to a working day: 0 = nee, 1 = ja.

    Artt. 4:13 lid 2 Awb and 1 Atw; days on which the term stood still are not known here.
    """
    weeks = waarden.number("awb.beslistermijn_aanvraag")
    if weeks is None or not aanvraagdatum.known:
        return ONZEKER
    return exactly(int(waarden.dag > weken(date.fromordinal(aanvraagdatum.van), weeks)))


def geen_recht_duidelijk(waarden, algemene_bijstand: Range) -> Range:
    """Whether it is clear that there is no right: 0 = nee, 1 = ja (52 lid 1 onder b Pw).

    A right that the college must still weigh is not clearly absent.
    """
    if algemene_bijstand == NEE:
        return exactly(1)
    return ONZEKER if algemene_bijstand.van == 0 else exactly(0)


def minimaal_voorschot(waarden, bijstand: Range | None, soort: Range) -> Range | None:
    """The least advance in euro cents per month: a share of the assistance (art. 52 lid 2 Pw).

    Special assistance has no such least amount (lid 3). The law has no rule for rounding, so a
    share is rounded to the nearest cent.
    """
    share = waarden.number(AANDEEL)
    if None in (share, bijstand) or soort.van == BIJZONDER:
        return None
    lowest = 0 if soort.tot == BIJZONDER else half_up(bijstand.van * share, 100)
    return Range(lowest, half_up(bijstand.tot * share, 100))


def schoolverlater_binnen_termijn(waarden, laatste_dag: Range) -> Range:
    """Whether education ended at most six months ago: 0 = nee, 1 = ja (art. 28 Pw)."""
    return _within(waarden.number(NA_SCHOOL), laatste_dag, exactly(waarden.dag.toordinal()))


def binnen_jaar_na_bijstand(
    waarden, gestopt: Range, al_aangevraagd: Range, aanvraagdatum: Range
) -> Range:
    """Whether a new application comes within twelve months after assistance ended (43a lid 1 Pw).

    0 = nee, 1 = ja. Who did not apply yet is reckoned to do so on the day of the question.
    """
    months = waarden.number(HERHALING)
    today = _within(months, gestopt, exactly(waarden.dag.toordinal()))
    if not al_aangevraagd.tot:
        return today
    then = _within(months, gestopt, aanvraagdatum)
    return then if al_aangevraagd.van else Range(min(today.van, then.van), max(today.tot, then.tot))


def _within(months: int | None, start: Range, dag: Range) -> Range:
    """Whether a day lies on or after a day and at most so many months later."""
    if months is None or not start.known or not dag.known:
        return ONZEKER
    last = months_before(date.fromordinal(start.van), -months)
    return exactly(int(start.van <= dag.van <= last.toordinal()))
