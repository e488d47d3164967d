# SPDX-License-Identifier: EUPL-1.2
"""Static files under a name that holds a hash of their content, so browsers may keep them.

Their address has no language: who changes language has them already.
"""

from hashlib import sha256
from mimetypes import guess_type
from pathlib import Path

from flask import Flask, Response, abort

from web.language import before_language

FOREVER = "public, max-age=31536000, immutable"


def init_app(app: Flask, theme: Path | None) -> None:
    """Read all files once; raises OSError if the theme file cannot be read."""
    files = sorted((Path(__file__).parent / "static").iterdir()) + ([theme] if theme else [])
    contents = {f"{f.stem}.{_hash(f)}{f.suffix}": f.read_bytes() for f in files}
    hashed = {f.name: name for f, name in zip(files, contents, strict=True)}

    def serve(naam: str) -> Response:
        if naam not in contents:
            abort(404)
        mimetype = guess_type(naam)[0] or "application/octet-stream"
        return Response(contents[naam], mimetype=mimetype, headers={"Cache-Control": FOREVER})

    app.add_url_rule("/static/<naam>", "bestand", serve)
    app.jinja_env.globals["bestand"] = lambda naam: f"{before_language()}/static/{hashed[naam]}"
    app.jinja_env.globals["thema"] = theme.name if theme else None


def _hash(file: Path) -> str:
    return sha256(file.read_bytes()).hexdigest()[:12]
