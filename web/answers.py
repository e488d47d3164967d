# SPDX-License-Identifier: EUPL-1.2
"""What one person answered so far, kept in the session in the order of answering."""

from collections.abc import Mapping, MutableMapping
from decimal import Decimal
from typing import Any

WEET_NIET = None
WIL_NIET = False
"""How the two ways of not answering stand in the session: facts are never None or False."""

FACTS, GROUPS, CONSENT, SUBJECTS, ENTRANCES, DROPPED = "a", "g", "t", "o", "i", "w"

OPEN, UNSURE = "open", "onzeker"
"""States of a group: still being filled in, or the person does not know whether it is complete."""


def is_answer(value: Any) -> bool:
    """Whether `value` says something; a skipped question does not."""
    return value is not WEET_NIET and value is not WIL_NIET


class Answers:
    """A view on the session. Values are ready for JSON: amounts are text such as "350.50"."""

    def __init__(self, session: MutableMapping, begrippen: Mapping):
        self._session = session
        self._begrippen = begrippen
        stored = session.get(FACTS, {})
        self.given: dict[str, Any] = {n: v for n, v in stored.items() if n in begrippen}
        states = session.get(GROUPS, {})
        self._states: dict[str, str] = {n: s for n, s in states.items() if n in self.given}

    def __bool__(self) -> bool:
        return bool(self.given)

    def __contains__(self, naam: str) -> bool:
        return naam in self.given and self._states.get(naam) != OPEN

    def get(self, naam: str, default: Any = None) -> Any:
        """The stored value of one fact, also when it was skipped or is not finished."""
        return self.given.get(naam, default)

    def put(self, naam: str, value: Any, state: str = "") -> None:
        """Keep one answer; a changed answer keeps its place. `state` (OPEN, UNSURE): for groups."""
        self.given[naam] = value
        self._states.pop(naam, None)
        if state:
            self._states[naam] = state
        self._store()

    def state(self, naam: str) -> str:
        """OPEN or UNSURE for a group that is not complete, else an empty text."""
        return self._states.get(naam, "")

    def drop(self, names: set[str]) -> None:
        """Forget the answers in `names`."""
        self.given = {n: v for n, v in self.given.items() if n not in names}
        self._store()

    def members(self, groep: str) -> list[dict]:
        """The members of a group that were filled in so far (a copy)."""
        return [dict(lid) for lid in self.given.get(groep) or []]

    def before(self, naam: str) -> str | None:
        """The fact that was answered before this one, or None."""
        order = list(self.given)
        place = order.index(naam) if naam in order else len(order)
        return order[place - 1] if place else None

    @property
    def consent(self) -> bool | None:
        """Whether sensitive questions may be asked; None = not asked yet."""
        return self._session.get(CONSENT)

    @consent.setter
    def consent(self, value: bool) -> None:
        self._session[CONSENT] = value

    @property
    def subjects(self) -> set[str]:
        """The measures beyond the basics that the person wants to know about."""
        return set(self._session.get(SUBJECTS, ()))

    def choose(self, maatregel: str) -> None:
        """Ask about this measure too."""
        self._session[SUBJECTS] = sorted({*self.subjects, maatregel})

    @property
    def entrances(self) -> list[str]:
        """What the person said is going on, in the order of the page."""
        return list(self._session.get(ENTRANCES, ()))

    @entrances.setter
    def entrances(self, names: list[str]) -> None:
        self._session[ENTRANCES] = names

    @property
    def dropped(self) -> list[str]:
        """The answers that the last change made impossible; the pages say which they were."""
        return list(self._session.get(DROPPED, ()))

    @dropped.setter
    def dropped(self, names: list[str]) -> None:
        if names:
            self._session[DROPPED] = names
        else:
            self._session.pop(DROPPED, None)

    def situation(self) -> dict[str, Any]:
        """The known facts as the checker takes them: skipped and unfinished ones are absent."""
        known = {n: v for n, v in self.given.items() if n not in self._states and is_answer(v)}
        return {n: to_fact(self._begrippen[n], v) for n, v in known.items()}

    def _store(self) -> None:
        self._session[FACTS] = self.given
        self._session[GROUPS] = {n: s for n, s in self._states.items() if n in self.given}


def to_fact(begrip: Any, value: Any) -> Any:
    """One stored value as the checker takes it; skipped members' facts are left out."""
    if begrip.soort == "euro":
        return Decimal(value)
    if begrip.soort == "groep":
        return [_member(begrip.leden, lid) for lid in value]
    return value


def _member(leden: Mapping, lid: Mapping) -> dict[str, Any]:
    known = {n: v for n, v in lid.items() if n in leden and is_answer(v)}
    return {n: to_fact(leden[n], v) for n, v in known.items()}


def vocabulary(begrippen: Mapping) -> list[str]:
    """The words that the cookie's compression should know, the most frequent last."""
    words = [code for b in begrippen.values() for code in b.keuzes or ()]
    words += list(begrippen)
    for groep in (b for b in begrippen.values() if b.soort == "groep"):
        for lid in groep.leden.values():
            words += [f'"{lid_code}","' for lid_code in lid.keuzes or ()]
        words += [f'","{naam}":"' for naam in groep.leden] + [f'"{n}":' for n in groep.leden]
    return [*words, '"ja"', '"nee"', '":null,"', '":false,"', "csrf_token", "}]", "},{"]
