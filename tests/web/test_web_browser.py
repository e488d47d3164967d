# SPDX-License-Identifier: EUPL-1.2
"""The site in a real browser: small screens, keyboard, no script, paper, themes."""

import os
import re
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Page as Tab
from playwright.sync_api import sync_playwright
from werkzeug.serving import WSGIRequestHandler, make_server

pytestmark = pytest.mark.browser

CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")
ARGS = ["--no-sandbox", "--disable-background-networking", "--disable-component-update"]
ROOT = Path(__file__).parents[2]
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"]

SIZES = {"telefoon": {"width": 320, "height": 640}, "scherm": {"width": 1280, "height": 900}}
DULL = "/toegankelijkheid"
"""Where "Snel weg" leads in this proof, so that nothing is asked from elsewhere."""


def axe_script() -> str:
    """axe-core, fetched from npm by the Makefile; its path may stand in the environment."""
    named = [os.environ[n] for n in ("RECHTOP_AXE", "AXE_JS") if n in os.environ]
    found = [Path(p) for p in named] or sorted(ROOT.glob(".cache/axe*/package/axe.min.js"))
    return found[-1].read_text()


class QuietHandler(WSGIRequestHandler):
    def log(self, *_):
        pass


@contextmanager
def serving(app) -> Iterator[str]:
    """The address where this app answers for a while."""
    server = make_server("127.0.0.1", 0, app, threaded=True, request_handler=QuietHandler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


@pytest.fixture(scope="module")
def site(make_app):
    with serving(make_app(exit_url=DULL)) as address:
        yield address


@pytest.fixture(scope="module")
def browser():
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGS)
        yield browser
        browser.close()


@pytest.fixture
def tab(browser, site):
    """Opens tabs; afterwards nothing may have been asked from another host, or gone wrong."""
    contexts, hosts, troubles = [], set(), []

    def open_tab(front: str = "", **options) -> Tab:
        context = browser.new_context(base_url=site, **{"locale": "nl-NL", **options})
        context.set_default_timeout(15_000)
        contexts.append(context)
        page = context.new_page()
        page.goto = partial(lambda goto, address: goto(front + address), page.goto)
        page.on("request", lambda request: hosts.add(urlsplit(request.url)[:2]))
        page.on("console", lambda m: troubles.append(m.text) if m.type == "error" else None)
        page.on("pageerror", lambda error: troubles.append(str(error)))
        return page

    yield open_tab
    for context in contexts:
        context.close()
    assert {f"{scheme}://{host}" for scheme, host in hosts} == {site}
    # Chromium reports our own 400 and 404 pages as an error of the console.
    assert [t for t in troubles if "status of 40" not in t] == []


def answer(page: Tab, naam: str, **fields: str) -> None:
    """Fill in one question: texts by field name, choices as `keuze`."""
    page.goto(f"/vragen/{naam}")
    if "/toestemming/" in page.url:
        page.locator("#toestemming-ja").check()
        page.click("main button[type=submit]")
    for field, value in fields.items():
        if field == "keuze":
            page.locator(f"#{naam}-{value}").check()
        else:
            page.fill(f"#{naam}{'-' + field if field != 'tekst' else ''}", value)
    page.locator("main form").last.locator("button").click()


def fill_situation(page: Tab) -> None:
    """A young person with a housemate: enough for every kind of card."""
    answer(page, "leeftijd", tekst="24")
    answer(page, "verblijf", keuze="nederlands")
    answer(page, "partner", keuze="geen")
    answer(page, "woonsituatie", keuze="tijdelijk")
    answer(page, "loon", tekst="350,50")
    answer(page, "meldingsdatum", dag="2", maand="november", jaar="2026")
    answer(page, "medebewoners", keuze="meer")
    page.fill("#leeftijd", "50")
    for field in ("woont_hier-vast", "familie-nee", "contract-geen", "opleiding-geen"):
        page.locator(f"#{field}").check()
    page.click("main button[type=submit]")


def submit_empty(page: Tab, address: str) -> None:
    page.goto(address)
    page.locator("main form").last.locator("button").click()


def contradiction(page: Tab) -> None:
    answer(page, "duurzaam_gescheiden", keuze="ja")
    answer(page, "partner", keuze="geen")


def open_everything(page: Tab) -> None:
    page.goto("/uitkomst/alles")
    page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")


