# SPDX-License-Identifier: EUPL-1.2
"""What an answer about residence means for the next step (art. 11 lid 2 and 3 Pw): no units."""

from checker.ranges import Range, exactly

__all__ = ["eerst_advies", "verblijf_niet_bekend"]

NEDERLANDS, VERGUNNING, EU_WERK, EU_GEEN_WERK, VERLENGING, ANDERS, EERSTE_AANVRAAG, GEEN = range(8)
EERST_ADVIES = (EU_GEEN_WERK, ANDERS, EERSTE_AANVRAAG, GEEN)


def eerst_advies(waarden, verblijf: Range) -> Range:
    """Whether free legal advice surely comes before a melding: 0 = nee, 1 = ja."""
    return exactly(int(verblijf.known and verblijf.van in EERST_ADVIES))


def verblijf_niet_bekend(waarden, verblijf: Range) -> Range:
    """Whether we do not know about the residence: 0 = nee, 1 = ja."""
    return exactly(int(not verblijf.known))
