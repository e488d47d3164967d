# SPDX-License-Identifier: EUPL-1.2
"""The result page: fixed words, order by what helps, amounts without guessing."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from checker.answer import Bedrag, Onderdeeluitkomst, Stapregel, Uitkomst, Weging
from checker.sources import Bron
from web.formats import amount, day, euro, source
from web.present import first_steps, group_of, grouped, price_dates
from web.verdicts import in_words, part_in_words, weighing

BRON = Bron(
    wet="Participatiewet",
    artikel="41",
    lid="4",
    url="https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel41",
    versie=date(2026, 7, 1),
    tekst="art. 41 lid 4 Pw",
)


def outcome(code: str, soort: str = "recht", grond: str | None = None, **more) -> Uitkomst:
    gunstig = "ja" if soort == "recht" else "nee"
    return Uitkomst(
        **{"maatregel": "m", "titel": "T", "regels": [], **more},
        soort=soort,
        gunstig_als=gunstig,
        uitkomst=code,
        grond=grond,
    )


def money(**ends) -> Bedrag:
    ends = {naam: Decimal(value) for naam, value in ends.items()}
    return Bedrag(**ends, eenheid="euro per maand", zeker=True, prijspeil=date(2026, 7, 1))


@pytest.fixture(autouse=True)
def in_dutch(app):
    with app.test_request_context():
        yield


# The table in the product design, word for word.
WORDS = [
    ("ja", "recht", None, "U heeft hier waarschijnlijk recht op"),
    ("ja", "plicht", None, "Dit geldt waarschijnlijk voor u"),
    ("ja", "norm", None, "Dit geldt waarschijnlijk voor u"),
    (
        "college_beslist",
        "recht",
        "kan",
        "De gemeente mag dit geven, maar hoeft niet. Vraag het aan.",
    ),
    ("college_beslist", "plicht", "kan", "De gemeente mag hiervan afwijken. Vraag erom."),
    (
        "college_beslist",
        "recht",
        "beoordeling",
        "De gemeente moet dit beoordelen. Vraag het aan.",
    ),
    ("college_beslist", "norm", "beoordeling", "De gemeente moet dit beoordelen."),
    ("nee", "recht", None, "Waarschijnlijk niet, omdat"),
    ("nee", "plicht", None, "Dit geldt waarschijnlijk niet voor u, omdat"),
    ("onbekend", "recht", None, "Nog niet te zeggen."),
    ("onbekend", "plicht", None, "Nog niet te zeggen."),
]


BODIES = {
    "de gemeente": "De gemeente beslist hierover",
    "de rechter": "De gemeente of een ander beslist hierover",
}


@pytest.mark.parametrize(("code", "soort", "grond", "words"), WORDS)
def test_every_outcome_has_its_fixed_words(code, soort, grond, words):
    assert in_words(outcome(code, soort, grond), soort == "recht") == words


def test_another_body_that_decides_is_named():
    asked = outcome("college_beslist", "recht", "kan")
    assert in_words(asked, True, "de rechter") == (
        "Dit mag, maar het hoeft niet. Vraag het aan. Wie beslist: de rechter."
    )
    assert part_in_words(asked, "het CAK") == "Wie dit beslist: het CAK."
    judged = line("Er is haast.", oordeel_van="college")
    assert weighing(judged, "de rechter") == ("gemeente", "Een ander beoordeelt dit (de rechter)")
    titles = {naam: grouped([asked, replace(asked, beslisser=naam)])[0].titel for naam in BODIES}
    assert titles == BODIES


@pytest.mark.parametrize(
    ("code", "soort", "group"),
    [
        ("ja", "recht", "recht"),
        ("ja", "plicht", "geldt"),
        ("ja", "norm", "geldt"),
        ("college_beslist", "plicht", "college_beslist"),
        ("onbekend", "norm", "onbekend"),
        ("nee", "recht", "niet"),
        ("nee", "plicht", "niet"),
    ],
)
def test_outcomes_are_grouped_by_code_and_polarity(code, soort, group):
    assert group_of(outcome(code, soort)) == group


def test_the_order_is_likely_municipality_unknown_duties_and_at_last_what_does_not_apply():
    mixed = [outcome(c) for c in ("nee", "onbekend", "college_beslist", "ja")]
    mixed.append(outcome("ja", "plicht"))
    groups = grouped(mixed)
    names = [g.naam for g in groups]
    assert names == ["recht", "college_beslist", "onbekend", "geldt", "niet"]
    assert [g.dicht for g in groups] == [False, False, False, False, True]
    assert sum(len(g.uitkomsten) for g in groups) == len(mixed)


@pytest.mark.parametrize(
    ("bedrag", "words"),
    [
        ({"waarde": "1401.50"}, "€ 1.401,50 per maand."),
        ({"waarde": "1401.00"}, "€ 1.401 per maand."),
        ({"van": "350.42", "tot": "1112.66"}, "Tussen € 350,42 en € 1.112,66 per maand."),
        ({"tot": "1401.50"}, "Tot € 1.401,50 per maand; de gemeente kan dit verlagen."),
        ({"van": "350.42"}, "Minstens € 350,42 per maand."),
        ({}, ""),
    ],
)
def test_an_amount_is_exact_or_a_range_and_never_a_guess(bedrag, words):
    assert amount(money(**bedrag)).replace("\xa0", " ") == words


def test_the_sign_never_stands_alone_at_the_end_of_a_line():
    assert euro(Decimal("5")) == "€\xa05"


def test_dates_and_sources_are_written_out():
    assert day(date(2026, 11, 2)) == day("2026-11-02") == "2 november 2026"
    assert source(BRON) == "artikel 41, lid 4, Participatiewet"
    letter = BRON.model_copy(update={"onderdeel": "a en b"})
    assert source(letter) == "artikel 41, lid 4, onder a en b, Participatiewet"


def test_what_to_do_first_has_a_day_to_come_or_belongs_to_what_is_likely():
    today, later = date(2026, 11, 21), date(2026, 12, 19)
    apply = Stapregel(tekst="Vraag aan.", datum=later)
    report = Stapregel(tekst="Meld u.", datum=today)
    unknown = outcome("onbekend", stappen=[Stapregel(tekst="Zoek bewijs."), apply, report])
    past = Stapregel(tekst="Dit was vroeger.", datum=date(2026, 8, 2))
    likely = outcome("ja", stappen=[past, Stapregel(tekst="Bel.")], maatregel="b")
    refused = outcome("nee", stappen=[Stapregel(tekst="Niet nodig.")])
    found = [stap.tekst for stap, _ in first_steps([unknown, likely, refused], today)]
    assert found == ["Meld u.", "Vraag aan.", "Bel."]


def test_the_days_of_one_measure_leave_room_for_the_others():
    days = [date(2026, 11, 28), date(2027, 1, 4), date(2027, 1, 18)]
    many = outcome("ja", stappen=[Stapregel(tekst=f"Dag {d}", datum=d) for d in days])
    other = outcome("ja", stappen=[Stapregel(tekst="Vraag vandaag om opvang.")], maatregel="b")
    found = [stap.tekst for stap, _ in first_steps([many, other], date(2026, 11, 21))]
    assert found == ["Dag 2026-11-28", "Dag 2027-01-04", "Vraag vandaag om opvang."]


def test_each_step_is_said_once():
    step = Stapregel(tekst="Meld u.", datum=date(2026, 11, 21))
    twice = [outcome("ja", stappen=[step]), outcome("ja", stappen=[step], maatregel="b")]
    assert len(first_steps(twice, date(2026, 11, 21))) == 1


def test_the_days_of_the_amounts_are_named_once():
    twice = [outcome("ja", bedrag=money(waarde="1")), outcome("ja", bedrag=money(tot="1"))]
    assert price_dates([*twice, outcome("ja")]) == [date(2026, 7, 1)]


def line(zin: str, **more) -> Weging:
    base = {"deel": "als", "weging": "klopt_niet", "beslissend": True, "bron": BRON}
    return Weging(zin=zin, **{**base, **more})


@pytest.fixture
def page_of(make_app, checker, monkeypatch):
    """The result page for outcomes made by hand, or with `why` the reasons of the first one."""
    from checker.answer import Boekstand, NietGedekteMaatregel, Overzicht
    from tests.web.visitor import Visitor

    def show(*uitkomsten, why: bool = False, where: str = "/uitkomst/alles"):
        overzicht = Overzicht(
            peildatum=date(2026, 11, 21),
            rulebook=Boekstand(versie="2026-11-21", geldig_op=date(2026, 11, 21)),
            uitkomsten=list(uitkomsten),
            niet_gedekt=[NietGedekteMaatregel(maatregel="bufferbudget", reden="begint later")],
        )
        visitor = Visitor(make_app().test_client())
        visitor.answer("leeftijd", "24")
        monkeypatch.setattr(checker, "overview", lambda kennis, maatregelen: overzicht)
        return visitor.get("/uitkomst/waarom/giften" if why else where)

    return show


def test_a_nee_shows_the_line_that_decides_with_its_source(page_of):
    page = page_of(outcome("nee", regels=[line("U woont niet in Nederland.")]))
    words = page.words()
    assert "Waarschijnlijk niet, omdat: U woont niet in Nederland." in words
    assert "artikel 41, lid 4, Participatiewet" in words
    links = [a for a in page.links if a["href"] == BRON.url]
    assert links and all(a["rel"] == "external noreferrer" for a in links)


def test_an_unknown_outcome_links_to_the_questions_that_would_settle_it(page_of):
    page = page_of(outcome("onbekend", ontbreekt=["partner", "medebewoners[2].contract"]))
    assert "Wij moeten nog weten:" in page.words()
    addresses = [a["href"] for a in page.links]
    assert "/vragen/partner?terug=uitkomst" in addresses
    assert "/vragen/medebewoners?terug=uitkomst" in addresses


def test_an_unknown_outcome_that_no_answer_settles_says_what_is_unsure(page_of):
    doubts = {"weging": "onbekend", "onzeker": "De wet zegt dit niet."}
    lines = [line("Eerste.", **doubts), line("Tweede.", **doubts)]
    other = line("Derde.", weging="klopt", beslissend=False, onzeker="Iets anders.")
    page = page_of(outcome("onbekend", regels=[*lines, other]))
    assert "Dit is nog niet zeker: De wet zegt dit niet. Waarom?" in page.words()
    assert "Wij moeten nog weten:" not in page.words()


def test_what_is_unsure_is_not_told_twice_when_answers_may_settle_it(page_of):
    lines = [line("Eerste.", weging="onbekend", onzeker="De wet zegt dit niet.")]
    words = page_of(outcome("onbekend", regels=lines, ontbreekt=["partner"])).words()
    assert "Wij moeten nog weten:" in words and "Dit is nog niet zeker:" not in words
    assert "De wet zegt dit niet." not in words


@pytest.mark.parametrize("weging", ["klopt", "klopt_niet", "onbekend"])
def test_a_doubt_stands_at_its_line_in_every_state(page_of, weging):
    lines = [line("Eerste.", weging=weging, beslissend=False, onzeker="De wet zegt dit niet.")]
    words = page_of(outcome("college_beslist", regels=lines), why=True).words()
    assert "Eerste. De wet zegt dit niet." in words


def test_a_doubt_stands_at_the_line_that_decides_too(page_of):
    words = page_of(
        outcome("nee", regels=[line("U woont hier niet.", onzeker="Tot 2027.")])
    ).words()
    assert "Waarschijnlijk niet, omdat: U woont hier niet. Tot 2027." in words


def test_a_nee_asks_nothing_more(page_of):
    page = page_of(outcome("nee", ontbreekt=["partner"], regels=[line("U woont niet hier.")]))
    assert "/vragen/partner?terug=uitkomst" not in [a["href"] for a in page.links]


def test_the_state_of_a_line_is_a_word_and_not_only_a_sign(page_of):
    lines = [
        line("Eerste.", weging="klopt"),
        line("Tweede.", weging="klopt_niet"),
        line("Derde.", weging="onbekend"),
        line("Vierde.", weging="klopt", oordeel_van="college"),
        line("Vijfde.", deel="tenzij", weging="klopt_niet"),
    ]
    words = page_of(outcome("ja", regels=lines), why=True).words()
    for part in (
        "Aan deze voorwaarde voldoet u: Eerste.",
        "Aan deze voorwaarde voldoet u niet: Tweede.",
        "Nog niet bekend of dit zo is: Derde.",
        "Dit beoordeelt de gemeente: Vierde.",
        "Deze uitzondering geldt niet voor u: Vijfde.",
    ):
        assert part in words


def test_text_from_the_rulebook_is_never_markup(page_of):
    page = page_of(outcome("nee", titel="<b>5% & meer</b>", regels=[line("50% <i>van</i> u.")]))
    assert "&lt;b&gt;5% &amp; meer&lt;/b&gt;" in page.html
    assert "<i>" not in page.html


@pytest.mark.parametrize("where", ["/uitkomst", "/uitkomst/alles"])
def test_the_page_always_says_who_decides_the_dates_and_where_to_go_in_need(page_of, where):
    words = page_of(where=where).words()
    for part in (
        "Dit is geen beslissing. De gemeente beslist.",
        "Gemaakt op 21 november 2026.",
        "0800 2000",
        "112",
        "Hierover kunnen wij niets zeggen Extra geld als uw loon wisselt: Deze regel begint pas op",
    ):
        assert part in words


def test_parts_of_an_outcome_have_their_own_words(page_of):
    part = Onderdeeluitkomst(titel="Boven de grens", uitkomst="college_beslist", grond="kan")
    page = page_of(outcome("ja", soort="norm", onderdelen={"boven_grens": part}))
    assert "Boven de grens De gemeente mag hiervan afwijken. Vraag erom." in page.words()


def test_what_is_unsure_about_an_amount_is_said(page_of):
    bedrag = Bedrag(eenheid="euro per maand", zeker=False, laatst_bekend=Decimal("1401.50"))
    words = page_of(outcome("ja", bedrag=bedrag)).words()
    assert "Het nieuwe bedrag is nog niet bekend." in words
    assert "Het laatste bekende bedrag is €\xa01.401,50." in words.replace("€ ", "€\xa0")


@pytest.mark.parametrize(
    ("waarde", "eenheid", "said"),
    [
        ("529.75", "euro per boete", "Een boete van het CAK is €\xa0529,75."),
        ("0", "euro per boete", ""),
        ("0", "euro per maand", "€\xa00 per maand."),
        ("24", "euro per kalenderjaar", "€\xa024 per kalenderjaar."),
    ],
)
def test_an_amount_says_what_it_is_for(app, waarde, eenheid, said):
    """A fine beside a right would else read as money that somebody gets."""
    with app.test_request_context():
        assert amount(Bedrag(waarde=Decimal(waarde), eenheid=eenheid, zeker=True)) == said
