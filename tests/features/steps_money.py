# SPDX-License-Identifier: EUPL-1.2
"""Steps about days, income, savings and gifts: *En* and *Maar*."""

from pytest_bdd import given

from tests.features.sentences import dutch_day, euro, step

DAG = {"dag": dutch_day}
GELD = {"bedrag": euro}
DAGEN = {"aantal": int}


@given(step("de melding is op {dag}"), converters=DAG)
def melding(verhaal, dag):
    verhaal.stel(meldingsdatum=dag)


@given(step("de melding met reden is op {dag}"), converters=DAG)
def melding_with_reason(verhaal, dag):
    verhaal.stel(meldingsdatum=dag, reden_later_gemeld="ja")


@given(step("de melding zonder reden is op {dag}"), converters=DAG)
def melding_without_reason(verhaal, dag):
    verhaal.stel(meldingsdatum=dag, reden_later_gemeld="nee")


@given(step("er is geen geld sinds {dag}"), converters=DAG)
def no_money_since(verhaal, dag):
    verhaal.stel(zonder_middelen_sinds=dag)


@given(step("de laatste dag op het vso was {dag}"), converters=DAG)
def last_day_at_school(verhaal, dag):
    verhaal.stel(laatste_dag_pro_vso=dag)


@given(step("NAAM krijgt {bedrag} loon per maand"), converters=GELD)
@given(step("zij krijgen samen {bedrag} loon per maand"), converters=GELD)
def wages(verhaal, bedrag):
    verhaal.stel(loon=bedrag)


@given(step("NAAM krijgt {bedrag} ander inkomen per maand"), converters=GELD)
def other_income(verhaal, bedrag):
    verhaal.stel(ander_inkomen=bedrag)


@given(step("daarvan is {bedrag} pensioen naast de AOW"), converters=GELD)
def private_pension(verhaal, bedrag):
    verhaal.stel(pensioen_naast_aow=bedrag)


@given(step("NAAM heeft {bedrag} spaargeld"), converters=GELD)
def savings(verhaal, bedrag):
    verhaal.stel(bezittingen=bedrag)


@given(step("NAAM heeft {bedrag} schulden"), converters=GELD)
def debts(verhaal, bedrag):
    verhaal.stel(schulden=bedrag)


@given(step("NAAM heeft een huis met {bedrag} overwaarde"), converters=GELD)
def house(verhaal, bedrag):
    verhaal.stel(overwaarde_woning=bedrag)


@given(step("NAAM is nu {aantal} dagen in het buitenland"), converters=DAGEN)
def days_abroad(verhaal, aantal):
    verhaal.stel(nu_in_buitenland="ja", dagen_buitenland=aantal)


@given(step("NAAM kreeg dit jaar {bedrag} aan giften"), converters=GELD)
def gift(verhaal, bedrag):
    verhaal.lid("giften", soort="gift", bedrag=bedrag)


@given(step("NAAM kreeg dit jaar voor {bedrag} boodschappen"), converters=GELD)
def groceries(verhaal, bedrag):
    verhaal.lid("giften", soort="kostenbesparing", bedrag=bedrag)


@given(step("NAAM kreeg dit jaar voor {bedrag} van de voedselbank"), converters=GELD)
def food_bank(verhaal, bedrag):
    verhaal.lid("giften", soort="voedselbank", bedrag=bedrag)


@given(step("NAAM kreeg pakketten van de voedselbank van onbekende waarde"))
def food_bank_unknown(verhaal):
    verhaal.lid("giften", soort="voedselbank")


@given(step("NAAM kreeg een gift van een onbekend bedrag"))
def gift_of_unknown_amount(verhaal):
    verhaal.lid("giften", soort="gift")


@given(step("NAAM kreeg voor {bedrag} hulp van onbekende soort"), converters=GELD)
def gift_of_unknown_kind(verhaal, bedrag):
    verhaal.lid("giften", bedrag=bedrag)
