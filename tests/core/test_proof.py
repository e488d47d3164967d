# SPDX-License-Identifier: EUPL-1.2
"""An outcome stands on the lines it shows: each has a source, and without their facts it falls.

What may happen instead: another reason comes up, a default or another way to say the same fills
the gap, or the line holds for everybody, without any fact.
"""

from collections import Counter
from random import Random

import pytest

from checker import InvoerFout
from tests.core.situations import People, random_day
from tests.core.size import PARTS, cases

PERSONS = 100
SOURCE = "https://wetten.overheid.nl/BWBR"
FAILS = {"als": "klopt_niet", "tenzij": "klopt"}
SAME_FACT = {  # the fact cited, and what a file may hold instead
    "leeftijd": {"geboortedatum"},
    "meldingsdatum": {"al_gemeld"},
    "pro_vso_afgelopen_jaar": {"laatste_dag_pro_vso", "meldingsdatum", "al_gemeld"},
}
NORMS = {"bijstandsnorm", "kostendelersnorm", "jongerennorm"}  # income is held against these
MOST_OTHER_REASONS = 0.1


def overviews(plain, part):
    """Random people, half of them with everything filled in."""
    people = People(plain)
    for seed in cases(PERSONS, part):
        rng = Random(seed)
        dag = random_day(rng, plain.boek)
        data = people.person(rng, dag)
        if seed % 2:
            data = people.complete(rng, data, dag)
        yield dag, data, plain.check(data, dag).uitkomsten


def deciding(uitkomst) -> list:
    return [line for line in uitkomst.regels if line.beslissend]


def facts_of(lines) -> set[str]:
    cited = {feit for line in lines for feit in line.feiten}
    return cited | {other for feit in cited for other in SAME_FACT.get(feit, ())}


def without(data: dict, facts: set[str]) -> dict:
    gone = facts | {f"aantal_{feit}" for feit in facts}
    return {feit: value for feit, value in data.items() if feit not in gone}


def unfavourable(uitkomst) -> bool:
    return uitkomst.uitkomst in ("ja", "nee") and uitkomst.uitkomst != uitkomst.gunstig_als


@pytest.mark.parametrize("part", PARTS)
def test_bad_news_has_a_deciding_line_with_a_source(plain, part):
    for dag, data, uitkomsten in overviews(plain, part):
        for one in uitkomsten:
            if one.uitkomst == "nee" or unfavourable(one):
                found = deciding(one)
                assert found, (one.maatregel, dag, data)
                assert all(line.bron.url.startswith(SOURCE) for line in found), found
            if one.uitkomst == "nee":
                wrong = [line for line in deciding(one) if line.weging != FAILS[line.deel]]
                assert not wrong, (one.maatregel, dag, data)


@pytest.mark.parametrize("part", PARTS)
def test_without_the_facts_of_its_lines_an_outcome_is_open_again(plain, part):
    found = Counter()
    for dag, data, uitkomsten in overviews(plain, part):
        for place, one in enumerate(uitkomsten):
            facts = facts_of(deciding(one))
            if one.uitkomst == "onbekend" or not facts & data.keys():
                continue
            after = plain.check(without(data, facts), dag).uitkomsten[place]
            found[after.uitkomst == "onbekend"] += 1
            if after.uitkomst != "onbekend":
                assert another_reason(one, after), (one.maatregel, dag, data)
    assert found[False] <= MOST_OTHER_REASONS * found.total(), found


def another_reason(early, late) -> bool:
    """The facts that decided are gone, so what decides now is something else."""
    sentences = {line.zin for line in deciding(early)}
    return late.uitkomst == "nee" and any(line.zin not in sentences for line in deciding(late))


@pytest.mark.parametrize("part", PARTS)
def test_a_no_needs_nothing_but_the_facts_it_cites(plain, part):
    """Everything else may be anything: with the cited facts alone it is still no."""
    for dag, data, uitkomsten in overviews(plain, part):
        for place, one in enumerate(uitkomsten):
            if one.uitkomst != "nee":
                continue
            facts = facts_of(deciding(one))
            if "loon" in facts:
                norms = [norm for norm in uitkomsten if norm.maatregel in NORMS]
                facts |= facts_of(line for norm in norms for line in norm.regels)
            kept = {
                f: v for f, v in data.items() if f in facts or f.removeprefix("aantal_") in facts
            }
            after = plain.check(kept, dag).uitkomsten[place]
            assert after.uitkomst == "nee", (one.maatregel, dag, kept)


@pytest.mark.parametrize("part", PARTS)
def test_without_its_one_fact_a_line_is_open_again(plain, part):
    """A line about one fact that decides; a default only where the question makes no sense."""
    for dag, data, uitkomsten in overviews(plain, part):
        for place, one in enumerate(uitkomsten):
            for line in deciding(one):
                facts = facts_of([line])
                if len(line.feiten) != 1 or not facts & data.keys():
                    continue
                after = removed(plain, data, facts, dag, place)
                if after is None or has_default(plain, data, line.feit, dag):
                    continue
                for nobody in plain.check({}, dag).uitkomsten[place].regels:
                    if same_line(nobody, line) and nobody.weging == "onbekend":
                        assert weighing(after, line) <= {"onbekend"}, (line, dag, data)


def removed(plain, data: dict, facts: set[str], dag, place: int):
    try:
        return plain.check(without(data, facts), dag).uitkomsten[place]
    except InvoerFout:
        return None


def weighing(uitkomst, line) -> set[str]:
    return {one.weging for one in uitkomst.regels if same_line(one, line)}


def same_line(one, other) -> bool:
    return (one.bron.tekst, one.deel, one.feiten) == (other.bron.tekst, other.deel, other.feiten)


def has_default(plain, data: dict, feit: str, dag) -> bool:
    """Whether the question makes no sense here, so that its answer follows from the others."""
    begrip = plain.begrippen[feit]
    kennis = plain.know(without(data, facts_of([]) | {feit}), dag)
    return bool(begrip.alleen_als) and kennis.applies(begrip).tot == 0