STATES = {
    "start": lambda p: p.goto("/"),
    "over": lambda p: p.goto("/over"),
    "privacy": lambda p: p.goto("/privacy"),
    "toegankelijkheid": lambda p: p.goto("/toegankelijkheid"),
    "regels": lambda p: p.goto("/regels"),
    "dekking": lambda p: p.goto("/dekking"),
    "woorden": lambda p: p.goto("/woorden"),
    "wijzigingen": lambda p: p.goto("/wijzigingen/2026-01-01"),
    "regel": lambda p: p.goto("/regels/vierwekenzoektermijn"),
    "regel te oud": lambda p: p.goto("/regels/vierwekenzoektermijn?op=1999-01-01"),
    "regel geen dag": lambda p: p.goto("/regels/vierwekenzoektermijn?op=morgen"),
    "404": lambda p: p.goto("/nee"),
    "gewist": lambda p: p.goto("/gewist"),
    "getal": lambda p: p.goto("/vragen/leeftijd"),
    "getal fout": lambda p: submit_empty(p, "/vragen/leeftijd"),
    "keuze fout": lambda p: submit_empty(p, "/vragen/partner"),
    "euro": lambda p: p.goto("/vragen/loon"),
    "datum fout": lambda p: submit_empty(p, "/vragen/meldingsdatum"),
    "toestemming": lambda p: p.goto("/vragen/verblijf"),
    "toestemming fout": lambda p: submit_empty(p, "/vragen/toestemming/verblijf"),
    "groep": lambda p: p.goto("/vragen/medebewoners"),
    "lid fout": lambda p: submit_empty(p, "/vragen/medebewoners/1"),
    "tegenspraak": contradiction,
    "laden": lambda p: p.goto("/antwoorden/laden"),
    "laden fout": lambda p: submit_empty(p, "/antwoorden/laden"),
    "leeg": lambda p: p.goto("/uitkomst"),
}
FILLED_STATES = {
    "gevoelig": lambda p: p.goto("/vragen/verblijf"),
    "leden": lambda p: p.goto("/vragen/medebewoners"),
    "antwoorden": lambda p: p.goto("/antwoorden"),
    "uitkomst": lambda p: p.goto("/uitkomst"),
    "alles open": open_everything,
    "een recht": lambda p: p.goto("/uitkomst/waarom/algemene_bijstand"),
    "straks": lambda p: p.goto("/uitkomst/straks"),
    "klopt dit niet": lambda p: p.goto("/uitkomst/klopt-niet/algemene_bijstand"),
    "laden met antwoorden": lambda p: p.goto("/antwoorden/laden"),
}

VIOLATIONS = """async (rules) => {
  const found = await axe.run(document,
    {runOnly: rules, resultTypes: ["violations", "incomplete"]});
  const signed = (id, n) => id === "color-contrast" && document.querySelector(n.target)
    .matches(".stappen > li *") && n.any.every(c => c.data?.messageKey === "pseudoContent");
  const doubts = found.incomplete.flatMap(v => v.nodes.filter(n => !signed(v.id, n))
    .map(n => `${v.id}, not sure: ${n.html}`));
  return [...doubts, ...found.violations.map(
    v => v.id + ": " + v.nodes.map(n => n.html).join(" | "))];
}"""
"""What axe finds, and what it is not sure of. Signed off is one doubt: the number before a step is
a pseudo-element with a colour of its own, and axe cannot see that the words stand beside it."""


def each_state(page: Tab):
    """Bring the tab in every state, the empty ones first."""
    for naam, show in STATES.items():
        page.context.clear_cookies()
        show(page)
        yield naam
    page.context.clear_cookies()
    fill_situation(page)
    for naam, show in FILLED_STATES.items():
        show(page)
        yield naam


@pytest.mark.parametrize(
    ("zoomed", "front"),
    [(False, ""), (True, ""), (True, "/en")],
    ids=["gewoon", "letters op 200%", "Engels, letters op 200%"],
)
def test_no_page_scrolls_sideways_on_a_small_screen(tab, zoomed, front):
    page = tab(front, viewport=SIZES["telefoon"], bypass_csp=zoomed)
    for naam in each_state(page):
        if zoomed:
            page.add_style_tag(content=":root { font-size: 200% !important }")
        assert page.evaluate("document.documentElement.scrollWidth") <= 320, naam


SHIFTS = """() => new Promise(done => {
  const seen = [];
  new PerformanceObserver(list => seen.push(...list.getEntries()))
    .observe({type: "layout-shift", buffered: true});
  requestAnimationFrame(() => requestAnimationFrame(() => done(
    seen.flatMap(s => s.sources.map(o => `${s.value}: ${o.node?.outerHTML?.slice(0, 90)}`)))));
})"""
"""What moved while the page came in (cumulative layout shift)."""


