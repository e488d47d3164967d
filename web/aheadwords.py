# SPDX-License-Identifier: EUPL-1.2
"""What is ahead in plain words: whose birthday, between which days, and what becomes other.

Nobody's birthday is known, so a birthday is "als u 21 wordt" and a span of days, never a date.
"""

from datetime import date, timedelta
from typing import Any

from checker.calculation.dates import MAANDEN, months_before
from checker.time.ahead import Geval, Moment
from checker.time.comingages import Mijlpaal
from checker.time.differing import Anders, Deel
from web import formats, timewords, verdicts
from web.i18n import gettext

ONE_DAY = timedelta(days=1)
FAR = 10
"""Years after which a birthday is told in years only."""
WHO = {
    "leeftijd": "u",
    "partner_leeftijd": "partner",
    "kinderen.leeftijd": "kind",
    "medebewoners.leeftijd": "medebewoner",
}


def title(moment: Moment) -> str:
    """The heading of a moment: a day of the law, or whose birthday."""
    return formats.day(moment.begin) if moment.mijlpaal is None else birthday(moment.mijlpaal)


def birthday(mijlpaal: Mijlpaal) -> str:
    """Whose birthday: a member of a group is known by the age of now."""
    if mijlpaal.maanden:
        return _aow(mijlpaal)
    jaar, nu = mijlpaal.leeftijd, mijlpaal.mens.leeftijd
    match WHO[mijlpaal.mens.feit]:
        case "u":
            return gettext("Als u %(jaar)s jaar wordt", jaar=jaar)
        case "partner":
            return gettext("Als uw partner %(jaar)s jaar wordt", jaar=jaar)
        case "kind":
            return gettext("Als uw kind van nu %(nu)s jaar, %(jaar)s jaar wordt", nu=nu, jaar=jaar)
    return gettext("Als uw huisgenoot van nu %(nu)s jaar, %(jaar)s jaar wordt", nu=nu, jaar=jaar)


def _aow(mijlpaal: Mijlpaal) -> str:
    age = {"jaar": mijlpaal.leeftijd, "maanden": mijlpaal.maanden}
    if WHO[mijlpaal.mens.feit] == "u":
        return gettext("Als u %(jaar)s jaar en %(maanden)s maanden bent: de AOW-leeftijd", **age)
    return gettext("Als uw partner %(jaar)s jaar en %(maanden)s maanden is: de AOW-leeftijd", **age)


def span(moment: Moment, dag: date) -> str:
    """When a birthday must fall, seen from a day; the further away, the less precise."""
    if moment.begin <= dag + ONE_DAY:
        return gettext("Dat is uiterlijk op %(einde)s.", einde=formats.day(moment.einde))
    if moment.begin > months_before(dag, -FAR * MAANDEN):
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


def case(geval: Geval, moment: Moment) -> str:
    """When this case is the one that comes; empty when it is the only one."""
    if geval.mijlpalen:
        return gettext(
            "Is dit er dan al: %(verjaardag)s? Dan verandert ook dit:",
            verjaardag=lower(birthday(geval.mijlpalen[-1])),
        )
    return _between(geval)


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


def lower(text: str) -> str:
    return text[:1].lower() + text[1:]


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


def part(deel: Deel, anders: Anders) -> str:
    """One part of a measure that begins to hold, or no longer does."""
    titel = formats.words(deel.titel)
    if deel.dan is None:
        return gettext("Niet meer: %(deel)s.", deel=titel)
    if deel.dan.uitkomst == "ja":
        return gettext("Nieuw voor u: %(deel)s.", deel=titel)
    said = verdicts.part_in_words(deel.dan, anders.beslisser)
    return gettext("Nieuw voor u: %(deel)s. %(wie)s", deel=titel, wie=said)


def unknown_yet(anders: Anders) -> str:
    """What is not known yet of a measure: its amount, or the whole answer."""
    if anders.dan is not None and anders.dan.bedrag is not None and not anders.dan.bedrag.zeker:
        return timewords.money(anders.dan)
    return gettext("Nog niet bekend of dit verandert.")
