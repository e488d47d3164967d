# SPDX-License-Identifier: EUPL-1.2
"""The day of a step (`datum` in a rule file), by name: `(kennis) -> date`, or None if not known."""

from checker.days import awb, bezwaar, bijstand, schulden, toeslagen, wonen, zorg

DAGEN = {
    **bijstand.DAGEN,
    **awb.DAGEN,
    **bezwaar.DAGEN,
    **zorg.DAGEN,
    **wonen.DAGEN,
    **toeslagen.DAGEN,
    **schulden.DAGEN,
}
