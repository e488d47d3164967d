# SPDX-License-Identifier: EUPL-1.2
"""The pure core of Rechtop: from one person's situation on one day to rights and next steps."""

from checker.errors import Fout, InvoerFout, NietGedekt, RegelboekFout
from checker.service import Checker

__all__ = ["Checker", "Fout", "InvoerFout", "NietGedekt", "RegelboekFout"]
