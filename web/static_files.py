# SPDX-License-Identifier: EUPL-1.2
"""Static files under a name that holds a hash of their content, so browsers may keep them.

Their address has no language: who changes language has them already. All scripts are one file.
"""

from hashlib import sha256
from mimetypes import guess_type
from pathlib import Path

from flask import Flask, Response, abort

from web.language import before_language

FOLDER = Path(__file__).parent / "static"
SCRIPTS = "rechtop.js"
FOREVER = "public, max-age=31536000, immutable"


def init_app(app: Flask, theme: Path | None) -> None:
    """Read all files once; raises OSError if the theme file cannot be read."""
    files = _ours() | ({theme.name: theme.read_bytes()} if theme else {})
    hashed = {name: _hashed(name, content) for name, content in files.items()}
    contents = {hashed[name]: content for name, content in files.items()}

    def serve(naam: str) -> Response:
        if naam not in contents:
            abort(404)
        mimetype = guess_type(naam)[0] or "application/octet-stream"
        return Response(contents[naam], mimetype=mimetype, headers={"Cache-Control": FOREVER})

    app.add_url_rule("/static/<naam>", "bestand", serve)
    app.jinja_env.globals["bestand"] = lambda naam: f"{before_language()}/static/{hashed[naam]}"
    app.jinja_env.globals["thema"] = theme.name if theme else None


def _ours() -> dict[str, bytes]:
    """Our own files by name; each script stands in a function of its own."""
    files = {file.name: file.read_bytes() for file in sorted(FOLDER.iterdir())}
    scripts = [files.pop(name) for name in list(files) if name.endswith(".js")]
    return files | {SCRIPTS: b"".join(scripts)}


def _hashed(name: str, content: bytes) -> str:
    stem, dot, suffix = name.rpartition(".")
    return f"{stem}.{sha256(content).hexdigest()[:12]}{dot}{suffix}"
