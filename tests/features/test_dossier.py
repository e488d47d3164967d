# SPDX-License-Identifier: EUPL-1.2
"""The amounts of the law, through the whole checker. Each row names its article and version.

`afgeleide_bedragen.yaml` was worked out apart from this program.
"""

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from ruamel.yaml import YAML

from tests.features.amounts_of_the_law import (
    AGES,
    BABY,
    EXEMPT,
    HOLIDAY,
    NORMS,
    PERCENTAGES,
    RAISED,
    SHARED,
    SUMS,
    VERSIONS,
    WEALTH,
    WITHOUT_HOLIDAY_PAY,
    couple,
    sharing,
    single,
)
from tests.features.story import Verhaal

DERIVED = YAML(typ="safe").load(
    (Path(__file__).parents[1] / "data" / "afgeleide_bedragen.yaml").read_text(encoding="utf-8")
)


def outcome(checker, feiten, day, maatregel="bijstandsnorm"):
    verhaal = Verhaal(date.fromisoformat(str(day)))
    verhaal.stel(**feiten)
    overzicht = checker.check(verhaal.situatie(checker), verhaal.dag)
    return next(one for one in overzicht.uitkomsten if one.maatregel == maatregel)


def amount(checker, feiten, day, maatregel="bijstandsnorm"):
    return outcome(checker, feiten, day, maatregel).bedrag


def named(rows):
    return [pytest.param(*row, id=f"Pw {row[0]}, versie {row[1]}") for row in rows]


def periods(parameter):
    """First and last day of each period of a derived figure, with its value."""
    for row in DERIVED[parameter]:
        last = row["tot_en_met"] or date(2026, 12, 31)
        yield from ((day, Decimal(row["waarde"])) for day in (row["vanaf"], last))


@pytest.mark.parametrize(
    "artikel, versie, feiten, bedrag",
    named(
        (artikel, versie, feiten, bedrag)
        for artikel, feiten, amounts in NORMS
        for versie, bedrag in zip(VERSIONS, amounts, strict=True)
    ),
)
def test_a_norm_is_the_amount_in_the_law(checker, artikel, versie, feiten, bedrag):
    found = amount(checker, feiten, versie)
    assert (found.waarde, found.prijspeil) == (Decimal(bedrag), date.fromisoformat(versie))


@pytest.mark.parametrize(
    "artikel, versie, feiten, delen",
    named(
        (artikel, versie, feiten, parts)
        for artikel, feiten, amounts in SUMS
        for versie, parts in amounts.items()
    ),
)
def test_a_norm_of_two_parts_is_their_sum(checker, artikel, versie, feiten, delen):
    assert amount(checker, feiten, versie).waarde == sum(map(Decimal, delen))


@pytest.mark.parametrize(
    "artikel, versie, leeftijd, aantal, bedrag",
    [
        pytest.param(
            "art. 22a lid 1", day, age, number, value, id=f"Pw 22a:1, {day}, {age}, A={number}"
        )
        for (day, age), values in SHARED.items()
        for number, value in enumerate(values, start=2)
    ],
)
def test_sharers_get_the_amount_of_the_formula(checker, artikel, versie, leeftijd, aantal, bedrag):
    found = amount(checker, single(leeftijd, **sharing(aantal - 1)), versie)
    assert found.waarde == found.per_persoon == Decimal(bedrag)


@pytest.mark.parametrize("aantal, percentage", PERCENTAGES.items())
def test_sharers_hear_their_percentage(checker, aantal, percentage):
    """Art. 22a lid 1 Pw, version 2026-07-01: (40% + A x 30%) / A."""
    found = outcome(checker, single(40, **sharing(aantal - 1)), "2026-07-01", "kostendelersnorm")
    assert (found.details["aantal"], found.bedrag.percentage) == (aantal, percentage)


def test_a_couple_with_one_sharer_gets_two_amounts(checker):
    """Art. 22a lid 2 Pw, version 2026-07-01."""
    found = amount(checker, couple(33, 34, **sharing(1)), "2026-07-01")
    assert (found.waarde, found.per_persoon) == (Decimal("1757.42"), Decimal("878.71"))


