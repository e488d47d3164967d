# SPDX-License-Identifier: EUPL-1.2
"""Steps about the question and the answer: *Wanneer* and *Dan*."""

from pytest_bdd import parsers, then, when

from tests.features.phrasebook import BOEK
from tests.features.sentences import dutch_day, step

DAG = {"dag": dutch_day}
CODES = {"ja": "ja", "nee": "nee", "nog niet te zeggen": "onbekend"}


class Antwoord:
    """One measure out of the overview, found when a step asks for it."""

    def __init__(self, overzicht, maatregel):
        self.overzicht, self.maatregel = overzicht, maatregel

    @property
    def uitkomst(self):
        found = [u for u in self.overzicht.uitkomsten if u.maatregel == self.maatregel]
        assert found, f"geen uitkomst: {self.overzicht.niet_gedekt}"
        return found[0]

    @property
    def bedrag(self):
        assert self.uitkomst.bedrag is not None, "geen bedrag"
        return self.uitkomst.bedrag

    def deel(self, naam):
        return self.uitkomst.onderdelen[BOEK.delen[naam]]


@when(step("NAAM vraagt {vraag}"), target_fixture="antwoord")
def asks(checker, verhaal, vraag):
    return Antwoord(checker.check(verhaal.situatie(checker), verhaal.dag), BOEK.vragen[vraag])


@when(step("NAAM op {dag} vraagt {vraag}"), target_fixture="antwoord", converters=DAG)
def asks_on(checker, verhaal, dag, vraag):
    return Antwoord(checker.check(verhaal.situatie(checker, dag), dag), BOEK.vragen[vraag])


# ------------------------------------------------------------------ the answer itself


@then(parsers.re(r"is het antwoord (?P<code>ja|nee|nog niet te zeggen)"))
def answer_is(antwoord, code):
    uitkomst = antwoord.uitkomst
    assert uitkomst.uitkomst == CODES[code]
    if uitkomst.uitkomst == "nee":
        assert any(r.beslissend and r.bron.url for r in uitkomst.regels), "een nee zonder bewijs"


@then("mag de gemeente beslissen")
def municipality_may(antwoord):
    assert (antwoord.uitkomst.uitkomst, antwoord.uitkomst.grond) == ("college_beslist", "kan")


@then("moet de gemeente dit beoordelen")
def municipality_must_weigh(antwoord):
    found = antwoord.uitkomst.uitkomst, antwoord.uitkomst.grond
    assert found == ("college_beslist", "beoordeling")


@then("beslist de gemeente")
def municipality_decides(antwoord):
    assert antwoord.uitkomst.uitkomst == "college_beslist"


@then(step("geeft Rechtop geen antwoord over die dag"))
def not_covered(antwoord):
    found = {one.maatregel: one.reden for one in antwoord.overzicht.niet_gedekt}
    assert found.get(antwoord.maatregel), "er hoort een reden te staan"
    assert antwoord.maatregel not in [u.maatregel for u in antwoord.overzicht.uitkomsten]


# ------------------------------------------------------------------ parts of the answer


@then(parsers.re(r"is het antwoord over (?P<deel>.+) (?P<code>ja|nee|nog niet te zeggen)"))
def part_is(antwoord, deel, code):
    assert antwoord.deel(deel).uitkomst == CODES[code]


@then(step("hoort {deel} niet bij het antwoord"))
def part_is_not_there(antwoord, deel):
    assert BOEK.delen[deel] not in antwoord.uitkomst.onderdelen


@then(step("mag de gemeente beslissen over {deel}"))
def municipality_may_on_part(antwoord, deel):
    found = antwoord.deel(deel)
    assert (found.uitkomst, found.grond) == ("college_beslist", "kan")


@then(step("beslist de gemeente over {deel}"))
def municipality_decides_on_part(antwoord, deel):
    assert antwoord.deel(deel).uitkomst == "college_beslist"


@then(step("noemt Rechtop {deel} nog niet"))
def part_is_not_there(antwoord, deel):
    assert BOEK.delen[deel] not in antwoord.uitkomst.onderdelen


# ------------------------------------------------------------------ why, and what next


@then(step("is nog nodig {wat}"))
def still_needed(antwoord, wat):
    assert BOEK.nodig[wat] in antwoord.uitkomst.ontbreekt


@then(parsers.re(r"komt dat door artikel (?P<artikel>\w+)( lid (?P<lid>\d+))?"))
def because_of(antwoord, artikel, lid):
    found = {(r.bron.artikel, r.bron.lid) for r in antwoord.uitkomst.regels if r.beslissend}
    assert any(a == artikel and lid in (None, b) for a, b in found), found


@then(step("kan NAAM vragen om niet te wachten"))
def may_ask(antwoord):
    assert antwoord.uitkomst.ruimte


@then("is er niets om te vragen")
def nothing_to_ask(antwoord):
    assert not antwoord.uitkomst.ruimte


@then("noemt Rechtop een volgende stap")
def next_step(antwoord):
    assert antwoord.uitkomst.stappen


@then(step("noemt een van de stappen {wat}"))
def a_step_names(antwoord, wat):
    assert BOEK.stappen[wat] in " ".join(one.tekst for one in antwoord.uitkomst.stappen)


@then(step("noemt geen van de stappen {wat}"))
def no_step_names(antwoord, wat):
    assert BOEK.stappen[wat] not in " ".join(one.tekst for one in antwoord.uitkomst.stappen)
