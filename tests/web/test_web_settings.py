# SPDX-License-Identifier: EUPL-1.2
"""The settings of the site come from the environment, and bad ones are refused in one sentence."""

import pytest

from web.settings import DULL_SITE, from_environment


def test_without_a_key_there_is_a_throwaway_key_that_differs_every_time():
    first, second = from_environment({}), from_environment({})
    assert first.throwaway_key and second.throwaway_key
    assert first.key != second.key


def test_a_key_of_the_deployer_is_kept():
    settings = from_environment({"RECHTOP_SLEUTEL": "s" * 32})
    assert settings.key == "s" * 32
    assert not settings.throwaway_key


def test_a_short_key_is_refused():
    with pytest.raises(ValueError, match="te kort"):
        from_environment({"RECHTOP_SLEUTEL": "kort"})


def test_the_exit_is_a_dull_site_unless_another_is_chosen():
    assert from_environment({}).exit_url == DULL_SITE
    chosen = from_environment({"RECHTOP_SNEL_WEG": "https://www.buienradar.nl/"})
    assert chosen.exit_url == "https://www.buienradar.nl/"


@pytest.mark.parametrize("address", ["javascript:alert(1)", "http://x.nl", "/elders"])
def test_the_exit_must_be_a_safe_address(address):
    with pytest.raises(ValueError, match="https"):
        from_environment({"RECHTOP_SNEL_WEG": address})


@pytest.mark.parametrize(
    ("value", "secure"), [("", True), ("nee", True), ("ja", False), ("1", False)]
)
def test_the_cookie_is_secure_unless_plain_http_is_asked_for(value, secure):
    assert from_environment({"RECHTOP_INSECURE_COOKIE": value}).secure_cookie is secure


def test_the_statement_of_the_deployer_must_be_a_safe_address():
    assert from_environment({}).statement_url == ""
    chosen = {"RECHTOP_TOEGANKELIJKHEID": "https://example.org/verklaring"}
    assert from_environment(chosen).statement_url == "https://example.org/verklaring"
    with pytest.raises(ValueError, match="RECHTOP_TOEGANKELIJKHEID"):
        from_environment({"RECHTOP_TOEGANKELIJKHEID": "javascript:alert(1)"})


@pytest.mark.parametrize(
    "text", ["morgen", "2027-06-01", "2027-06-01T00:00:00", "2027-13-01T00:00:00Z"]
)
def test_the_end_of_security_txt_must_be_a_moment(text):
    moment = "2027-06-01T00:00:00Z"
    assert from_environment({"RECHTOP_SECURITY_EXPIRES": moment}).security_expires == moment
    with pytest.raises(ValueError, match="RECHTOP_SECURITY_EXPIRES"):
        from_environment({"RECHTOP_SECURITY_EXPIRES": text})
