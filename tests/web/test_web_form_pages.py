# SPDX-License-Identifier: EUPL-1.2
"""Every page with a question is built alike: what stands above the form, in it, and on its button.

The rules are those of the NL Design System for forms.
"""

import re
from itertools import pairwise

import pytest

from tests.core.bank import stories
from tests.web import tour

pytestmark = tour.SHARED

BUTTONS = {"Volgende vraag", "Bewaar en ga verder", "Open mijn antwoorden"}
"""The main buttons of the site: each says what happens."""

MOST_CHOICES = 7
NOT_SPLIT_YET = {
    "verblijf",
    "uitsluiting",
    "kosten_soort",
    "brief_stand",
    "brief_over",
    "jeugdhulp_voor_18",
}
"""Longer lists, as of 30 November 2026; another one should be split under two questions."""


@pytest.fixture(scope="module")
def pages(checker) -> dict[str, str]:
    """What stands between <main> and </main> on every page with a question, also after an error."""
    entrance = {"aan de hand": tour.site(checker).get("/aan-de-hand").html}
    return {
        naam: html.partition("<main")[2].partition("</main>")[0]
        for naam, html in (tour.questions(checker, "nl") | entrance).items()
        if naam != "tegenspraak"
    }


def form_of(main: str) -> tuple[str, str]:
    """What stands above the form with the question, and that form."""
    start = main.index('<form method="post" autocomplete="off"')
    return main[:start], main[start : main.index("</form>", start)]


def bare(html: str) -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", html).split())


def test_there_is_one_main_button_and_it_says_what_happens(pages):
    for naam, main in pages.items():
        found = re.findall(r'class="[^"]*--primary-action"[^>]*>(.*?)</', main, re.S)
        assert len(found) == 1 and bare(found[0]) in BUTTONS, naam


def test_no_control_is_switched_off_or_has_a_name_that_nobody_sees(pages):
    for naam, main in pages.items():
        for tag in re.findall(r"<(?:a|button|input|summary)\s[^>]*>", main):
            assert not re.search(r"\b(?:disabled|placeholder|aria-label|aria-disabled)\b", tag), (
                naam
            )


def test_step_errors_and_the_way_back_stand_above_the_form(pages):
    for naam, main in pages.items():
        above, form = form_of(main)
        assert above.index('class="terug"') < above.index("</a>"), naam
        assert ('class="stap"' in above) == naam.startswith(("vraag", "lid", "leden")), naam
        assert ('id="fouten-kop"' in above) == naam.endswith(" fout"), naam
        assert not re.search(r'class="stap"|fouten-kop|class="terug"|<details|<a ', form), naam


def test_the_question_is_the_heading_and_the_name_of_its_field(pages):
    named = re.compile(r"<legend[^>]*>\s*<h1[^>]*>.+?</h1>\s*</legend>|<h1[^>]*><label for=", re.S)
    for naam, main in pages.items():
        if not naam.startswith(("lid", "leden")):
            assert len(named.findall(form_of(main)[1])) == 1, naam


def test_what_must_be_filled_in_is_told_to_the_field_and_not_to_the_group(pages):
    for naam, main in pages.items():
        for tag in re.findall(r'<input[^>]*type="text"[^>]*>', main):
            assert 'aria-required="true"' in tag, naam
        assert not re.search(r"<fieldset[^>]*aria-required", main), naam


def test_what_need_not_be_filled_in_says_so(pages, checker):
    for naam, begrip in checker.begrippen.items():
        if begrip.soort == "groep":
            above, form = form_of(pages[f"lid {naam}"])
            assert "Vul alle vragen in. Hoeft het niet? Dan staat dat erbij." in bare(above)
            free = [deel for deel in begrip.leden.values() if deel.alleen_als]
            assert bare(form).count("(niet verplicht)") == len(free), naam
            assert "*" not in bare(form)


def test_not_knowing_stands_apart_below_a_short_list_of_choices(pages, checker):
    for naam, begrip in checker.begrippen.items():
        if not begrip.vraag or begrip.soort not in ("keuze", "ja_nee"):
            continue
        form = form_of(pages[f"vraag {naam}"])[1]
        values = re.findall(r'type="radio"[^>]* value="(\w+)"', form)
        skips = ["weet_niet", "wil_niet"] if begrip.gevoelig else ["weet_niet"]
        codes, last = values[: -len(skips)], values[-len(skips) :]
        assert sorted(codes) == sorted(begrip.codes) and last == skips, naam
        assert form.index("keuze--apart") > form.index(f'value="{codes[-1]}"'), naam
        long = len(begrip.codes) + 1 > MOST_CHOICES
        assert not long or naam in NOT_SPLIT_YET, naam


@pytest.mark.parametrize("naam", tour.PEOPLE)
@pytest.mark.parametrize("every", [1, 3], ids=["alles", "een deel"])
def test_the_number_of_the_step_never_goes_back(checker, naam, every):
    """For who chose much that is going on, so that every subject comes by."""
    verhaal = next(one for one in stories() if one.naam == naam)
    visitor = tour.site(checker, verhaal.dag)
    form = visitor.get("/aan-de-hand").question_form
    visitor.post("/aan-de-hand", form.values | {"ingang": list(checker.boek.ingangen)[::every]})
    visitor.walk(tour.as_typed(checker, verhaal))
    titles = [re.search(r"<title>(.*?)</title>", r.text)[1] for _, r in visitor.seen if r.text]
    steps = [
        found.groups() for found in map(re.compile(r"^Stap (\d+) van (\d+)").match, titles) if found
    ]
    assert len(steps) > 30 and {total for _, total in steps} == {str(len(checker.onderwerpen))}
    assert all(int(before) <= int(after) for (before, _), (after, _) in pairwise(steps))


def test_it_is_clear_that_nothing_is_sent(visitor):
    visitor.answer("leeftijd", "24")
    said = visitor.get("/antwoorden").words()
    assert "Wij sturen niets naar de gemeente of naar anderen." in said
