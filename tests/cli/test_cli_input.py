# SPDX-License-Identifier: EUPL-1.2
"""Bad input: status 2, and a sentence on stderr that names the field and what would be right."""

import pytest

FIELDS = [
    ("leeftijd: oud", "leeftijd: geef een heel getal van 0 tot en met 120"),
    ("leeftijd: 22.5", "leeftijd: geef een heel getal"),
    ("leeftijd: '22'", "zonder aanhalingstekens"),
    ("leeftijd: true", "leeftijd: geef een heel getal"),
    ("woont_in_nederland: true", "woont_in_nederland: kies uit: nee of ja"),
    ("partner: getrouwd", "partner: kies uit: geen, gehuwd, samenwonend"),
    ("loon: '1401.50'", "loon: geef een bedrag van 0"),
    ("loon: 1401.505", "loon: geef het bedrag met hoogstens twee cijfers"),
    ("loon: .nan", "loon: geef een bedrag"),
    ("loon: .inf", "loon: geef een bedrag"),
    ('{"loon": NaN}', "loon: geef een bedrag"),
    ("meldingsdatum: gisteren", "meldingsdatum: geef een datum als jaar-maand-dag"),
    ("meldingsdatum: 2026-02-30", "geen goede JSON of YAML"),
    ("leeftijdd: 22", "leeftijdd: dit feit kennen wij niet; bedoelt u 'leeftijd'?"),
    ("medebewoners: {leeftijd: 3}", "medebewoners: geef een lijst"),
    ("medebewoners: [{leeftijd: -1}]", "medebewoners[1].leeftijd: geef een heel getal"),
    ("medebewoners: [{}, {contract: ja}]", "medebewoners[2].contract: kies uit"),
    ("peildatum: 2026-07-01", "peildatum: geef de dag met --peildatum"),
    ("1: 2", "situatie: gebruik als naam van een feit"),
    ("- leeftijd", "situatie: geef feiten met hun waarde"),
    ("", "situatie: geef feiten met hun waarde"),
    ("zomaar een zin", "situatie: geef feiten met hun waarde"),
    ("leeftijd: 22\nleeftijd: 23", "Op regel 2 van het bestand: dit feit staat er twee keer."),
    ('{"leeftijd": 22, "leeftijd": 23}', "Het feit 'leeftijd' staat er twee keer."),
    ("leeftijd: [", "geen goede JSON of YAML"),
    ('{"leeftijd": ', "geen goede JSON of YAML"),
    ("leeftijd: !!python/name:os.system", "geen goede JSON of YAML"),
    ("[" * 50_000, "te veel lijsten in elkaar"),
    ("leeftijd: " + "9" * 5_000, "geen goede JSON of YAML"),
    ("a" * 100_001, "te lang"),
]


@pytest.mark.parametrize(("text", "sentence"), FIELDS, ids=range(len(FIELDS)))
def test_the_field_and_what_would_be_right(rechtop, text, sentence):
    result = rechtop("check", "-", input=text)
    assert result.exit_code == 2, result.stderr
    assert sentence in result.stderr
    assert result.stdout == ""


def test_every_wrong_field_is_named(rechtop):
    result = rechtop("check", "-", input="leeftijd: oud\npartner: nee\nfiets: ja")
    assert {line.split(":")[0] for line in result.stderr.splitlines()} == {
        "leeftijd",
        "partner",
        "fiets",
    }


def test_answers_that_clash_are_both_named(rechtop):
    result = rechtop("check", "-", input="partner: geen\npartner_leeftijd: 30")
    assert result.exit_code == 2
    assert {line.split(":")[0] for line in result.stderr.splitlines()} == {
        "partner",
        "partner_leeftijd",
    }


def test_files_that_cannot_be_read(rechtop, tmp_path):
    (tmp_path / "oud.yaml").write_bytes(b"leeftijd: \xff\xfe")
    for name, sentence in (
        (tmp_path / "weg.yaml", "het is er niet"),
        (tmp_path, "het lukt niet"),
        (tmp_path / "oud.yaml", "UTF-8"),
    ):
        result = rechtop("check", str(name))
        assert result.exit_code == 2
        assert sentence in result.stderr


WORDS = [
    (["check"], "Hier ontbreekt: BESTAND."),
    (["check", "-", "extra"], "te veel of verkeerde woorden"),
    (["check", "-", "--peildatum"], "Achter '--peildatum' hoort een waarde te staan."),
    (["check", "-", "--json=ja"], "Achter '--json' hoort niets te staan."),
    (["check", "-", "--peildatum", "9999-12-31"], "--peildatum: geef een dag tot en met 2100."),
    (["check", "-", "--vanaf", "9999-12-01", "--tot", "9999-12-31"], "tot en met 2100"),
    (["check", "-", "--peildatum", "1 mei"], "--peildatum: geef een dag als jaar-maand-dag"),
    (["check", "-", "--peildag", "2026-01-01"], "Bedoelt u '--peildatum'?"),
    (["chek"], "Bedoelt u 'check'?"),
    (["regels", "gifte"], "Bedoelt u 'giften'?"),
    (["regels", "giften", "--op", "2020-01-01"], "niet nagekeken"),
    (["tabel", "bijstand"], "kennen wij niet"),
    (["tabel", "giften", "--op", "2020-01-01"], "niet gedekt"),
    (["tabel", "urgentie", "--volledig"], "rijen. Wij tonen er hoogstens 4.999."),
    (["schema", "fiets"], "kies uit: situatie, antwoord, kantelpunten, regel."),
    (["serve", "--port", "70000"], "van 0 tot en met 65535"),
]


@pytest.mark.parametrize(("words", "sentence"), WORDS, ids=[" ".join(w) for w, _ in WORDS])
def test_wrong_words_behind_a_command(rechtop, words, sentence):
    result = rechtop(*words, input="leeftijd: 22")
    assert result.exit_code == 2
    assert sentence in result.stderr


def test_a_name_cannot_play_with_the_screen(rechtop):
    result = rechtop("check", "-", input='{"\\u001b[31mrood": 1, "\\ud800": 2}')
    assert result.exit_code == 2
    assert "\x1b" not in result.stderr
