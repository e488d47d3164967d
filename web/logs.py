# SPDX-License-Identifier: EUPL-1.2
"""A log that cannot tell anything about a person: method, page, status; no address, no text."""

import logging
import secrets
from pathlib import Path
from traceback import extract_tb

from flask import Flask, Response, g, request

log = logging.getLogger("rechtop.web")


class Site(Flask):
    """Flask, but a fault is logged without its message: that may quote somebody's answers."""

    def log_exception(self, exc_info) -> None:
        g.error_id = secrets.token_hex(4)
        kind, _, trace = exc_info
        places = [f"{Path(step.filename).name}:{step.lineno}" for step in extract_tb(trace)]
        where = request.endpoint or "-"
        log.error("fault %s %s %s %s", g.error_id, kind.__name__, where, " ".join(places))


def init_app(app: Flask) -> None:
    """Log one line for each request."""
    app.after_request(log_request)


def log_request(response: Response) -> Response:
    """The route's name, never the address: an address may hold what somebody typed."""
    method = request.method if request.url_rule else "-"
    log.info("%s %s %s", method, request.endpoint or "-", response.status_code)
    return response
