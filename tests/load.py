# SPDX-License-Identifier: EUPL-1.2
"""Many people at once on the real server: errors, how long a page takes, and its memory.

    python tests/load.py [PEOPLE] [SECONDS]

Starts `rechtop serve` and lets PEOPLE (default 50) walk whole visits for SECONDS (default 120).
Between two pages somebody thinks for some seconds, as people do. Prints one table.
"""

import http.client
import re
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from http.cookies import SimpleCookie
from pathlib import Path
from random import Random
from statistics import quantiles
from urllib.parse import urlencode

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from tests.server import running  # noqa: E402
from tests.web.visitor import Visitor  # noqa: E402

THINKING = (0.5, 3.5)
AFTER = ("/antwoorden", "/uitkomst", "/uitkomst/waarom/algemene_bijstand", "/uitkomst/tekst")
PERCENT = 95


class Answer:
    """One response, as far as a visitor looks at it."""

    def __init__(self, status: int, location: str, body: str):
        self.status_code, self.location, self.body = status, location, body

    def get_data(self, as_text: bool) -> str:
        return self.body


class Browser:
    """One person's connection and cookie; notes the milliseconds of every page."""

    def __init__(self, host: str, port: int, rng: Random, until: float):
        self.connection = http.client.HTTPConnection(host, port, timeout=60)
        self.cookie, self.rng, self.until = "", rng, until
        self.took: list[tuple[str, float]] = []
        self.wrong: list[str] = []

    def get(self, address: str) -> Answer:
        time.sleep(self.rng.uniform(*THINKING))
        if time.monotonic() > self.until:
            raise TimeIsUp
        return self._ask("GET", address)

    def post(self, address: str, data: dict[str, str]) -> Answer:
        return self._ask("POST", address, urlencode(data))

    def _ask(self, method: str, address: str, body: str | None = None) -> Answer:
        headers = {"Cookie": self.cookie} if self.cookie else {}
        if body is not None:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        begin = time.perf_counter()
        self.connection.request(method, address, body, headers)
        response = self.connection.getresponse()
        text = response.read().decode()
        self.took.append((kind(address), (time.perf_counter() - begin) * 1000))
        if response.status not in (200, 303):
            self.wrong.append(f"{method} {kind(address)}: {response.status}")
        for naam, morsel in SimpleCookie(response.headers.get("Set-Cookie", "")).items():
            self.cookie = f"{naam}={morsel.value}"
        return Answer(response.status, response.headers.get("Location", ""), text)


class TimeIsUp(Exception):
    """The person stops in the middle of a visit."""


def kind(address: str) -> str:
    return "/" + address.split("?")[0].strip("/").split("/")[0]


def walk(browser: Browser) -> None:
    """Visits one after the other, each with a new cookie, until the time is up."""
    try:
        while True:
            browser.cookie = ""
            one = Visitor(browser)
            one.walk(person(browser.rng))
            for address in AFTER:
                one.get(address)
    except TimeIsUp:
        pass


def person(rng: Random) -> dict:
    return {
        "leeftijd": str(rng.randint(17, 70)),
        "woont_in_nederland": "ja",
        "verblijf": "nederlands",
        "partner": rng.choice(["geen", "gehuwd"]),
        "woonsituatie": rng.choice(["tijdelijk", "buiten", "opvang", "eigen_plek"]),
        "loon": str(rng.randint(0, 2500)),
        "kinderen": [],
    }


def memory(process: int) -> int:
    """kB of a process that is in memory now."""
    status = Path(f"/proc/{process}/status").read_text()
    return int(re.search(r"VmRSS:\s+(\d+)", status)[1])


def main() -> None:
    people, seconds = (int(a) for a in (*sys.argv[1:], *("50", "120")[len(sys.argv) - 1 :]))
    with running() as (process, host, port):
        before = memory(process)
        until = time.monotonic() + seconds
        browsers = [Browser(host, port, Random(n), until) for n in range(people)]
        with ThreadPoolExecutor(people) as pool:
            list(pool.map(walk, browsers))
        report(browsers, before, memory(process))


def report(browsers: list[Browser], before: int, after: int) -> None:
    took: dict[str, list[float]] = {}
    for naam, milliseconds in (one for b in browsers for one in b.took):
        took.setdefault("all pages", []).append(milliseconds)
        took.setdefault(naam, []).append(milliseconds)
    print(f"{'page':16}{'number':>8}{'median':>11}{f'p{PERCENT}':>11}{'longest':>11}")
    for naam, found in took.items():
        cuts = quantiles(found, n=100) if len(found) > 1 else found * 99
        middle, high = cuts[49], cuts[PERCENT - 1]
        print(f"{naam:16}{len(found):8}{middle:8.0f} ms{high:8.0f} ms{max(found):8.0f} ms")
    wrong = [one for b in browsers for one in b.wrong]
    print(f"errors: {len(wrong)} {sorted(set(wrong))[:5]}")
    print(f"memory of the server: {before:,} kB before, {after:,} kB after")


if __name__ == "__main__":
    main()
