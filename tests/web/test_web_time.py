# SPDX-License-Identifier: EUPL-1.2
"""Time on the site: the clock of a rule, the changes of a day, and what is ahead of a visitor."""

from dataclasses import replace
from datetime import date

import pytest

from checker.time.ahead import Geval
from checker.time.comingages import Mijlpaal
from checker.time.differing import Deel
from checker.time.gedoogjaar import Kolommen
from checker.time.household import Mens
from checker.time.stand import Stand
from tests.web import tour
from tests.web.test_web_speed import PERSON
from tests.web.visitor import Visitor
from web import aheadwords, timewords

CHANGE = "1 januari 2027"
LATER = "Wat verandert er later voor u?"
YOUNG = PERSON | {"leeftijd": "26", "al_gemeld": "nee"}


@pytest.mark.parametrize(
    ("naam", "said"),
    [
        ("vierwekenzoektermijn", "Wij kijken naar de dag van uw melding."),
        ("bijstandsnorm", "Wij kijken naar de maand waar het om gaat."),
        ("urgentie", "Wij kijken naar de dag van uw vraag."),
    ],
)
def test_the_page_of_a_rule_says_which_day_it_looks_at(visitor, naam, said):
    assert said in visitor.get(f"/regels/{naam}").words()


# ---- the changes of a day
def test_the_list_of_rules_leads_to_each_day_of_change(visitor):
    page = visitor.get("/regels")
    days = [a["href"] for a in page.links if a["href"].startswith("/wijzigingen/")]
    assert {"/wijzigingen/2023-07-01", "/wijzigingen/2026-01-01", "/wijzigingen/2027-01-01"} <= set(
        days
    )
    for address in days:
        visitor.get(address)
        assert visitor.response.status_code == 200


def test_the_changes_of_a_day_stand_per_article_with_their_source(visitor):
    """Artt. 31 lid 2 onder m and 44 lid 5 Pw, from 2026-01-01."""
    page = visitor.get("/wijzigingen/2026-01-01")
    heads = [text.strip() for level, text in page.headings if level == "h2"]
    assert heads.index("Artikel 31, Participatiewet") < heads.index("Artikel 44, Participatiewet")
    assert "Nieuw: Giften tot de grens tellen niet mee." in page.words()
    assert "Vervalt: Tot 2026 was er geen grens." in page.words()
    assert any(a["href"].endswith("/2026-01-01#Artikel31") for a in page.links)


def test_a_day_without_changes_says_so(visitor):
    page = visitor.get("/wijzigingen/2026-07-03")
    assert visitor.response.status_code == 200
    assert "Op deze dag verandert er niets in onze regels." in page.words()
    assert [a for a in page.links if a["href"] == "/wijzigingen/2026-01-01"]


@pytest.mark.parametrize("day", ["morgen", "2026-02-31", "1"])
def test_a_day_that_is_none_is_not_there(visitor, day):
    visitor.get(f"/wijzigingen/{day}")
    assert visitor.response.status_code == 404


# ---- everything ahead
def test_without_answers_there_is_nothing_ahead(visitor):
    visitor.get("/uitkomst/straks")
    assert visitor.path == "/uitkomst"


def test_the_result_names_the_first_moment_and_leads_to_all(visitor):
    visitor.answer("leeftijd", "35")
    page = visitor.get("/uitkomst")
    assert LATER in [text.strip() for _, text in page.headings]
    assert f"De eerste verandering: Op {CHANGE}." in page.words()
    assert [a for a in page.links if a["href"] == "/uitkomst/straks"]
    page = visitor.get("/uitkomst/straks")
    assert page.h1 == LATER
    assert "Gemaakt op 21 november 2026." in page.words()
    assert "Dit is geen beslissing." in page.words()


def test_a_day_on_which_nothing_changes_is_no_first_moment(visitor):
    """The result of somebody who only wants to know of one subject in which nothing changes."""
    visitor.answer("leeftijd", "35")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("web.ahead.first_of", lambda finder: None)
        assert "Wij zien nu niets dat voor u verandert." in visitor.get("/uitkomst").words()


def moment(page, heading: str) -> str:
    """What stands below one heading of the page, up to the next moment."""
    titles = [text.strip() for level, text in page.headings if level == "h2"]
    assert heading in titles, titles
    rest = page.words().partition(heading)[2]
    following = titles[titles.index(heading) + 1 :]
    return rest.partition(following[0])[0] if following else rest


