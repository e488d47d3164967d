# SPDX-License-Identifier: EUPL-1.2
"""The page "Hoe weten wij dit?": every measurement with its number, its day and its command."""

import re
from datetime import date
from pathlib import Path

import pytest

from checker import RegelboekFout
from checker.loading import Bestand
from checker.proofs import Bewijsstand

ROOT = Path(__file__).resolve().parents[2]
COMMANDS = re.compile(r"(make [a-z]+|rechtop [a-z]+|python -m tests\.[a-z.]+)( .*)?")


def grouped(number: int) -> str:
    return f"{number:,}".replace(",", ".")


def test_every_measurement_is_on_the_page(visitor, checker):
    page = visitor.get("/hoe-weten-wij-dit").words()
    assert checker.boek.bewijsstand.metingen
    for one in checker.boek.bewijsstand.metingen:
        assert one.wat in page and one.opdracht in page
        assert f"Nagerekend: {grouped(one.gedaan)}." in page
        if one.mis:
            assert f"Anders dan wij wilden: {grouped(one.mis)}. {one.uitleg_mis}" in page


def test_the_page_counts_the_examples_of_today(visitor, checker):
    total = sum(len(regel.varianten) for regel in checker.regels.values())
    page = visitor.get("/hoe-weten-wij-dit").words()
    assert f"rekenen wij {grouped(total)} voorbeelden na" in page


def test_a_measurement_is_not_from_the_future_and_anybody_can_repeat_it(checker):
    targets = re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.M)
    for one in checker.boek.bewijsstand.metingen:
        assert one.gemeten_op <= date.today()
        found = COMMANDS.fullmatch(one.opdracht)
        assert found, one.opdracht
        kind, _, name = found[1].partition(" ")
        assert kind != "make" or name in targets
        module = name.removeprefix("-m ").replace(".", "/")
        assert kind != "python" or (ROOT / f"{module}.py").exists()


@pytest.mark.parametrize("rest", ["mis: 3", "uitleg_mis: Dat kwam door een fout."])
def test_what_went_wrong_is_always_explained(tmp_path, rest):
    path = tmp_path / "bewijsstand.yaml"
    row = "metingen:\n  - wat: Iets\n    uitleg: Zo.\n    gedaan: 5\n    opdracht: make bewijs\n"
    path.write_text(f"{row}    gemeten_op: 2026-11-21\n    {rest}\n", encoding="utf-8")
    with pytest.raises(RegelboekFout, match="horen bij elkaar"):
        Bestand(path).parse(Bewijsstand)


def test_other_pages_lead_to_it(visitor):
    for address in ("/over", "/dekking"):
        assert "/hoe-weten-wij-dit" in [a["href"] for a in visitor.get(address).links]
