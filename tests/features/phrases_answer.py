# SPDX-License-Identifier: EUPL-1.2
"""What the sentences about a question and an answer mean, as data."""

VRAGEN = {
    "welk bedrag geldt": "bijstandsnorm",
    "of huisgenoten meetellen": "kostendelersnorm",
    "of de norm voor jongeren geldt": "jongerennorm",
    "of er recht op bijstand is": "algemene_bijstand",
    "of wachten moet": "vierwekenzoektermijn",
    "of de giften vrij blijven": "giften",
    "of bijstand eerder kan ingaan": "bijstand_met_terugwerkende_kracht",
    "of er voorrang is": "urgentie",
}

CODES = {"ja": "ja", "nee": "nee", "nog niet te zeggen": "onbekend"}

DELEN = {
    "het gewone bedrag": "basis",
    "de verhoging": "verhoging",
    "het deel tot de grens": "tot_grens",
    "het deel boven de grens": "boven_grens",
    "de laatste drie maanden": "binnen_3_maanden",
    "de tijd daarvoor": "daarvoor",
    "de groep": "wettelijke_groep",
}

NODIG = {
    "de leeftijd": "leeftijd",
    "de leeftijd van de partner": "partner_leeftijd",
    "het antwoord over een partner": "partner",
    "de verjaardag": "wordt_27_in_zoektermijn",
    "het land waar iemand woont": "woont_in_nederland",
    "het verblijf": "verblijf",
    "de lijst van kinderen": "kinderen",
    "de lijst van huisgenoten": "medebewoners",
    "de leeftijd van huisgenoot 1": "medebewoners[1].leeftijd",
    "het contract van huisgenoot 1": "medebewoners[1].contract",
    "het doel van het geld": "soort_bijstand",
    "de school van het laatste jaar": "pro_vso_afgelopen_jaar",
    "het antwoord over de medische beperking": "medisch_urenbeperkt",
    "de reden om niet te wachten": "wachten_te_zwaar",
    "het antwoord van de gemeente": "besluit_zoektermijn",
    "het antwoord over school": "kan_opleiding_volgen",
    "de opleiding": "volgt_opleiding",
    "het geld van de ouders": "ouders_kunnen_niet_betalen",
    "het loon": "loon",
    "het andere inkomen": "ander_inkomen",
    "het spaargeld": "bezittingen",
    "het antwoord over verkopen": "huis_verkopen_kan",
    "het antwoord over een andere uitkering": "voorliggende_voorziening",
    "het antwoord over uitsluiting": "uitsluiting",
    "het aantal dagen in het buitenland": "dagen_buitenland",
    "de lijst van giften": "giften",
    "het bedrag van gift 1": "giften[1].bedrag",
    "de soort van gift 1": "giften[1].soort",
    "de reden om later te komen": "reden_later_gemeld",
    "het pensioen naast de AOW": "pensioen_naast_aow",
    "het antwoord over een auto": "bezit_telt_misschien_niet",
    "de eerste dag zonder geld": "zonder_middelen_sinds",
    "het antwoord over ziekte": "medisch_dringend",
}

# Words by which a reader knows a next step.
STAPPEN = {
    "de SVB": "SVB",
    "de melding": "Meld u",
    "een melding door de partner": "Laat uw partner zich zelf melden",
    "gratis advies": "gratis advies",
    "bijzondere bijstand": "bijzondere bijstand",
    "de studietoeslag": "studietoeslag",
    "een voorschot": "voorschot",
    "een lening": "lening",
    "die andere uitkering": "die andere uitkering",
    "artikel 16": "artikel 16",
    "de norm vanaf 21 jaar": "de norm voor 21 jaar en ouder",
    "een bezwaar": "bezwaar",
    "weigeren om inkomen": "niet weigeren om uw inkomen",
    "de woningcorporatie": "de woningcorporatie om voorrang",
    "zorg": "samen door zorg",
}
