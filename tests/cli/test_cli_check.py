# SPDX-License-Identifier: EUPL-1.2
"""`rechtop check`: what goes in, and the readable answer that comes out."""

import json
from datetime import date

import pytest

ALLEEN = {
    "leeftijd": 35,
    "woont_in_nederland": "ja",
    "verblijf": "nederlands",
    "partner": "geen",
    "kinderen": [],
    "woonsituatie": "eigen_plek",
    "medebewoners": [],
    "mantelzorg_elders": "nee",
    "schoolverlater": "nee",
    "loon": 0,
    "ander_inkomen": 0,
    "bezittingen": 0,
    "schulden": 0,
    "overwaarde_woning": 0,
    "voorliggende_voorziening": "nee",
    "uitsluiting": "geen",
    "nu_in_buitenland": "nee",
}


@pytest.fixture
def answer(rechtop):
    def ask(facts, *words):
        result = rechtop("check", "-", *words, input=json.dumps(facts))
        assert result.exit_code == 0, result.stderr
        return result.stdout

    return ask


def in_order(text, *parts):
    places = [text.find(part) for part in parts]
    assert -1 not in places, [part for part, at in zip(parts, places, strict=True) if at == -1]
    return places == sorted(places)


def test_a_right_comes_with_amount_reason_article_and_link(answer):
    """Amount of art. 21 onder a Participatiewet on 2026-07-01."""
    said = answer(ALLEEN)
    assert "U heeft hier waarschijnlijk recht op." in said
    assert "€ 1.419,46 per maand." in said
    assert "U woont in Nederland. (artikel 11, lid 1, Participatiewet)" in said
    assert "https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel11" in said


def test_groups_stand_in_the_order_of_the_result_page(answer):
    said = answer(ALLEEN)
    assert in_order(
        said,
        "DOE DIT EERST",
        "DIT KUNT U WAARSCHIJNLIJK KRIJGEN",
        "NOG NIET TE ZEGGEN",
        "DIT GELDT WAARSCHIJNLIJK VOOR U",
        "DIT GELDT WAARSCHIJNLIJK NIET VOOR U",
        "WAAR STAAT DIT IN DE WET?",
    )


def test_a_refusal_gives_its_deciding_line_with_article(answer):
    said = answer({**ALLEEN, "uitsluiting": "vast"})
    refused = said[said.index("Waarschijnlijk niet, omdat:") :].splitlines()
    assert refused[1].strip() == "- U zit vast. (artikel 13, lid 1, onder a, Participatiewet)"


def test_the_municipality_decides_is_an_answer_of_its_own(answer):
    said = answer({**ALLEEN, "voorliggende_voorziening": "ja"})
    assert "DE GEMEENTE OF EEN ANDER BESLIST HIEROVER" in said
    assert "De gemeente moet dit beoordelen. Vraag het aan." in said


def test_an_open_outcome_says_which_facts_settle_it(answer):
    facts = {naam: value for naam, value in ALLEEN.items() if naam != "verblijf"}
    said = answer(facts)
    assert in_order(
        said, "NOG NIET TE ZEGGEN", "Wij moeten nog weten:", "Wat past bij u? (verblijf)"
    )


def test_a_fact_of_a_housemate_is_named_by_its_place(answer):
    said = answer({**ALLEEN, "medebewoners": [{"leeftijd": 20}, {"leeftijd": 40}]})
    assert "(medebewoners[2].woont_hier)" in said
    assert "Persoon 1: telt niet mee." in said


def test_a_range_and_an_open_lower_end(answer):
    housemate = {"leeftijd": 40, "woont_hier": "vast", "contract": "geen", "familie": "nee"}
    assert "Tussen € " in answer({**ALLEEN, "medebewoners": [housemate]})
    assert "Tot € 1.419,46 per maand; de gemeente kan dit verlagen." in answer(
        {**ALLEEN, "schoolverlater": "ja"}
    )


def test_steps_have_days_in_words(answer):
    said = answer({**ALLEEN, "leeftijd": 22, "soort_bijstand": "algemeen"})
    assert "19 december 2026" in said
    assert "21 november 2026" in said


def test_why_shows_every_weighed_line(answer):
    few, all_lines = answer(ALLEEN), answer(ALLEEN, "--waarom")
    assert "Deze uitzondering geldt niet voor u: U zit niet vast." in " ".join(all_lines.split())
    assert "U zit niet vast." not in few


