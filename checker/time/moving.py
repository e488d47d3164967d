# SPDX-License-Identifier: EUPL-1.2
"""What moves along with the days while the law stays the same: ages, and days since a day.

Everything else in a daybook is the same on all its days. So an answer can only turn on a day on
which a comparison with a moving fact comes out otherwise.
"""

from collections.abc import Callable, Iterator
from datetime import date, timedelta

from checker.evaluation import compare
from checker.groepen import SPOOK
from checker.knowledge import Kennis
from checker.terms import Alle, Een, Feit, Niet, Term

Plaats = tuple[str, int | None]
ONE_DAY = timedelta(days=1)


class Moving:
    """The moving facts of one person. `kennis` was concluded on a day of the stretch."""

    def __init__(self, kennis: Kennis):
        self.kennis, self.book = kennis, kennis.daybook
        places = [place for place in self._all() if self._moves(*place)]
        names = {naam for naam, _ in places}
        self.tests: dict[str, set[Feit]] = {naam: set() for naam in names}
        for term in _tests_in(self.book) if names else ():
            if term.naam in names:
                self.tests[term.naam].add(term)
        self.in_amounts = names.intersection(_amount_inputs(self.book))
        self.places = [one for one in places if self._matters(one[0])]

    def _matters(self, naam: str) -> bool:
        """Whether something looks at this fact itself, and not only at what follows from it."""
        return bool(self.tests[naam]) or naam in self.in_amounts or naam in self.book.groepen

    def later(self, dag: date) -> Kennis:
        """What is known on another day, as long as every conclusion stays the same."""
        found = Kennis(self.book, self.kennis.situatie, dag)
        found.conclusions = self.kennis.conclusions
        found.members_concluded = self.kennis.members_concluded
        return found

    def first_turn(self, day: date, last: date, seen: Callable[[date], object]) -> date | None:
        """The first day after `day` that weighs otherwise than `day`, up to and with `last`."""
        if not self.places:
            return None
        start = self.view(day)
        while day < last:
            day += ONE_DAY
            seen(day)
            if self.view(day) != start:
                return day
        return None

    def turned(self, dag: date) -> set[str]:
        """The facts that weigh otherwise on a day than on the day before."""
        before, after = self.view(dag - ONE_DAY), self.view(dag)
        return {naam for naam, lid in self.places if before[naam, lid] != after[naam, lid]}

    def view(self, dag: date) -> dict[Plaats, tuple]:
        """How every comparison with a moving fact comes out on a day."""
        kennis = self.later(dag)
        return {place: self._seen(kennis, *place) for place in self.places}

    def _seen(self, kennis: Kennis, naam: str, lid: int | None) -> tuple:
        if naam in self.book.groepen:
            return (kennis.group(naam).extra,)
        found = kennis.fact(naam, lid)
        raw = (found,) if naam in self.in_amounts else ()
        return raw + tuple(compare(term, found) for term in self.tests[naam])

    def _moves(self, naam: str, lid: int | None) -> bool:
        kennis = self.later(self.kennis.dag)
        kennis.group(naam) if naam in self.book.groepen else kennis.fact(naam, lid)
        return kennis.figures.day_asked

    def _all(self) -> Iterator[Plaats]:
        """Every fact of the person, and of each member that is there or may be there."""
        for naam in self.book.begrippen if self.book.regels else ():
            groep = naam.partition(".")[0]
            if groep == naam:
                yield naam, None
            else:
                members = self.kennis.situatie.get(groep) or ()
                yield from ((naam, lid) for lid in (*range(len(members)), SPOOK))


def _tests_in(book) -> Iterator[Feit]:
    """Every comparison in a daybook that can change an outcome, an amount or a clash."""
    terms = [blok.term for blok in book.blocks.values()]
    terms += [book.condition(n) for n, b in book.begrippen.items() if getattr(b, "alleen_als", ())]
    terms += [term for _, term in book.tegenspraak]
    terms += [term for some in book.may_lower.values() for term in some]
    for term in terms:
        yield from _facts(term)


def _facts(term: Term) -> Iterator[Feit]:
    match term:
        case Feit():
            yield term
        case Niet():
            yield from _facts(term.term)
        case Alle() | Een():
            for one in term.termen:
                yield from _facts(one)


def _amount_inputs(book) -> Iterator[str]:
    for regel in book.regels.values():
        yield from regel.bedrag.uit if regel.bedrag else ()
        for norm in regel.normen:
            yield from norm.uit
