# SPDX-License-Identifier: EUPL-1.2
"""The arithmetic of the law: small pure functions with declared inputs, one module per subject.

Every function takes the figures of the day first (`checker.figures.Figures`) and then what is
known of its inputs, as ranges. A figure nobody is sure of gives "unknown", never a guess.
"""

from checker.calculation import (
    age,
    applying,
    bufferbudget,
    dates,
    exemptions,
    gifts,
    household,
    income,
    inrichting,
    kostendelers,
    norms,
    plichten,
    residence,
    spouse,
    supplements,
    wages,
    wealth,
)

MODULES = (
    age,
    applying,
    bufferbudget,
    dates,
    exemptions,
    gifts,
    household,
    income,
    inrichting,
    kostendelers,
    norms,
    plichten,
    residence,
    spouse,
    supplements,
    wages,
    wealth,
)
FUNCTIES = {name: getattr(module, name) for module in MODULES for name in module.__all__}
