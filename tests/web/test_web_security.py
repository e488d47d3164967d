# SPDX-License-Identifier: EUPL-1.2
"""Headers on every response, a token on every form, and nothing loaded from elsewhere."""

import re
from datetime import date
from pathlib import Path

import pytest

from tests.web.visitor import Visitor
from tests.web.webpage import Page
from web import create_app
from web.security import LARGEST_WITH_FILE
from web.settings import Settings

ROOT = Path(__file__).parents[2]
STORES = (
    "Storage",
    "indexedDB",
    "serviceWorker",
    "fetch(",
    "sendBeacon",
    "XMLHttp",
    "document.cookie",
)
HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; "
        "font-src 'none'; connect-src 'none'; frame-src 'none'; form-action 'self'; "
        "base-uri 'none'; frame-ancestors 'none'"
    ),
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Strict-Transport-Security": "max-age=31536000",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=(), browsing-topics=()",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}

FILLED = {
    "naam": "leeftijd",
    "groep": "medebewoners",
    "nummer": "1",
    "datum": "2026-01-01",
    "maatregel": "studietoeslag",
}


def every_address(app, checker):
    """Each route with each method; rule pages and questions with a name that exists."""
    for rule in app.url_map.iter_rules():
        values = {n: FILLED[n] for n in rule.arguments}
        if rule.endpoint == "regels.toon":
            values["naam"] = next(iter(checker.regels))
        if rule.endpoint == "bestand":
            values["naam"] = "bestaat-niet.css"
        with app.test_request_context():
            address = app.url_for(rule.endpoint, **values)
        for method in sorted(rule.methods):
            yield method, address


def check_headers(response):
    for naam, value in HEADERS.items():
        assert response.headers.get_all(naam) == [value], naam
    assert "Server" not in response.headers
    assert "X-Powered-By" not in response.headers


def test_every_route_with_every_method_has_the_headers(app, checker):
    seen = set()
    for method, address in every_address(app, checker):
        response = app.test_client().open(address, method=method)
        check_headers(response)
        assert response.headers["Cache-Control"] == "no-store", address
        assert response.status_code < 500
        seen.add(address)
    assert len(seen) > 15


@pytest.mark.parametrize(
    ("method", "address", "status"),
    [("GET", "/bestaat/niet", 404), ("DELETE", "/", 405), ("PUT", "/vragen/leeftijd", 405)],
)
def test_errors_have_the_headers_and_a_page_in_dutch(app, method, address, status):
    response = app.test_client().open(address, method=method)
    assert response.status_code == status
    check_headers(response)
    assert Page(response.text).h1 and 'lang="nl"' in response.text


def test_a_request_of_more_than_16_kb_is_refused_with_a_page(app):
    response = app.test_client().post("/vragen/leeftijd", data={"leeftijd": "x" * 17_000})
    assert response.status_code == 413
    check_headers(response)
    assert Page(response.text).h1 == "Dit is te veel tekst"


def test_a_fault_of_our_own_gives_a_page_without_details(make_app):
    app = make_app()
    app.view_functions["over.over"] = lambda: 1 / 0
    response = app.test_client().get("/over")
    assert response.status_code == 500
    check_headers(response)
    assert Page(response.text).h1 == "Er ging iets mis bij ons"
    assert "Zero" not in response.text and "Traceback" not in response.text


def test_a_method_that_is_not_allowed_names_those_that_are(app):
    assert "GET" in app.test_client().post("/over").headers.get("Allow", "GET")
    assert app.test_client().delete("/over").headers["Allow"] == "GET, HEAD, OPTIONS"


def test_static_files_carry_a_hash_and_may_be_kept_for_ever(app):
    page = Page(app.test_client().get("/").text)
    files = [a.get("href") or a.get("src") for t, a in page.tags if t in ("link", "script")]
    assert len(files) == 3
    for file in files:
        assert re.fullmatch(r"/static/\w+\.[0-9a-f]{12}\.(css|js|svg)", file)
        response = app.test_client().get(file)
        check_headers(response)
        assert response.headers["Cache-Control"] == "public, max-age=31536000, immutable"


def test_style_and_script_together_stay_below_40_kb(app):
    page = Page(app.test_client().get("/").text)
    files = [a.get("href") or a.get("src") for t, a in page.tags if t in ("link", "script")]
    assert sum(len(app.test_client().get(f).data) for f in files) < 40_000


def test_scripts_keep_nothing_and_send_nothing(app):
    found = (ROOT / "web" / "static").glob("*.js")
    texts = [file.read_text(encoding="utf-8") for file in found]
    assert len(texts) == 3
    for word in STORES:
        assert not [text for text in texts if word in text], word


