# SPDX-License-Identifier: EUPL-1.2
"""Nobody there any more: the page asks, and then wipes. And what the site says about that."""

import json
import threading
from pathlib import Path

import pytest
from werkzeug.serving import make_server

from tests.web import test_web_browser as real
from tests.web.visitor import Visitor
from tests.web.webpage import Page
from web.session import LIFETIME
from web.settings import from_environment

browser, site, tab = real.browser, real.site, real.tab
ROOT = Path(__file__).parents[2]
QUIET, WAIT = 15 * 60, 2 * 60
SECOND = 1000


def question(page: Page) -> dict[str, str]:
    """What the page says about asking whether somebody is there; empty if it does not ask."""
    return next((a for tag, a in page.tags if tag == "dialog"), {})


def test_who_told_something_is_asked_on_every_page(visitor):
    visitor.answer("leeftijd", "30")
    for address in ("/", "/over", "/antwoorden", "/uitkomst", "/vragen/partner", "/nee"):
        asked = question(visitor.get(address))
        assert (asked["data-na"], asked["data-wachten"]) == (str(QUIET), str(WAIT)), address
        assert asked["role"] == "alertdialog" and "open" not in asked


@pytest.mark.parametrize("address", ["/aan-de-hand", "/vragen/leeftijd", "/vragen/kinderen/1"])
def test_a_page_to_fill_in_asks_before_anything_was_kept(visitor, address):
    assert question(visitor.get(address))


@pytest.mark.parametrize("address", ["/", "/over", "/privacy", "/regels", "/gewist", "/uitkomst"])
def test_who_told_nothing_is_not_disturbed(visitor, address):
    visitor.get("/vragen/leeftijd")
    page = visitor.get(address)
    assert not question(page) and "stil." not in page.html


def test_what_is_going_on_can_be_wiped_before_the_first_answer(visitor):
    visitor.get("/aan-de-hand")
    visitor.send(ingang="niet_veilig")
    assert [form.action for form in visitor.page.forms] == ["/wis", "/wis"]
    assert question(visitor.page)


def test_the_question_wipes_with_the_token_of_the_page(visitor):
    visitor.answer("leeftijd", "30")
    form = visitor.get("/antwoorden").forms[-1]
    assert form.action == "/wis"
    assert visitor.send(form).h1 == "Uw antwoorden zijn gewist"
    assert not question(visitor.page)
    assert visitor.get("/antwoorden").h1 == "Er zijn nog geen antwoorden"


def test_what_is_said_while_waiting_is_never_too_long(visitor):
    said = json.loads(question(visitor.get("/vragen/leeftijd"))["data-zinnen"])
    assert set(said) == {"10", "30", "60", "120"}
    assert said["120"].endswith("binnen 2 minuten.") and said["60"].endswith("binnen 1 minuut.")
    assert said["30"].endswith("binnen 30 seconden.")


def test_the_copied_text_has_nothing_of_the_question(visitor):
    visitor.answer("leeftijd", "30")
    visitor.get("/uitkomst")
    assert "Bent u er nog" in visitor.page.text
    assert "Bent u er nog" not in visitor.client.get("/uitkomst/tekst").text


def test_the_texts_name_the_time_that_was_set(make_app):
    visitor = Visitor(make_app(idle=20 * 60).test_client())
    for address in ("/", "/privacy"):
        said = visitor.get(address).words()
        assert "Doet u 20 minuten niets op deze site? Dan vragen wij of u er nog bent." in said
        assert "Dan wissen wij uw antwoorden na 2 minuten." in said
        assert "als JavaScript aan staat en de pagina open is" in said
    assert "Dan heeft u 2 minuten." in visitor.get("/toegankelijkheid").words()
    assert "Na 20 minuten stilte" in visitor.get("/privacy/dpia").words()


@pytest.mark.parametrize(("text", "seconds"), [("", QUIET), ("5", 300), ("120", 7200)])
def test_the_deployer_chooses_the_minutes(text, seconds):
    assert from_environment({"RECHTOP_STIL_MINUTEN": text}).idle == seconds


@pytest.mark.parametrize("text", ["0", "4", "121", "-5", "kort", "7,5", "²"])
def test_too_short_or_too_long_a_time_is_refused(text):
    with pytest.raises(ValueError, match="van 5 tot en met 120"):
        from_environment({"RECHTOP_STIL_MINUTEN": text})


