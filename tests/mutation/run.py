# SPDX-License-Identifier: EUPL-1.2
"""Makes mutants of rule files and figures, tries whether anything notices them, prints figures.

From the root of the project:
`python -m tests.mutation.run [--deel regels|cijfers] [--steek N [--zaad M]]`.
A mutant that the solver proves to say the same to everybody is no mistake, and is not counted.
"""

import argparse
import json
import sys
from collections import Counter
from contextlib import nullcontext
from dataclasses import asdict, dataclass
from pathlib import Path
from random import Random

from rich.console import Console
from rich.progress import track
from ruamel.yaml import YAML

from tests.mutation.differing import EQUAL, NOTHING, REFUSES, difference
from tests.mutation.judging import Rechter
from tests.mutation.mutants import Mutant

EQUIVALENT = Path(__file__).with_name("gelijkwaardig.yaml")
SEED = 20261121
PROVED = "niemand die alles beantwoordde, krijgt een ander antwoord (bewezen)"


@dataclass
class Oordeel:
    """What became of one mutant: `door` tells what noticed it (laden, publicatie, voorbeeld,
    verhaal or controle, and which), or else `kant` the direction."""

    naam: str
    soort: str
    door: str | None
    kant: str = ""
    maatregel: str = ""
    voorbeeld: str = ""
    was: str = ""
    wordt: str = ""
    blok: str = ""

    @property
    def names(self) -> tuple[str, str]:
        """Without the line number, and the same with its block, as in the list of equivalents."""
        naam = without_line(self.naam)
        return naam, f"{naam} (in {self.blok})"


def judge(rechter: Rechter, mutant: Mutant) -> Oordeel:
    """Tries one mutant."""
    door = rechter.written_otherwise(mutant)
    door = door or rechter.caught_by(mutant, rechter.with_mutant(mutant))
    return Oordeel(mutant.name(rechter.line(mutant)), mutant.soort, door, blok=mutant.blok)


def direct(rechter: Rechter, mutant: Mutant, oordeel: Oordeel) -> None:
    """Looks in which direction a survivor is wrong."""
    found = difference(rechter, mutant, rechter.with_mutant(mutant))
    oordeel.kant, oordeel.maatregel = found.kant, found.maatregel
    oordeel.was, oordeel.wordt = found.was, found.wordt
    if found.feiten is not None:
        oordeel.voorbeeld = str({naam: str(value) for naam, value in found.feiten.items()})


def equivalents() -> dict[str, str]:
    """Mutants that change nothing, with the reason; named without their line number.

    Where more lines give the same name, the block in which this one stands comes after it.
    """
    listed = YAML(typ="safe").load(EQUIVALENT.read_text(encoding="utf-8")) or []
    return {one["mutant"]: one["waarom"] for one in listed}


def without_line(naam: str) -> str:
    file, _, rest = naam.partition(":")
    return f"{file} {rest.partition(' ')[2]}"


def changing_nothing(found: list[Oordeel]) -> dict[str, str]:
    """The mutants that say the same in other words, with the reason.

    Lines may share a name: one that was noticed does make a difference.
    """
    known, alive = equivalents(), [one for one in found if not one.door]
    same = {one.naam: PROVED for one in alive if one.kant == EQUAL}
    return same | {one.naam: known[n] for one in alive for n in one.names if n in known}


def figures(found: list[Oordeel]) -> str:
    """The figures in a few lines, every survivor with a situation that would catch it, and what
    changes nothing."""
    same = changing_nothing(found)
    counted = [one for one in found if one.naam not in same]
    caught = [one for one in counted if one.door]
    alive = [one for one in counted if not one.door]
    share = 100 * len(caught) / max(1, len(counted))
    by = Counter(one.door.partition(" ")[0] for one in caught)
    lines = [
        f"{len(found)} mutanten, {len(same)} gelijkwaardig, {len(caught)} gevonden ({share:.1f}%):"
        f" {', '.join(f'{number} door {door}' for door, number in by.most_common())}",
    ]
    for soort, total in Counter(one.soort for one in counted).items():
        lines.append(f"  {soort}: {sum(o.soort == soort for o in caught)} van {total}")
    for kant, number in Counter(one.kant for one in alive).most_common():
        lines.append(f"overlevend, {kant}: {number}")
    for one in sorted(alive, key=lambda o: (o.kant, o.naam)):
        lines.append(f"- [{one.kant}] {one.naam}")
        if one.kant != NOTHING:
            lines.append(f"    {one.maatregel}: {one.was} wordt {one.wordt} bij {one.voorbeeld}")
    return "\n".join([*lines, *(f"= {naam}: {waarom}" for naam, waarom in sorted(same.items()))])


def chosen(
    rechter: Rechter, deel: str | None, sample: int | None, alleen: str = "", seed: int = SEED
) -> list[Mutant]:
    """All mutants of a part, of files whose name begins so, or a seeded sample of them."""
    found = [
        one
        for one in rechter.mutants()
        if deel is None or one.of_figure == (deel == "cijfers")
        if one.bestand.startswith(alleen)
    ]
    return found if sample is None else Random(seed).sample(found, min(sample, len(found)))


def try_all(rechter: Rechter, mutants: list[Mutant], out: Path | None = None) -> list[Oordeel]:
    """Judges every mutant; of a survivor also the side of the mistake."""
    found = []
    with out.open("w", encoding="utf-8") if out else nullcontext() as file:
        for mutant in _shown(mutants, "Mutanten"):
            oordeel = judge(rechter, mutant)
            if not oordeel.door:
                direct(rechter, mutant, oordeel)
            found.append(oordeel)
            if file:
                print(json.dumps(asdict(oordeel), ensure_ascii=False), file=file, flush=True)
    return found


def _shown(things: list, about: str):
    console = Console(stderr=True)
    return track(things, about, console=console, disable=not console.is_terminal)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--deel", choices=("regels", "cijfers"), help="only these mutants")
    parser.add_argument("--alleen", default="", help="only files like participatiewet/giften")
    parser.add_argument("--steek", type=int, help="a seeded sample of so many")
    parser.add_argument("--zaad", type=int, default=SEED, help="another seed, another sample")
    parser.add_argument("--uit", type=Path, help="write every judgment to this file, a line each")
    options = parser.parse_args()
    rechter = Rechter()
    sample = chosen(rechter, options.deel, options.steek, options.alleen, options.zaad)
    found = try_all(rechter, sample, options.uit)
    print(figures(found))
    sys.exit(any(one.kant == REFUSES for one in found if not one.door))


if __name__ == "__main__":
    main()
