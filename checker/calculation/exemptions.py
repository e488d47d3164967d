# SPDX-License-Identifier: EUPL-1.2
"""Which share of wages does not count (artt. 31 lid 2 and 34a Participatiewet), in euro cents.

A share that waits for the judgment of the college is read in two ways: `ZONDER`, as if the college
says no, and `MET`, as if it says yes.
"""

from typing import NamedTuple

from checker.calculation.kostendelers import half_up
from checker.ranges import Range, exactly

__all__ = [
    "eigen_loon",
    "partner_vrij_deel_kan",
    "vrij_deel_van_het_loon",
    "werkbeperking_telt",
]

MINIMUMLEEFTIJD = "pw.vrijlating.31_5.minimumleeftijd"
NIEUW = "pw.vrijlating.34a.geldt"
ZONDER, MET = 2, 1  # from which weighing a part counts
NETTO = exactly(0)
ANSWERS = Range(0, 1)
ALL = 1000  # a share in thousandths: 12,5 percent is 125


class Vrij(NamedTuple):
    """A share of the wages that stays free, and the most in cents; None: no most."""

    share: int
    most: int | None

    def of(self, net: int) -> int:
        """The free part in thousandths of a cent, so that it is rounded only once."""
        free = self.share * net
        return free if self.most is None else min(free, self.most * ALL)

    def turn(self) -> int | None:
        """The wages, rounded down, from which the share no longer grows."""
        return self.most * ALL // self.share if self.most else None


NIETS = Vrij(0, 0)


class Delen(NamedTuple):
    """How each part of `inkomstenvrijlating` weighs; `medisch` also serves art. 34a."""

    letter_n: Range
    medisch: Range
    letter_z: Range
    letter_aa: Range
    letter_r: Range
    art_34a_a: Range
    verlenging: Range
    art_34a_c: Range


def rounded(thousandths: int) -> int:
    return half_up(thousandths, ALL)


def is_new(waarden) -> bool:
    """Whether art. 34a holds on this day instead of the letters of art. 31 lid 2."""
    return waarden.number(NIEUW) == 1


def share_of(waarden, naam: str, capped: bool = True) -> tuple[Vrij, ...]:
    """A share with its maximum from the figures of the day, as one or more that are possible.

    Of a maximum nobody is sure of we only know that the share lies between nothing and no maximum.
    """
    percent = waarden.number(f"{naam}.percentage")
    most = waarden.euro(f"{naam}.max") if capped else None
    share = ALL if percent is None else int(percent * ALL / 100)
    sure = percent is not None and (most is not None or not capped)
    return (Vrij(share, most),) if sure else (NIETS, Vrij(share, None))


def shares(waarden) -> dict[str, tuple[Vrij, ...]]:
    """Every share of the day by the name of its part, in the order in which one of them counts."""
    if is_new(waarden):
        return {
            "art_34a_c": share_of(waarden, "pw.34a_1c"),
            "medisch": share_of(waarden, "pw.34a_1b", capped=False),
            "art_34a_a": share_of(waarden, "pw.34a_1a", capped=False),
            "verlenging": share_of(waarden, "pw.34a_1a", capped=False),
        }
    subsidised = share_of(waarden, "pw.vrijlating.31_2z_aa")
    return {
        "letter_n": share_of(waarden, "pw.vrijlating.31_2n"),
        "medisch": share_of(waarden, "pw.vrijlating.31_2y"),
        "letter_z": subsidised,
        "letter_aa": subsidised,
        "letter_r": share_of(waarden, "pw.vrijlating.31_2r"),
    }


def possible_shares(parts: dict[str, tuple[Vrij, ...]], delen: Delen, level: int) -> list[Vrij]:
    """The shares that are still possible for the person; the first that surely holds is it."""
    found: list[Vrij] = []
    for naam, possible in parts.items():
        weighed = getattr(delen, naam)
        if weighed.tot >= level:
            found += possible
        if weighed.van >= level:
            return found
    return [*found, NIETS]


def vrij_deel_van_het_loon(
    waarden, loon: Range, eigen_loon: Range, loon_is: Range, *delen: Range
) -> Range:
    """The part of one's own wages that does not count (art. 31 lid 2, from 2027 art. 34a Pw).

    Without any wages: what may stay free as soon as there are wages.
    """
    parts, weighed = shares(waarden), Delen(*delen)
    least = possible_shares(parts, weighed, ZONDER)
    most = possible_shares(parts, weighed, MET)
    if not loon.tot:
        return Range(0, max(vrij.most or 0 for vrij in most))
    net = eigen_loon if loon_is == NETTO else Range(0, eigen_loon.tot)
    lowest = min(vrij.of(net.van) for vrij in least)
    return Range(rounded(lowest), rounded(max(vrij.of(net.tot) for vrij in most)))


def eigen_loon(waarden, loon: Range, loon_partner: Range) -> Range:
    """Wages of the person: those of the household without those of the partner."""
    return Range(max(0, loon.van - loon_partner.tot), max(0, loon.tot - loon_partner.van))


def werkbeperking_telt(waarden, leeftijd: Range, loon: Range) -> Range:
    """Whether a limit to working matters: 0 = nee, 1 = ja (artt. 31 lid 2 and 41 lid 4 Pw).

    It opens an exemption of wages for everybody, and other doors below the age of art. 31 lid 5.
    """
    limit = waarden.number(MINIMUMLEEFTIJD)
    if limit is None:
        return ANSWERS
    surely = leeftijd.tot < limit or loon.van > 0
    possibly = leeftijd.van < limit or loon.tot > 0
    return Range(int(surely), int(possibly))


def partner_vrij_deel_kan(
    waarden, partner_leeftijd: Range, medisch: Range, doelgroep: Range
) -> Range:
    """Whether wages of the partner may be free in part: 0 = nee, 1 = ja (art. 31 lid 5 Pw).

    Below 27 only with a medical limit or wage cost subsidy; from 2027 for every age (art. 34a).
    """
    if is_new(waarden):
        return exactly(1)
    limit = waarden.number(MINIMUMLEEFTIJD)
    if limit is None:
        return ANSWERS
    surely = partner_leeftijd.van >= limit or medisch.van or doelgroep.van
    possibly = partner_leeftijd.tot >= limit or medisch.tot or doelgroep.tot
    return Range(int(bool(surely)), int(bool(possibly)))
