# SPDX-License-Identifier: EUPL-1.2
"""The words of the stories, as data: `features/woorden/` says what each sentence means.

Sections: `vragen`, `delen`, `feiten`, `onbekend`, `huisgenoot`, `huisgenoot_onbekend`, `nodig`,
`stappen` and `gewoon`, which is what an ordinary person answers.
"""

from dataclasses import dataclass, field, fields
from pathlib import Path

from ruamel.yaml import YAML

FOLDER = Path(__file__).resolve().parents[2] / "features" / "woorden"


@dataclass
class Woordenboek:
    """All sentences of all files; a sentence that stands in two files is refused."""

    vragen: dict[str, str] = field(default_factory=dict)
    delen: dict[str, str] = field(default_factory=dict)
    feiten: dict[str, dict] = field(default_factory=dict)
    onbekend: dict[str, list[str]] = field(default_factory=dict)
    huisgenoot: dict[str, dict] = field(default_factory=dict)
    huisgenoot_onbekend: dict[str, str] = field(default_factory=dict)
    nodig: dict[str, str] = field(default_factory=dict)
    stappen: dict[str, str] = field(default_factory=dict)
    gewoon: dict[str, object] = field(default_factory=dict)

    def add(self, path: Path) -> None:
        sections = YAML(typ="safe").load(path.read_text(encoding="utf-8"))
        for name, found in sections.items():
            known = getattr(self, name)
            double = sorted(known.keys() & found.keys())
            if double:
                raise ValueError(f"{path.name}: {name} staat al ergens anders: {double}")
            known.update(found)


def read_all() -> Woordenboek:
    book = Woordenboek()
    names = {one.name for one in fields(book)}
    for path in sorted(FOLDER.glob("*.yaml")):
        unknown = YAML(typ="safe").load(path.read_text(encoding="utf-8")).keys() - names
        if unknown:
            raise ValueError(f"{path.name}: onbekend hoofdstuk: {sorted(unknown)}")
        book.add(path)
    return book


BOEK = read_all()
