# SPDX-License-Identifier: EUPL-1.2
"""Assets against the limit of art. 34 Participatiewet, in euro cents; above 0 is too much.

The possessions are counted four times, each time with less in them: everything; without what is
surely free; without compensation for pain too, which the college weighs; and without the things
too of which the law does not say whether they count.
"""

from checker.ranges import ANYTHING, HIGHEST, LOWEST, Range, exactly, hull, minus, plus

__all__ = [
    "gespaard_vrij",
    "jaarbijstand_boven_minimumloon",
    "lijfrente_vrij",
    "vermogen_met_huis_boven_grens",
    "vermogen_telt",
    "vermogen_telt_met_huis",
    "vermogen_zonder_smartengeld",
    "vermogen_zonder_smartengeld_met_huis",
    "vermogen_zonder_spullen",
    "vermogen_zonder_spullen_met_huis",
]

ENKEL = "pw.vermogen.34_3a.alleenstaande"
WONING = "pw.vermogen.34_2d.eigen_woning"
DUBBEL = "pw.vermogen.34_3bc.alleenstaande_ouder_of_gehuwden"
LIJFRENTE = "pw.lijfrente.15_2b.waarde"
INLEG = "pw.lijfrente.15_2b.uitkering"
NORM_PAAR = "pw.norm.21b.gehuwden"
MAANDEN = "pw.vermogen.50_2a.maanden"


def gespaard_vrij(waarden, ontvangt_bijstand: Range, gespaard: Range) -> Range:
    """Savings from the assistance that somebody receives now (art. 34 lid 2 onder c Pw)."""
    surely = gespaard.van if ontvangt_bijstand.van else 0
    return Range(surely, gespaard.tot if ontvangt_bijstand.tot else 0)


def lijfrente_vrij(
    waarden,
    waarde: Range,
    uitgesteld: Range,
    inleg: Range,
    elk_jaar: Range,
    een_heeft_aow: Range,
    heeft_partner: Range,
) -> Range:
    """The part of a lijfrente that nobody has to cash (artt. 15 lid 2 onder b and 31 lid 6 Pw).

    Not from the AOW age and not when its start was put off. Up to a value, and only for what was
    paid in before the last five years, or in them every year and not more than a sum a year.
    """
    most = waarden.euro(LIJFRENTE)
    cap = HIGHEST if most is None else most
    counts = uitgesteld.van or (een_heeft_aow.van and not heeft_partner.tot)
    if counts or not waarde.tot:
        return exactly(0)
    surely = most is not None and not een_heeft_aow.tot and not uitgesteld.tot
    surely = surely and paid_in_as_meant(waarden, inleg, elk_jaar)
    return Range(min(waarde.van, cap) if surely else 0, min(waarde.tot, cap))


def paid_in_as_meant(waarden, inleg: Range, elk_jaar: Range) -> bool:
    """Whether nothing was paid in for five years, or every year something below the maximum."""
    most = waarden.euro(INLEG)
    return not inleg.tot or bool(most is not None and inleg.tot <= most and elk_jaar.van)


def limit_of(waarden, heeft_partner: Range, kinderen) -> Range:
    """The limit for this household (art. 34 lid 3 Pw); open while partner or children are.

    On a day without a known amount it is anything that is not below 0.
    """
    enkel, dubbel = waarden.euro(ENKEL), waarden.euro(DUBBEL)
    if enkel is None or dubbel is None:
        return Range(0, HIGHEST)
    surely_double = heeft_partner.van or kinderen.zeker
    surely_single = not heeft_partner.tot and not kinderen.hoogstens
    return hull(
        exactly(dubbel if surely_double else enkel), exactly(enkel if surely_single else dubbel)
    )


def at_least_nothing(found: Range) -> Range:
    return Range(max(0, found.van), max(0, found.tot))


def above_limit(
    waarden, bezittingen: Range, schulden: Range, heeft_partner: Range, kinderen, *vrij: Range
) -> Range:
    """What counts of the possessions, minus debts, minus the limit (art. 34 Pw)."""
    limit = limit_of(waarden, heeft_partner, kinderen)
    counted = at_least_nothing(minus(bezittingen, plus(exactly(0), *vrij)))
    return minus(minus(counted, schulden), limit)


def with_home(waarden, rest: Range, overwaarde: Range) -> Range:
    """The same with the equity in the own home above what is free (art. 34 lid 2 onder d Pw)."""
    known = waarden.euro(WONING)
    free = Range(0, HIGHEST) if known is None else exactly(known)
    return plus(rest, at_least_nothing(minus(overwaarde, free)))


def vermogen_met_huis_boven_grens(
    waarden, bezittingen: Range, schulden: Range, heeft_partner: Range, kinderen, overwaarde: Range
) -> Range:
    """Everything, with the home, above the limit; nothing is left out for what it is."""
    rest = above_limit(waarden, bezittingen, schulden, heeft_partner, kinderen)
    return with_home(waarden, rest, overwaarde)


def vermogen_telt(
    waarden, bezittingen, schulden, heeft_partner, kinderen, misschien_niet, *vrij: Range
) -> Range:
    """Without what is surely free: savings from assistance and a lijfrente.

    `misschien_niet` says whether there is anything of the kind; if not, the parts in `vrij` are 0.
    """
    return above_limit(waarden, bezittingen, schulden, heeft_partner, kinderen, *vrij)


def vermogen_zonder_smartengeld(waarden, *inputs) -> Range:
    """Without compensation for pain and grief too, the last input (art. 34 lid 2 onder e Pw)."""
    return vermogen_telt(waarden, *inputs)


def vermogen_zonder_spullen(waarden, *inputs) -> Range:
    """Without usual or needed things too, the last input, and without all savings from assistance,
    also of an earlier time (art. 34 lid 2 onder a and c Pw)."""
    return vermogen_telt(waarden, *inputs)


def vermogen_telt_met_huis(waarden, overwaarde: Range, *inputs) -> Range:
    """As `vermogen_telt`, with the home (art. 50 lid 1 Pw)."""
    return with_home(waarden, vermogen_telt(waarden, *inputs), overwaarde)


def vermogen_zonder_smartengeld_met_huis(waarden, *inputs) -> Range:
    """As `vermogen_zonder_smartengeld`, with the home (art. 50 lid 1 Pw)."""
    return vermogen_telt_met_huis(waarden, *inputs)


def vermogen_zonder_spullen_met_huis(waarden, *inputs) -> Range:
    """As `vermogen_zonder_spullen`, with the home (art. 50 lid 1 Pw)."""
    return vermogen_telt_met_huis(waarden, *inputs)


def jaarbijstand_boven_minimumloon(waarden, ruimte: Range) -> Range:
    """A year of assistance minus the net minimum wage of a month (art. 50 lid 2 onder a Pw).

    The norm of a couple is that net minimum wage (artt. 21 onder b, 37 and 38 Pw).
    """
    wage, months = waarden.euro(NORM_PAAR), waarden.number(MAANDEN)
    if wage is None or months is None or ruimte == (LOWEST, HIGHEST):
        return ANYTHING
    year = Range(months * max(0, ruimte.van), months * max(0, ruimte.tot))
    return minus(year, exactly(wage))
