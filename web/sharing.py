# SPDX-License-Identifier: EUPL-1.2
"""Which pages may be found and sent to others: those that are the same for everybody.

They say in one sentence what they are about. Every other page asks search engines to leave it out.
"""

from flask import Flask, Response, request

FOR_EVERYBODY = {
    "start.begin",
    "regels.lijst",
    "regels.toon",
    "wijzigingen.toon",
    "dekking.toon",
    "dekking.rechten",
    "dekking.rechten_niet_helemaal",
    "over.over",
    "over.bewijs",
    "over.woorden",
    "over.privacy",
    "over.dpia",
    "over.toegankelijkheid",
    "uitkomst.klopt_niet",
}
"""The endpoints of these pages; what somebody told us stands on none of them."""


def init_app(app: Flask) -> None:
    """A header for every page, and a question for the templates."""
    app.jinja_env.globals["voor_iedereen"] = for_everybody
    app.after_request(leave_out_the_rest)


def for_everybody() -> bool:
    """Whether the address of this request is a page for everybody."""
    return request.endpoint in FOR_EVERYBODY


def leave_out_the_rest(response: Response) -> Response:
    """Also a page for everybody is left out when it is about a fault."""
    if not (for_everybody() and response.status_code == 200):
        response.headers["X-Robots-Tag"] = "noindex"
    return response
