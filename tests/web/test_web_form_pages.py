# SPDX-License-Identifier: EUPL-1.2
"""Every page with a question is built alike: what stands above the form, in it, and on its button.

The rules are those of the NL Design System for forms.
"""

import html
import re
from itertools import pairwise

import pytest

from tests.core.bank import stories
from tests.web import tour

BUTTONS = {"Volgende vraag", "Bewaar en ga verder", "Open mijn antwoorden"}
"""The main buttons of the site: each says what happens."""

MOST_CHOICES = 7
MOST_WORDS = 15


@pytest.fixture(scope="module")
def pages(checker) -> dict[str, str]:
    """What stands in <main> on every page with a question, also after an error; names unmarked."""
    entrance = {"aan de hand": tour.site(checker).get("/aan-de-hand").html}
    return {
        naam: unmarked(page.partition("<main")[2])
        for naam, page in (tour.questions(checker, "nl") | entrance).items()
        if naam != "tegenspraak"
    }


def unmarked(page: str) -> str:
    main = page.partition("</main>")[0]
    return re.sub(r'<span translate="no">(.*?)</span>', r"\1", main, flags=re.S)


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
    """TOP-3 and F-7: the heading stands above the form, and its words name the field or group."""
    for naam, main in pages.items():
        if naam.startswith(("lid", "leden")):
            continue
        above, form = form_of(main)
        (heading,) = re.findall(r"<h1[^>]*>(.*?)</h1>", above, re.S)
        label = re.match(r'<label for="(\w+)">', heading)
        legends = re.findall(r"<legend[^>]*>(.*?)</legend>", form, re.S)
        named = f'id="{label[1]}"' in form if label else [bare(heading)] == [*map(bare, legends)]
        assert named and "<h1" not in form, naam


def test_a_hint_is_one_short_sentence_between_the_label_and_the_field(pages):
    """F-3 and P-12: what more must be said stands above the form."""
    found = 0
    for naam, main in pages.items():
        form = form_of(main)[1]
        for place in re.finditer(r'<p class="utrecht-form-field-description" id="(.+?)">', form):
            found += 1
            hint = html.unescape(form[place.end() : form.index("</p>", place.end())])
            assert re.fullmatch(r"(?:[^.?!:;<>]|\.(?=\w))+\.", hint), (naam, hint)
            assert len(hint.split()) <= MOST_WORDS, (naam, hint)
            assert re.search(rf'aria-describedby="{place[1]}[ "]', form), (naam, "not tied")
            before, after = form[: place.start()], form[place.end() :]
            field = place[1].removesuffix("-uitleg")
            own = re.search(rf'<input[^>]* id="{field}\b', after)
            assert own and not re.search(rf'<input[^>]* id="{field}\b', before), naam
    assert found > 150


def test_the_form_of_a_member_has_no_more_to_explain(checker):
    """The explanation above a form is about one question; the form of a member has several."""
    parts = [part for begrip in checker.begrippen.values() for part in begrip.leden.values()]
    assert parts and not [part.naam for part in parts if part.toelichting or part.kopjes]


def test_what_explains_a_question_stands_above_the_form_and_leads_nowhere(pages, checker):
    """F-4, F-7 and F-16."""
    for naam, main in pages.items():
        above, form = form_of(main)
        after = main[main.index(form) + len(form) :]
        assert "<details" not in form + after, naam
        explained = above[above.index("</h1>") :]
        inside = "".join(re.findall(r"<details.*?</details>", explained, re.S))
        assert "<a " not in inside, naam
        if naam.startswith("vraag"):
            begrip = checker.begrippen[naam.split()[1]]
            assert "<summary>Waarom vragen wij dit?</summary>" in inside and "<a " not in explained
            assert begrip.waarom in html.unescape(inside), naam
            assert [s for s in begrip.toelichting if s not in html.unescape(explained)] == []


def test_a_question_names_the_rules_that_it_feeds(pages, checker):
    """F-15."""
    for naam, main in pages.items():
        if naam.startswith("vraag") and not naam.endswith(" fout"):
            fed = [regel.titel for regel in checker.used_for(naam.split()[1], tour.DAY)]
            said = re.search(r'<ul class="gebruikt">(.*?)</ul>', main, re.S)
            told = re.findall(r"<li>(.*?)</li>", said[1]) if said else []
            assert [html.unescape(one) for one in told] == fed, naam


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


def lists_of(form: str) -> list[list[str]]:
    """The codes of a form as people see them: one list, or one below each subheading."""
    parts = re.split(r'<div class="keuzegroep"', form.partition("keuze--apart")[0])
    return [re.findall(r'type="(?:radio|checkbox)"[^>]* value="(\w+)"', one) for one in parts]


def test_not_knowing_stands_last_and_apart(pages, checker):
    """F-20; "wil ik niet zeggen" is the other way out."""
    for naam, begrip in checker.begrippen.items():
        if not begrip.vraag or begrip.soort not in ("keuze", "ja_nee"):
            continue
        form = form_of(pages[f"vraag {naam}"])[1]
        values = re.findall(r'type="radio"[^>]* value="(\w+)"', form)
        skips = ["wil_niet", "weet_niet"] if begrip.gevoelig else ["weet_niet"]
        codes, last = values[: -len(skips)], values[-len(skips) :]
        assert sorted(codes) == sorted(begrip.codes) and last == skips, naam
        assert form.index(f'value="{codes[-1]}"') < form.index("keuze--apart"), naam


def test_the_way_in_ends_with_none_of_these(pages):
    """F-20."""
    form = form_of(pages["aan de hand"])[1]
    apart = form.partition("keuze--apart")[2]
    assert re.findall(r'type="checkbox"[^>]* value="(\w+)"', apart) == ["geen"]
    assert "Geen van deze" in bare(apart)


def test_a_long_list_of_choices_stands_under_subheadings(pages, checker):
    """F-20: at most seven choices, the ways out counted."""
    grouped = set()
    for naam, main in pages.items():
        form = form_of(main)[1]
        first, *groups = lists_of(form)
        fields = re.findall(r'name="(\w+)" id="\1-', form)
        if len(set(fields)) == 1 and len(fields) > MOST_CHOICES:
            grouped.add(naam)
            assert not first and all(0 < len(one) < MOST_CHOICES for one in groups), naam
            heads = re.findall(r'aria-labelledby="([\w-]+)">\s*<h2[^>]* id="\1">\w', form)
            assert len(heads) == len(groups) > 1, naam
    assert {"aan de hand", "vraag verblijf", "vraag kosten_soort"} <= grouped


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
