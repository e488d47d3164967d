# SPDX-License-Identifier: EUPL-1.2
"""One complete person for the solver: every question that makes sense is answered, in any way."""

from datetime import date

from z3 import And, ArithRef, Bool, BoolRef, BoolVal, If, Implies, Int, IntVal, Not, Or, Sum

from checker.begrippen import Begrip
from checker.knowledge import Kennis
from checker.ranges import NEE, ONBEKEND, Range
from checker.scale import as_number, domain
from checker.solver.derived import MOST_MEMBERS, WRITTEN_OUT, table
from checker.solver.translating import Aantal, translate
from checker.solver.weighing import Waarde, Weging, all_of, fixed, negated, of_ends
from checker.terms import Blok, Feit, Term


class Mens:
    """Facts, counts and conclusions of one person under one daybook, made when first needed.

    `rules` collects what holds for everybody. With `decided` every doubt in the law, and every
    derived fact that stays open, has fallen one way or the other.
    """

    def __init__(self, daybook, dag: date, decided: bool = False):
        self.daybook, self.dag, self.decided = daybook, dag, decided
        self.figures = daybook.figures(dag)
        self.rules: list[BoolRef] = []
        self.said: dict[tuple[str, int | None], tuple[BoolRef, ArithRef]] = {}
        self.never_said = {
            n for n, b in daybook.boek.woorden.begrippen.items() if not b.vraag and not b.leden
        }
        self._nothing_known = Kennis(daybook, {}, dag)
        self._facts: dict[tuple[str, int | None], Waarde] = {}
        self._conclusions: dict[str, Weging] = {}
        self._members: dict[tuple[str, int], Weging] = {}
        self.numbers: dict[str, ArithRef] = {}
        self._present: dict[str, list[BoolRef]] = {}
        self._doubts: dict[object, Weging] = {}
        self._limit_missing = False

    @property
    def figures_sure(self) -> bool:
        """Whether somebody is sure, on this day, of every figure behind what was asked so far."""
        return self.figures.sure and not self._limit_missing

    # ---- facts
    def fact(self, naam: str, lid: int | None = None) -> Waarde:
        key = (naam, lid if "." in naam else None)
        if key not in self._facts:
            inputs = self.daybook.inputs.get(naam)
            found = self._stated(*key) if inputs is None else self._derived(naam, inputs)
            self._facts[key] = self._named(naam, key[1], found)
        return self._facts[key]

    def _named(self, naam: str, lid: int | None, found: Waarde) -> Waarde:
        """The same under a short name, so that formulas stay small."""
        if found.van.decl().arity() == 0 and found.tot.decl().arity() == 0:
            return found
        name = f"{naam}[{lid}]" if lid is not None else naam
        van, tot = Int(f"{name} van"), Int(f"{name} tot")
        self.rules += [van == found.van, tot == found.tot]
        return Waarde(van, van) if found.van.eq(found.tot) else Waarde(van, tot)

    def _stated(self, naam: str, lid: int | None) -> Waarde:
        begrip = self.daybook.begrippen[naam]
        whole = domain(begrip)
        silent = self._unsaid(naam, begrip, whole)
        if naam in self.never_said:
            return silent
        answer = Int(naam if lid is None else f"{naam}[{lid}]")
        self.rules += [answer >= whole.van, answer <= whole.tot]
        said = self._is_said(naam, begrip, lid)
        self.said[naam, lid] = said, answer
        if begrip.aanvullen and not silent.van.eq(IntVal(whole.van)):
            self.rules.append(Implies(said, And(silent.van <= answer, answer <= silent.tot)))
        if not begrip.alleen_als:
            return Waarde(answer, answer)
        van = If(said, answer, silent.van)
        return Waarde(van, van if silent.van.eq(silent.tot) else If(said, answer, silent.tot))

    def _unsaid(self, naam: str, begrip: Begrip, whole: Range) -> Waarde:
        """What holds for a fact that is not asked."""
        if begrip.anders is not None and begrip.alleen_als:
            value = IntVal(as_number(begrip, begrip.anders))
            return Waarde(value, value)
        filled = begrip.aanvullen and table(self, begrip.aanvullen.met, begrip.aanvullen.uit)
        return filled or Waarde(IntVal(whole.van), IntVal(whole.tot))

    def _is_said(self, naam: str, begrip: Begrip, lid: int | None) -> BoolRef:
        """Whether there is an answer: always where the question makes sense."""
        if not begrip.alleen_als:
            return BoolVal(True)
        sensible = translate(self.daybook.condition(naam), self, lid).tot1
        if not begrip.mag_altijd:
            return sensible
        said = Bool(f"{naam} gezegd")
        self.rules.append(Implies(sensible, said))
        return said

    def _derived(self, naam: str, inputs: tuple[str, ...]) -> Waarde:
        found = None
        if naam in WRITTEN_OUT:
            found = WRITTEN_OUT[naam](self, *(self.fact(one) for one in inputs))
        found = found or table(self, naam, inputs) or self._anything(naam)
        if not self.decided or found.van.eq(found.tot):
            return found
        chosen = Int(f"{naam} zeker")
        self.rules += [found.van <= chosen, chosen <= found.tot]
        return Waarde(chosen, chosen)

    def _anything(self, naam: str) -> Waarde:
        """Any range within what comes out when nothing is known."""
        van, tot = Int(f"{naam} vrij van"), Int(f"{naam} vrij tot")
        outer = self._nothing_known.fact(naam)
        self.rules += [outer.van <= van, van <= tot, tot <= outer.tot]
        return Waarde(van, tot)

    # ---- doubts
    def doubt(self, about: object) -> Weging:
        """Nobody is sure; once decided it may fall both ways, every line for itself."""
        self._limit_missing |= isinstance(about, Feit) and about.grens is None
        if not self.decided:
            return fixed(ONBEKEND)
        number = len(self._doubts)
        holds = Bool(f"twijfel {number}")
        return self._doubts.setdefault((number, about), Weging(holds, holds, holds, holds))

    # ---- groups
    def present(self, groep: str) -> list[BoolRef]:
        """For each place in a group whether there is a member; no gaps."""
        if groep not in self._present:
            number = Int(f"aantal {groep}")
            begrip = self.daybook.begrippen[groep]
            self.numbers[groep] = number
            self._present[groep] = [number > place for place in range(MOST_MEMBERS)]
            self.rules += [number >= 0, number <= MOST_MEMBERS]
            if begrip.alleen_als:
                sensible = translate(self.daybook.condition(groep), self).tot1
                self.rules.append(Or(sensible, number == 0))
        return self._present[groep]

    def member(self, sleutel: str, lid: int) -> Weging:
        """How a member rule weighs for one member."""
        if (sleutel, lid) not in self._members:
            term = self.daybook.blocks[sleutel].term
            self._members[sleutel, lid] = self._short(
                f"{sleutel}[{lid}]", translate(term, self, lid)
            )
        return self._members[sleutel, lid]

    def as_member(self, term: Term, lid: int) -> Weging:
        """Any term about one member."""
        return translate(term, self, lid)

    def count(self, ledenregel: str) -> Aantal:
        here = self.present(self.daybook.blocks[ledenregel].groep)
        found = [self.member(ledenregel, lid) for lid in range(MOST_MEMBERS)]
        pairs = list(zip(here, found, strict=True))
        return Aantal(
            *(
                Sum([If(And(there, getattr(one, end)), 1, 0) for there, one in pairs])
                for end in ("van2", "van1", "tot2", "tot1")
            )
        )

    # ---- conclusions
    def conclusion(self, sleutel: str) -> Weging:
        """The outcome of a measure or part; a measure that is not covered stays unknown."""
        if sleutel not in self._conclusions:
            blok = self.daybook.blocks.get(sleutel)
            found = of_ends(*self._uncovered(sleutel)) if blok is None else self.weigh(blok)
            self._conclusions[sleutel] = self._short(sleutel, found)
        return self._conclusions[sleutel]

    def weigh(self, blok: Blok, term: Term | None = None) -> Weging:
        """A block as it is, or with another term in its place."""
        found = translate(blok.term if term is None else term, self)
        if blok.alleen_bij is None:
            return found
        applies = negated(fixed(NEE))
        gone = self.conclusion(blok.alleen_bij).nee
        return all_of((found, Weging(*(And(one, Not(gone)) for one in applies))))

    def _uncovered(self, sleutel: str) -> Waarde:
        if not self.decided:
            return Waarde(IntVal(0), IntVal(2))
        chosen = Int(f"{sleutel} niet gedekt")
        self.rules += [chosen >= 0, chosen <= 2]
        return Waarde(chosen, chosen)

    def _short(self, naam: str, weging: Weging) -> Weging:
        short = Weging(*(Bool(f"{naam} {end}") for end in Weging._fields))
        self.rules += [a == b for a, b in zip(short, weging, strict=True)]
        return short

    def contradictions(self) -> list[BoolRef]:
        """Answers that exclude each other do not stand together."""
        found = []
        for rule, term in self.daybook.tegenspraak:
            for lid in range(MOST_MEMBERS) if rule.groep else [None]:
                there = self.present(rule.groep)[lid] if rule.groep else BoolVal(True)
                found.append(Not(And(there, translate(term, self, lid).ja)))
        return found
