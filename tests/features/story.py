# SPDX-License-Identifier: EUPL-1.2
"""A person in a story: an ordinary situation as data, what the story changes, and what is unknown.

Nothing is assumed silently: every fact that an ordinary person would answer stands in ALTIJD or
SOMS, and a story that says "niet bekend" takes the answer away.
"""

from copy import deepcopy
from datetime import date

ALTIJD = {
    "woont_in_nederland": "ja",
    "verblijf": "nederlands",
    "partner": "geen",
    "kinderen": [],
    "woonsituatie": "eigen_plek",
    "medebewoners": [],
    "mantelzorg_elders": "nee",
    "soort_bijstand": "algemeen",
    "pro_vso_afgelopen_jaar": "nee",
    "medisch_urenbeperkt": "nee",
    "doelgroep_loonkostensubsidie": "nee",
    "besluit_zoektermijn": "nog_niets",
    "wachten_te_zwaar": "nee",
    "schoolverlater": "nee",
    "loon": 0,
    "ander_inkomen": 0,
    "bezittingen": 0,
    "schulden": 0,
    "overwaarde_woning": 0,
    "giften": [],
    "voorliggende_voorziening": "nee",
    "uitsluiting": "geen",
    "nu_in_buitenland": "nee",
    "mantelzorg": "nee",
    "medisch_dringend": "nee",
    "opvang_reden": "geen",
    "vertrek_uit": "geen",
    "uitstapprogramma": "nee",
    "urgentieverordening": "aangepast",
}

HUISGENOOT = {"woont_hier": "vast", "familie": "nee", "contract": "geen", "opleiding": "geen"}


def younger(feit, grens):
    """A condition: this age is known and below the limit."""
    return lambda feiten: feiten.get(feit, grens) < grens


def together(feiten):
    """Whether there is a partner for the law, or may be one."""
    return feiten.get("partner", "geen") != "geen" and feiten.get("duurzaam_gescheiden") != "ja"


def oldest_is_26(feiten):
    ages = [feiten.get("leeftijd"), feiten.get("partner_leeftijd") if together(feiten) else None]
    return max((age for age in ages if age is not None), default=None) == 26


def young_partner(feiten):
    return together(feiten) and younger("partner_leeftijd", 21)(feiten)


# Ordinary answers that belong to some people only: (when, the answers), in this order.
SOMS = [
    (younger("leeftijd", 27), {"volgt_opleiding": "nee"}),
    (lambda f: f.get("volgt_opleiding") == "nee", {"kan_opleiding_volgen": "nee"}),
    (
        younger("leeftijd", 21),
        {"ouders_kunnen_niet_betalen": "nee", "onderhoud_niet_afdwingbaar": "nee"},
    ),
    (lambda f: f.get("partner") == "gehuwd", {"duurzaam_gescheiden": "nee"}),
    (lambda f: f.get("partner") == "samenwonend", {"samenwonen_door_zorg": "nee"}),
    (together, {"partner_zonder_recht": "nee", "partner_inrichting": "nee"}),
    (
        young_partner,
        {"partner_ouders_kunnen_niet_betalen": "nee", "partner_onderhoud_niet_afdwingbaar": "nee"},
    ),
    (oldest_is_26, {"wordt_27_in_zoektermijn": "nee"}),
    (lambda f: f.get("woonsituatie") in ("opvang", "instelling"), {"inrichting": "nee"}),
    (lambda f: f.get("bezittingen"), {"bezit_telt_misschien_niet": "nee"}),
    (lambda f: f.get("loon"), {"loon_is": "netto", "loon_vakantiegeld": "erin"}),
    (lambda f: f.get("opvang_reden") != "geen", {"verlaat_opvang": "nee"}),
]


class Verhaal:
    """One person in one story, on one day."""

    def __init__(self, dag: date):
        self.dag = dag
        self.feiten: dict[str, object] = {}
        self.onbekend: set[str] = set()
        self.gewoon = True

    def stel(self, **feiten) -> None:
        """State facts; a later statement replaces an earlier one."""
        self.feiten |= feiten

    def lid(self, groep: str, **feiten) -> None:
        """Add one member to a group of the situation."""
        self.feiten.setdefault(groep, []).append(feiten)

    def weet_niet(self, feit: str) -> None:
        """Take an answer away."""
        self.onbekend.add(feit)

    def situatie(self) -> dict[str, object]:
        """The facts as the checker wants them: missing is unknown."""
        feiten = deepcopy(ALTIJD | self.feiten if self.gewoon else self.feiten)
        for feit in self.onbekend:
            feiten.pop(feit, None)
        if not self.gewoon:
            return feiten
        for holds, gewoon in SOMS:
            if holds(feiten):
                feiten = {f: v for f, v in gewoon.items() if f not in self.onbekend} | feiten
        if feiten.get("woonsituatie") == "buiten":
            feiten.pop("medebewoners", None)
        if feiten.get("duurzaam_gescheiden") == "ja":
            feiten.pop("partner_leeftijd", None)
        if "laatste_dag_pro_vso" in feiten:
            feiten.pop("pro_vso_afgelopen_jaar", None)
        return feiten
