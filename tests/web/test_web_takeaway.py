# SPDX-License-Identifier: EUPL-1.2
"""What a person takes along: days in a calendar, the result as text, and the answers in a file."""

import json
import logging
import re
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from io import BytesIO

import pytest
from babel.dates import get_month_names
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from icalendar import Calendar

from checker.answer import Boekstand, Overzicht, Stapregel
from tests.web.conftest import DAY
from tests.web.test_web_papers import LOKET, PASPOORT
from tests.web.test_web_result import line, money, outcome
from tests.web.visitor import Visitor
from web import loadfile, savefile
from web.agenda import days_to_come
from web.plaintext import WIDTH, plain_text

PERSON = {
    "leeftijd": "24",
    "woont_in_nederland": "ja",
    "verblijf": "vergunning",
    "partner": "geen",
    "woonsituatie": "buiten",
    "loon": "350,50",
    "al_gemeld": "ja",
    "meldingsdatum": "2026-11-02",
    "medebewoners": [],
    "giften": [{"soort": "gift", "bedrag": "300"}],
}
TOMORROW = DAY + timedelta(days=1)


def step(tekst: str, datum: date | None) -> Stapregel:
    return Stapregel(tekst=tekst, datum=datum)


def days_on(page) -> list[str]:
    """The days of the steps on the result page, in words."""
    return re.findall(r"<strong>(\d+ \w+ \d{4})</strong>", page.html)


def as_date(text: str) -> date:
    months = {name: number for number, name in get_month_names("wide", locale="nl").items()}
    day, month, year = text.split()
    return date(int(year), months[month], int(day))


def events(response) -> list:
    assert response.content_type == "text/calendar; charset=utf-8"
    assert response.headers["Content-Disposition"].startswith("attachment")
    return Calendar.from_ical(response.data).walk("VEVENT")


@pytest.fixture(scope="module")
def walked(app):
    """A visit with answers of every kind, also some that were skipped."""
    visitor = Visitor(app.test_client())
    visitor.walk(PERSON)
    visitor.answer("medisch_urenbeperkt", "wil_niet")
    return visitor


@pytest.fixture
def visit_of(make_app, checker, monkeypatch):
    """A visitor who gets outcomes made by hand."""

    def show(*uitkomsten) -> Visitor:
        overzicht = Overzicht(
            peildatum=DAY,
            rulebook=Boekstand(versie="2026-11-21", geldig_op=DAY),
            uitkomsten=list(uitkomsten),
            niet_gedekt=[],
        )
        visitor = Visitor(make_app().test_client())
        visitor.answer("leeftijd", "24")
        monkeypatch.setattr(checker, "overview", lambda kennis, maatregelen: overzicht)
        return visitor

    return show


# ---------------------------------------------------------------- the calendar


def test_the_calendar_has_the_days_of_the_shown_steps_and_no_others(walked):
    page = walked.get("/uitkomst/alles")
    assert "/uitkomst/agenda.ics" in [a["href"] for a in page.links]
    shown = {as_date(text) for text in days_on(page)}
    found = [one["dtstart"].dt for one in events(walked.client.get("/uitkomst/agenda.ics"))]
    assert found == sorted(found) and all(type(one) is date for one in found)
    assert set(found) == {one for one in shown if one >= DAY} < shown


def test_a_step_of_today_is_in_the_calendar_and_one_of_yesterday_is_not():
    steps = [
        step("Gisteren.", DAY - timedelta(days=1)),
        step("Vandaag.", DAY),
        step("Morgen.", TOMORROW),
        step("Ooit.", None),
    ]
    assert days_to_come([outcome("ja", stappen=steps)], DAY) == [DAY, TOMORROW]


def test_a_step_of_two_measures_counts_once_and_two_steps_on_a_day_count_twice():
    one, other = step("Bel.", TOMORROW), step("Schrijf.", TOMORROW)
    twice = [outcome("ja", stappen=[one]), outcome("nee", stappen=[one, other])]
    assert days_to_come(twice, DAY) == [TOMORROW, TOMORROW]