def test_scripts_choose_nothing_for_anybody():
    """No step is taken because somebody chose or typed something (WCAG 3.2.2)."""
    for file in (ROOT / "web" / "static").glob("*.js"):
        text = file.read_text(encoding="utf-8")
        assert "change" not in text and "requestSubmit" not in text, file.name


def test_the_style_leaves_forced_colours_alone():
    style = (ROOT / "web" / "static" / "rechtop.css").read_text(encoding="utf-8")
    assert "forced-color-adjust" not in style and "!important" not in style


@pytest.mark.parametrize(
    "address",
    [
        "/wis",
        "/antwoorden/bewaren",
        "/antwoorden/laden",
        "/vragen/leeftijd",
        "/vragen/medebewoners",
        "/vragen/medebewoners/1",
        "/vragen/medebewoners/1/weg",
        "/vragen/toestemming/verblijf",
    ],
)
def test_a_form_without_its_token_is_refused_with_a_friendly_page(make_app, address):
    visitor = Visitor(make_app().test_client())
    page = visitor.post(address, {"leeftijd": "30"})
    assert visitor.response.status_code == 400
    assert page.h1 == "Uw antwoorden zijn weg"


def test_a_token_of_another_visitor_is_refused(app):
    other = Visitor(app.test_client())
    other.get("/vragen/leeftijd")
    token = other.page.question_form.values["csrf_token"]
    visitor = Visitor(app.test_client())
    visitor.get("/vragen/leeftijd")
    visitor.send(csrf_token=token, leeftijd="30")
    assert visitor.response.status_code == 400


def test_snel_weg_wipes_and_leads_to_a_dull_site(visitor):
    visitor.answer("leeftijd", "30")
    response = visitor.client.get("/snel-weg")
    assert response.status_code == 303
    assert response.location == "https://www.knmi.nl/"
    assert response.headers["Clear-Site-Data"] == '"cookies", "storage"'
    assert response.headers["Cache-Control"] == "no-store"
    check_headers(response)
    assert visitor.get("/antwoorden").h1 == "Er zijn nog geen antwoorden"


def test_security_txt_exists_only_where_it_is_configured(app, make_app):
    assert app.test_client().get("/.well-known/security.txt").status_code == 404
    settings = {"security_contact": "mailto:lek@example.org", "site_url": "https://example.org"}
    configured = make_app(security_expires="2027-06-01T00:00:00Z", **settings)
    response = configured.test_client().get("/.well-known/security.txt")
    assert response.content_type == "text/plain; charset=utf-8"
    lines = response.text.splitlines()
    assert "Contact: mailto:lek@example.org" in lines
    assert "Expires: 2027-06-01T00:00:00Z" in lines
    assert "Canonical: https://example.org/.well-known/security.txt" in lines


def test_the_readme_says_how_a_proxy_limits_requests_and_writes_no_address_down():
    """And it lets through what the site takes itself."""
    found = re.search(r"```nginx\n(.*?)```", (ROOT / "README.md").read_text(encoding="utf-8"), re.S)
    assert "limit_req zone=" in found[1] and "access_log off;" in found[1]
    room = int(re.search(r"client_max_body_size (\d+)k;", found[1])[1]) * 1024
    assert LARGEST_WITH_FILE <= room < 2 * LARGEST_WITH_FILE


@pytest.mark.parametrize(
    ("day", "there"),
    [
        (date(2026, 6, 1), True),
        (date(2026, 5, 31), False),
        (date(2027, 5, 31), True),
        (date(2027, 6, 1), False),
    ],
)
def test_security_txt_ends_in_the_future_and_within_a_year(checker, caplog, day, there):
    """RFC 9116, 2.5.5: beyond its end it must not be used; less than a year ahead is advised."""
    chosen = {"security_contact": "mailto:lek@example.org", "key": "een sleutel voor deze proef"}
    settings = Settings(**chosen, security_expires="2027-06-01T00:00:00Z")
    client = create_app(checker, settings, clock=lambda: day).test_client()
    assert client.get("/.well-known/security.txt").status_code == (200 if there else 404)
    assert ("RECHTOP_SECURITY_EXPIRES moet na vandaag" in caplog.text) is not there


def test_a_throwaway_key_is_told(make_app):
    for address in ("/over", "/privacy"):
        assert "tijdelijke sleutel" in make_app(throwaway_key=True).test_client().get(address).text
        assert "tijdelijke sleutel" not in make_app().test_client().get(address).text
