# SPDX-License-Identifier: EUPL-1.2
"""A rulebook in which nobody doubts a figure: past its last sure day it stays what it was.

Only to see what an age or a line of law changes while the new figures are not known yet. Whoever
shows such an answer says that the figures may become others.
"""

from datetime import date

from checker.parameters import Parameter
from checker.time.tolerated import AnderBoek


def last_known(boek, dag: date) -> AnderBoek | None:
    """The rulebook with the last known figures; None when every figure of the day is sure."""
    doubted = {n: p for n, p in boek.parameters.items() if (f := p.on(dag)) and not f.zeker}
    if not doubted:
        return None
    parameters = boek.parameters | {naam: _lasting(one) for naam, one in doubted.items()}
    return AnderBoek(boek.woorden, boek.regels, parameters, boek.bronnen, boek.papieren)


def _lasting(parameter: Parameter) -> Parameter:
    last = parameter.waarden[-1].model_copy(update={"tot_en_met": None})
    waarden = (*parameter.waarden[:-1], last)
    return parameter.model_copy(update={"zeker_tot_en_met": None, "waarden": waarden})
