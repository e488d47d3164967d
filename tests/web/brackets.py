# SPDX-License-Identifier: EUPL-1.2
"""A language that nobody speaks: its texts stand between brackets, with accents, and are longer.

What stands outside the brackets was not looked up; what does not fit shows on a small screen.
"""

import json
import re
from collections.abc import Iterable
from pathlib import Path

from babel import Locale
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

from tests.web.webpage import Page

LIST = Path(__file__).parents[2] / "locales" / "messages.pot"
KEPT = re.compile(r"(%\(\w+\)[sd]|%%|\{\w*\}|<[^>]+>)")
BESIDE = re.compile(r'<span class="naast.*?</span>', re.S)
LONGER = str.maketrans(
    {small: accented * 2 for small, accented in zip("aeiou", "áéíóú", strict=True)}
)
SPOKEN = ("aria-label", "alt", "title", "content")
"""Attributes that somebody hears or reads."""


class Brackets:
    """In the place of what `web.i18n._catalogue` finds."""

    left, right = "⟦", "⟧"

    def ugettext(self, text: str) -> str:
        return f"{self.left}{text}{self.right}"

    def ungettext(self, one: str, many: str, number: int) -> str:
        return self.ugettext(one if number == 1 else many)


def longer(text: str) -> str:
    """The text between brackets, every vowel twice and with an accent; what is filled in stays."""
    parts = [part if KEPT.fullmatch(part) else part.translate(LONGER) for part in KEPT.split(text)]
    return Brackets().ugettext("".join(parts))


def build(folder: Path, taal: str) -> Path:
    """A folder of catalogues like `locales/`, with this language in place of the real ones."""
    with LIST.open("rb") as file:
        catalogue = read_po(file, locale=taal)
    for message in catalogue:
        if message.id and message.pluralizable:
            one, many = map(longer, message.id)
            message.string = (one, *[many] * (catalogue.num_plurals - 1))
        elif message.id:
            message.string = longer(message.id)
    file = folder / taal / "LC_MESSAGES" / "messages.mo"
    file.parent.mkdir(parents=True)
    with file.open("wb") as written:
        write_mo(written, catalogue)
    return folder


def outside_brackets(text: str) -> str:
    """What is left of a text without everything that was looked up."""
    left, depth = [], 0
    for sign in text:
        depth += (sign == Brackets.left) - (sign == Brackets.right)
        if not depth and sign != Brackets.right:
            left.append(sign)
    return "".join(left)


def same_everywhere(boek, taal: str) -> list[str]:
    """What has one name in every language; months come from Babel. The longest first."""
    found = {one.naam for one in (*boek.bronnen.bronnen.values(), *boek.bronnen.stukken.values())}
    for one in boek.organisaties.organisaties.values():
        found |= {one.naam, one.site or ""}
    found |= boek.uitleg.woorden.keys() | {one.kenmerk for one in boek.dekking.kenmerken}
    locale = Locale(taal)
    found |= {*locale.months["format"]["wide"].values(), "Rechtop", "Nederlands"}
    return sorted(filter(None, {*found, locale.display_name}), key=len, reverse=True)


def without_dutch(html: str) -> str:
    """The page without the Dutch that stands on paper beside a translated line."""
    return BESIDE.sub("", html)


def not_looked_up(page: Page, names: Iterable[str]) -> list[str]:
    """Words of a page that stand outside the brackets and are no name or address."""
    told = [page.title, page.text, *(text for tag, a in page.tags for text in _told(tag, a))]
    left = " ".join(map(outside_brackets, told))
    for naam in names:
        left = left.replace(naam, " ")
    return re.findall(r"[^\W\d_]{3,}", re.sub(r"https://\S+", " ", left))


def _told(tag: str, attributes: dict[str, str]) -> list[str]:
    """What somebody hears or reads of a tag; of `meta` only the description."""
    if tag == "meta" and attributes.get("name") != "description":
        return []
    spoken = [attributes[naam] for naam in SPOKEN if naam in attributes]
    return [*spoken, *json.loads(attributes.get("data-zinnen", "{}")).values()]
