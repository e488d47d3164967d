# SPDX-License-Identifier: EUPL-1.2
"""`rechtop regels`, `--help` and `--version`."""

import pytest

COMMANDS = ["check", "vraag", "regels", "tabel", "dekking", "schema", "controleer", "serve"]


def test_the_list_has_every_rule_with_title_and_dates(rechtop, checker):
    said = rechtop("regels").stdout
    for naam, regel in checker.regels.items():
        assert f"{naam}: {regel.titel}" in said
    assert "De regels op 21 november 2026" in said
    assert "1 januari 2026" in said


def test_before_its_first_day_the_list_says_so(rechtop):
    said = rechtop("regels", "--op", "2020-01-01").stdout
    assert "Op deze dag kunnen wij er niets over zeggen." in said


def test_one_rule_in_sentences_with_sources(rechtop, checker):
    said = " ".join(rechtop("regels", "vierwekenzoektermijn").stdout.split())
    assert "Als dit zo is:" in said
    assert "Maar niet als dit zo is:" in said
    assert "medisch urenbeperkt. (artikel 41, lid 4, onder b, Participatiewet)" in said
    assert "https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel41" in said
    for punt in checker.regels["vierwekenzoektermijn"].open_punten:
        assert punt in said


@pytest.mark.parametrize(("day", "there"), [("2023-06-30", False), ("2023-07-01", True)])
def test_a_line_stands_there_from_its_own_day(rechtop, day, there):
    """The exceptions of art. 41 lid 4 hold from 2023-07-01 on (Stb. 2022, 499 and 500)."""
    result = rechtop("regels", "vierwekenzoektermijn", "--op", day)
    assert ("medisch urenbeperkt" in result.stdout) is there


@pytest.mark.parametrize("command", COMMANDS)
def test_help_is_dutch(rechtop, command):
    said = rechtop(command, "--help").stdout
    assert said.startswith(f"Gebruik: rechtop {command} [OPTIES]")
    assert "Toon deze hulp en stop." in said
    for english in ("Usage", "Options", "Commands", "Show this", "arguments"):
        assert english not in said


def test_without_a_command_help_is_shown(rechtop):
    result = rechtop()
    assert result.exit_code == 0
    assert result.stdout == rechtop("--help").stdout
    assert all(command in result.stdout for command in COMMANDS)


def test_version(rechtop):
    result = rechtop("--version")
    assert result.exit_code == 0
    assert result.stdout.startswith("rechtop ")