def test_an_event_tells_nothing_but_a_day(visit_of):
    steps = [step("Vraag bijstand aan.", TOMORROW), step("Bel over schulden.", TOMORROW)]
    visitor = visit_of(outcome("ja", titel="Opvang als u dakloos bent", stappen=steps))
    response = visitor.client.get("/uitkomst/agenda.ics")
    first, second = events(response)
    assert first["summary"] == "Kijk op uw lijst bij 22 november 2026 (1 van 2)"
    assert second["summary"] == "Kijk op uw lijst bij 22 november 2026 (2 van 2)"
    assert first["uid"] != second["uid"]
    assert first["class"] == "PRIVATE" and first["transp"] == "TRANSPARENT"
    text = response.text.replace("\r\n ", "").lower()
    for sentinel in ("bijstand", "schuld", "dakloos", "opvang", "gemeente", "leeftijd", "24"):
        assert sentinel not in re.sub(r"(?m)^(uid|dtstamp|dtstart).*$", "", text)


def test_the_calendar_is_the_same_each_time_and_carries_the_day_of_the_visit(walked):
    one, other = (walked.client.get("/uitkomst/agenda.ics") for _ in range(2))
    assert one.data == other.data
    found = events(one)
    assert {event["dtstamp"].dt for event in found} == {datetime(2026, 11, 21, tzinfo=UTC)}
    assert Calendar.from_ical(one.data)["prodid"] and b"\r\n" in one.data


def test_without_days_there_is_no_link_and_a_page_instead_of_an_empty_file(visit_of):
    visitor = visit_of(outcome("ja", stappen=[step("Gisteren.", DAY - timedelta(days=1))]))
    addresses = [a["href"] for a in visitor.get("/uitkomst/alles").links]
    assert "/uitkomst/tekst" in addresses and "/uitkomst/agenda.ics" not in addresses
    assert visitor.get("/uitkomst/agenda.ics").h1 == "Geen dagen voor uw agenda"
    assert "Content-Disposition" not in visitor.response.headers


@pytest.mark.parametrize("address", ["/uitkomst/agenda.ics", "/uitkomst/tekst"])
def test_without_answers_there_is_a_friendly_page(visitor, address):
    assert visitor.get(address).h1 == "Er zijn nog geen antwoorden"


# ---------------------------------------------------------------- the text


def flat(text: str) -> str:
    return " ".join(text.split())


def test_the_text_has_each_title_and_day_of_the_page_in_the_same_order(walked):
    page = walked.get("/uitkomst/alles")
    response = walked.client.get("/uitkomst/tekst")
    assert response.content_type == "text/plain; charset=utf-8"
    text = flat(response.text)
    places = [text.find(flat(title)) for level, title in page.headings if level in ("h1", "h2")]
    told = [place for place in places if place >= 0]
    assert told == sorted(told) and len(told) > 6
    headed = re.findall(r'class="kaart.*?<h3[^>]*>(.*?)</h3>', page.html, re.S)
    cards = [re.sub(r"<[^>]*>", "", one) for one in headed]
    days = days_on(page)
    amounts = re.findall(r"€\s\d[\d.,]*\d", page.words())
    assert cards and days and amounts
    for shown in (*cards, *days, *amounts):
        assert flat(shown.replace("&#39;", "'")) in text, shown


def test_the_text_says_all_of_a_card_and_nothing_that_is_for_the_screen(visit_of):
    visitor = visit_of(
        outcome(
            "ja",
            titel="Geld",
            bedrag=money(waarde="1401.50"),
            papieren=[PASPOORT],
            wie=[LOKET],
            stappen=[step("Vraag het aan.", TOMORROW)],
        ),
        outcome("nee", maatregel="b", titel="Niet dit", regels=[line("U woont niet hier.")]),
    )
    text = visitor.client.get("/uitkomst/tekst").text
    for part in (
        "Dit is geen beslissing.",
        "Gemaakt op 21 november 2026.",
        "Doe dit eerst\n=============\n1. Vraag het aan. 22 november 2026. (Geld)\n",
        "Geld\n----\nU heeft hier waarschijnlijk recht op\n€ 1.401,50 per maand.\n",
        "Waarschijnlijk niet, omdat:\n- U woont niet hier. (artikel 41, lid 4, Participatiewet)",
        "- Uw paspoort\n  De gemeente moet weten wie u bent.",
        "Bel 0800-8020. Dat is gratis.",
        "https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel41\n",
    ):
        assert part in text, part
    for part in ("Waarom? Bekijk", "Meenemen", "Snel weg", "Bekijk waarom (", "<", "&"):
        assert part not in text, part


