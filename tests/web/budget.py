# SPDX-License-Identifier: EUPL-1.2
"""What a page may weigh, packed as it travels from a proxy: for a telephone on a slow network."""

import gzip
import re

PAGE, EVERYTHING = 15_000, 30_000
SHEETS, THEME, SCRIPTS, FIRST_LOAD = 12_000, 3_000, 5_000, 50_000
"""Bytes; the sheets count with the theme of a municipality, made small by `rechtop thema`."""
REQUESTS = 4
"""What a browser asks for beside the page itself."""
IN_FULL = "/uitkomst/alles"
"""The one page that holds every outcome in full with the address of each source, because it is for
one print or one read without a network; nobody needs it to see what they may get."""

FILE = re.compile(
    r'<(link rel="(?:stylesheet|icon)"|script|img|source|iframe|object|embed|video|audio)'
    r'(?=\s)[^>]*\s(?:href|src|srcset|data)="([^"]*)"'
)


def packed(content: str | bytes) -> int:
    """How many bytes this is when it travels."""
    return len(gzip.compress(content.encode() if isinstance(content, str) else content, 6))


def room_for(naam: str) -> int:
    """How many bytes the page with this name may have."""
    return EVERYTHING if naam.endswith(IN_FULL) else PAGE


def files_of(html: str) -> list[str]:
    """What a browser asks for beside the page: sheets, scripts, drawings, and what may not be."""
    return [address for _, address in FILE.findall(html)]
