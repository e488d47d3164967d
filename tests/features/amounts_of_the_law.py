# SPDX-License-Identifier: EUPL-1.2
"""The amounts of the law by article and version, each with a situation that reaches it.

The figures come from the law text of that version and from the announcements of the ministry,
never from what the checker said.
"""

from tests.features.story import HUISGENOOT

VERSIONS = ("2025-07-01", "2026-01-01", "2026-07-01")
BABY = {"kinderen": [{"leeftijd": 1, "ten_laste": "ja"}]}
INSIDE = {"woonsituatie": "instelling", "inrichting": "ja"}
HELP = {"ouders_kunnen_niet_betalen": "ja"}
BOTH_HELP = HELP | {"partner_ouders_kunnen_niet_betalen": "ja"}


def single(age, **more):
    return {"leeftijd": age} | more


def couple(age, partner, **more):
    return {"leeftijd": age, "partner": "gehuwd", "partner_leeftijd": partner} | more


def sharing(number):
    """So many housemates of 30 years who all count."""
    return {"medebewoners": [HUISGENOOT | {"leeftijd": 30} for _ in range(number)]}


# article of the Participatiewet, situation, and the amount in each of the three versions
NORMS = [
    ("art. 20 lid 1 onder a", single(19), ("337.98", "345.99", "350.42")),
    ("art. 20 lid 1 onder b", couple(19, 20), ("675.96", "691.98", "700.84")),
    ("art. 20 lid 1 onder c", couple(19, 25), ("1315.88", "1347.06", "1364.32")),
    ("art. 20 lid 2 onder a", single(19, **BABY), ("337.98", "345.99", "350.42")),
    ("art. 20 lid 2 onder b", couple(19, 20, **BABY), ("1067.12", "1092.41", "1106.40")),
    ("art. 20 lid 2 onder c", couple(19, 25, **BABY), ("1707.04", "1747.49", "1769.88")),
    ("art. 21 onder a", single(35), ("1369.06", "1401.50", "1419.46")),
    ("art. 21 onder a, met kind", single(35, **BABY), ("1369.06", "1401.50", "1419.46")),
    ("art. 21 onder b", couple(45, 47), ("1955.80", "2002.13", "2027.79")),
    ("art. 22 onder a", single(67), ("1530.21", "1564.69", "1587.34")),
    ("art. 22 onder b", couple(67, 68), ("2094.98", "2144.16", "2176.10")),
    ("art. 22 onder c", couple(67, 60), ("2094.98", "2144.16", "2176.10")),
]

# parts of the law text that add up; the sum is the amount
SUMS = [
    (
        "art. 20 lid 1 onder a plus lid 3",
        single(19, **HELP),
        {"2026-01-01": ("345.99", "746.45"), "2026-07-01": ("350.42", "762.24")},
    ),
    (
        "art. 23 lid 1 onder a plus lid 2 onder a",
        single(30, **INSIDE),
        {
            "2025-07-01": ("433.49", "45.00"),
            "2026-01-01": ("443.76", "47.00"),
            "2026-07-01": ("449.44", "47.00"),
        },
    ),
    (
        "art. 23 lid 1 onder b plus lid 2 onder b",
        couple(30, 31, **INSIDE, partner_inrichting="ja"),
        {
            "2025-07-01": ("674.29", "101.00"),
            "2026-01-01": ("690.27", "106.00"),
            "2026-07-01": ("699.11", "106.00"),
        },
    ),
    (
        "art. 22a lid 3 onder a plus lid 1 met A = 3",
        couple(19, 25, **BABY, **sharing(2)),
        {"2026-01-01": ("746.42", "867.59"), "2026-07-01": ("755.98", "878.71")},
    ),
    (
        "art. 22a lid 3 onder b plus lid 1 met A = 3",
        couple(19, 25, **sharing(2)),
        {"2026-01-01": ("345.99", "867.59"), "2026-07-01": ("350.42", "878.71")},
    ),
]

# art. 22a lid 1, per person, by A: the table of the formula for A = 2 to 6
SHARED = {
    ("2026-07-01", 40): ("1013.90", "878.71", "811.12", "770.56", "743.52"),
    ("2026-07-01", 67): ("1088.05", "942.98", "870.44", "826.92", "797.90"),
    ("2026-01-01", 40): ("1001.07", "867.59", "800.85", "760.81", "734.11"),
}
PERCENTAGES = {2: 50.0, 3: 43.33, 4: 40.0, 5: 38.0, 6: 36.67}

# art. 20 lid 3 and 4, version 2026-07-01: basis, raise, cap
RAISED = [
    ("alleen", single(19, **HELP), "1112.66"),
    ("alleen met kind", single(19, **HELP, **BABY), "1112.66"),
    ("paar, een met verhoging", couple(19, 20, **HELP), "1463.08"),
    ("paar, beiden met verhoging", couple(19, 20, **BOTH_HELP), "2027.79"),
    ("paar met kind, een met verhoging", couple(19, 20, **HELP, **BABY), "1868.64"),
    ("paar met kind, beiden met verhoging", couple(19, 20, **BOTH_HELP, **BABY), "2027.79"),
    ("18-20 en 21+", couple(19, 25, **HELP), "2027.79"),
    ("18-20 en 21+ met kind", couple(19, 25, **HELP, **BABY), "2027.79"),
]

# art. 19 lid 3: norm without and with holiday pay apart
HOLIDAY = [
    ("2026-01-01", single(35), "1331.42", "70.08"),
    ("2026-07-01", single(35), "1348.49", "70.97"),
    ("2026-01-01", couple(45, 47), "1902.02", "100.11"),
    ("2026-07-01", couple(45, 47), "1926.40", "101.39"),
]

# art. 31 lid 2 onder n: the most that may stay free of wages
EXEMPT = [("2025-07-01", "278"), ("2026-01-01", "285"), ("2026-07-01", "289")]

# art. 34 lid 3: single, and single parent or couple
WEALTH = [
    ("2023-01-01", 7605, 15210),
    ("2024-01-01", 7575, 15150),
    ("2025-01-01", 7770, 15540),
    ("2026-01-01", 8000, 16000),
]

# The derived rows and the situation that reaches each of them.
WITHOUT_HOLIDAY_PAY = {
    "20_1a_20_2a": single(19),
    "20_1b": couple(19, 20),
    "20_1c": couple(19, 25),
    "20_2b": couple(19, 20, **BABY),
    "20_2c": couple(19, 25, **BABY),
    "21a": single(35),
    "21b": couple(45, 47),
    "22a": single(70),
    "22bc": couple(70, 72),
}
AGES = {"21_tot_aow": 40, "aow": 70}
