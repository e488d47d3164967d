# SPDX-License-Identifier: EUPL-1.2
"""A theme file made small: only the names that our own sheet reads, and what those refer to."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

SHEET = Path(__file__).parent / "static" / "rechtop.css"
READ = re.compile(r"var\(\s*(--(?:utrecht|nl)-[\w-]+)")
REFERRED = re.compile(r"var\(\s*(--[\w-]+)")
PIECE = re.compile(
    r"""/\*.*?\*/ | "(?:\\.|[^"\\])*" | '(?:\\.|[^'\\])*' | url\([^"')]*\)
    | [{};] | [^{};"'/u]+ | .""",
    re.S | re.X,
)
"""Texts and addresses stay whole, because a semicolon or a brace in them ends nothing."""


@dataclass
class Block:
    """What stands between braces: a selector or at-rule, with declarations and blocks inside."""

    head: str
    parts: "list[Block | tuple[str, str]]" = field(default_factory=list)


def names_we_read() -> set[str]:
    """Every name of a theme in our own sheet."""
    return set(READ.findall(SHEET.read_text(encoding="utf-8")))


def thin(css: str) -> str:
    """A theme with only what our sheet needs of it; empty when it has none of our names."""
    theme = _parsed(css)
    values: dict[str, list[str]] = {}
    for naam, value in _declarations(theme):
        values.setdefault(naam, []).append(value)
    return "".join(_written(part) for part in _kept(theme, _needed(values)).parts)


def _needed(values: dict[str, list[str]]) -> set[str]:
    """The names that we read and the theme sets, and what they refer to, near and far."""
    found: set[str] = set()
    to_do = names_we_read()
    while to_do := (to_do & values.keys()) - found:
        found |= to_do
        to_do = {n for naam in to_do for value in values[naam] for n in REFERRED.findall(value)}
    return found


def _parsed(css: str) -> Block:
    stack, text = [Block("")], ""
    for piece in PIECE.findall(css):
        if piece.startswith("/*"):
            continue
        if piece not in ("{", ";", "}"):
            text += piece
            continue
        if piece == "{":
            stack.append(Block(" ".join(text.split())))
        else:
            stack[-1].parts += _declaration(text)
        if piece == "}" and len(stack) > 1:
            done = stack.pop()
            stack[-1].parts.append(done)
        text = ""
    return stack[0]


def _declaration(text: str) -> list[tuple[str, str]]:
    """The name and value of a custom property; nothing else of a theme counts."""
    naam, colon, value = text.partition(":")
    return [(naam.strip(), value.strip())] if colon and naam.strip().startswith("--") else []


def _declarations(block: Block) -> Iterator[tuple[str, str]]:
    for part in block.parts:
        yield from _declarations(part) if isinstance(part, Block) else [part]


def _kept(block: Block, names: set[str]) -> Block:
    """The block without other names, and without what is then empty."""
    inside = (_kept(p, names) if isinstance(p, Block) else p for p in block.parts)
    full = [p for p in inside if (p.parts if isinstance(p, Block) else p[0] in names)]
    return Block(block.head, full)


def _written(part: "Block | tuple[str, str]") -> str:
    if isinstance(part, Block):
        return f"{part.head}{{{''.join(_written(one) for one in part.parts)}}}\n"
    return f"{part[0]}:{part[1]};"
