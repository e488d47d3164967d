# SPDX-License-Identifier: EUPL-1.2
"""`rechtop serve`: a site that answers at once, and a taken port that gives a sentence."""

import re
import signal
import socket
import subprocess
import sys
from datetime import date
from urllib.request import urlopen

import pytest

from tests.cli.conftest import ROOT
from tests.web.visitor import Visitor
from web.command.serving import make_site


@pytest.fixture
def site():
    """A running site on a port that the machine chose: its address and its process."""
    command = [sys.executable, "-m", "web.cli", "serve", "--port", "0"]
    process = subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    line = process.stdout.readline()
    yield re.search(r"http://\S+", line)[0], process
    if process.poll() is None:
        process.kill()
    process.communicate(timeout=10)


def test_the_site_answers_and_stops_when_asked(site):
    address, process = site
    with urlopen(address, timeout=10) as page:
        assert page.status == 200
        assert b'lang="nl"' in page.read()
        assert "waitress" not in (page.headers["Server"] or "")
    process.send_signal(signal.SIGTERM)
    _out, errors = process.communicate(timeout=10)
    assert process.returncode == 0
    assert "Traceback" not in errors


def test_a_taken_port_gives_one_sentence(for_real):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        done = for_real("serve", "--port", str(port))
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert f"Op 127.0.0.1 is poort {port} niet vrij. Kies een andere" in done.stderr


def test_an_address_that_is_not_ours_gives_one_sentence(rechtop):
    for host in ("192.0.2.1", "bestaat.invalid", "x" * 300):
        result = rechtop("serve", "--host", host, "--port", "0")
        assert result.exit_code == 1
        assert "niet vrij" in result.stderr


def test_a_wrong_setting_is_bad_input(rechtop, monkeypatch):
    monkeypatch.setenv("RECHTOP_SLEUTEL", "kort")
    result = rechtop("serve", "--port", "0")
    assert result.exit_code == 2
    assert "RECHTOP_SLEUTEL is te kort" in result.stderr


def test_who_reviews_can_fix_the_day_and_no_visitor_can(checker, monkeypatch):
    monkeypatch.setattr("web.command.core.the_checker", lambda: checker)
    monkeypatch.setenv("RECHTOP_INSECURE_COOKIE", "1")
    later = make_site(date(2027, 1, 2))
    for site, said in ((later, "2 januari 2027"), (make_site(), "21 november 2026")):
        visitor = Visitor(site.test_client())
        visitor.answer("leeftijd", "24")
        for address in ("/uitkomst", "/uitkomst?peildatum=2027-02-03"):
            assert f"Gemaakt op {said}." in visitor.get(address).words()