def test_a_birthday_has_a_span_and_no_day(visitor):
    """Art. 41 lid 4 Pw: who reports from the 27th birthday on need not wait four weeks."""
    visitor.walk(YOUNG)
    said = moment(visitor.get("/uitkomst/straks"), "Als u 27 jaar wordt")
    assert "Dat is uiterlijk op 21 november 2027." in said
    assert f"Is dat op of na {CHANGE}? Dan kunnen de bedragen anders zijn." in said
    card = said.partition("Vier weken wachten met uw aanvraag")[2]
    assert "Daarna: Dit geldt waarschijnlijk niet voor u." in card


def test_a_birthday_years_ahead_may_come_under_another_law(visitor):
    visitor.walk(YOUNG | {"leeftijd": "24"})
    said = moment(visitor.get("/uitkomst/straks"), "Als u 27 jaar wordt")
    assert "Dat is op een dag van 22 november 2028 tot en met 21 november 2029." in said
    assert "Voor die tijd kan de wet nog veranderen." in said


def test_what_is_far_away_is_folded_and_told_in_years(visitor):
    visitor.walk(YOUNG)
    page = visitor.get("/uitkomst/straks")
    far = page.words().partition("Wat verandert er over meer dan tien jaar?")[2]
    assert "Als u de AOW-leeftijd heeft: 67 jaar en 3 maanden Dat is in 2067 of 2068." in far


def test_the_ages_and_days_without_a_change_are_named(visitor):
    visitor.walk(YOUNG)
    said = moment(visitor.get("/uitkomst/straks"), "Waar keken wij nog meer naar?")
    assert "1 maart 2027" in said and "Als u 50 jaar wordt" in said
    assert "Als u 27 jaar wordt" not in said and CHANGE not in said


def test_others_in_the_house_are_told_by_their_age(visitor):
    """Art. 22a lid 1 Pw: a housemate counts from 27; art. 20: a partner of 20 has a lower norm."""
    others = [{"leeftijd": "26", "woont_hier": "vast", "familie": "nee", "contract": "geen"}]
    couple = {"leeftijd": "40", "partner": "gehuwd", "partner_leeftijd": "20"}
    visitor.walk(PERSON | couple | {"woonsituatie": "eigen_plek", "medebewoners": others})
    titles = [text.strip() for _, text in visitor.get("/uitkomst/straks").headings]
    assert "Als uw huisgenoot 27 jaar wordt (nu 26)" in titles
    assert "Als uw partner 21 jaar wordt" in titles


def test_without_an_age_the_page_says_so(visitor):
    visitor.answer("woont_in_nederland", "ja")
    said = visitor.get("/uitkomst/straks").words()
    assert "Wij weten geen leeftijd. Verjaardagen staan er daarom niet bij." in said


def test_an_amount_of_2027_is_not_given(visitor):
    """The norm of 2026-07-01 (art. 21 onder a Pw) is only the last known one on 2027-01-01."""
    visitor.answer("leeftijd", "35")
    visitor.answer("partner", "geen")
    said = moment(visitor.get("/uitkomst/straks"), f"Op {CHANGE}")
    assert "Dit weten wij dan nog niet" in said
    assert "Het bedrag van de bijstand. Bedrag nog niet bekend." in said


def test_a_day_of_the_law_leads_to_all_that_changes_for_everybody(visitor):
    visitor.answer("leeftijd", "35")
    page = visitor.get("/uitkomst/straks")
    assert [a for a in page.links if a["href"] == "/wijzigingen/2027-01-01"]


def test_no_answer_travels_in_an_address(visitor: Visitor):
    visitor.answer("leeftijd", "35")
    page = visitor.get("/uitkomst/straks")
    assert not [a["href"] for a in page.links if "leeftijd" in a["href"]]


# ---- words for one moment
MENS = Mens("leeftijd", None, 65)
AOW = Mijlpaal(MENS, 67, 3, date(2029, 2, 22), date(2030, 2, 21))


@pytest.mark.parametrize(
    ("geval", "said"),
    [
        ({}, ""),
        ({"tot": date(2028, 1, 1)}, "Is dat vóór 1 januari 2028? Dan verandert dit:"),
        ({"vanaf": date(2028, 1, 1)}, "Is dat op of na 1 januari 2028? Dan verandert dit:"),
        (
            {"vanaf": date(2027, 1, 1), "tot": date(2027, 3, 1)},
            "Is dat vanaf 1 januari 2027, en vóór 1 maart 2027? Dan verandert dit:",
        ),
        (
            {"mijlpalen": (AOW,)},
            "Was dit er dan al: Als u de AOW-leeftijd heeft: 67 jaar en 3 maanden?"
            " Dan verandert ook dit:",
        ),
    ],
)
def test_a_case_says_when_it_is_the_one_that_comes(app, geval, said):
    with app.test_request_context():
        assert aheadwords.case(Geval(veranderingen=[], **geval)) == said


