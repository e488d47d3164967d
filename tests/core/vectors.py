# SPDX-License-Identifier: EUPL-1.2
"""People worked out by hand from the law text: Participatiewet as it stands on 2026-07-01."""

from datetime import date

PW = "https://wetten.overheid.nl/BWBR0015703/2026-07-01"
DAY = date(2026, 7, 1)
NO_HELP = {"ouders_kunnen_niet_betalen": "nee", "onderhoud_niet_afdwingbaar": "nee"}
HELP = NO_HELP | {"onderhoud_niet_afdwingbaar": "ja"}


def mate(leeftijd: int, **more) -> dict:
    ordinary = {"woont_hier": "vast", "familie": "nee", "contract": "geen", "opleiding": "geen"}
    return ordinary | {"leeftijd": leeftijd} | more


def couple(leeftijd: int, partner: int, **more) -> dict:
    together = {"partner": "gehuwd", "duurzaam_gescheiden": "nee", "partner_leeftijd": partner}
    apart = {"partner_zonder_recht": "nee", "partner_inrichting": "nee"}
    return {"leeftijd": leeftijd} | together | apart | more


def partners(answers: dict) -> dict:
    return {f"partner_{feit}": value for feit, value in answers.items()}


PARENTS = [mate(50, familie="ja"), mate(52, familie="ja")]
LODGER = [mate(45, contract="met_u")]
FRIEND = [mate(32, contract="zelfde_verhuurder")]
AMOUNTS = [  # number, article, situation, amount for the household, per person
    (1, "art. 21 onder a", {"leeftijd": 35}, "1419.46", "1419.46"),
    (2, "art. 22a lid 1, A = 3", {"leeftijd": 24, "medebewoners": PARENTS}, "878.71", "878.71"),
    (3, "art. 19a lid 1", {"leeftijd": 40, "medebewoners": [mate(26)]}, "1419.46", "1419.46"),
    (
        4,
        "art. 22a lid 1, A = 2",
        {"leeftijd": 40, "medebewoners": [mate(27)]},
        "1013.90",
        "1013.90",
    ),
    (
        5,
        "art. 19a lid 1 onder d",
        {"leeftijd": 40, "medebewoners": [mate(27, opleiding="bbl")]},
        "1419.46",
        "1419.46",
    ),
    (6, "art. 19a lid 1 onder c", {"leeftijd": 30, "medebewoners": FRIEND}, "1419.46", "1419.46"),
    (7, "art. 22a lid 2, A = 3", couple(33, 34, medebewoners=[mate(28)]), "1757.42", "878.71"),
    (8, "art. 21 onder b", couple(45, 47), "2027.79", "1013.90"),
    (9, "art. 20 lid 3", {"leeftijd": 19} | HELP, "1112.66", "1112.66"),
    (10, "art. 20 lid 1 onder a", {"leeftijd": 19} | NO_HELP, "350.42", "350.42"),
    (11, "art. 20 lid 4", couple(19, 20) | HELP | partners(HELP), "2027.79", "1013.90"),
    (12, "art. 20 lid 1 onder c", couple(19, 25) | NO_HELP, "1364.32", "682.16"),
    (12, "art. 20 lid 4", couple(19, 25) | HELP, "2027.79", "1013.90"),
    (15, "art. 19a lid 1 onder b", {"leeftijd": 40, "medebewoners": LODGER}, "1419.46", "1419.46"),
    (16, "art. 24", couple(40, 41, partner_zonder_recht="ja"), "1013.90", "1013.90"),
    (17, "art. 22 onder a", {"leeftijd": 67}, "1587.34", "1587.34"),
]
