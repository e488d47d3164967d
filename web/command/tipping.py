# SPDX-License-Identifier: EUPL-1.2
"""Shows what would change the answers of a situation: facts to check, or the published JSON."""

from collections.abc import Mapping
from datetime import date
from gettext import gettext as _

import click

from checker.tipping import Kantelpunten, all_tipping_points
from web import formats, tipwords
from web.command.core import the_checker
from web.command.layout import bullet, entry, heading, page
from web.command.words import dutch_words


def give_tipping_points(situatie: object, dag: date, as_json: bool) -> None:
    """Print the facts to check of every settled outcome. Raises InvoerFout."""
    checker = the_checker()
    found = all_tipping_points(checker, checker.know(checker.situatie(situatie), dag))
    if as_json:
        click.echo(found.model_dump_json(indent=2))
        return
    titels = {naam: regel.titel for naam, regel in checker.regels.items()}
    with dutch_words():
        show_tipping_points(found, titels, checker.begrippen)


def show_tipping_points(found: Kantelpunten, titels: Mapping, begrippen: Mapping) -> None:
    """Print the facts to check under each measure; call it inside `dutch_words`."""
    with page() as console:
        said = _("Wat zou een antwoord op {dag} veranderen?")
        entry(console, said.format(dag=formats.day(found.peildatum)), 0, "bold")
        entry(console, _("Controleer of dit klopt. Vul altijd in hoe het echt is."), 0)
        if not found.kantelpunten:
            entry(console, _("Wij vonden geen antwoord dat iets verandert."))
        for naam, titel in titels.items():
            points = [one for one in found.kantelpunten if one.maatregel == naam]
            if points:
                heading(console, titel)
            for sentence in tipwords.to_check(points, begrippen):
                bullet(console, sentence, 2)