def test_the_lines_are_short_and_an_address_stays_whole(walked):
    lines = walked.client.get("/uitkomst/tekst").text.splitlines()
    assert lines and not [one for one in lines if len(one) > WIDTH]
    assert not [one for one in lines if one != one.rstrip()]
    address = "https://wetten.example/" + "een-lang-adres-" * 6
    assert plain_text(f"<main><p>Zie {address}</p></main>").splitlines() == ["Zie", address]


def test_a_list_in_a_list_and_a_tenth_step_keep_their_place():
    steps = "".join(f"<li>Stap.<p>{'Nog een zin. ' * 8}</p></li>" for _ in range(10))
    text = plain_text(f"<p>Niet.</p><main><ol>{steps}<li><ul><li>Binnen</li></ul></li></ol></main>")
    assert "Niet" not in text
    assert "\n10. Stap.\n   Nog een zin." in text and "\n   - Binnen\n" in text


def test_answers_that_clash_give_the_page_that_says_so(visitor):
    visitor.answer("duurzaam_gescheiden", "ja")
    visitor.answer("partner", "geen")
    for address in ("/uitkomst/tekst", "/uitkomst/agenda.ics"):
        assert visitor.get(address).h1 == "Twee antwoorden passen niet bij elkaar"


# ---------------------------------------------------------------- the file with answers


def save(visitor: Visitor) -> str:
    """The text of the file that somebody saves on the page with all answers."""
    page = visitor.get("/antwoorden")
    form = next((f for f in page.forms if f.action == "/antwoorden/bewaren"), None)
    if form is None:
        return ""
    return visitor.client.post(form.action, data=form.values).text


def load(visitor: Visitor, raw: bytes | str):
    form = visitor.get("/antwoorden/laden").question_form
    raw = raw.encode() if isinstance(raw, str) else raw
    fields = {**form.values, "bestand": (BytesIO(raw), "mijn-antwoorden.json")}
    kind = "multipart/form-data"
    response = visitor.client.post("/antwoorden/laden", data=fields, content_type=kind)
    return visitor._follow("/antwoorden/laden", response)


def test_the_file_is_json_with_a_version_and_a_day(walked):
    form = next(f for f in walked.get("/uitkomst/alles").forms if f.action == "/antwoorden/bewaren")
    response = walked.client.post(form.action, data=form.values)
    assert response.headers["Content-Disposition"] == "attachment; filename=mijn-antwoorden.json"
    assert response.headers["Cache-Control"] == "no-store"
    data = json.loads(response.text)
    assert data["rechtop"] == 1 and data["gemaakt"] == "2026-11-21"
    assert data["antwoorden"]["loon"] == "350.50" and data["antwoorden"]["giften"]
    assert data["antwoorden"]["soort_bijstand"] is None
    assert data["antwoorden"]["medisch_urenbeperkt"] is False


def test_save_wipe_and_load_give_the_same_answers_and_result(app):
    visitor = Visitor(app.test_client())
    visitor.get("/aan-de-hand")
    visitor.send(ingang="schulden")
    visitor.walk(PERSON)
    visitor.answer("kinderen", "meer")
    visitor.fill_member({})
    visitor.send(kinderen="weet_niet")
    offer = next(f for f in visitor.get("/uitkomst").forms if f.action.startswith("/meer/"))
    visitor.send(offer)
    file, before = save(visitor), visitor.get("/antwoorden").words()
    result = visitor.get("/uitkomst").words()
    assert {"lijsten", "onderwerpen", "aan_de_hand"} <= json.loads(file).keys()
    wipe = next(f for f in visitor.page.forms if f.action == "/wis")
    visitor.send(wipe)
    assert save(visitor) == ""
    load(visitor, file)
    assert visitor.path == "/antwoorden" and visitor.page.words() == before
    assert visitor.get("/uitkomst").words() == result
    assert save(visitor) == file


