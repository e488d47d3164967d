# SPDX-License-Identifier: EUPL-1.2
"""Which tests run in one process, so that what they set up (a browser, many pages) is made once."""

from pathlib import PurePosixPath

from xdist.scheduler import LoadScopeScheduling

SITE = "web"
TOUR = {
    *("test_web_everywhere", "test_web_form_pages", "test_web_html", "test_web_readability"),
    "test_web_sharing",
}
"""The files that look at the pages of `tests.web.tour`."""


def group(nodeid: str) -> str:
    """The tests of the site go by file, those of the tour as one; other tests go by themselves."""
    file = PurePosixPath(nodeid.partition("::")[0])
    if file.parent.name != SITE:
        return nodeid
    return "tour" if file.stem in TOUR else file.stem


class Together(LoadScopeScheduling):
    """Hands out tests in these groups, the largest group first."""

    def _split_scope(self, nodeid: str) -> str:
        return group(nodeid)
