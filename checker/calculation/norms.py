# SPDX-License-Identifier: EUPL-1.2
"""The norms of artt. 20, 21, 22 and 24 Participatiewet, in euro cents per month."""

from checker.calculation.kostendelers import half_up
from checker.ranges import Range, exactly

__all__ = [
    "artikel_20_of_22",
    "bedrag_van",
    "helft_van_de_jongerennorm",
    "helft_van_de_norm",
    "met_verhoging",
]

VERHOGING = "pw.norm.20_3.verhoging_18_20"
PAAR_MET_AOW = "pw.norm.22bc.pensioengerechtigde_gehuwden"
AANDEEL = "pw.norm.24.factor_niet_rechthebbende_echtgenoot"


def bedrag_van(waarden, norm, geld) -> Range | None:
    """The amount that another measure worked out."""
    return geld


def met_verhoging(waarden, norm, *verhogingen: Range) -> Range | None:
    """The norm of art. 20 lid 1 or 2 with the raise of lid 3 for every person who gets it,
    never higher than the norm of art. 21 for a comparable household (lid 4)."""
    basis = waarden.euro(norm.bedrag)
    if basis is None:
        return None
    fewest = sum(v.van == 2 for v in verhogingen)
    most = sum(v.tot == 2 for v in verhogingen)
    raise_, cap = (waarden.euro(VERHOGING), waarden.euro(norm.plafond)) if most else (0, basis)
    if raise_ is None or cap is None:
        return None
    return Range(
        basis if not fewest else min(basis + fewest * raise_, cap),
        basis if not most else min(basis + most * raise_, cap),
    )


def artikel_20_of_22(waarden, norm, *verhogingen: Range) -> Range | None:
    """A couple of 18-20 and AOW age: from the norm of art. 20 to the one of art. 22 onder c Pw.

    Both articles name one of the spouses; the law does not say which of the two goes first.
    """
    young, old = met_verhoging(waarden, norm, *verhogingen), waarden.euro(PAAR_MET_AOW)
    if young is None or old is None:
        return None
    return Range(young.van, max(young.tot, old))


def helft_van_de_norm(waarden, norm) -> Range | None:
    """The share of the couple norm for a spouse whose partner has no right (art. 24 Pw)."""
    basis, share = waarden.euro(norm.bedrag), waarden.number(AANDEEL)
    if basis is None or share is None:
        return None
    return exactly(half_up(basis * share, 100))


def helft_van_de_jongerennorm(waarden, norm, verhoging: Range) -> Range | None:
    """The same for somebody of 18-20 (art. 24 onder b Pw).

    The law does not say how the raise of art. 20 lid 3 works here; when it may apply the upper end
    is that raise on top, never above the norm of art. 21.
    """
    half = helft_van_de_norm(waarden, norm)
    raise_, cap = waarden.euro(VERHOGING), waarden.euro(norm.plafond)
    if half is None or verhoging.tot < 2:
        return half
    if None in (raise_, cap):
        return None
    return Range(half.van, min(half.tot + raise_, cap))