def test_nothing_on_a_page_moves_while_it_comes_in(tab):
    page = tab(viewport=SIZES["telefoon"])
    answer(page, "leeftijd", tekst="24")
    for naam in ("/", "/vragen/partner", "/vragen/medebewoners", "/antwoorden", "/uitkomst"):
        page.goto(naam)
        assert page.evaluate(SHIFTS) == [], naam
    late = "document.querySelector('main').prepend(Object.assign(document.createElement('p'),"
    page.evaluate(f"setTimeout(() => {late} {{textContent: 'Laat.'}})))")
    assert page.evaluate(SHIFTS), "the observer sees what moves"


SPACING = """* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important } p { margin-block-end: 2em !important }"""


def test_more_space_between_letters_and_lines_clips_nothing(tab):
    page = tab(viewport=SIZES["telefoon"], bypass_csp=True)
    for naam in each_state(page):
        page.add_style_tag(content=SPACING)
        assert page.evaluate("document.documentElement.scrollWidth") <= 320, naam


STUCK = """() => [...document.querySelectorAll("*")]
  .filter(e => ["fixed", "sticky"].includes(getComputedStyle(e).position) && e.checkVisibility())
  .reduce((sum, e) => sum + e.getBoundingClientRect().height, 0)"""


@pytest.mark.parametrize(("width", "height"), [(320, 256), (640, 320), (320, 640)])
def test_what_stays_on_the_screen_covers_a_quarter_at_most(tab, width, height):
    """A screen of 1280 by 1024 at 400%, a telephone on its side, and upright."""
    page = tab(viewport={"width": width, "height": height})
    answer(page, "leeftijd", tekst="24")
    for address in ("/", "/vragen/partner", "/uitkomst"):
        page.goto(address)
        assert page.evaluate("document.documentElement.scrollWidth") <= width, address
        assert page.evaluate(STUCK) <= height / 4, address


SMALL_TARGETS = """() => [...document.querySelectorAll("a, button, summary, label, input")]
  .filter(e => e.checkVisibility())
  .filter(e => !e.closest(".overslaan, p, .bronregel, legend, h1, [href^='tel:']"))
  .filter(e => !(e.matches("input[type=radio], input[type=checkbox], input[type=hidden]")))
  .filter(e => !(e.matches("label") && !e.matches("[class*=radio], [class*=checkbox]")))
  .map(e => [e.getBoundingClientRect(), e.outerHTML.slice(0, 90)])
  .filter(([box]) => box.height < 43.5 || box.width < 43.5)
  .map(([box, html]) => `${box.width} x ${box.height}: ${html}`)"""


def test_everything_to_press_is_at_least_44_pixels(tab):
    page = tab(viewport=SIZES["telefoon"])
    for naam in each_state(page):
        assert page.evaluate(SMALL_TARGETS) == [], naam


OWN_BOX = """() => [...document.querySelectorAll("span[translate=no]:not([class])")]
  .filter(e => /flex|grid/.test(getComputedStyle(e.parentElement).display))
  .map(e => [e.textContent, e.getClientRects().length])"""


@pytest.mark.parametrize("front", ["", "/en"])
def test_a_marked_name_is_no_box_of_its_own_in_a_flex_box(tab, front):
    """Else its words stand in columns, as on a label or a button."""
    page = tab(viewport=SIZES["telefoon"])
    page.goto(f"{front}/vragen/brief_over")
    marked = page.evaluate(OWN_BOX)
    assert len(marked) > 3 and [naam for naam, boxes in marked if boxes] == []


COVERED = """() => {
  const e = document.activeElement, box = e.getBoundingClientRect();
  const style = getComputedStyle(e);
  const [x, y] = [box.x + box.width / 2, box.y + Math.min(box.height / 2, 20)];
  const top = document.elementFromPoint(x, y);
  const label = e.labels?.[0];
  return {
    name: e.id || e.textContent.trim().slice(0, 30) || e.tagName,
    outline: parseFloat(style.outlineWidth), style: style.outlineStyle,
    visible: !!top && (e.contains(top) || top.contains(e) || !!label?.contains(top)),
  };
}"""


