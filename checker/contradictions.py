# SPDX-License-Identifier: EUPL-1.2
"""Answers that cannot both be true. Both are named; nothing is guessed or dropped."""

from collections.abc import Iterator

from checker.errors import Fout
from checker.evaluation import weigh
from checker.knowledge import ONTBREEKT, Kennis
from checker.lines import base_facts
from checker.ranges import JA
from checker.scale import as_number
from checker.words import _

Said = tuple[str] | tuple[str, str, tuple[str, ...]]
"""What a clash says; where it names two facts also the sentence and their labels: see `Fout`."""

PLACES = ("een", "ander")
DOES_NOT_FIT = _("'%(een)s' past niet bij uw antwoord op '%(ander)s'")
NOT_TOGETHER = _("'%(een)s' en '%(ander)s' kloppen niet samen")


def contradictions(kennis: Kennis) -> list[Fout]:
    """Every clash between two answers, one entry for each answer that takes part."""
    found = [*_groups(kennis), *_not_applicable(kennis), *_filled_in(kennis), *_listed(kennis)]
    return [Fout(veld, *said) for velden, said in found for veld in velden]


def _about(zin: str, een: str, ander: str, kennis: Kennis) -> Said:
    """A sentence that names two facts by their labels."""
    labels = tuple(kennis.daybook.begrippen[naam].label for naam in (een, ander))
    return zin % dict(zip(PLACES, labels, strict=True)), zin, labels


def _groups(kennis: Kennis) -> Iterator[tuple[list[str], Said]]:
    for naam in kennis.daybook.groepen:
        listed, number = kennis.situatie.get(naam), kennis.situatie.get(f"aantal_{naam}")
        if listed is not None and number is not None and number < len(listed):
            zin = f"u noemt er {len(listed)}, maar zegt dat het er {number} zijn"
            yield [naam, f"aantal_{naam}"], (zin,)


def _not_applicable(kennis: Kennis) -> Iterator[tuple[list[str], Said]]:
    for naam, begrip, lid in _stated(kennis):
        if not begrip.alleen_als or begrip.mag_altijd or kennis.stated(naam, lid) == begrip.anders:
            continue
        if begrip.soort == "groep" and not _somebody(naam, kennis):
            continue
        if kennis.applies(begrip, lid).tot == 0:
            other = _reason(naam, kennis, lid)
            said = _about(DOES_NOT_FIT, naam, other, kennis)
            yield [_where(naam, lid), _where(other, lid)], said


def _somebody(naam: str, kennis: Kennis) -> bool:
    return bool(kennis.situatie.get(naam) or kennis.situatie.get(f"aantal_{naam}"))


def _reason(naam: str, kennis: Kennis, lid: int | None) -> str:
    """The answer that makes this question senseless."""
    for term in kennis.daybook.condition(naam).termen:
        if weigh(term, kennis, lid).tot == 0:
            facts = [f for f in _facts(term, kennis) if kennis.stated(f, lid) is not ONTBREEKT]
            if facts:
                return facts[-1]
    return naam


def _facts(term, kennis: Kennis) -> list[str]:
    own = getattr(term, "naam", "")
    return [own] if "." in own else base_facts(term, kennis.daybook)


def _filled_in(kennis: Kennis) -> Iterator[tuple[list[str], Said]]:
    for naam, begrip, lid in _stated(kennis):
        if begrip.aanvullen is None:
            continue
        other = begrip.aanvullen.uit[0]
        if kennis.stated(other) is ONTBREEKT:
            continue
        worked_out = kennis.calculate(begrip.aanvullen.met, begrip.aanvullen.uit)
        said = as_number(begrip, kennis.stated(naam, lid))
        if not worked_out.van <= said <= worked_out.tot:
            yield [naam, other], _about(NOT_TOGETHER, naam, other, kennis)


def _listed(kennis: Kennis) -> Iterator[tuple[list[str], Said]]:
    for rule, term in kennis.daybook.tegenspraak:
        members = range(len(kennis.situatie.get(rule.groep) or ())) if rule.groep else [None]
        for lid in members:
            if weigh(term, kennis, lid) == JA:
                yield [_where(veld, lid) for veld in rule.velden], (rule.zin,)


def _stated(kennis: Kennis):
    for naam, begrip in kennis.daybook.boek.woorden.begrippen.items():
        if naam in kennis.situatie or kennis.situatie.get(f"aantal_{naam}"):
            yield naam, begrip, None
        for lid, member in enumerate(kennis.situatie.get(naam) or () if begrip.leden else ()):
            for veld in member:
                yield f"{naam}.{veld}", begrip.leden[veld], lid


def _where(naam: str, lid: int | None) -> str:
    groep, _, veld = naam.partition(".")
    return f"{groep}[{lid + 1}].{veld}" if veld and lid is not None else naam
