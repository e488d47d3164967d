# SPDX-License-Identifier: EUPL-1.2
"""Time on the site: the clock of a rule, the changes of a day, and three columns for a visitor."""

from datetime import date

import pytest

from checker.time.gedoogjaar import Gedoogjaar, Kolommen
from checker.time.stand import Stand
from tests.web.test_web_speed import PERSON
from tests.web.visitor import Visitor
from web import timewords

CHANGE = "1 januari 2027"


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


# ---- three columns
def test_without_answers_there_is_nothing_to_compare(visitor):
    visitor.get("/uitkomst/straks")
    assert visitor.path == "/uitkomst"


def test_the_result_leads_to_three_columns(visitor):
    visitor.answer("leeftijd", "35")
    page = visitor.get("/uitkomst")
    assert f"Wat verandert er op {CHANGE}?" in [text.strip() for _, text in page.headings]
    assert [a for a in page.links if a["href"] == "/uitkomst/straks"]
    page = visitor.get("/uitkomst/straks")
    assert page.h1 == f"Wat verandert er op {CHANGE}?"
    assert "Gemaakt op 21 november 2026." in page.words()
    assert "Dit is geen beslissing." in page.words()


def test_the_table_can_be_read_by_a_screen_reader_and_on_a_small_screen(visitor):
    """Headings of columns and rows, roles that survive the layout, and a heading in every cell."""
    visitor.answer("leeftijd", "35")
    page = visitor.get("/uitkomst/straks")
    found = [(tag, attributes) for tag, attributes in page.tags if tag in ("th", "td", "tr")]
    columns = [a for tag, a in found if tag == "th" and a["scope"] == "col"]
    rows = [a for tag, a in found if tag == "th" and a["scope"] == "row"]
    cells = [a for tag, a in found if tag == "td"]
    assert len(columns) == 4 and rows
    assert len(cells) == 3 * len(rows)
    assert {a["role"] for _, a in found} == {"columnheader", "rowheader", "cell", "row"}
    assert page.html.count('class="kolomkop" aria-hidden="true"') == len(cells)
    assert [tag for tag, _ in page.tags].count("caption") == 1


def test_an_amount_of_2027_is_not_given(visitor):
    """The norm of 2026-07-01 (art. 21 onder a Pw) is only the last known one on 2027-01-01."""
    visitor.answer("leeftijd", "35")
    visitor.answer("partner", "geen")
    said = visitor.get("/uitkomst/straks").words()
    assert "Bedrag nog niet bekend." in said


def test_no_answer_travels_in_an_address(visitor: Visitor):
    visitor.answer("leeftijd", "35")
    page = visitor.get("/uitkomst/straks")
    assert not [a["href"] for a in page.links if "leeftijd" in a["href"]]


def test_what_is_tolerated_is_never_called_a_right(app):
    may = Stand(uitkomst="college_beslist", grond="kan")
    with app.test_request_context():
        said = timewords.tolerated(may, "recht")
        assert said == "Sommige gemeenten doen dit al. Het hoeft niet."
        assert "recht" not in said
        assert timewords.tolerated(None, "recht") == "Hetzelfde als nu."


def test_a_measure_that_begins_stands_in_three_columns(visitor, monkeypatch, checker):
    """Nothing now, tolerated by some, a right then."""
    right = Stand(uitkomst="ja")
    row = Kolommen(
        maatregel="giften",
        titel="Een nieuwe regel",
        soort="recht",
        gunstig_als="ja",
        nu=None,
        mag_al=Stand(uitkomst="college_beslist", grond="kan"),
        straks=right,
        begint=True,
        verandert=True,
    )
    whole = Gedoogjaar.model_construct(
        peildatum=date(2026, 11, 21),
        verandert_op=date(2027, 1, 1),
        maatregelen=[row],
        wijzigingen=_no_changes(),
    )
    monkeypatch.setattr("web.blueprints.wijzigingen.gedoogjaar", lambda *_: whole)
    visitor.answer("leeftijd", "35")
    said = visitor.get("/uitkomst/straks").words()
    first, second, third = (
        said.index(text)
        for text in (
            "Deze regel is er niet.",
            "Sommige gemeenten doen dit al. Het hoeft niet.",
            "U heeft hier waarschijnlijk recht op.",
        )
    )
    assert said.index("Een nieuwe regel") < first < second < third


def _no_changes():
    from checker.time.changes import Wijzigingen

    return Wijzigingen(dag=date(2027, 1, 1), artikelen=[], cijfers=[])


def test_the_coming_page_says_what_the_next_birthday_changes(visitor):
    """Art. 41 lid 4 Pw: who reports from the 27th birthday on need not wait four weeks."""
    visitor.walk(PERSON | {"leeftijd": "26", "al_gemeld": "nee"})
    page = visitor.get("/uitkomst/straks")
    assert ("h2", "Wat verandert er als u 27 wordt?") in page.headings
    said = page.words().partition("Wat verandert er als u 27 wordt?")[2]
    card = said.partition("Vier weken wachten met uw aanvraag")[2]
    assert "Als u 27 bent: Dit geldt waarschijnlijk niet voor u." in card[:200]
