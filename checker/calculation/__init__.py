# SPDX-License-Identifier: EUPL-1.2
"""The arithmetic of the law: small pure functions with declared inputs, one module per subject.

Every function takes the figures of the day first (`checker.figures.Figures`) and then what is
known of its inputs, as ranges. A figure nobody is sure of gives "unknown", never a guess.
"""

from checker.calculation import (
    age,
    applying,
    besluiten,
    brieftermijn,
    bufferbudget,
    care,
    dates,
    debts,
    dwangsommen,
    exemptions,
    gifts,
    griffierecht,
    household,
    income,
    inkomen,
    inrichting,
    kostendelers,
    legalaid,
    norms,
    plichten,
    residence,
    spouse,
    supplements,
    toeslagen,
    toeslaggrenzen,
    wages,
    wealth,
)

MODULES = (
    age,
    applying,
    besluiten,
    brieftermijn,
    bufferbudget,
    care,
    dates,
    debts,
    dwangsommen,
    exemptions,
    gifts,
    griffierecht,
    household,
    income,
    inkomen,
    inrichting,
    kostendelers,
    legalaid,
    norms,
    plichten,
    residence,
    spouse,
    supplements,
    toeslagen,
    toeslaggrenzen,
    wages,
    wealth,
)
FUNCTIES = {name: getattr(module, name) for module in MODULES for name in module.__all__}
