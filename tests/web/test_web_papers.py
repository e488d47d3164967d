# SPDX-License-Identifier: EUPL-1.2
"""Papers to bring in one list, who can help, and the list of rights outside the Participatiewet."""

import re
from dataclasses import replace
from datetime import date

import pytest

from checker.answer import Papierregel
from checker.doors import Organisatie
from tests.web.test_web_result import BRON, outcome, page_of  # noqa: F401
from web.papers import helpers_of, papers_to_bring

PASPOORT = Papierregel(
    papier="legitimatie",
    naam="Uw paspoort",
    waarom="De gemeente moet weten wie u bent.",
    zonder="Meld u toch vandaag.",
    bron=BRON,
)
LOKET = Organisatie(
    naam="Het Loket",
    doet="Gratis advies.",
    telefoon="0800-8020",
    gratis=True,
    site="loket.example",
    nagekeken_op=date(2026, 11, 21),
)

LIST = re.compile(r'class="zinnen">(.*?)</ul>', re.S)


def test_a_paper_for_two_rights_stands_in_the_list_once_with_both():
    rent = replace(PASPOORT, papier="huurcontract", naam="Uw huurcontract")
    one = outcome("ja", titel="Eerste", papieren=[PASPOORT, rent])
    two = outcome("ja", titel="Tweede", papieren=[PASPOORT])
    assert papers_to_bring([one, two]) == [(PASPOORT, ["Eerste", "Tweede"]), (rent, ["Eerste"])]


def test_who_can_help_stands_once_and_not_for_what_is_a_nee():
    other = LOKET.model_copy(update={"naam": "Een ander"})
    nobody = LOKET.model_copy(update={"naam": "Niemand"})
    shown = [outcome("ja", wie=[LOKET]), outcome("onbekend", maatregel="b", wie=[LOKET, other])]
    never = outcome("nee", maatregel="c", wie=[nobody])
    assert helpers_of([*shown, never]) == [LOKET, other]


def test_the_result_says_what_to_bring_what_counts_instead_and_what_may_not_be_asked(
    page_of,
):
    words = page_of(outcome("ja", papieren=[PASPOORT])).words()
    assert "Neem dit mee" in words
    assert "Uw paspoort De gemeente moet weten wie u bent." in words
    assert "Heeft u het niet? Meld u toch vandaag." in words
    assert "Dit mag de gemeente niet van u vragen" in words


def test_without_papers_there_is_no_list(page_of):
    words = page_of(outcome("ja")).words()
    assert "Neem dit mee" not in words and "niet van u vragen" not in words


def test_who_can_help_stands_with_the_right_with_a_number_only_if_there_is_one(
    page_of,
):
    words = page_of(outcome("ja", wie=[LOKET])).words()
    assert "Wie u kan helpen" in words
    assert "Het Loket: Gratis advies. Bel 0800-8020. Dat is gratis. loket.example" in words
    assert "Nagekeken op 21 november 2026." in words
    local = LOKET.model_copy(update={"telefoon": None, "site": None, "lokaal": True})
    words = page_of(outcome("ja", wie=[local])).words()
    assert "Het Loket: Gratis advies." in words and "Bel 0800" not in words


def test_every_right_outside_the_participatiewet_says_where_it_is_or_why_not(visitor, checker):
    """On two pages: what is here as a whole, and what is not, with the reason."""
    listed, led = checker.boek.dekking.kenmerken, set()
    for address, whole in (("/dekking/rechten", True), ("/dekking/rechten/niet-helemaal", False)):
        page = visitor.get(address)
        assert visitor.response.status_code == 200
        shown = [one for one in listed if (one.want is None) == whole]
        for one in shown:
            assert f"{one.kenmerk}. {one.onderwerp}." in page.words()
            assert whole or one.want in page.words()
        assert LIST.search(page.html)[1].count("<li>") == len(shown)
        led |= {a["href"] for a in page.links if a["href"].startswith("/regels/")}
    assert len(listed) > 300
    named = {naam for one in listed for naam in one.regel}
    assert named and led == {f"/regels/{naam}" for naam in named}


@pytest.mark.parametrize("naam", ["juridisch_loket", "veilig_thuis", "zelfmoordpreventie"])
def test_an_organisation_with_a_number_says_on_which_day_it_was_checked(checker, naam):
    found = checker.boek.organisaties.organisaties[naam]
    assert found.telefoon and found.nagekeken_op <= checker.boek.dekking.nagekeken_op
