# SPDX-License-Identifier: EUPL-1.2
"""Rights, terms and papers outside the Participatiewet, on a screen or as JSON."""

import json
from collections.abc import Iterable
from gettext import gettext as _

from checker.coverage import Kenmerk
from web import registers
from web.command.layout import bullet, entry, page


def show_rights(kenmerken: Iterable[Kenmerk]) -> None:
    """Print the list; call it inside `dutch_words`."""
    with page() as console:
        entry(console, _("Wat Rechtop kent naast de Participatiewet"), 0, "bold")
        for one in kenmerken:
            bullet(console, f"{one.kenmerk}: {_sentence(one)}", 2)


def _sentence(one: Kenmerk) -> str:
    known = f"{_('Zie:')} {', '.join(one.regel)}." if one.regel else _("Zit niet in Rechtop.")
    parts = [f"{one.onderwerp}.", known, one.want or "", registers.consequence(one)]
    return " ".join(part for part in parts if part)


def rights_as_data(kenmerken: Iterable[Kenmerk]) -> str:
    """The same list as JSON."""
    rows = [one.model_dump(mode="json") for one in kenmerken]
    return json.dumps({"kenmerken": rows}, indent=2, ensure_ascii=False)
