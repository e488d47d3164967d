# SPDX-License-Identifier: EUPL-1.2
"""Headers on every response, and a token on every form."""

from flask import Flask, Response
from flask_wtf.csrf import CSRFProtect

from web.session import Codec, EncryptedSessions, derive
from web.settings import Settings

LARGEST_REQUEST = 16 * 1024

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
    CSRFProtect(app)
    app.after_request(add_headers)


def add_headers(response: Response) -> Response:
    """Every answer gets the same headers; only files with a hash in their name are kept."""
    response.headers.update(HEADERS)
    response.headers.setdefault("Cache-Control", "no-store")
    return response
