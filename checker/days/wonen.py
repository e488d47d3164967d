# SPDX-License-Identifier: EUPL-1.2
"""The days of the steps about an address, shelter and a home, for who asks on the day itself."""

from datetime import date, timedelta

from checker.days.known import term_after


def beslissing_op_vraag_vandaag(kennis) -> date | None:
    """The last day for a decision on what is asked today: eight weeks (art. 4:13 Awb)."""
    return term_after(kennis, kennis.dag, "awb.beslistermijn_aanvraag")


def onderzoek_na_melding_vandaag(kennis) -> date | None:
    """The last day of the examination after a report of today (art. 2.3.2 lid 1 Wmo)."""
    return term_after(kennis, kennis.dag, "wmo.onderzoek")


def beslissing_na_onderzoek(kennis) -> date | None:
    """Two weeks later, for who applies on the last day of that examination (2.3.5 lid 2 Wmo)."""
    return term_after(kennis, onderzoek_na_melding_vandaag(kennis), "wmo.beslissing")


def plan_na_melding_vandaag(kennis) -> date | None:
    """The last sure day to hand in a plan of one's own, not moved (art. 2.3.2 lid 2 Wmo)."""
    term = kennis.figures.number("wmo.persoonlijk_plan")
    return None if term is None else kennis.dag + timedelta(days=term)


DAGEN = {
    "beslissing_op_vraag_vandaag": beslissing_op_vraag_vandaag,
    "onderzoek_na_melding_vandaag": onderzoek_na_melding_vandaag,
    "beslissing_na_onderzoek": beslissing_na_onderzoek,
    "plan_na_melding_vandaag": plan_na_melding_vandaag,
}