RING = """() => {
  const parts = text => text.match(/[\\d.]+/g).map(Number);
  const light = ([r, g, b]) => [r, g, b].map(c => c / 255)
    .map(c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
    .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
  let behind = document.activeElement.parentElement;
  const ground = () => parts(getComputedStyle(behind).backgroundColor);
  while (ground()[3] === 0 && behind.parentElement) behind = behind.parentElement;
  const [one, other] = [parts(getComputedStyle(document.activeElement).outlineColor), ground()]
    .map(light).sort((a, b) => b - a);
  return (one + 0.05) / (other + 0.05);
}"""
"""How much the ring around what has the focus differs from what is behind it (WCAG 1.4.11)."""


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("address", ["/", "/vragen/partner", "/vragen/meldingsdatum", "/uitkomst"])
def test_the_ring_of_the_focus_stands_out_from_what_is_behind_it(tab, address, scheme):
    page = tab(color_scheme=scheme)
    answer(page, "leeftijd", tekst="24")
    page.goto(address)
    for _ in range(40):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement === document.body"):
            break
        assert page.evaluate(RING) >= 3, page.evaluate("document.activeElement.outerHTML")


@pytest.mark.parametrize("address", ["/", "/vragen/meldingsdatum", "/regels/vierwekenzoektermijn"])
def test_with_the_keyboard_everything_is_reached_and_the_focus_is_seen(tab, address):
    page = tab(viewport={"width": 320, "height": 480})
    page.goto(address)
    seen = []
    for _ in range(80):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement === document.body"):
            break
        state = page.evaluate(COVERED)
        assert state["outline"] >= 2 and state["style"] != "none", state
        assert state["visible"], state
        seen.append(state["name"])
    assert seen[:2] == ["Naar de inhoud", "Snel weg van deze site"]
    assert seen[-1] == "Toegankelijkheid"


def test_a_visit_with_only_the_keyboard(tab):
    page = tab()
    page.goto("/vragen/leeftijd")
    page.focus("#leeftijd")
    page.keyboard.type("24")
    page.keyboard.press("Enter")
    page.wait_for_url(lambda url: not url.endswith("/leeftijd"))
    page.goto("/vragen/partner")
    page.focus("#partner-geen")
    page.keyboard.press("Space")
    page.keyboard.press("ArrowDown")
    assert page.is_checked("#partner-gehuwd")
    page.keyboard.press("Enter")
    page.wait_for_url(lambda url: not url.endswith("/partner"))
    page.goto("/uitkomst")
    first = page.locator("main details summary").first
    first.focus()
    page.keyboard.press("Enter")
    assert page.locator("main details").first.get_attribute("open") is not None


@pytest.mark.parametrize("script", [True, False], ids=["met script", "zonder script"])
def test_after_an_error_the_focus_is_on_the_summary(tab, script):
    page = tab(java_script_enabled=script)
    submit_empty(page, "/vragen/leeftijd")
    assert page.title().startswith("Fout: ")
    assert page.evaluate("document.activeElement.textContent") == "Er gaat iets mis"
    page.click(".fouten a")
    assert page.evaluate("document.activeElement.id") == "leeftijd"


def test_the_whole_journey_works_without_script(tab):
    page = tab(java_script_enabled=False)
    page.goto("/")
    page.click("text=Begin met de vragen")
    page.click("button:has-text('Volgende vraag')")
    page.fill("#leeftijd", "24")
    page.click("text=Volgende vraag")
    fill_situation(page)
    page.goto("/antwoorden")
    page.click("a:has-text('Wijzig'):right-of(:text('Uw leeftijd')) >> nth=0")
    assert page.input_value("#leeftijd") == "24"
    page.go_back()
    page.click("text=Laat zien welke hulp er is")
    assert page.inner_text("h1") == "Dit kunt u misschien krijgen"
    page.locator("main details summary").first.click()
    page.click("text=Wis mijn antwoorden")
    assert page.inner_text("h1") == "Uw antwoorden zijn gewist"


@pytest.mark.parametrize("how", ["link", "drie keer Shift", "zonder script"])
def test_snel_weg_leaves_and_back_shows_no_answer(tab, how):
    page = tab(java_script_enabled=how != "zonder script")
    answer(page, "leeftijd", tekst="24")
    page.goto("/antwoorden")
    if how == "drie keer Shift":
        for _ in range(3):
            page.keyboard.press("Shift")
    else:
        page.click("header >> text=Snel weg")
    page.wait_for_url(f"**{DULL}")
    assert "sessie" not in {c["name"] for c in page.context.cookies()}
    page.go_back()
    assert "24 jaar" not in page.content()


