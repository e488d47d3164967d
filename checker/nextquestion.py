# SPDX-License-Identifier: EUPL-1.2
"""The next question: the open fact that settles most, expected over what people may answer.

Looking ahead for every fact would take a second, so this reads what keeps each measure open: a
fact weighs more for a measure that waits for few facts, because then it is likelier to settle it.
"""

from collections import Counter
from collections.abc import Collection

from checker.knowledge import Kennis
from checker.missing import Walk


def weights(kennis: Kennis, maatregelen: Collection[str] | None = None) -> Counter[str]:
    """How much each open question settles of these measures (None: of all); most comes first.

    Every open measure hands out 1, in equal parts, to the questions that it waits for.
    """
    walk, found = Walk(kennis), Counter()
    for naam in kennis.daybook.regels:
        if maatregelen is None or naam in maatregelen:
            waiting = {path.partition("[")[0] for path in walk.measure(naam)}
            for feit in waiting:
                found[feit] += 1 / len(waiting)
    return found
