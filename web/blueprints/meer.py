# SPDX-License-Identifier: EUPL-1.2
"""Subjects that few people need: their questions are asked only of who wants to know."""

from flask import Blueprint, abort, redirect, url_for

from web import flow

bp = Blueprint("meer", __name__, url_prefix="/meer")


@bp.post("/<maatregel>")
def kies(maatregel: str):
    """Ask about this measure too, and go to its first question."""
    regel = flow.the_checker().regels.get(maatregel)
    if regel is None:
        abort(404)
    flow.answers().choose(maatregel)
    questions = flow.open_questions()
    if not questions:
        return redirect(url_for("uitkomst.toon", _anchor=maatregel), 303)
    return redirect(flow.url_of_next(questions[0]), 303)
