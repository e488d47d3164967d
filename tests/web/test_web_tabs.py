# SPDX-License-Identifier: EUPL-1.2
"""A list in two tabs, or a button pressed twice: nobody else is changed, removed or added."""

import re
from contextlib import contextmanager

import pytest

from tests.web.test_web_flow import HOUSEMATE

LIST, CHANGED = "/vragen/medebewoners", "De lijst is intussen veranderd"


@pytest.fixture
def three(visitor):
    """Somebody with people of 30, 40 and 50 in the house."""
    for number, age in enumerate(("30", "40", "50"), 1):
        visitor.get(f"{LIST}/{number}")
        visitor.fill_member(HOUSEMATE | {"leeftijd": age})
    return visitor


def ages(visitor) -> list[str]:
    listed = visitor.get(LIST).html.partition('<ol class="leden">')[2].partition("</ol>")[0]
    return re.findall(r"(\d+) jaar", listed)


@contextmanager
def old_tab(visitor):
    """What is done inside happens elsewhere; then the page of before is on the screen again."""
    page, address = visitor.page, visitor.address
    yield
    visitor.page, visitor.address = page, address


def remove(visitor, place: int) -> None:
    visitor.send([form for form in visitor.page.forms if form.action.endswith("/weg")][place])


def test_removing_twice_removes_one(three):
    three.get(LIST)
    with old_tab(three):
        remove(three, 0)
    remove(three, 0)
    assert three.response.status_code == 200
    assert ages(three) == ["40", "50"]


def test_removing_the_last_one_twice_shows_the_list(three):
    three.get(LIST)
    with old_tab(three):
        for _ in range(3):
            three.get(LIST)
            remove(three, 0)
    remove(three, 2)
    assert three.response.status_code == 200 and ages(three) == []


def test_saving_a_new_person_twice_adds_one(visitor):
    visitor.get(f"{LIST}/1")
    with old_tab(visitor):
        visitor.fill_member(HOUSEMATE)
    visitor.fill_member(HOUSEMATE)
    assert visitor.response.status_code == 200 and ages(visitor) == ["30"]


def test_saving_a_change_twice_changes_once(three):
    three.get(f"{LIST}/2")
    with old_tab(three):
        three.fill_member(HOUSEMATE | {"leeftijd": "41"})
    three.fill_member(HOUSEMATE | {"leeftijd": "41"})
    assert three.response.status_code == 200 and ages(three) == ["30", "41", "50"]


def test_new_people_in_two_tabs_are_both_added(three):
    three.get(f"{LIST}/4")
    with old_tab(three):
        three.fill_member(HOUSEMATE | {"leeftijd": "60"})
    three.fill_member(HOUSEMATE | {"leeftijd": "61"})
    assert ages(three) == ["30", "40", "50", "60", "61"]


def test_a_change_of_who_is_gone_is_asked_again_and_overwrites_nobody(three):
    three.get(f"{LIST}/2")
    with old_tab(three):
        three.get(LIST)
        remove(three, 0)
    page = three.fill_member(HOUSEMATE | {"leeftijd": "41"})
    assert three.response.status_code == 400 and CHANGED in page.words()
    assert 'value="41"' in page.html  # what was typed stays
    with old_tab(three):
        assert ages(three) == ["40", "50"]
    three.fill_member(HOUSEMATE | {"leeftijd": "41"})
    assert ages(three) == ["40", "41"]


def test_a_full_list_stays_full(visitor):
    for number in range(1, 12):
        visitor.get(f"{LIST}/{number}")
        visitor.fill_member(HOUSEMATE | {"leeftijd": str(20 + number)})
    visitor.get(f"{LIST}/12")
    with old_tab(visitor):
        visitor.fill_member(HOUSEMATE | {"leeftijd": "70"})
    page = visitor.fill_member(HOUSEMATE | {"leeftijd": "71"})
    assert visitor.response.status_code == 400
    assert "Meer kunnen wij er niet in de lijst zetten." in page.words()
    assert len(ages(visitor)) == 12