def test_style_and_all_scripts_together_stay_below_40_kb(visitor):
    page = visitor.get("/vragen/leeftijd")
    files = {a.get("href") or a.get("src") for t, a in page.tags if t in ("link", "script")}
    assert len(files) == 3
    assert sum(len(visitor.client.get(file).data) for file in files) < 40_000


def test_the_dpia_is_found_and_agrees_with_the_site(make_app):
    visitor = Visitor(make_app(secure_cookie=True).test_client())
    assert "/privacy/dpia" in [a["href"] for a in visitor.get("/privacy").links]
    assert "/privacy/dpia" in (ROOT / "README.md").read_text(encoding="utf-8")
    page = visitor.get("/privacy/dpia")
    said = page.words()
    assert page.h1 == "Onderzoek naar privacy (DPIA)"
    assert f"Na {LIFETIME // 3600} uur zonder nieuw antwoord" in said
    assert "alleen over een veilige verbinding" in said
    assert "(FG)" in said and said.count("Wat blijft:") == 6


def test_the_dpia_does_not_promise_a_safe_connection_where_there_is_none(visitor):
    assert "alleen over een veilige verbinding" not in visitor.get("/privacy/dpia").words()


@pytest.fixture
def waiting(tab):
    """A tab with one answer, whose clock the test moves; `tab` options may be given."""

    def open_tab(**options):
        page = tab(**options)
        page.clock.install()
        real.answer(page, "leeftijd", tekst="24")
        page.goto("/antwoorden")
        return page

    return open_tab


def asks(page) -> bool:
    return page.locator("dialog").is_visible()


@pytest.mark.browser
def test_ten_times_one_press_and_the_answers_are_still_there(waiting):
    page = waiting()
    page.focus("text=Laat zien welke hulp er is")
    for _ in range(10):
        page.clock.run_for((QUIET - 60) * SECOND)
        assert not asks(page)
        page.clock.run_for(61 * SECOND)
        assert asks(page) and page.title() == "Bent u er nog?"
        assert page.evaluate("document.activeElement.textContent") == "Ik ben er nog"
        page.keyboard.press("Enter")
        assert not asks(page)
    assert page.title().startswith("Controleer")
    assert "Laat zien" in page.evaluate("document.activeElement.textContent")
    page.clock.run_for((QUIET + 1) * SECOND)
    page.keyboard.press("Escape")
    page.clock.run_for(WAIT * SECOND)
    assert not asks(page) and "24 jaar" in page.reload().text()


@pytest.mark.browser
def test_without_an_answer_everything_is_wiped_after_two_minutes(waiting):
    page = waiting()
    page.clock.run_for((QUIET + 1) * SECOND)
    said = []
    for _ in range(WAIT - 5):
        said.append(page.inner_text("dialog [role=status]"))
        page.clock.run_for(SECOND)
    assert len(set(said)) == 4, "counted down too loudly"
    assert [s.rpartition("binnen ")[2] for s in dict.fromkeys(said)] == [
        "2 minuten.",
        "1 minuut.",
        "30 seconden.",
        "10 seconden.",
    ]
    assert asks(page)
    page.clock.run_for(10 * SECOND)
    page.wait_for_url("**/gewist")
    assert "sessie" not in {c["name"] for c in page.context.cookies()}
    page.go_back()
    assert "24 jaar" not in page.content()


@pytest.mark.browser
@pytest.mark.parametrize("choice", ["Wis alles", "Snel weg"])
def test_the_other_buttons_leave_at_once(waiting, choice):
    page = waiting()
    page.clock.run_for((QUIET + 1) * SECOND)
    page.click(f"dialog >> text={choice}")
    page.wait_for_url("**/gewist" if choice == "Wis alles" else f"**{real.DULL}")
    assert "sessie" not in {c["name"] for c in page.context.cookies()}


@pytest.mark.browser
@pytest.mark.parametrize("sign", ["toets", "muis", "schuiven"])
def test_whoever_does_something_is_not_asked(waiting, sign):
    page = waiting(viewport=real.SIZES["telefoon"])
    for step in range(4):
        page.clock.run_for((QUIET - 60) * SECOND)
        if sign == "toets":
            page.keyboard.press("a")
        elif sign == "muis":
            page.mouse.move(10 + step, 10)
        else:
            page.mouse.wheel(0, 50)
            page.wait_for_function("y => scrollY > y", arg=50 * step)
        page.wait_for_timeout(100)
        assert not asks(page) and page.url.endswith("/antwoorden")