@pytest.mark.parametrize(
    "feiten, bedrag",
    [
        pytest.param(f, b, id=f"Pw art. 20 lid 3-4, versie 2026-07-01, {name}")
        for name, f, b in RAISED
    ],
)
@pytest.mark.parametrize("maatregel", ["bijstandsnorm", "jongerennorm"])
def test_the_raise_has_a_cap(checker, maatregel, feiten, bedrag):
    assert amount(checker, feiten, "2026-07-01", maatregel).waarde == Decimal(bedrag)


@pytest.mark.parametrize("versie, feiten, zonder, vakantiegeld", HOLIDAY)
def test_holiday_pay_is_inside_the_norm(checker, versie, feiten, zonder, vakantiegeld):
    """Art. 19 lid 3 Pw (5%), with the norms of art. 21 of that version."""
    found = amount(checker, feiten, versie)
    assert found.vakantiegeld == Decimal(vakantiegeld)
    assert found.waarde - found.vakantiegeld == Decimal(zonder)


@pytest.mark.parametrize("versie, hoogste", EXEMPT)
def test_the_most_that_stays_free_of_wages(checker, versie, hoogste):
    """Art. 31 lid 2 onder n Pw; July 2026 from the ministry's letter of that date."""
    found = amount(checker, single(35, loon=Decimal(1300)), versie, "algemene_bijstand")
    norm = amount(checker, single(35), versie).waarde
    assert (found.van, found.tot) == (norm - 1300, norm - 1300 + Decimal(hoogste))


@pytest.mark.parametrize("versie, enkel, dubbel", WEALTH)
@pytest.mark.parametrize("te_veel, code", [("0", "ja"), ("0.01", "nee")])
def test_savings_have_a_limit(checker, versie, enkel, dubbel, te_veel, code):
    """Art. 34 lid 3 Pw, versions of 1 January."""
    for feiten, limit in (
        (single(35), enkel),
        (single(35, **BABY), dubbel),
        (couple(45, 47), dubbel),
    ):
        rich = feiten | {"bezittingen": limit + Decimal(te_veel)}
        assert outcome(checker, rich, versie, "algemene_bijstand").uitkomst == code


@pytest.mark.parametrize("naam", WITHOUT_HOLIDAY_PAY)
def test_holiday_pay_agrees_with_figures_made_elsewhere(checker, naam):
    """Art. 19 lid 3 Pw on the norms of artt. 20 to 22, all eight half years since 2023-01-01."""
    parameter = f"pw.excl.{naam}"
    inside = dict(periods(f"{parameter}.vakantietoeslag"))
    without = dict(periods(f"{parameter}.excl_vakantietoeslag"))
    assert len(inside) == len(without) == 16
    for day, value in inside.items():
        found = amount(checker, WITHOUT_HOLIDAY_PAY[naam], day)
        assert (found.vakantiegeld, found.waarde) == (value, value + without[day]), day


@pytest.mark.parametrize("aantal", range(2, 9))
@pytest.mark.parametrize("groep", AGES)
def test_sharers_agree_with_figures_made_elsewhere(checker, groep, aantal):
    """Art. 22a lid 1 Pw, all eight half years since 2023-01-01."""
    expected = dict(periods(f"pw.kostendelersnorm.{groep}.{aantal}_personen"))
    assert len(expected) == 16
    for day, value in expected.items():
        found = amount(checker, single(AGES[groep], **sharing(aantal - 1)), day)
        assert found.waarde == value, day


def test_every_derived_row_of_the_participatiewet_is_used():
    reached = {
        f"pw.excl.{naam}.{deel}"
        for naam in WITHOUT_HOLIDAY_PAY
        for deel in ("vakantietoeslag", "excl_vakantietoeslag")
    }
    reached |= {f"pw.kostendelersnorm.{groep}.{n}_personen" for groep in AGES for n in range(2, 9)}
    assert reached == {name for name in DERIVED if name.startswith("pw.")}
