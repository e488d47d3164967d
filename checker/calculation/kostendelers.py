# SPDX-License-Identifier: EUPL-1.2
"""The kostendelersnorm of art. 22a Participatiewet, in euro cents per month."""

from checker.ranges import Range, exactly, hull, plus

__all__ = [
    "kostendelers_jong_en_21",
    "kostendelersnorm_alleen",
    "kostendelersnorm_paar",
    "kostendelersnorm_percentage",
    "percentage_als_kostendeler",
]

VAST = "pw.kostendelersnorm.vast_percentage"
PER_PERSOON = "pw.kostendelersnorm.percentage_per_persoon"
VOLLE_NORM = "leeftijd.volle_norm"


def half_up(numerator: int, denominator: int) -> int:
    """A fraction rounded to the nearest whole number, halves up (no rule of law says otherwise)."""
    return (2 * numerator + denominator) // (2 * denominator)


def per_persoon(waarden, aantal: int, basis: int) -> int:
    """((40% + A x 30%) / A) x B for A persons and basis B in cents (art. 22a lid 1 Pw)."""
    share = int(waarden.number(VAST)) + aantal * int(waarden.number(PER_PERSOON))
    return half_up(share * basis, 100 * aantal)


def housemates(kostendelers) -> Range:
    """How many housemates count, given that at least one does."""
    return Range(max(1, kostendelers.zeker), max(1, kostendelers.hoogstens))


def adult_spouse(waarden, heeft_partner: Range, partner_leeftijd: Range) -> Range:
    """1 when the spouse is 21 or older and so counts in A, 0 when not (art. 22a lid 1 Pw)."""
    limit = waarden.number(VOLLE_NORM)
    surely = heeft_partner.van and partner_leeftijd.van >= limit
    possibly = heeft_partner.tot and partner_leeftijd.tot >= limit
    return Range(int(bool(surely)), int(bool(possibly)))


def shared(waarden, aantal: Range, basis: Range) -> Range:
    """The amount per person over every possible number of persons: more persons, less money."""
    return hull(
        exactly(per_persoon(waarden, aantal.tot, basis.van)),
        exactly(per_persoon(waarden, aantal.van, basis.tot)),
    )


def kostendelersnorm_alleen(
    waarden,
    norm,
    kostendelers,
    heeft_partner: Range,
    partner_leeftijd: Range,
    zonder_recht: Range,
) -> Range | None:
    """One entitled person of 21 or older with housemates (art. 22a lid 1 Pw).

    A spouse of 21 or older is there only without a right: with one it is a norm for two.
    When nobody who was named can count, the one who may is the person whom they care for or who
    cares for them (art. 3 lid 2 onder a): that person is then no spouse.
    """
    basis = waarden.euro(norm.bedrag)
    if basis is None:
        return None
    spouse = adult_spouse(waarden, heeft_partner, partner_leeftijd)
    if not kostendelers.hoogstens or not zonder_recht.tot:
        spouse = exactly(0)
    aantal = plus(exactly(1), housemates(kostendelers), spouse)
    return shared(waarden, aantal, exactly(basis))


def kostendelersnorm_paar(waarden, norm, kostendelers) -> Range | None:
    """Two entitled spouses of 21 or older with housemates, together (art. 22a lid 2 Pw)."""
    basis = waarden.euro(norm.bedrag)
    if basis is None:
        return None
    each = shared(waarden, plus(exactly(2), housemates(kostendelers)), exactly(basis))
    return plus(each, each)


def kostendelers_jong_en_21(waarden, norm, kostendelers, verhogingen) -> Range | None:
    """A spouse of 18-20 and one of 21 or older with housemates (art. 22a lid 3 Pw).

    The law does not say whether the raise of art. 20 lid 3 comes on top of this norm; when it may
    apply the upper end is the norm of a couple like this one (art. 20 lid 4).
    """
    jong, basis = waarden.euro(norm.bedrag), waarden.euro(norm.plafond)
    if jong is None or basis is None:
        return None
    aantal = plus(exactly(1), housemates(kostendelers))
    without = plus(exactly(jong), shared(waarden, aantal, exactly(basis)))
    return Range(without.van, max(without.tot, basis) if verhogingen.tot else without.tot)


def kostendelersnorm_percentage(
    waarden, kostendelers, heeft_partner: Range, partner_leeftijd: Range
) -> float | None:
    """Percentage of the basis per person, when the number of persons is sure (22a lid 1 Pw)."""
    spouse = adult_spouse(waarden, heeft_partner, partner_leeftijd)
    aantal = plus(exactly(1), housemates(kostendelers), spouse)
    if not aantal.known:
        return None
    return round(waarden.number(VAST) / aantal.van + waarden.number(PER_PERSOON), 2)


def percentage_als_kostendeler(waarden, kostendelersnorm: Range, *inputs) -> float | None:
    """The same percentage, only where the kostendelersnorm surely applies."""
    applies = kostendelersnorm == (2, 2)
    return kostendelersnorm_percentage(waarden, *inputs) if applies else None