@pytest.mark.parametrize(
    ("feit", "maanden", "said"),
    [
        ("partner_leeftijd", 0, "Als uw partner 67 jaar wordt"),
        ("partner_leeftijd", 3, "Als uw partner de AOW-leeftijd heeft: 67 jaar en 3 maanden"),
        ("kinderen.leeftijd", 0, "Als uw kind 67 jaar wordt (nu 65)"),
    ],
)
def test_whose_birthday(app, feit, maanden, said):
    one = AOW._replace(mens=MENS._replace(feit=feit), maanden=maanden)
    with app.test_request_context():
        assert aheadwords.birthday(one) == said


@pytest.mark.parametrize(
    ("eerst", "dan", "said"),
    [
        ("ja", None, "Niet meer: De hoge huurgrens."),
        (None, "ja", "Nieuw voor u: De hoge huurgrens."),
        (None, "college_beslist", "Nieuw voor u: De hoge huurgrens. Dit beslist de gemeente."),
    ],
)
def test_a_part_that_begins_or_ends(app, eerst, dan, said):
    stands = [one and Stand(uitkomst=one, grond="kan") for one in (eerst, dan)]
    deel = Deel(titel="De hoge huurgrens", eerst=stands[0], dan=stands[1])
    with app.test_request_context():
        assert aheadwords.part(deel, "de gemeente") == said


# ---- what may already be done
def test_what_is_tolerated_is_never_called_a_right(app):
    may = Stand(uitkomst="college_beslist", grond="kan")
    with app.test_request_context():
        said = timewords.tolerated(may, "recht")
        assert said == "Sommige gemeenten doen dit al. Het hoeft niet."
        assert "recht" not in said
        assert timewords.tolerated(None, "recht") == "Hetzelfde als nu."


@pytest.fixture
def tolerated(monkeypatch):
    """For everybody one measure: nothing now, tolerated by some, a right then."""
    row = Kolommen(
        maatregel="giften",
        titel="Een nieuwe regel",
        soort="recht",
        gunstig_als="ja",
        nu=None,
        mag_al=Stand(uitkomst="college_beslist", grond="kan"),
        straks=Stand(uitkomst="ja"),
        begint=True,
        verandert=True,
    )
    same = replace(row, titel="Een oude regel", nu=row.mag_al)
    monkeypatch.setattr("web.ahead.columns", lambda *_: [row, same])


@pytest.fixture
def three_columns(visitor, tolerated):
    visitor.answer("leeftijd", "35")
    return visitor.get("/uitkomst/straks")


def test_a_measure_that_begins_stands_in_three_columns(three_columns):
    said = moment(three_columns, "Wat mag de gemeente nu al?")
    first, second, third = (
        said.index(text)
        for text in (
            "Deze regel is er niet.",
            "Sommige gemeenten doen dit al. Het hoeft niet.",
            "U heeft hier waarschijnlijk recht op.",
        )
    )
    assert said.index("Een nieuwe regel") < first < second < third
    assert "Een oude regel" not in said


def test_the_last_column_is_of_the_day_on_which_it_becomes_law(checker, tolerated):
    """What is tolerated in 2026 is law from 2027-01-01 (dossier of the Pw, 0.4); other figures
    change before that, on 1 July 2026."""
    visitor = tour.site(checker, date(2026, 6, 1))
    visitor.answer("leeftijd", "35")
    page = visitor.get("/uitkomst/straks")
    said = moment(page, "Wat mag de gemeente nu al?")
    assert "Vanaf 1 januari 2027" in said
    assert "1 juli 2026" not in said


def test_the_table_can_be_read_by_a_screen_reader_and_on_a_small_screen(three_columns):
    """Headings of columns and rows, roles that survive the layout, and a heading in every cell."""
    page = three_columns
    found = [(tag, attributes) for tag, attributes in page.tags if tag in ("th", "td", "tr")]
    columns = [a for tag, a in found if tag == "th" and a["scope"] == "col"]
    rows = [a for tag, a in found if tag == "th" and a["scope"] == "row"]
    cells = [a for tag, a in found if tag == "td"]
    assert (len(columns), len(rows), len(cells)) == (4, 1, 3)
    assert {a["role"] for _, a in found} == {"columnheader", "rowheader", "cell", "row"}
    assert page.html.count('class="kolomkop" aria-hidden="true"') == len(cells)
    assert [tag for tag, _ in page.tags].count("caption") == 1


def test_without_anything_tolerated_there_is_no_table(visitor):
    visitor.answer("leeftijd", "35")
    assert "Wat mag de gemeente nu al?" not in visitor.get("/uitkomst/straks").words()