def test_capital_letters_while_typing_do_not_leave(tab):
    page = tab()
    page.goto("/vragen/meldingsdatum")
    page.focus("#meldingsdatum-maand")
    for letter in "MEI":
        page.keyboard.press(f"Shift+{letter}")
    assert page.url.endswith("/vragen/meldingsdatum")


def test_nothing_moves(tab):
    page = tab(reduced_motion="reduce")
    page.goto("/vragen/partner")
    moving = """() => [...document.querySelectorAll("*")].map(e => getComputedStyle(e))
      .filter(s => parseFloat(s.transitionDuration) || parseFloat(s.animationDuration)).length"""
    assert page.evaluate(moving) == 0


def seen_to_change(page: Tab, where: str, act: Callable) -> None:
    """What `act` does shows on the screen, in and around the element."""
    page.locator(where).first.scroll_into_view_if_needed()
    box = page.locator(where).first.bounding_box()
    room = {"x": 0, "y": box["y"] - 4, "width": 320, "height": box["height"]}
    before = page.screenshot(clip=room)
    act()
    assert page.screenshot(clip=room) != before, where


def test_with_forced_colours_choices_and_cards_keep_their_borders(tab):
    page = tab(forced_colors="active", viewport=SIZES["telefoon"])
    fill_situation(page)
    page.goto("/vragen/partner")
    width = "e => parseFloat(getComputedStyle(e).borderTopWidth)"
    for one in (".keuze label", "main button"):
        assert page.locator(one).first.evaluate(width) >= 1, one
    seen_to_change(page, "main button", page.locator("main button").first.focus)
    seen_to_change(page, "#partner-gehuwd", page.locator("#partner-gehuwd").check)
    page.goto("/uitkomst")
    assert page.locator(".kort").first.evaluate(width) >= 1
    page.goto("/uitkomst/alles")
    assert page.locator(".kaart").first.evaluate(width) >= 1


FLIPPED = """() => [...document.querySelectorAll("svg.icoon")].map(e =>
  [e.firstElementChild.getAttribute("href"), new DOMMatrix(getComputedStyle(e).transform).a])"""


def test_from_right_to_left_only_arrows_turn_round(tab):
    page = tab()
    answer(page, "leeftijd", tekst="24")
    page.goto("/uitkomst")
    assert {side for _, side in page.evaluate(FLIPPED)} == {1}
    page.evaluate("document.documentElement.dir = 'rtl'")
    found = set(map(tuple, page.evaluate(FLIPPED)))
    assert {naam for naam, side in found if side == -1} == {"#i-terug", "#i-weg"}
    assert len({naam for naam, side in found if side == 1}) > 3


def test_on_paper_everything_is_open_black_on_white_and_without_buttons(tab, tmp_path):
    page = tab()
    fill_situation(page)
    page.goto("/uitkomst/alles")
    page.emulate_media(media="print")
    for hidden in (".snel-weg", ".wis", ".overslaan", ".voet nav", ".terug", "summary"):
        assert not page.locator(hidden).first.is_visible(), hidden
    folded = """() => [...document.querySelectorAll('.dicht .kaart h3')]
      .map(e => e.checkVisibility())"""
    shown = page.evaluate(folded)
    assert shown and all(shown)
    colours = """() => { const s = getComputedStyle(document.body);
      return [s.color, s.backgroundColor] }"""
    assert page.evaluate(colours) == ["rgb(0, 0, 0)", "rgb(255, 255, 255)"]
    pdf = page.pdf(format="A4", tagged=True)
    assert pdf.startswith(b"%PDF")


SHEET = re.compile(rb"/Type\s*/Page\b")
MOST_SHEETS = 4


def test_the_overview_is_a_short_list_on_paper_with_papers_helpers_and_room_to_write(tab):
    page = tab()
    fill_situation(page)
    page.goto("/uitkomst")
    extra = page.locator("section.op-papier h2")
    titles = ["Neem dit mee", "Wie u kan helpen", "Schrijf hier op wat de gemeente zegt"]
    assert extra.all_text_contents() == titles
    assert not any(one.is_visible() for one in extra.all())
    page.emulate_media(media="print")
    assert all(one.is_visible() for one in extra.all())
    pdf = page.pdf(prefer_css_page_size=True, tagged=True)
    assert 1 < len(SHEET.findall(pdf)) <= MOST_SHEETS
