# SPDX-License-Identifier: EUPL-1.2
"""Gives the answer to a situation: readable, or as the published JSON."""

from collections.abc import Collection
from datetime import date
from gettext import gettext as _

import click

from web.command.core import the_checker
from web.command.faults import Klacht
from web.command.result import show_result
from web.command.words import dutch_words


def give_answer(
    situatie: object,
    dag: date,
    as_json: bool,
    every_line: bool = False,
    chosen: Collection[str] = (),
) -> None:
    """Check a situation and print the answer. Raises InvoerFout; Klacht if nothing is covered.

    Open subjects beyond the basics are only named, unless chosen or with `every_line`.
    """
    checker = the_checker()
    named_only = set() if every_line else checker.regels.keys() - checker.basics.union(chosen)
    overzicht = checker.check(checker.situatie(situatie), dag)
    if as_json:
        click.echo(overzicht.model_dump_json(indent=2))
    elif overzicht.uitkomsten:
        with dutch_words():
            show_result(overzicht, checker.begrippen, every_line, named_only)
    if not overzicht.uitkomsten:
        said = _("Voor {dag} is geen enkele regel nagekeken. Kies een andere dag met --peildatum.")
        raise Klacht(said.format(dag=dag.isoformat()))
