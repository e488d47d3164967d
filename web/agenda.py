# SPDX-License-Identifier: EUPL-1.2
"""The days of the result as a calendar file that tells nothing to who looks along.

A calendar is often shared. Therefore an event holds only a day and the way back to the list; its
name in the file (UID) is made of that day alone, so that a second file replaces the first.
"""

from collections.abc import Iterable
from datetime import UTC, date, datetime, time
from itertools import groupby
from typing import Any
from uuid import UUID, uuid5

from icalendar import Calendar, Event

from web.formats import day
from web.i18n import gettext

MAKER = "-//Rechtop//Agenda//NL"
UIDS = UUID("6f2b0d7e-5d4c-4b55-9a7e-0c1d7f3a9e21")


def days_to_come(uitkomsten: Iterable[Any], vandaag: date) -> list[date]:
    """The day of every step that is today or later, in order; a step said twice counts once."""
    steps = {(s.tekst, s.datum) for u in uitkomsten for s in u.stappen if s.datum}
    return sorted(datum for _, datum in steps if datum >= vandaag)


def calendar(days: Iterable[date], vandaag: date) -> bytes:
    """A calendar file with one event, the whole day long, for each of `days` (in order)."""
    found = Calendar()
    found.add("prodid", MAKER)
    found.add("version", "2.0")
    for datum, same in groupby(days):
        number = len(list(same))
        for place in range(1, number + 1):
            found.add_component(_event(datum, vandaag, place, number))
    return found.to_ical()


def _event(datum: date, vandaag: date, place: int, number: int) -> Event:
    found = Event()
    found.add("uid", str(uuid5(UIDS, f"{datum.isoformat()} {place}")))
    found.add("dtstamp", datetime.combine(vandaag, time(), UTC))
    found.add("dtstart", datum)
    found.add("summary", _title(datum, place, number))
    found.add("description", gettext("De lijst is gemaakt op %(datum)s.", datum=day(vandaag)))
    found.add("class", "PRIVATE")
    found.add("transp", "TRANSPARENT")
    return found


def _title(datum: date, place: int, number: int) -> str:
    if number == 1:
        return gettext("Kijk op uw lijst bij %(datum)s", datum=day(datum))
    return gettext(
        "Kijk op uw lijst bij %(datum)s (%(plaats)s van %(aantal)s)",
        datum=day(datum),
        plaats=place,
        aantal=number,
    )