def test_after_loading_sensitive_questions_ask_consent_again(app, walked):
    visitor = Visitor(app.test_client())
    load(visitor, save(walked))
    visitor.get("/vragen/verblijf")
    assert visitor.path == "/vragen/toestemming/verblijf"


def test_loading_takes_the_place_of_the_answers_of_now_and_says_so_before(app, walked):
    visitor = Visitor(app.test_client())
    warning = "Uw antwoorden van nu gaan dan weg."
    assert warning not in visitor.get("/antwoorden/laden").words()
    visitor.answer("leeftijd", "61")
    visitor.answer("nu_in_buitenland", "nee")
    assert warning in visitor.get("/antwoorden/laden").words()
    load(visitor, save(walked))
    assert save(visitor) == save(walked)


def test_who_has_no_answers_gets_no_file(visitor):
    form = visitor.get("/antwoorden/laden").question_form
    page = visitor.post("/antwoorden/bewaren", form.values)
    assert page.h1 == "Er zijn nog geen antwoorden"


def file_of(**changes) -> str:
    head = {"rechtop": 1, "gemaakt": "2026-11-21", "antwoorden": {"leeftijd": 24}}
    return json.dumps({**head, **changes})


FOREIGN = "Dit is geen bestand met antwoorden van deze site, of het is stuk."
UNKNOWN = "In dit bestand staat een vraag die wij niet kennen."
REFUSED = {
    "empty": (b"", "Kies eerst een bestand."),
    "no json": (b"leeftijd: 24", FOREIGN),
    "no text": (b"\xff\xfe\x00{}", FOREIGN),
    "half": (file_of()[:-4], FOREIGN),
    "list": ("[1]", FOREIGN),
    "deep": ("[" * 60_000, FOREIGN),
    "no version": ('{"antwoorden": {"leeftijd": 24}}', FOREIGN),
    "strange version": (file_of(rechtop=True), FOREIGN),
    "version as text": (file_of(rechtop="1"), FOREIGN),
    "too old": (file_of(rechtop=0), FOREIGN),
    "no day": (file_of(gemaakt="morgen"), FOREIGN),
    "strange part": (file_of(naam="x"), FOREIGN),
    "part of another kind": (file_of(antwoorden=[]), FOREIGN),
    "strange list": (file_of(lijsten={"leeftijd": "open"}), FOREIGN),
    "strange state": (file_of(antwoorden={"giften": []}, lijsten={"giften": "dicht"}), FOREIGN),
    "nothing in it": (file_of(antwoorden={}), "In dit bestand staan geen antwoorden."),
    "newer": (file_of(rechtop=2), "Dit bestand is van een nieuwere versie."),
    "newer and all different": ('{"rechtop": 9}', "Dit bestand is van een nieuwere versie."),
    "too large": (file_of() + " " * 65_536, "Dit bestand is te groot."),
    "far too large": (b"x" * 400_000, "Dit bestand is te groot."),
    "unknown fact": (file_of(antwoorden={"leeftijd": 24, "zwemt": "ja"}), UNKNOWN),
    "never asked": (file_of(antwoorden={"geboortedatum": "1990-01-01"}), UNKNOWN),
    "unknown subject": (file_of(onderwerpen=["zwemmen"]), "een keuze die wij niet kennen."),
    "unknown entrance": (file_of(aan_de_hand=[["x"]]), "een keuze die wij niet kennen."),
}
VALUES = [
    ("leeftijd", "24", "Uw leeftijd"),
    ("leeftijd", 24.0, "Uw leeftijd"),
    ("leeftijd", True, "Uw leeftijd"),
    ("leeftijd", False, "Uw leeftijd"),
    ("leeftijd", 121, "Uw leeftijd"),
    ("partner", "vriend", "Partner"),
    ("partner", ["geen"], "Partner"),
    ("woont_in_nederland", True, "Woont in Nederland"),
    ("loon", 350.5, "Loon per maand"),
    ("loon", "350,50", "Loon per maand"),
    ("loon", "-0.00", "Loon per maand"),
    ("loon", "NaN", "Loon per maand"),
    ("meldingsdatum", "20261102", "Dag van uw melding"),
    ("meldingsdatum", "9999-12-31", "Dag van uw melding"),
    ("giften", {}, "Giften dit jaar"),
    ("giften", [{}] * 13, "Giften dit jaar"),
    ("giften", [{"kleur": "rood"}], "Giften dit jaar"),
    ("giften", [{"soort": "gift", "bedrag": 300}], "Giften dit jaar"),
]


