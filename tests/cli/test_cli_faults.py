# SPDX-License-Identifier: EUPL-1.2
"""A fault is one sentence on stderr and status 1; nobody ever sees a traceback."""

import pytest

from checker.engine.durable import EngineMissing
from web.command import core


@pytest.fixture
def breaks(monkeypatch):
    def with_error(error):
        def fail():
            raise error

        monkeypatch.setattr(core, "the_checker", fail)

    return with_error


def test_an_engine_that_does_not_start_has_its_own_sentence(rechtop, breaks):
    breaks(EngineMissing("De regelmachine start niet."))
    result = rechtop("regels")
    assert (result.exit_code, result.stderr) == (1, "De regelmachine start niet.\n")


def test_a_missing_package_is_named(rechtop, breaks):
    breaks(ModuleNotFoundError("No module named 'waitress'", name="waitress"))
    result = rechtop("regels")
    assert result.exit_code == 1
    assert result.stderr == "Een onderdeel van Rechtop is niet goed geïnstalleerd: waitress.\n"


def test_an_unknown_error_tells_only_its_place(rechtop, breaks):
    breaks(ValueError("leeftijd 22 in de opvang"))
    result = rechtop("regels")
    assert result.exit_code == 1
    assert result.stderr.startswith("Er ging iets mis in Rechtop zelf (ValueError: ")
    assert "opvang" not in result.stderr


def test_who_stops_gets_a_sentence(rechtop, breaks):
    breaks(KeyboardInterrupt())
    result = rechtop("regels")
    assert result.exit_code == 1
    assert result.stderr.strip() == "Gestopt."


def test_a_reader_that_goes_away_is_no_fault(rechtop, breaks):
    breaks(BrokenPipeError())
    result = rechtop("regels")
    assert (result.exit_code, result.stderr) == (0, "")
