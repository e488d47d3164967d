# SPDX-License-Identifier: EUPL-1.2
"""Everything we know of one person on one day: stated, derived and concluded, as ranges."""

from collections.abc import Callable, Hashable
from datetime import date
from functools import cached_property

from checker.begrippen import MAX_LEDEN, Begrip
from checker.calculation import FUNCTIES
from checker.evaluation import WEGEN, Aantal, weigh
from checker.groepen import SPOOK, Groep, add_up
from checker.ranges import NEE, ONBEKEND, Range, exactly
from checker.scale import as_number, as_text, domain
from checker.terms import Blok, Term

ONTBREEKT = object()


class Kennis:
    """Answers "what is known of ...?" and remembers it. Made for one check and then dropped."""

    def __init__(self, daybook, situatie: dict, dag: date):
        self.daybook, self.situatie, self.dag = daybook, situatie, dag
        self.conclusions: dict[str, Range] = {}
        self.members_concluded: dict[str, dict[int, Range]] = {}
        self.figures = daybook.figures(dag)
        self._facts: dict[str, Range] = {}
        self._member_facts: dict[tuple[str, int | None], Range] = {}
        self._counts: dict[str, Aantal] = {}
        self._groups: dict[str, Groep] = {}
        self._amounts: dict[str, object] = {}
        self.unsure: set[str] = set()
        self.weighed_lines: dict[str, list] = {}
        self._remembered: dict[Hashable, object] = {}
        self._weighed: dict[int, Range] = {}
        self.narrowed: dict[str, Range] = {}

    @property
    def before(self) -> "Kennis":
        """What is known when nothing is supposed (`checker.supposing`)."""
        return self

    def remember(self, key: Hashable, work_out: Callable, *given):
        """What was worked out before under this name, or else now. Only after concluding."""
        found = self._remembered.get(key)
        if found is None:
            found = self._remembered[key] = work_out(*given)
        return found

    def weigh(self, term: Term, lid: int | None = None) -> Range:
        """How a term weighs; of the person it is remembered.

        Only after concluding, and for terms of the daybook.
        """
        if lid is not None:
            return WEGEN[type(term)](term, self, lid)
        found = self._weighed.get(id(term))
        if found is None:
            found = self._weighed[id(term)] = WEGEN[type(term)](term, self, None)
        return found

    def keep(self, facts: dict[str, Range]) -> None:
        """Take derived facts as they are, in place of working them out."""
        self._facts.update(facts)

    @cached_property
    def said(self) -> dict[str, str]:
        """What the person said, as text."""
        return {naam: as_text(value) for naam, value in self.situatie.items()}

    def fact(self, naam: str, lid: int | None = None) -> Range:
        """What is still possible for a fact, of the person or of a member of a group."""
        found = self._facts.get(naam)
        if found is not None:
            return found
        if "." not in naam:
            found = self._facts[naam] = self._find(naam, None)
            return found
        found = self._member_facts.get((naam, lid))
        if found is None:
            found = self._member_facts[naam, lid] = self._find(naam, lid)
        return found

    def stated(self, naam: str, lid: int | None = None):
        """What the person said, or `ONTBREEKT`."""
        if "." not in naam:
            return self.situatie.get(naam, ONTBREEKT)
        groep, veld = naam.split(".")
        members = self.situatie.get(groep) or []
        return members[lid].get(veld, ONTBREEKT) if lid is not None and lid >= 0 else ONTBREEKT

    def applies(self, begrip: Begrip, lid: int | None = None) -> Range:
        """Whether this question makes sense for this person (`alleen_als`)."""
        return weigh(self.daybook.condition(begrip.naam), self, lid)

    def _find(self, naam: str, lid: int | None) -> Range:
        inputs = self.daybook.inputs.get(naam)
        if inputs is not None:
            return self._derive(naam, inputs)
        begrip = self.daybook.begrippen[naam]
        said = self.stated(naam, lid)
        if said is not ONTBREEKT:
            return exactly(as_number(begrip, said))
        file = begrip.aanvullen
        filled = self.calculate(file.met, file.uit) if file else domain(begrip)
        if filled.known and begrip.mag_altijd:
            return filled
        if begrip.anders is not None and begrip.alleen_als and self.applies(begrip, lid).tot == 0:
            return exactly(as_number(begrip, begrip.anders))
        return filled

    def _derive(self, naam: str, inputs: tuple[str, ...]) -> Range:
        """A derived fact; it is remembered when a figure behind it is not sure on this day."""
        before, self.figures.sure = self.figures.sure, True
        found = self.calculate(naam, inputs)
        amounts = self.daybook.amounts_behind[naam]
        if not self.figures.sure or any(not self.amount(one).zeker for one in amounts):
            self.unsure.add(naam)
        self.figures.sure = before
        return found

    def calculate(self, functie: str, uit: tuple[str, ...]):
        """A pure function on what is known of its declared inputs."""
        return FUNCTIES[functie](self.figures, *[self.input(naam) for naam in uit])

    def input(self, naam: str):
        """A declared input: a fact, a group, or `telling:`, `bedrag:` or `regel:` and a name."""
        if ":" in naam:
            kind, _, rest = naam.partition(":")
            if kind == "bedrag":
                return self.amount(rest).bedrag
            return self.count(rest) if kind == "telling" else self.conclusion(rest)
        if naam in self.daybook.groepen:
            return self.group(naam)
        return self.fact(naam)

    def forget_guesses(self) -> None:
        """Drops what was worked out before anything was concluded, where a conclusion matters."""
        late = self.daybook.concluded_facts
        for naam in late:
            self._facts.pop(naam, None)
        self._member_facts = {k: v for k, v in self._member_facts.items() if k[0] not in late}
        self._groups.clear()
        self._amounts.clear()
        self.unsure -= late

    # ---- groups
    def group(self, naam: str) -> Groep:
        if naam not in self._groups:
            self._groups[naam] = self._find_group(naam)
        return self._groups[naam]

    def _find_group(self, naam: str) -> Groep:
        begrip = self.daybook.begrippen[naam]
        listed = self.situatie.get(naam)
        number = self.situatie.get(f"aantal_{naam}")
        if listed is None and number is None:
            gone = begrip.alleen_als and self.applies(begrip).tot == 0
            return Groep([], Range(0, 0 if gone else MAX_LEDEN))
        members = [
            {veld: self.fact(f"{naam}.{veld}", lid) for veld in begrip.leden}
            for lid in range(len(listed or ()))
        ]
        more = 0 if number is None else number - len(members)
        return Groep(members, exactly(more))

    def members(self, blok: Blok) -> list[int | None]:
        """About whom a block must be weighed: the person, or every member and a possible one."""
        if blok.groep is None:
            return [] if blok.alleen_bij and self.conclusion(blok.alleen_bij) == NEE else [None]
        groep = self.group(blok.groep)
        return [*range(len(groep.leden)), *([SPOOK] if groep.extra.tot else [])]

    # ---- conclusions
    def note(self, blok: Blok, lid: int | None, weighed: Range) -> None:
        if blok.groep is None:
            self.conclusions[blok.sleutel] = weighed
        else:
            self.members_concluded.setdefault(blok.sleutel, {})[lid] = weighed

    def conclusion(self, sleutel: str) -> Range:
        """The outcome of a measure or part; a measure that is not covered stays unknown."""
        found = self.conclusions.get(sleutel)
        if found is None:
            blok = self.daybook.blocks.get(sleutel)
            return NEE if blok and blok.alleen_bij else ONBEKEND
        return found

    def count(self, ledenregel: str) -> Aantal:
        """For how many members a rule holds; open as long as nobody concluded about them."""
        if ledenregel not in self.members_concluded and not self._nobody(ledenregel):
            return Aantal(0, 0, MAX_LEDEN, MAX_LEDEN)
        if ledenregel not in self._counts:
            self._counts[ledenregel] = self._count(self.daybook.blocks[ledenregel])
        return self._counts[ledenregel]

    def _nobody(self, ledenregel: str) -> bool:
        """Whether the group of this rule is surely empty."""
        blok = self.daybook.blocks.get(ledenregel)
        return blok is not None and not self.members(blok)

    def _count(self, blok: Blok) -> Aantal:
        weighed = self.members_concluded.get(blok.sleutel, {})
        return add_up(weighed, self.group(blok.groep).extra)

    def amount(self, regel: str):
        """The amount of a measure (`checker.amounts.Geld`), worked out once."""
        if regel not in self._amounts:
            self._amounts[regel] = self.daybook.amount(regel, self)
        return self._amounts[regel]
