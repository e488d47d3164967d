# SPDX-License-Identifier: EUPL-1.2
"""What is ahead in plain words: whose birthday, between which days, and what becomes other.

Nobody's birthday is known, so a birthday is "als u 21 wordt" and a span of days, never a date.
"""

from datetime import date, timedelta
from typing import Any

from checker.time.ahead import Geval, Moment
from checker.time.comingages import Mijlpaal
from checker.time.differing import Anders, Deel
from web import formats, timewords, verdicts
from web.i18n import gettext

ONE_DAY = timedelta(days=1)
WHO = {
    "leeftijd": "u",
    "partner_leeftijd": "partner",
    "kinderen.leeftijd": "kind",
    "medebewoners.leeftijd": "medebewoner",
}


def title(moment: Moment) -> str:
    """The heading of a moment: a day of the law, or whose birthday."""
    if moment.mijlpaal is None:
        return gettext("Op %(dag)s", dag=formats.day(moment.begin))
    return birthday(moment.mijlpaal)


def birthday(mijlpaal: Mijlpaal) -> str:
    """Whose birthday: a member of a group is known by the age of now."""
    ages = {"jaar": mijlpaal.leeftijd, "nu": mijlpaal.mens.leeftijd, "maanden": mijlpaal.maanden}
    match WHO[mijlpaal.mens.feit], bool(mijlpaal.maanden):
        case "u", True:
            said = gettext("Als u de AOW-leeftijd heeft: %(jaar)s jaar en %(maanden)s maanden")
        case _, True:
            said = gettext(
                "Als uw partner de AOW-leeftijd heeft: %(jaar)s jaar en %(maanden)s maanden"
            )
        case "u", _:
            said = gettext("Als u %(jaar)s jaar wordt")
        case "partner", _:
            said = gettext("Als uw partner %(jaar)s jaar wordt")
        case "kind", _:
            said = gettext("Als uw kind %(jaar)s jaar wordt (nu %(nu)s)")
        case _:
            said = gettext("Als uw huisgenoot %(jaar)s jaar wordt (nu %(nu)s)")
    return said % ages


def span(moment: Moment, dag: date) -> str:
    """When a birthday must fall, seen from a day; the further away, the less precise."""
    if moment.begin <= dag + ONE_DAY:
        return gettext("Dat is uiterlijk op %(einde)s.", einde=formats.day(moment.einde))
    if moment.is_far(dag):
        years = {"begin": moment.begin.year, "einde": moment.einde.year}
        return gettext("Dat is in %(begin)s of %(einde)s.", **years)
    days = {"begin": formats.day(moment.begin), "einde": formats.day(moment.einde)}
    return gettext("Dat is op een dag van %(begin)s tot en met %(einde)s.", **days)


def doubt(moment: Moment, changes: tuple[date, ...]) -> str:
    """What may come before a birthday: a known day of change, or a law nobody knows yet."""
    first = next((day for day in changes if moment.begin < day <= moment.einde), None)
    if first is None or first != changes[0]:
        return gettext("Voor die tijd kan de wet nog veranderen.")
    return gettext(
        "Is dat op of na %(dag)s? Dan kunnen de bedragen anders zijn.", dag=formats.day(first)
    )


def case(geval: Geval) -> str:
    """When this case is the one that comes; empty when it is the only one."""
    if not geval.mijlpalen:
        return _between(geval)
    told = "; ".join(birthday(one) for one in geval.mijlpalen)
    return gettext("Was dit er dan al: %(lijst)s? Dan verandert ook dit:", lijst=told)


def _between(geval: Geval) -> str:
    match geval.vanaf, geval.tot:
        case None, None:
            return ""
        case None, tot:
            return gettext("Is dat vóór %(tot)s? Dan verandert dit:", tot=formats.day(tot))
        case vanaf, None:
            day = formats.day(vanaf)
            return gettext("Is dat op of na %(vanaf)s? Dan verandert dit:", vanaf=day)
    days = {"vanaf": formats.day(geval.vanaf), "tot": formats.day(geval.tot)}
    return gettext("Is dat vanaf %(vanaf)s, en vóór %(tot)s? Dan verandert dit:", **days)


def before_and_after(anders: Anders) -> tuple[str, str]:
    """Where a measure stood and where it will stand, with the amount."""
    return tuple(_stand(stand, anders) for stand in (anders.eerst, anders.dan))


def _stand(stand: Any, anders: Anders) -> str:
    if stand is not None and stand.uitkomst == "college_beslist":
        said = verdicts.in_words(stand, anders.soort == "recht", anders.beslisser)
    else:
        said = timewords.stand(stand, anders.soort)
    money = "" if stand is None or stand.uitkomst == "nee" else timewords.money(stand)
    return f"{said} {money}".strip()


def part(deel: Deel, wie: str) -> str:
    """One part of a measure that begins to hold, or no longer does; `wie` decides."""
    titel = formats.words(deel.titel)
    if deel.dan is None:
        return gettext("Niet meer: %(deel)s.", deel=titel)
    new = gettext("Nieuw voor u: %(deel)s.", deel=titel)
    return new if deel.dan.uitkomst == "ja" else f"{new} {verdicts.part_in_words(deel.dan, wie)}"


def unknown_yet(anders: Anders) -> str:
    """What is not known yet of a measure: its amount, or the whole answer."""
    if anders.dan is not None and anders.dan.bedrag is not None and not anders.dan.bedrag.zeker:
        return timewords.money(anders.dan)
    return gettext("Nog niet bekend of dit verandert.")
