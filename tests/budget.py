# SPDX-License-Identifier: EUPL-1.2
"""How heavy and how quick the pages are on a slow network: `make budget`.

A first visit with a telephone at 400 kbit/s and 400 ms: nothing kept, and every answer packed as a
proxy would. The largest paint and the shifts are those of Chromium; the dossier asks 2.5 seconds.
"""

import gzip
from collections.abc import Callable, Iterable
from datetime import date

from playwright.sync_api import Browser, Page, sync_playwright

from checker import Checker
from tests.web.budget import PAGE, packed
from tests.web.test_web_browser import ARGS, CHROMIUM, SIZES, serving
from tests.web.test_web_speed import PERSON
from tests.web.visitor import Visitor
from web import create_app
from web.settings import Settings

DAY = date(2026, 11, 21)
BITS, DELAY = 400_000, 400
PAGES = (
    "/",
    "/vragen/partner",
    "/vragen/medebewoners",
    "/antwoorden",
    "/uitkomst",
    "/uitkomst/alles",
    "/uitkomst/straks",
    "/uitkomst/waarom/algemene_bijstand",
    "/regels",
    "/regels/algemene_bijstand",
    "/dekking",
    "/dekking/rechten",
    "/woorden",
)
PAINTED = """() => new Promise(done => {
  let paint = 0, shift = 0;
  new PerformanceObserver(list => paint = list.getEntries().at(-1).startTime)
    .observe({type: "largest-contentful-paint", buffered: true});
  new PerformanceObserver(list => list.getEntries().forEach(one => shift += one.value))
    .observe({type: "layout-shift", buffered: true});
  setTimeout(() => done([paint, shift]), 300);
})"""


def packing(app: Callable) -> Callable:
    """The WSGI site behind something that packs what it says, as a proxy does."""

    def answer(environ: dict, start_response: Callable) -> Iterable[bytes]:
        def start(status: str, headers: list, *rest):
            kept = [(n, v) for n, v in headers if n.lower() != "content-length"]
            return start_response(status, [*kept, ("Content-Encoding", "gzip")], *rest)

        yield gzip.compress(b"".join(app(environ, start)), 6)

    return answer


def first_visit(browser: Browser, site: str, cookies: list[dict], address: str) -> list[float]:
    """Largest paint in ms and the sum of the shifts, with nothing kept from before."""
    context = browser.new_context(base_url=site, viewport=SIZES["telefoon"])
    context.add_cookies(cookies)
    page = context.new_page()
    slow_down(page)
    page.goto(address, wait_until="load")
    found = page.evaluate(PAINTED)
    context.close()
    return found


def slow_down(page: Page) -> None:
    bytes_per_second = BITS / 8
    page.context.new_cdp_session(page).send(
        "Network.emulateNetworkConditions",
        {
            "offline": False,
            "latency": DELAY,
            "downloadThroughput": bytes_per_second,
            "uploadThroughput": bytes_per_second,
        },
    )


def main() -> None:
    settings = Settings(key="alleen voor deze meting, en lang", secure_cookie=False)
    app = create_app(Checker(), settings, clock=lambda: DAY)
    visitor = Visitor(app.test_client())
    visitor.walk(PERSON)
    told = [(one.key, one.value) for one in visitor.client._cookies.values()]
    sizes = {address: packed(visitor.get(address).html) for address in PAGES}
    app.wsgi_app = packing(app.wsgi_app)
    print(f"{'page':36} {'bytes':>7} {'of 15 kB':>9} {'LCP ms':>7} {'CLS':>6}")
    with sync_playwright() as playwright, serving(app) as site:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGS)
        cookies = [{"name": naam, "value": value, "url": site} for naam, value in told]
        for address in PAGES:
            paint, shift = first_visit(browser, site, cookies, address)
            part = f"{100 * sizes[address] / PAGE:.0f}%"
            print(f"{address:36} {sizes[address]:7} {part:>9} {paint:7.0f} {shift:6.3f}")
        browser.close()


if __name__ == "__main__":
    main()
