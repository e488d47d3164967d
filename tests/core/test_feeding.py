# SPDX-License-Identifier: EUPL-1.2
"""Nothing is asked that no measure uses (F-15), and what a question says it feeds is true."""

from datetime import date

from checker.feeding import feeds
from tests.core.situations import EXPECTED, days_of_change, examples

NOW, LATER = date(2026, 12, 1), date(2027, 3, 1)


def test_every_question_feeds_a_measure(checker):
    fed = {fact for day in days_of_change(checker.boek) for fact in feeds(checker.boek.on(day))}
    assert [n for n, b in checker.begrippen.items() if b.vraag and n not in fed] == []


def test_a_question_for_the_day_of_a_step_feeds_its_measure(checker):
    """`dag_vertrek` decides nothing: it only gives the day to ask for shelter (2.3.2 Wmo)."""
    assert [r.regel for r in checker.used_for("dag_vertrek", NOW)] == ["uitstroom_uit_instelling"]


def test_a_question_of_a_later_law_feeds_nothing_before(checker):
    """Art. 34b Pw, the buffer budget, begins on 1 January 2027."""
    assert checker.used_for("bufferbudget_dit_jaar", NOW) == []
    assert [r.regel for r in checker.used_for("bufferbudget_dit_jaar", LATER)] == ["bufferbudget"]


def test_what_is_asked_about_a_measure_feeds_that_measure(checker):
    fed = feeds(checker.boek.on(NOW))
    for example in [{}, *examples(checker.boek)[::500]]:
        situatie = {fact: said for fact, said in example.items() if fact not in EXPECTED}
        for naam in checker.boek.on(NOW).regels:
            asked = checker.questions(situatie, NOW, {naam})
            assert [fact for fact in asked if naam not in fed.get(fact, ())] == [], naam
