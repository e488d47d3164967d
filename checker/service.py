# SPDX-License-Identifier: EUPL-1.2
"""The one door: from a situation and a day to an overview, and to the next question."""

from collections.abc import Collection
from datetime import date
from pathlib import Path

from checker.answer import Boekstand, NietGedekteMaatregel, Overzicht, Uitkomst
from checker.asking import in_order
from checker.contradictions import contradictions
from checker.daybook import DayBook
from checker.details import details
from checker.engine import DurableEngine
from checker.errors import InvoerFout
from checker.explanation import weigh_lines
from checker.feeding import feeds
from checker.grounds import ground
from checker.knowledge import Kennis
from checker.missing import open_facts
from checker.model import Regel
from checker.money import as_bedrag
from checker.nextquestion import weights
from checker.parts import parts
from checker.ranges import code
from checker.rulebook import Regelboek
from checker.rulepage import Regelpagina, rule_page
from checker.shortest import shortest_ways
from checker.situation import Antwoorden, build_model, read
from checker.steps import next_steps, papers, room
from checker.tipper import Kantelpunt
from checker.tipping import tipping_points
from checker.words import in_words


class Checker:
    """Loads and checks the rulebook once; answers from many threads, one check at a time inside.

    `evaluator` makes an evaluator for a daybook; the engine unless a test asks for the plain one.
    """

    def __init__(self, rules: Path | None = None, evaluator=DurableEngine):
        self.boek = Regelboek(rules)
        self.begrippen = self.boek.woorden.begrippen
        self.onderwerpen = self.boek.woorden.onderwerpen
        self.regels = self.boek.regels
        self.model = build_model(self.boek.woorden)
        self._evaluator = evaluator
        self._evaluators: dict[int, object] = {}

    def situatie(self, data: dict) -> Antwoorden:
        """A situation from plain data. Raises InvoerFout with every field that is wrong."""
        return read(self.model, data)

    def check(self, situatie: Antwoorden | dict, dag: date) -> Overzicht:
        """All outcomes for one person on a day. Raises InvoerFout on bad or clashing answers."""
        return self.overview(self.know(situatie, dag))

    def overview(self, kennis: Kennis, maatregelen: Collection[str] | None = None) -> Overzicht:
        """What was concluded about one person: of these measures, or None for all of them."""
        dag, book = kennis.dag, kennis.daybook
        shown = book.regels if maatregelen is None else maatregelen
        return Overzicht.model_construct(
            peildatum=dag,
            rulebook=Boekstand(versie=self.boek.versie, geldig_op=dag),
            uitkomsten=[self._outcome(r, kennis) for n, r in book.regels.items() if n in shown],
            niet_gedekt=[
                NietGedekteMaatregel(
                    maatregel=naam,
                    reden=not_covered(regel, dag),
                )
                for naam, regel in self.regels.items()
                if naam not in book.regels
            ],
        )

    def know(self, situatie: Antwoorden | dict, dag: date, book: DayBook | None = None) -> Kennis:
        """Everything known and concluded about one person; `book`: other rules than of that day.

        Raises InvoerFout.
        """
        if isinstance(situatie, dict):
            situatie = self.situatie(situatie)
        return self.conclude(Kennis(book or self.boek.on(dag), situatie.stated(), dag))

    def conclude(self, kennis: Kennis) -> Kennis:
        """Everything that follows from what is known before. Raises InvoerFout where it clashes."""
        if fouten := contradictions(kennis):
            raise InvoerFout(fouten)
        book = kennis.daybook
        kennis.forget_guesses()
        self._evaluator_for(book).conclude(book.levels, kennis)
        return kennis

    @property
    def basics(self) -> set[str]:
        """The measures that everybody is asked about; the others are for who wants to know."""
        return {naam for naam, regel in self.regels.items() if not regel.verdieping}

    def questions(
        self, situatie: Antwoorden | dict, dag: date, maatregelen: Collection[str] | None = None
    ) -> list[str]:
        """Facts that can still change an outcome or an amount, in the order to ask them.

        Of these measures only; None means all of them.
        """
        kennis = self.know(situatie, dag)
        wanted = {
            fact.split("[")[0]
            for naam, regel in kennis.daybook.regels.items()
            if maatregelen is None or naam in maatregelen
            for fact in open_facts(regel, kennis)
        }
        return [naam for naam, begrip in self.begrippen.items() if naam in wanted and begrip.vraag]

    def questions_by_weight(
        self, situatie: Antwoorden | dict, dag: date, maatregelen: Collection[str] | None = None
    ) -> list[str]:
        """The same questions as `questions`, the one that settles most of these measures first."""
        found = weights(self.know(situatie, dag), maatregelen)
        asked = [naam for naam in self.begrippen if naam in found and self.begrippen[naam].vraag]
        return sorted(asked, key=found.__getitem__, reverse=True)

    def shortest(
        self, situatie: Antwoorden | dict, dag: date, maatregelen: Collection[str] | None = None
    ) -> list[str]:
        """The smallest set of open facts that always settles these measures; None means all.

        `checker.shortest` says what that is. Takes seconds when little is known. Raises InvoerFout.
        """
        kennis = self.know(situatie, dag)
        return in_order(shortest_ways(self, kennis, maatregelen).needed, kennis.daybook)

    def tipping(self, naam: str, kennis: Kennis) -> list[Kantelpunt]:
        """What would tip the outcome of a measure (`checker.tipping`), for somebody we know."""
        return tipping_points(self, naam, kennis)

    def used_for(self, feit: str, dag: date) -> list[Regel]:
        """The measures that use this answer in the period of the day, in order."""
        book = self.boek.on(dag)
        return [self.regels[naam] for naam in feeds(book).get(feit, ())]

    def describe(self, naam: str, dag: date) -> Regelpagina:
        """How one rule works on a day, in sentences. Raises NietGedekt, or KeyError for a name."""
        return rule_page(self.boek, naam, dag)

    def _evaluator_for(self, daybook):
        key = id(daybook)
        if key not in self._evaluators:
            self._evaluators[key] = self._evaluator(daybook)
        return self._evaluators[key]

    def _outcome(self, regel: Regel, kennis: Kennis) -> Uitkomst:
        outcome = code(kennis.conclusion(regel.regel))
        blok = kennis.daybook.blocks[regel.regel]
        deuren = self.boek.organisaties
        return Uitkomst(
            maatregel=regel.regel,
            titel=regel.titel,
            soort=regel.soort,
            gunstig_als=regel.gunstig_als,
            klok=regel.klok,
            beslisser=deuren.beslissers[regel.beslisser],
            uitkomst=outcome,
            grond=ground(blok, kennis),
            onderdelen=parts(regel, kennis),
            bedrag=as_bedrag(regel, kennis),
            regels=[*weigh_lines(regel.regel, kennis), *norm_lines(regel, kennis)],
            ruimte=room(regel, kennis),
            ontbreekt=open_facts(regel, kennis),
            stappen=next_steps(regel, kennis),
            papieren=papers(regel, kennis),
            wie=[deuren.organisaties[naam] for naam in regel.wie],
            details=details(regel, kennis),
        )


def norm_lines(regel: Regel, kennis: Kennis) -> list:
    """The lines of the one norm that applies, so that the amount has its proof too."""
    return [
        line
        for _, sleutel in kennis.daybook.norms[regel.regel]
        if code(kennis.conclusion(sleutel)) == "ja"
        for line in weigh_lines(sleutel, kennis)
    ]


def not_covered(regel: Regel, dag: date) -> str:
    first = in_words(regel.geldt_vanaf)
    if dag < regel.geldt_vanaf:
        if regel.nieuw:
            return f"deze regel begint pas op {first}"
        return f"voor {first} is deze regel niet nagekeken"
    return f"vanaf {in_words(regel.geldt_tot)} geldt deze regel niet meer"
