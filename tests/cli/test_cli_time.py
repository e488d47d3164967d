# SPDX-License-Identifier: EUPL-1.2
"""Time on the command line: clocks, the answer over time, three columns, changes per day."""

import json
import re
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from tests.cli.conftest import ROOT
from web.command import params
from web.command.verifying import aging, run_all, used_figures

JONG = """geboortedatum: 1999-12-10
partner: geen
woont_in_nederland: ja
verblijf: nederlands
woonsituatie: eigen_plek
medebewoners: []
soort_bijstand: algemeen
al_gemeld: ja
meldingsdatum: 2026-11-21
pro_vso_afgelopen_jaar: nee
medisch_urenbeperkt: nee
doelgroep_loonkostensubsidie: nee
besluit_zoektermijn: nog_niets
wachten_te_zwaar: nee
"""
SPAN = ("--vanaf", "2026-11-21", "--tot", "2027-01-31")


# ---- the three clocks
@pytest.mark.parametrize(
    ("naam", "said"),
    [
        ("vierwekenzoektermijn", "Wij kijken naar de dag van uw melding."),
        ("bijstandsnorm", "Wij kijken naar de maand waar het om gaat."),
        ("urgentie", "Wij kijken naar de dag van uw vraag."),
    ],
)
def test_a_rule_says_which_day_it_looks_at(rechtop, naam, said):
    """Artt. 41 lid 4 and 44 lid 1 Pw: the melding; art. 19 Pw: the calendar month."""
    assert said in rechtop("regels", naam).stdout


def test_every_outcome_says_which_day_it_looks_at(rechtop):
    said = rechtop("check", "-", "--waarom", input="leeftijd: 22").stdout
    answer = json.loads(rechtop("check", "-", "--json", input="leeftijd: 22").stdout)
    assert said.count("Wij kijken naar de ") == len(answer["uitkomsten"])


def test_the_clock_is_in_the_data(rechtop, checker):
    answer = json.loads(rechtop("check", "-", "--json", input="leeftijd: 22").stdout)
    found = {one["maatregel"]: one["klok"] for one in answer["uitkomsten"]}
    assert found == {naam: checker.regels[naam].klok for naam in found}
    assert (found["vierwekenzoektermijn"], found["urgentie"]) == ("melding", "vraag")


# ---- over time
def test_the_answer_over_time_with_its_reasons(rechtop):
    """27 on 10 December 2026, and four weeks after 21 November are over on the 19th (art. 41 lid 4
    Pw names no day for the age); the norms are sure until 2026-12-31."""
    said = rechtop("check", "-", *SPAN, input=JONG).stdout
    birthday, new_year = said.index("10 DECEMBER 2026"), said.index("1 JANUARI 2027")
    over = said.index("19 DECEMBER 2026")
    assert "Reden: U wordt 27 jaar." in said[birthday:over]
    assert "Vier weken wachten met uw aanvraag" in said[over:new_year]
    assert "Reden: Een termijn loopt af." in said[over:new_year]
    assert "Reden: Vanaf deze dag zijn niet alle bedragen bekend." in said[new_year:]
    assert "Laatst bekend: € 1.419,46" in said[new_year:]
    days = re.findall(r"(?m)^\d+ [A-Z]+ \d{4}$", said)
    assert days == ["10 DECEMBER 2026", "19 DECEMBER 2026", "1 JANUARI 2027"]


def test_the_end_of_a_term_is_told(rechtop):
    """28 days after the melding of 2 November (art. 41 lid 4 Pw)."""
    who = JONG.replace("2026-11-21", "2026-11-02")
    said = rechtop("check", "-", *SPAN, input=who).stdout
    assert "TERMIJNEN DIE AFLOPEN" in said
    assert "30 november 2026." in said[said.index("TERMIJNEN") :]


