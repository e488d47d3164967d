# SPDX-License-Identifier: EUPL-1.2
"""Finds the sentences in rule files that people read, for Babel, with their line."""

from collections.abc import Iterator
from io import TextIOWrapper

from ruamel.yaml import YAML

RULES = {"titel", "vraag", "samenvatting", "zin", "zin_niet", "tekst", "onzeker", "blijft_open"}
RULES |= {"bij_datum"}
FACTS = {"label", "vraag", "uitleg", "waarom", "lid", "zin"}
COVERAGE = {"wat", "waarom", "opmerking", "artikelen"}
DOORS = {"doet", "zonder", "kop"}
PROOFS = {"uitleg_mis"}
TEXTS = RULES | FACTS | COVERAGE | DOORS | PROOFS
LISTS = frozenset(["open_punten", "keuzes", "onderwerpen", "redenen", "hoofdstukken", "beslissers"])
LISTS |= {"toelichting"}
NAMED = ("papieren.", "organisaties.")  # elsewhere a `naam` is for the machine
NOT_READ = frozenset(["uitgangspunt", "varianten"])

Message = tuple[int, None, str, list[str]]


def extract_rules(fileobj, keywords, comment_tags, options) -> Iterator[Message]:
    """An extraction method of Babel for `rules/**.yaml`: `(line, None, text, [where])`."""
    stream = TextIOWrapper(fileobj, encoding="utf-8")
    try:
        yield from _texts(YAML(typ="rt").load(stream.read()), "")
    finally:
        stream.detach()


def _texts(node, where: str) -> Iterator[Message]:
    """All texts below a node; `where` is the key of the text, for the translator."""
    for key, value, line in _children(node):
        inside = f"{where}.{key}" if where and isinstance(key, str) else where or str(key)
        if key in NOT_READ:
            continue
        named = key == "naam" and inside.startswith(NAMED)
        if (key in TEXTS or named) and isinstance(value, str):
            yield line, None, str(value), [inside]
        elif key in ("artikelen", "kenmerken"):
            yield from _of_register(value, inside)
        elif key in LISTS:
            yield from ((at, None, str(one), [inside]) for _key, one, at in _children(value))
        else:
            yield from _texts(value, inside)


def _of_register(node, where: str) -> Iterator[Message]:
    """What an article is about, and reasons in full; one word names a shared reason."""
    for key, value, line in _children(node):
        if key == "onderwerp" or (key == "want" and " " in value):
            yield line, None, str(value), [f"{where}.{key}"]
        elif not isinstance(value, str):
            yield from _of_register(value, where)


def _children(node) -> Iterator[tuple[object, object, int]]:
    """Key or index, value and line (from 1) of everything directly below a node."""
    if isinstance(node, dict):
        for key, value in node.items():
            yield key, value, node.lc.key(key)[0] + 1
    elif isinstance(node, list):
        for number, value in enumerate(node):
            yield number, value, node.lc.item(number)[0] + 1
