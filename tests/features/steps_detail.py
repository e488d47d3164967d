# SPDX-License-Identifier: EUPL-1.2
"""Steps about what an answer says beyond its code: amounts, who counts, which day."""

from datetime import date

from pytest_bdd import parsers, then

from tests.features.sentences import dutch_day, euro, step

DAG = {"dag": dutch_day}
GELD = {"bedrag": euro, "laagste": euro, "hoogste": euro}
GETAL = {"aantal": int, "minst": int, "meest": int, "nummer": int}


@then(step("is het bedrag {bedrag} per maand"), converters=GELD)
def amount_is(antwoord, bedrag):
    found = antwoord.bedrag
    assert (found.waarde, found.eenheid, found.zeker) == (bedrag, "euro per maand", True)


@then(step("is het bedrag hoogstens {bedrag} per maand"), converters=GELD)
def amount_at_most(antwoord, bedrag):
    found = antwoord.bedrag
    assert (found.waarde, found.van, found.tot) == (None, None, bedrag)


@then(step("is het bedrag hoogstens {bedrag} per kalenderjaar"), converters=GELD)
def amount_at_most_in_a_year(antwoord, bedrag):
    amount_at_most(antwoord, bedrag)
    assert antwoord.bedrag.eenheid == "euro per kalenderjaar"


@then(step("ligt het bedrag tussen {laagste} en {hoogste} per maand"), converters=GELD)
def amount_between(antwoord, laagste, hoogste):
    found = antwoord.bedrag
    assert (found.waarde, found.van, found.tot) == (None, laagste, hoogste)


@then(step("is dat {bedrag} per persoon"), converters=GELD)
def amount_per_person(antwoord, bedrag):
    assert antwoord.bedrag.per_persoon == bedrag


@then(step("is dat {percentage} procent per persoon"))
def percentage_is(antwoord, percentage):
    assert antwoord.bedrag.percentage == float(percentage.replace(",", "."))


@then(step("is daarvan {bedrag} vakantiegeld"), converters=GELD)
def holiday_pay_is(antwoord, bedrag):
    assert antwoord.bedrag.vakantiegeld == bedrag


@then("hoort er geen bedrag bij dit antwoord")
def no_amount(antwoord):
    assert antwoord.uitkomst.bedrag is None


@then("is er nog geen zeker bedrag")
def amount_not_sure(antwoord):
    found = antwoord.bedrag
    assert (found.zeker, found.waarde, found.van, found.tot) == (False, None, None, None)


@then(step("is het laatst bekende bedrag {bedrag} per maand"), converters=GELD)
def last_known_amount(antwoord, bedrag):
    assert antwoord.bedrag.laatst_bekend == bedrag


@then(step("is daarvan {bedrag} boven de grens"), converters=GELD)
def above_the_limit(antwoord, bedrag):
    assert euro(antwoord.uitkomst.details["boven_grens_van"].replace(".", ",")) == bedrag


@then(parsers.re(r"(telt|tellen) er (?P<aantal>\d+) perso(on|nen) mee"), converters=GETAL)
def persons_count(antwoord, aantal):
    assert antwoord.uitkomst.details["aantal"] == aantal


@then(step("tellen er {minst} tot {meest} personen mee"), converters=GETAL)
def persons_count_between(antwoord, minst, meest):
    assert antwoord.uitkomst.details["aantal"] == {"van": minst, "tot": meest}


def member(antwoord, nummer):
    members = antwoord.uitkomst.details["medebewoners"]
    return next(one for one in members if one["nummer"] == nummer)


@then(parsers.re(r"telt huisgenoot (?P<nummer>\d+) (?P<wel>mee|niet mee)"), converters=GETAL)
def member_counts(antwoord, nummer, wel):
    found = member(antwoord, nummer)
    assert found["telt_mee"] == ("ja" if wel == "mee" else "nee")
    assert found["waarom"], "er hoort een reden te staan"


@then(step("moet de gemeente huisgenoot {nummer} beoordelen"), converters=GETAL)
def municipality_must_weigh_member(antwoord, nummer):
    assert member(antwoord, nummer)["telt_mee"] == "college_beslist"


@then(parsers.re(r"past groep (?P<letter>[a-j]) uit de wet (?P<wel>wel|niet)"))
def group_fits(antwoord, letter, wel):
    found = antwoord.uitkomst.details["groepen"][letter]
    assert found == ("ja" if wel == "wel" else "nee")


@then("noemt Rechtop nog geen groepen met een letter")
def no_groups_yet(antwoord):
    assert antwoord.uitkomst.details["groepen"] == {}


@then(step("kan de aanvraag vanaf {dag}"), converters=DAG)
def may_apply_from(antwoord, dag):
    assert date.fromisoformat(antwoord.uitkomst.details["vroegste_aanvraagdatum"]) == dag


@then(step("gaat bijstand in op {dag}"), converters=DAG)
def starts_on(antwoord, dag):
    assert date.fromisoformat(antwoord.uitkomst.details["ingangsdatum"]) == dag


@then(step("kan bijstand ingaan vanaf {dag}"), converters=DAG)
def may_start_from(antwoord, dag):
    assert date.fromisoformat(antwoord.uitkomst.details["vroegste_ingangsdatum"]) == dag