@pytest.fixture
def kept(app):
    """A visitor whose answers must stay as they are."""
    visitor = Visitor(app.test_client())
    visitor.answer("leeftijd", "61")
    visitor.answer("verblijf", "vergunning")
    return visitor


def refuses(visitor: Visitor, raw: bytes | str) -> str:
    """Load a bad file; afterwards nothing has changed. Returns the page in words."""
    before = save(visitor)
    page = load(visitor, raw)
    assert visitor.response.status_code in (400, 413)
    assert page.title.startswith("Fout: ")
    assert "Er is niets veranderd aan uw antwoorden." in page.words()
    assert before and save(visitor) == before
    return page.words()


@pytest.mark.parametrize("naam", REFUSED)
def test_a_bad_file_is_refused_in_plain_words_and_changes_nothing(kept, naam):
    raw, message = REFUSED[naam]
    words = refuses(kept, raw)
    assert words.count(message) == 2
    assert "zwe" not in words and "1990" not in words


@pytest.mark.parametrize(("naam", "value", "label"), VALUES)
def test_an_answer_that_no_form_gives_is_refused_with_its_label(kept, checker, naam, value, label):
    assert checker.begrippen[naam].label == label
    words = refuses(kept, file_of(antwoorden={"woonsituatie": "buiten", naam: value}))
    assert f"Wij kunnen het antwoord niet lezen bij: {label}." in words


def test_answers_that_do_not_fit_in_the_cookie_are_refused(kept, app, monkeypatch):
    before = save(kept)
    with monkeypatch.context() as patch:
        patch.setattr(app.session_interface, "fits", lambda data: False)
        assert "Dit bestand is te groot." in load(kept, file_of()).words()
    assert save(kept) == before


def test_a_file_with_a_mark_at_its_begin_is_read(visitor):
    load(visitor, file_of().encode("utf-8-sig"))
    assert "24 jaar" in visitor.page.words()


def test_an_older_file_is_brought_up_to_date_step_by_step(monkeypatch):
    monkeypatch.setattr(savefile, "VERSION", 3)
    rename = {
        1: lambda data: {"rechtop": 2, "b": data["a"]},
        2: lambda data: {"rechtop": 3, "c": data["b"]},
    }
    monkeypatch.setattr(savefile, "MIGRATIONS", rename)
    assert savefile.upgraded({"rechtop": 1, "a": 5}) == {"rechtop": 3, "c": 5}
    assert loadfile.upgraded is savefile.upgraded


QUICK = settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
SCALARS = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=12)
JSONS = st.recursive(
    SCALARS,
    lambda inside: st.lists(inside, max_size=4) | st.dictionaries(st.text(max_size=9), inside),
    max_leaves=8,
)
FULL = {
    "rechtop": 1,
    "gemaakt": "2026-11-21",
    "antwoorden": {
        "leeftijd": 24,
        "partner": "geen",
        "loon": "350.50",
        "meldingsdatum": "2026-11-02",
        "giften": [{"soort": "gift", "bedrag": "300.00"}],
    },
    "lijsten": {"giften": "onzeker"},
    "onderwerpen": ["studietoeslag"],
}