def test_the_answer_over_time_as_data(rechtop):
    found = json.loads(rechtop("check", "-", *SPAN, "--json", input=JONG).stdout)
    assert (found["vanaf"], found["tot"]) == ("2026-11-21", "2027-01-31")
    days = [moment["dag"] for moment in found["momenten"]]
    assert days == ["2026-12-10", "2026-12-19", "2027-01-01"]
    (first, *_) = found["momenten"][0]["veranderingen"]
    assert first["redenen"][0] == {
        "soort": "verjaardag",
        "leeftijd": 27,
        "feiten": [],
        "wijzigingen": [],
        "cijfers": [],
    }
    assert found["begin"]["peildatum"] == "2026-11-21"


def test_with_an_age_only_it_says_that_birthdays_are_not_in_it(rechtop):
    said = rechtop("check", "-", *SPAN, input="leeftijd: 26").stdout
    assert "Verjaardagen zitten er daarom niet in." in said
    assert "Verjaardagen zitten" not in rechtop("check", "-", *SPAN, input=JONG).stdout


def test_a_change_of_the_law_names_the_article(rechtop):
    """Gifts: art. 31 lid 2 onder m Pw from 2026-01-01."""
    who = "leeftijd: 35\ngiften: [{soort: gift, bedrag: 900}]\n"
    span = ("--vanaf", "2025-12-01", "--tot", "2026-01-15")
    said = rechtop("check", "-", *span, input=who).stdout
    assert "Reden: De wet verandert." in said
    assert "Nieuw: Giften tot de grens tellen niet mee." in said


@pytest.mark.parametrize(
    ("words", "complaint"),
    [
        (("--vanaf", "2026-01-01"), "Geef --vanaf en --tot samen."),
        (("--tot", "2026-01-01"), "Geef --vanaf en --tot samen."),
        (("--vanaf", "2026-02-01", "--tot", "2026-01-31"), "ligt voor de dag bij --vanaf."),
        (("--vanaf", "2026-02-01", "--tot", "2036-02-02"), "hoogstens tien jaar"),
        ((*SPAN, "--peildatum", "2026-02-01"), "horen geen --peildatum"),
        ((*SPAN, "--gedoogjaar"), "horen geen --peildatum"),
        (("--gedoogjaar", "--waarom"), "Bij --gedoogjaar hoort geen --waarom."),
        (("--vanaf", "morgen", "--tot", "2026-01-31"), "--vanaf: geef een dag"),
        (("--gedoogjaar", "--peildatum", "2099-01-01"), "kennen wij nog geen verandering"),
    ],
)
def test_options_that_do_not_fit_get_one_sentence(rechtop, words, complaint):
    result = rechtop("check", "-", *words, input="leeftijd: 35")
    assert result.exit_code == 2
    assert complaint in result.stderr
    assert result.stdout == ""


def test_wrong_answers_are_told_over_time_too(rechtop):
    result = rechtop("check", "-", *SPAN, input="leeftijd: 222")
    assert (result.exit_code, result.stderr.startswith("leeftijd:")) == (2, True)
    result = rechtop("check", "-", "--gedoogjaar", input="leeftijd: 222")
    assert (result.exit_code, result.stderr.startswith("leeftijd:")) == (2, True)


# ---- three columns
def test_three_columns_for_one_person(rechtop):
    said = rechtop("check", "-", "--gedoogjaar", input=JONG).stdout
    head = next(line for line in said.splitlines() if line.startswith("Regel"))
    assert re.split(r"\s{2,}", head) == ["Regel", "Nu", "Mag al", "Vanaf 1 januari 2027"]
    rows = said[: said.index("BEDRAGEN EN GRENZEN")]
    assert "Bedrag nog niet bekend." in rows
    assert "Hetzelfde als nu." in rows


def test_three_columns_as_data(rechtop):
    found = json.loads(rechtop("check", "-", "--gedoogjaar", "--json", input=JONG).stdout)
    assert (found["peildatum"], found["verandert_op"]) == ("2026-11-21", "2027-01-01")
    norm = next(m for m in found["maatregelen"] if m["maatregel"] == "bijstandsnorm")
    assert norm["straks"]["bedrag"]["waarde"] is None
    assert norm["straks"]["bedrag"]["laatst_bekend"] == "1419.46"
    promised = [m["mag_al"] for m in found["maatregelen"] if m["mag_al"]]
    assert "ja" not in [one["uitkomst"] for one in promised]


