# SPDX-License-Identifier: EUPL-1.2
"""The figures at the end of a run are the sums over the parts of each proof."""

from types import SimpleNamespace

from tests.counting import MARK, totals


def report(when: str, **numbers: int):
    said = [(MARK + naam, number) for naam, number in numbers.items()]
    return SimpleNamespace(when=when, user_properties=[*said, ("bench", "text")])


def test_parts_are_added_up_once():
    """A test is reported three times, and only its call counts."""
    reports = [report(when, people=3, amounts=1) for when in ("setup", "call", "teardown")]
    assert totals([*reports, report("call", people=4)]) == {"amounts": 1, "people": 7}


def test_a_run_hands_in_what_it_counted(counted, request):
    counted("people", 2)
    assert (MARK + "people", 2) in request.node.user_properties
    request.node.user_properties.clear()
