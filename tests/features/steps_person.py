# SPDX-License-Identifier: EUPL-1.2
"""Steps about a person and a home: *Stel*, *En* and *Maar*. Each one line into the story."""

from pytest_bdd import given

from tests.features.phrasebook import BOEK
from tests.features.sentences import dutch_day, meaning, one_of, step
from tests.features.story import HUISGENOOT, Verhaal

JAREN = {"leeftijd": int, "partner": int, "kind": int, "een": int, "twee": int, "aantal": int}
DAG = {"dag": dutch_day}


@given(step("het is {dag}"), target_fixture="verhaal", converters=DAG)
def story_on(dag):
    return Verhaal(dag)


@given(step("NAAM van {leeftijd} jaar woont alleen en heeft geen inkomen"), converters=JAREN)
def ordinary_person(verhaal, leeftijd):
    verhaal.stel(leeftijd=leeftijd)


@given(
    step("NAAM van {leeftijd} en NAAM van {partner} zijn een paar zonder inkomen"),
    converters=JAREN,
)
def couple(verhaal, leeftijd, partner):
    verhaal.stel(leeftijd=leeftijd, partner="gehuwd", partner_leeftijd=partner)


@given(step("NAAM van {leeftijd} en NAAM van {partner} zijn een paar met kind"), converters=JAREN)
def couple_with_child(verhaal, leeftijd, partner):
    couple(verhaal, leeftijd, partner)
    child(verhaal, 1)


@given(step("NAAM van {leeftijd} jaar vraagt geld voor losse kosten"), converters=JAREN)
def wants_special_assistance(verhaal, leeftijd):
    verhaal.stel(leeftijd=leeftijd, soort_bijstand="bijzonder")


@given(step("over NAAM is alleen de leeftijd van {leeftijd} jaar bekend"), converters=JAREN)
def only_an_age(verhaal, leeftijd):
    verhaal.gewoon = False
    verhaal.stel(leeftijd=leeftijd)


@given(step("NAAM is geboren op {dag}"), converters=DAG)
def born_on(verhaal, dag):
    verhaal.stel(geboortedatum=dag)


@given(step("NAAM zorgt voor een kind van {kind} jaar"), converters=JAREN)
def child(verhaal, kind):
    verhaal.lid("kinderen", leeftijd=kind, ten_laste="ja" if kind < 18 else "nee")


@given(step("NAAM van {leeftijd} jaar woont bij ouders van {een} en {twee}"), converters=JAREN)
def with_parents(verhaal, een, twee, leeftijd):
    verhaal.stel(leeftijd=leeftijd, woonsituatie="bij_anderen")
    for age in (een, twee):
        family(verhaal, age)


@given(step("bij NAAM woont een eigen kind van {leeftijd} jaar"), converters=JAREN)
@given(step("bij NAAM woont een broer of zus van {leeftijd} jaar"), converters=JAREN)
def family(verhaal, leeftijd):
    verhaal.lid("medebewoners", **HUISGENOOT | {"leeftijd": leeftijd, "familie": "ja"})


@given(step("NAAM heeft een huisgenoot van {leeftijd} jaar"), converters=JAREN)
def housemate(verhaal, leeftijd):
    verhaal.lid("medebewoners", **HUISGENOOT, leeftijd=leeftijd)


@given(step("NAAM heeft {aantal} huisgenoten van {leeftijd} jaar"), converters=JAREN)
def housemates(verhaal, aantal, leeftijd):
    for _ in range(aantal):
        housemate(verhaal, leeftijd)


@given(step("NAAM heeft een huisgenoot met bbl van onbekende leeftijd"))
def housemate_in_bbl(verhaal):
    verhaal.lid("medebewoners", **HUISGENOOT | {"opleiding": "bbl"})


@given(one_of(BOEK.huisgenoot))
def about_the_housemate(verhaal, zin):
    verhaal.feiten["medebewoners"][-1] |= meaning(BOEK.huisgenoot, zin)


@given(one_of(BOEK.huisgenoot_onbekend))
def unknown_about_the_housemate(verhaal, zin):
    del verhaal.feiten["medebewoners"][-1][meaning(BOEK.huisgenoot_onbekend, zin)]


@given(one_of(BOEK.feiten))
def stated(verhaal, zin):
    verhaal.stel(**meaning(BOEK.feiten, zin))


@given(one_of(BOEK.onbekend))
def not_known(verhaal, zin):
    for feit in meaning(BOEK.onbekend, zin):
        verhaal.weet_niet(feit)