# ---- what changes on a day
def test_the_changes_of_a_day_per_article(rechtop):
    """The three exceptions to the search period of 2023-07-01 (art. 41 lid 4 Pw)."""
    said = rechtop("wijzigingen", "2023-07-01").stdout
    assert "ARTIKEL 41, PARTICIPATIEWET" in said
    assert "Nieuw: U of uw partner is medisch urenbeperkt." in said
    assert "van € 1.195,66 per maand naar € 1.216,62 per maand." in said


def test_what_ends_is_told_as_such(rechtop):
    said = " ".join(rechtop("wijzigingen", "2026-01-01").stdout.split())
    assert "Vervalt: Tot 2026 was er geen grens." in said


def test_the_changes_of_a_day_as_data(rechtop):
    found = json.loads(rechtop("wijzigingen", "2023-07-01", "--json").stdout)
    places = {w["bron"]["tekst"] for a in found["artikelen"] for w in a["wijzigingen"]}
    assert {"art. 41 lid 4 onder a Pw", "art. 41 lid 4 onder b Pw"} <= places


def test_a_day_without_changes_names_the_days_that_have_them(rechtop):
    result = rechtop("wijzigingen", "2026-07-03")
    assert result.exit_code == 0
    assert "verandert er niets" in result.stdout
    assert "1 januari 2026" in result.stdout


def test_a_day_that_cannot_be_read_is_told(rechtop):
    result = rechtop("wijzigingen", "morgen")
    assert result.exit_code == 2
    assert "geef een dag als jaar-maand-dag" in result.stderr


# ---- figures that grow old
def test_only_figures_that_rules_use_are_warned_for(checker):
    list(run_all(checker, [(n, 1, {**r.uitgangspunt}) for n, r in checker.regels.items()]))
    used = used_figures(checker.boek)
    assert "pw.norm.21a.alleenstaande_of_alleenstaande_ouder" in used
    unused = set(checker.boek.parameters) - set(used)
    told = " ".join(aging(used, date(2026, 12, 1)))
    assert unused and not [naam for naam in unused if f"{naam}," in told]


@pytest.mark.parametrize(
    ("today", "warned"),
    [(date(2026, 11, 29), False), (date(2026, 11, 30), True), (date(2027, 5, 1), True)],
)
def test_the_warning_comes_a_month_ahead(rechtop, monkeypatch, only_examples_of, today, warned):
    """The norms are sure until 2026-12-31; the clock is that of the command line."""
    only_examples_of("bijstandsnorm")
    monkeypatch.setattr(params, "today", lambda: today)
    assert ("na 2026-12-31" in rechtop("controleer").stderr) is warned


def test_no_module_of_the_checker_reads_the_clock():
    for path in (ROOT / "checker").rglob("*.py"):
        assert not re.search(r"\.today\(|\.now\(|time\.time\(", path.read_text(encoding="utf-8"))


# ---- the README
def test_the_example_over_time_in_the_readme_prints_what_it_shows():
    text = (Path(ROOT) / "README.md").read_text(encoding="utf-8")
    words, situation = re.search(
        r"rechtop (check - --vanaf .*?) <<'SITUATIE'\n(.*?)SITUATIE", text, re.S
    ).groups()
    shown = re.search(r"```text\n(Wat verandert er van .*?)```", text, re.S)[1]
    found = subprocess.run(
        [sys.executable, "-m", "web.cli", *words.split()],
        input=situation,
        capture_output=True,
        encoding="utf-8",
        cwd=ROOT,
        check=True,
    )
    place = 0
    for line in shown.replace("[...]", "").splitlines():
        place = found.stdout.index(line, place) + len(line)