def all_or_nothing(visitor: Visitor, raw: bytes) -> None:
    """Every file is taken as a whole or refused as a whole, and no page breaks."""
    before = save(visitor)
    page = load(visitor, raw)
    assert visitor.response.status_code in (200, 400, 413)
    if page.title.startswith("Fout: "):
        assert save(visitor) == before
    elif after := save(visitor):
        wanted = json.loads(raw.decode("utf-8-sig"))
        assert json.loads(after)["antwoorden"] == wanted["antwoorden"]


@QUICK
@given(raw=st.binary(max_size=400) | st.tuples(st.integers(0, 250), st.binary(max_size=3)))
def test_random_and_damaged_bytes_load_whole_or_not_at_all(app, raw):
    visitor = Visitor(app.test_client())
    visitor.answer("leeftijd", "61")
    if isinstance(raw, tuple):
        place, noise = raw
        good = json.dumps(FULL).encode()
        raw = good[:place] + noise + good[place + len(noise) :]
    all_or_nothing(visitor, raw)


@QUICK
@given(
    part=st.sampled_from([*FULL, "nieuw"]),
    fact=st.sampled_from([*FULL["antwoorden"], "verblijf", "zwemt"]),
    value=JSONS,
    inside=st.booleans(),
)
def test_random_json_loads_whole_or_not_at_all(app, part, fact, value, inside):
    visitor = Visitor(app.test_client())
    visitor.answer("leeftijd", "61")
    changed = {"antwoorden": {**FULL["antwoorden"], fact: value}} if inside else {part: value}
    all_or_nothing(visitor, json.dumps({**FULL, **changed}).encode())


# ---------------------------------------------------------------- nothing leaks


SIGNS = ("87", "43217", "2026-03-27", "mensenhandel", "zwemt")


def test_no_answer_of_a_file_stands_in_the_log_an_address_or_a_header(app, caplog):
    caplog.set_level(logging.DEBUG)
    visitor = Visitor(app.test_client())
    answers = {"leeftijd": 87, "loon": "43217.89", "meldingsdatum": "2026-03-27"}
    load(visitor, file_of(antwoorden={**answers, "opvang_reden": "mensenhandel"}))
    assert "87 jaar" in visitor.page.words()
    load(visitor, file_of(antwoorden={**answers, "zwemt": "ja"}))
    assert save(visitor)
    visitor.get("/uitkomst/agenda.ics")
    visitor.get("/uitkomst/tekst")
    said = [record.getMessage() for record in caplog.records]
    assert any("bewaren.lees 303" in one for one in said)
    said += [address for address, _ in visitor.seen]
    for _, response in visitor.seen:
        kept = {"Content-Length", "Set-Cookie"}
        said += [value for naam, value in response.headers.items() if naam not in kept]
    assert not [one for one in said for sign in SIGNS if sign in one]


def test_the_page_to_load_warns_and_asks_one_file(visitor):
    page = visitor.get("/antwoorden/laden")
    assert "Wie het bestand heeft, kan uw antwoorden lezen." in page.words()
    assert [a["type"] for tag, a in page.tags if tag == "input"][-1] == "file"
    links = [a["href"] for a in visitor.get("/").links]
    assert "/antwoorden/laden" in links


def test_a_large_file_may_come_in_at_one_place_only(visitor):
    visitor.get("/vragen/leeftijd")
    visitor.post("/vragen/leeftijd", {"leeftijd": "x" * 20_000})
    assert visitor.response.status_code == 413
    many = {"giften": [{"soort": "gift", "bedrag": "300.00"}] * 12}
    load(visitor, json.dumps(json.loads(file_of(antwoorden=many)), indent=200))
    assert visitor.path == "/antwoorden"


def test_an_amount_goes_to_the_file_and_back_to_the_cent(visitor, checker):
    visitor.answer("loon", "1.401,05")
    load(visitor, save(visitor))
    assert json.loads(save(visitor))["antwoorden"]["loon"] == str(Decimal("1401.05"))