@pytest.mark.browser
def test_after_a_sleep_there_is_a_question_first(waiting):
    page = waiting()
    page.clock.fast_forward(3 * 3600 * SECOND)
    page.mouse.move(20, 20)
    assert asks(page) and page.url.endswith("/antwoorden")
    page.clock.fast_forward(3 * 3600 * SECOND)
    page.mouse.move(30, 30)
    assert asks(page) and page.inner_text("dialog [role=status]").endswith("2 minuten.")
    page.keyboard.press("Enter")
    assert not asks(page) and "24 jaar" in page.inner_text("main")


@pytest.mark.browser
def test_a_hand_on_the_mouse_after_a_sleep_does_not_count_as_an_answer(waiting):
    page = waiting()
    now = page.evaluate("Date.now()") / SECOND
    page.clock.pause_at(now + 5)
    page.clock.set_system_time(now + 3 * 3600)
    page.mouse.move(20, 20)
    assert asks(page)


@pytest.mark.browser
def test_it_also_works_with_a_real_clock(make_app, browser):
    app = make_app(idle=1, idle_warning=2)
    server = make_server("127.0.0.1", 0, app, threaded=True, request_handler=real.QuietHandler)
    threading.Thread(target=server.serve_forever).start()
    context = browser.new_context(base_url=f"http://127.0.0.1:{server.port}")
    try:
        page = context.new_page()
        page.goto("/vragen/leeftijd")
        page.locator("dialog").wait_for(timeout=10_000)
        assert "binnen 2 seconden." in page.inner_text("dialog")
        page.wait_for_url("**/gewist", timeout=20_000)
    finally:
        context.close()
        server.shutdown()
        server.server_close()


@pytest.mark.browser
def test_tabs_know_of_each_other(waiting):
    page = waiting()
    other = page.context.new_page()
    other.goto(page.url)
    page.clock.run_for((QUIET + 1) * SECOND)
    assert asks(page) and asks(other)
    other.keyboard.press("Enter")
    page.locator("dialog").wait_for(state="hidden")
    other.click("footer >> text=Wis mijn antwoorden")
    page.wait_for_url("**/gewist")


def next_button(page) -> None:
    """Press Tab; a browser also stops at its own bar, and at a box that scrolls."""
    for _ in range(4):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.localName") == "button":
            return


@pytest.mark.browser
@pytest.mark.parametrize("zoomed", [False, True], ids=["gewoon", "letters op 200%"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_question_fits_a_small_screen_and_axe_finds_nothing(waiting, scheme, zoomed):
    page = waiting(viewport=real.SIZES["telefoon"], color_scheme=scheme, bypass_csp=zoomed)
    page.clock.run_for((QUIET + 1) * SECOND)
    if zoomed:
        page.add_style_tag(content=":root { font-size: 200% !important }")
    page.evaluate(real.axe_script() + ";null")
    assert page.evaluate(real.VIOLATIONS, real.TAGS) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    inner = "e => [e.scrollWidth <= e.clientWidth, e.getBoundingClientRect().height <= innerHeight]"
    assert page.locator("dialog").evaluate(inner) == [True, True]
    assert page.evaluate(real.SMALL_TARGETS) == []
    for name in ("Wis alles", "Snel weg", "Ik ben er nog"):
        next_button(page)
        assert page.evaluate("document.activeElement.textContent") == name
        assert page.evaluate(real.COVERED)["visible"]


@pytest.mark.browser
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_question_covers_the_answers(waiting, scheme):
    page = waiting(color_scheme=scheme)
    page.clock.run_for((QUIET + 1) * SECOND)
    colour = "getComputedStyle(document.querySelector('dialog'), '::backdrop').backgroundColor"
    assert page.evaluate(colour).startswith("rgb("), "seen through"


@pytest.mark.browser
def test_without_script_nothing_changes(waiting, tab):
    page = tab(java_script_enabled=False)
    real.answer(page, "leeftijd", tekst="24")
    page.goto("/antwoorden")
    assert not asks(page) and "24 jaar" in page.inner_text("main")


@pytest.mark.browser
@pytest.mark.parametrize("size", real.SIZES)
def test_axe_finds_nothing_on_the_dpia(tab, size):
    page = tab(viewport=real.SIZES[size])
    page.goto("/privacy/dpia")
    page.evaluate(real.axe_script() + ";null")
    assert page.evaluate(real.VIOLATIONS, real.TAGS) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= real.SIZES[size]["width"]
