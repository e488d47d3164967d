# SPDX-License-Identifier: EUPL-1.2
"""Makes the screenshots in this folder: `make schermafdrukken`."""

import threading
from dataclasses import replace
from datetime import date
from pathlib import Path

from playwright.sync_api import Page, sync_playwright
from werkzeug.serving import WSGIRequestHandler, make_server

from web import create_app
from web.settings import from_environment

HERE = Path(__file__).parent
CHROMIUM = "/usr/bin/chromium"
ARGS = ["--no-sandbox", "--disable-background-networking", "--disable-component-update"]
ANSWERS = {
    "leeftijd": "22",
    "partner": "geen",
    "kinderen": "geen",
    "medebewoners": "geen",
    "woont_in_nederland": "ja",
    "verblijf": "nederlands",
    "woonsituatie": "tijdelijk",
    "soort_bijstand": "algemeen",
    "al_gemeld": "nee",
    "besluit_zoektermijn": "nog_niets",
    "wachten_te_zwaar": "ja",
}


class Quiet(WSGIRequestHandler):
    def log(self, *args) -> None:
        """Nothing: what somebody answers is never logged."""


def main() -> None:
    settings = replace(from_environment({}), secure_cookie=False)
    app = create_app(settings=settings, clock=lambda: date(2026, 11, 21))
    server = make_server("127.0.0.1", 0, app, threaded=True, request_handler=Quiet)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGS)
        page = browser.new_page(viewport={"width": 1000, "height": 1100})
        take(page, f"http://127.0.0.1:{server.server_port}")
        browser.close()
    server.shutdown()


def take(page: Page, base: str) -> None:
    page.goto(f"{base}/vragen")
    page.screenshot(path=HERE / "vraag.png")
    while "/vragen" in page.url:
        answer(page)
    page.goto(f"{base}/uitkomst")
    page.screenshot(path=HERE / "uitkomst.png")


def answer(page: Page) -> None:
    """Answers the question on the page; what is not in `ANSWERS` is "weet ik niet"."""
    fact = page.url.rstrip("/").rsplit("/", 1)[-1]
    value = ANSWERS.get(fact)
    if "toestemming" in page.url:
        page.locator("input[type=radio]").first.check()
    elif value and page.locator("main input[type=text]").count():
        page.locator("main input[type=text]").first.fill(value)
    elif value:
        page.locator(f"input[type=radio][value='{value}']").check()
    elif page.locator("main input[type=checkbox]").count():
        page.locator("main input[type=checkbox]").first.check()
    else:
        page.locator("main input[type=radio]").last.check()
    page.locator("main form button").first.click()


if __name__ == "__main__":
    main()
