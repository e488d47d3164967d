# SPDX-License-Identifier: EUPL-1.2
"""An outcome stands on the lines it shows: each has a source, and without their facts it falls.

One line falls too, unless a default or another way to say the same fills the gap, or it holds for
everybody, without any fact.
"""

from datetime import date
from random import Random

import pytest

from checker import InvoerFout
from tests.core.situations import People, random_day
from tests.core.size import PARTS, cases

PERSONS = 100
DAY = date(2026, 11, 21)
LAW = "https://wetten.overheid.nl/BWBR"
FAILS = {"als": "klopt_niet", "tenzij": "klopt"}
SAME_FACT = {  # the fact cited, and what a file may hold instead
    "leeftijd": {"geboortedatum"},
    "meldingsdatum": {"al_gemeld"},
    "pro_vso_afgelopen_jaar": {"laatste_dag_pro_vso", "meldingsdatum", "al_gemeld"},
}
MOST_TRIED = 3  # answers of one line that are taken away, one at a time


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
    """A text of law, or one of the few other texts that the rulebook names."""
    sources = (LAW, *(stuk.url for stuk in plain.boek.bronnen.stukken.values()))
    for dag, data, uitkomsten in overviews(plain, part):
        for one in uitkomsten:
            if one.uitkomst == "nee" or unfavourable(one):
                found = deciding(one)
                assert found, (one.maatregel, dag, data)
                assert all(line.bron.url.startswith(sources) for line in found), found
            if one.uitkomst == "nee":
                wrong = [line for line in deciding(one) if line.weging != FAILS[line.deel]]
                assert not wrong, (one.maatregel, dag, data)


@pytest.mark.parametrize("part", PARTS)
def test_without_the_facts_of_its_lines_an_outcome_is_open_again(plain, part, counted):
    tried = 0
    for dag, data, uitkomsten in overviews(plain, part):
        for place, one in enumerate(uitkomsten):
            facts = facts_of(deciding(one))
            if one.uitkomst == "onbekend" or not facts & data.keys():
                continue
            after = plain.check(without(data, facts), dag).uitkomsten[place]
            tried += 1
            assert after.uitkomst == "onbekend", (one.maatregel, dag, data)
    counted("faithfulness: outcomes that are open again without their facts", tried)
    assert tried > PERSONS


@pytest.mark.parametrize("part", PARTS)
def test_a_no_needs_nothing_but_the_facts_it_cites(plain, part):
    """Everything else may be anything: with the cited facts alone it is still no."""
    for dag, data, uitkomsten in overviews(plain, part):
        for place, one in enumerate(uitkomsten):
            if one.uitkomst != "nee":
                continue
            facts = facts_of(deciding(one))
            kept = only(data, facts)
            after = plain.check(kept, dag).uitkomsten[place]
            assert after.uitkomst == "nee", (one.maatregel, dag, kept)


def settled(uitkomst):
    """Deciding lines that hold or fail, each with its place among the lines."""
    for place, line in enumerate(uitkomst.regels):
        if line.beslissend and line.weging != "onbekend":
            yield place, line


def line_after(plain, data: dict, dag, measure: str, place: int, line):
    """The same line for another situation; None when it is not shown or answers clash."""
    try:
        lines = plain.overview(plain.know(data, dag), {measure}).uitkomsten[0].regels
    except InvoerFout:
        return None
    found = lines[place] if place < len(lines) else None
    return found if found and (found.bron, found.deel) == (line.bron, line.deel) else None


@pytest.mark.parametrize("part", PARTS)
def test_a_line_stands_on_the_answers_it_cites(plain, part, counted):
    """With only those answers a settled line weighs the same, whatever else may be true."""
    tried = 0
    for dag, data, uitkomsten in overviews(plain, part):
        for one in uitkomsten:
            measure = one.maatregel
            for place, line in settled(one):
                after = line_after(plain, only(data, set(line.feiten)), dag, measure, place, line)
                if after:
                    tried += 1
                    assert after.weging == line.weging, (line, dag, data)
    counted("faithfulness: lines that stand on the answers they cite", tried)
    assert tried > PERSONS


@pytest.mark.parametrize("part", PARTS)
def test_without_one_of_its_answers_a_line_is_open_or_stands_on_the_others(plain, part):
    """A line about nobody's answer holds for everybody; every other one says what is left."""
    for dag, data, uitkomsten in overviews(plain, part):
        for one in uitkomsten:
            measure = one.maatregel
            for place, line in settled(one):
                for feit in line.feiten[:MOST_TRIED]:
                    late = line_after(plain, without(data, {feit}), dag, measure, place, line)
                    if late and late.weging != "onbekend" and not late.feiten:
                        everybody = line_after(plain, {}, dag, measure, place, line)
                        assert everybody.weging == late.weging, (line, feit, dag, data)


def only(data: dict, facts: set[str]) -> dict:
    """The situation with these answers and nothing else."""
    return {f: v for f, v in data.items() if f in facts or f.removeprefix("aantal_") in facts}


def test_the_number_of_a_group_is_cited_as_an_answer(plain):
    """Who only said how many children there are said so all the same."""
    said = {"woont_in_nederland": "ja", "aantal_kinderen": 0}
    outcomes = plain.check(said, DAY).uitkomsten
    (one,) = [u for u in outcomes if u.maatregel == "kindgebonden_budget"]
    assert "aantal_kinderen" in facts_of(deciding(one))