def test_json_is_the_published_answer(answer):
    found = json.loads(answer(ALLEEN, "--json"))
    assert list(found) == ["peildatum", "rulebook", "uitkomsten", "niet_gedekt"]
    assert found["peildatum"] == "2026-11-21"
    outcomes = {u["maatregel"]: u["uitkomst"] for u in found["uitkomsten"]}
    assert outcomes["algemene_bijstand"] == "ja"


def test_the_day_can_be_chosen(answer):
    found = json.loads(answer({**ALLEEN, "leeftijd": 22}, "--json", "--peildatum", "2024-03-01"))
    assert found["peildatum"] == "2024-03-01"


YAML = """
# een situatie
leeftijd: 22
partner: geen
woont_in_nederland: ja
meldingsdatum: 2026-11-01
loon: 1401.50
medebewoners:
  - {leeftijd: 40}
"""


def test_yaml_and_json_files_give_the_same_answer(rechtop, tmp_path):
    facts = {
        "leeftijd": 22,
        "partner": "geen",
        "woont_in_nederland": "ja",
        "meldingsdatum": "2026-11-01",
        "loon": 1401.50,
        "medebewoners": [{"leeftijd": 40}],
    }
    (tmp_path / "s.yaml").write_text(YAML, encoding="utf-8")
    (tmp_path / "s.json").write_text(json.dumps(facts), encoding="utf-8-sig")
    answers = {
        rechtop("check", str(tmp_path / name), "--json").stdout for name in ("s.yaml", "s.json")
    }
    assert len(answers) == 1


def test_figures_with_a_point_never_become_floats(rechtop):
    """0.1 + 0.2 as floats would be more than two decimals; these stay exact."""
    for text in ("loon: 0.30", '{"loon": 0.30}', "loon: 1_401.50", '{"loon": 1.4015e3}'):
        assert rechtop("check", "-", input=text).exit_code == 0, text


def test_no_rule_for_the_day_is_bad_input_also_as_json(rechtop):
    for words in ((), ("--json",)):
        result = rechtop("check", "-", "--peildatum", "2020-01-01", *words, input="leeftijd: 22")
        assert result.exit_code == 2
        assert "Voor 2020-01-01 is geen enkele regel nagekeken." in result.stderr
    assert json.loads(result.stdout)["uitkomsten"] == []


def test_it_works_as_a_process_of_its_own(for_real):
    done = for_real("check", "-", "--peildatum", "2026-11-21", input=json.dumps(ALLEEN))
    assert done.returncode == 0
    assert "€ 1.419,46 per maand." in done.stdout
    assert done.stderr == ""


def test_without_a_day_it_is_today(for_real):
    done = for_real("check", "-", "--json", input="leeftijd: 35")
    assert abs(date.fromisoformat(json.loads(done.stdout)["peildatum"]) - date.today()).days <= 1


def test_a_screen_without_euro_signs_is_no_fault(for_real):
    done = for_real(
        *("check", "-", "--peildatum", "2026-11-21"),
        input=json.dumps(ALLEEN),
        PYTHONIOENCODING="latin-1",
        PYTHONUTF8="0",
    )
    assert done.returncode == 0
    assert "? 1.419,46 per maand." in done.stdout


def test_what_no_answer_can_settle_says_what_is_unsure(answer):
    """On a day of which the limit is not sure yet, with gifts above the limit of today."""
    gifts = [{"soort": "gift", "bedrag": 1250}]
    said = " ".join(answer({**ALLEEN, "giften": gifts}, "--peildatum", "2028-01-01").split())
    unsure = "Dit is nog niet zeker: - Het bedrag of de grens voor deze dag is nog niet zeker."
    assert unsure in said


def test_a_doubt_stands_at_its_line_also_when_that_is_unknown(answer):
    gifts = [{"soort": "gift", "bedrag": 1250}]
    words = ("--peildatum", "2028-01-01", "--waarom")
    said = " ".join(answer({**ALLEEN, "giften": gifts}, *words).split())
    line = said.split("Nog niet bekend of dit zo is: U kreeg dit jaar meer dan de grens.")[1]
    assert "Het bedrag of de grens voor deze dag is nog niet zeker." in line.split(" - ")[0]


def test_who_can_help_is_named_with_the_day_on_which_that_was_checked(answer):
    printed = " ".join(answer({"leeftijd": 22, "woonsituatie": "buiten"}).split())
    helpers = printed.partition("Wie u kan helpen:")[2]
    assert "Straatadvocaat of straatjurist:" in helpers
    assert "Nagekeken op 21 november 2026." in helpers
