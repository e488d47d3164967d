# SPDX-License-Identifier: EUPL-1.2
"""The coverage register: what this site does with each article and paragraph of the law."""

from flask import Blueprint, abort, render_template, request

from checker.coverage import STATUSSEN
from web import flow, registers

bp = Blueprint("dekking", __name__)


@bp.get("/dekking")
def toon():
    """The whole register, or the paragraphs of one status."""
    boek = flow.the_checker().boek
    register = boek.registers["participatiewet"]
    status = request.args.get("status") or None
    if status is not None and status not in STATUSSEN:
        abort(404)
    return render_template(
        "dekking.html",
        register=register,
        status=status,
        hoofdstukken=registers.chapters(register, register.rows(status=status)),
        regels=boek.regels,
        bron=lambda nummer: boek.bronnen.find(f"art. {nummer} {register.wet}", flow.today()),
        woord=registers,
    )


@bp.get("/dekking/rechten")
def rechten():
    """The rights, terms and papers outside the Participatiewet that are here as a whole."""
    return _rechten(heel=True)


@bp.get("/dekking/rechten/niet-helemaal")
def rechten_niet_helemaal():
    """Those that are here in part or not at all, each with the reason."""
    return _rechten(heel=False)


def _rechten(heel: bool) -> str:
    boek = flow.the_checker().boek
    shown = [one for one in boek.dekking.kenmerken if (one.want is None) == heel]
    return render_template(
        "rechten.html",
        nagekeken_op=boek.dekking.nagekeken_op,
        kenmerken=shown,
        heel=heel,
        regels=boek.regels,
        woord=registers,
    )
