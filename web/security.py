# SPDX-License-Identifier: EUPL-1.2
"""Headers on every response, and a token on every form."""

from flask import Flask, Response, request
from flask_wtf.csrf import CSRFProtect

from web.savefile import LARGEST as LARGEST_FILE
from web.session import Codec, EncryptedSessions, derive
from web.settings import Settings

LARGEST_REQUEST = 16 * 1024
LARGEST_WITH_FILE = LARGEST_FILE + LARGEST_REQUEST
TAKES_A_FILE = "bewaren.lees"

CONTENT_SECURITY_POLICY = "; ".join(
    (
        "default-src 'none'",
        "style-src 'self'",
        "script-src 'self'",
        "img-src 'self'",
        "font-src 'none'",
        "connect-src 'none'",
        "frame-src 'none'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
    )
)

HEADERS = {
    "Content-Security-Policy": CONTENT_SECURITY_POLICY,
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Strict-Transport-Security": "max-age=31536000",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=(), browsing-topics=()",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}


def init_app(app: Flask, settings: Settings, words: list[str]) -> None:
    """Encrypted session, CSRF token, size limit and headers. `words`: see `Codec`."""
    app.config.update(
        SECRET_KEY=derive(settings.key, "csrf"),
        MAX_CONTENT_LENGTH=LARGEST_REQUEST,
        MAX_FORM_MEMORY_SIZE=LARGEST_REQUEST,
        # A token lives as long as the cookie that holds its other half.
        WTF_CSRF_TIME_LIMIT=None,
        # With "Referrer-Policy: no-referrer" there is no referrer to compare.
        WTF_CSRF_SSL_STRICT=False,
    )
    app.session_interface = EncryptedSessions(Codec(settings.key, words), settings.secure_cookie)
    # Before the token is looked for: that reads the form.
    app.before_request(allow_a_file)
    CSRFProtect(app)
    app.after_request(add_headers)


def allow_a_file() -> None:
    """One form takes a file, and may be as large as that file."""
    if request.endpoint == TAKES_A_FILE:
        request.max_content_length = LARGEST_WITH_FILE
        request.max_form_memory_size = LARGEST_WITH_FILE


def add_headers(response: Response) -> Response:
    """Every answer gets the same headers; only files with a hash in their name are kept."""
    response.headers.update(HEADERS)
    response.headers.setdefault("Cache-Control", "no-store")
    return response
