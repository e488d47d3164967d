# SPDX-License-Identifier: EUPL-1.2
"""One encrypted cookie that holds the whole visit; nothing stays on the server."""

import base64
import json
import zlib
from collections.abc import Iterable

from cryptography.fernet import Fernet, InvalidToken
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from flask import Flask, Request, Response
from flask.sessions import SecureCookieSession, SessionInterface

LONGEST = 3800
"""Characters; browsers silently drop a cookie of more than about 4,000."""

LIFETIME = 20 * 60 * 60
"""Seconds. WCAG 2.2.1 asks no warning for a limit of 20 hours or more."""

BUCKET = 256
"""The length of a cookie tells only how many blocks of this many bytes it fills."""

LARGEST_PLAIN = 64 * 1024


class Visit(SecureCookieSession):
    """The decrypted content of the cookie. `lost` is true when a cookie came that says nothing."""

    lost = False


def derive(key: str, purpose: str) -> bytes:
    """32 bytes for one purpose, from the deployer's key (any text)."""
    return HKDF(SHA256(), 32, None, f"rechtop {purpose}".encode()).derive(key.encode())


class Codec:
    """Turns a small dict into cookie text and back: JSON, zlib, padding, Fernet.

    `words` are names that occur often; they are the dictionary of the compression, so that a
    name costs two or three bytes.
    """

    def __init__(self, key: str, words: Iterable[str]):
        self._fernet = Fernet(base64.urlsafe_b64encode(derive(key, "cookie")))
        self._words = " ".join(words).encode()[-32_000:]

    def encode(self, data: dict) -> str:
        """Cookie text for `data`; raises ValueError if a browser would drop it."""
        packer = zlib.compressobj(9, wbits=-15, zdict=self._words)
        plain = json.dumps(data, separators=(",", ":"), ensure_ascii=False).encode()
        packed = packer.compress(plain) + packer.flush()
        room = -(len(packed) + 2) % BUCKET
        text = self._fernet.encrypt(len(packed).to_bytes(2) + packed + bytes(room)).decode()
        if len(text) > LONGEST:
            raise ValueError("the answers do not fit in a cookie")
        return text

    def decode(self, text: str) -> dict | None:
        """The data, or None if `text` is damaged, foreign, too old or too large."""
        if len(text) > LONGEST:
            return None
        try:
            padded = self._fernet.decrypt(text.encode(), ttl=LIFETIME)
            packed = padded[2 : 2 + int.from_bytes(padded[:2])]
            unpacker = zlib.decompressobj(wbits=-15, zdict=self._words)
            data = json.loads(unpacker.decompress(packed, LARGEST_PLAIN))
        except (InvalidToken, ValueError, zlib.error):
            return None
        return data if isinstance(data, dict) else None


class EncryptedSessions(SessionInterface):
    """Flask's session, kept in the one cookie of this site."""

    def __init__(self, codec: Codec, secure: bool):
        self._codec = codec
        self._secure = secure
        self.name = "__Host-sessie" if secure else "sessie"

    def fits(self, data: dict) -> bool:
        """Whether a browser would keep the cookie that holds `data`."""
        try:
            return bool(self._codec.encode(data))
        except ValueError:
            return False

    def open_session(self, app: Flask, request: Request) -> Visit:
        text = request.cookies.get(self.name)
        data = self._codec.decode(text) if text else None
        visit = Visit(data)
        visit.lost = bool(text) and data is None
        return visit

    def save_session(self, app: Flask, session: Visit, response: Response) -> None:
        response.vary.add("Cookie")
        if session and not session.modified:
            return
        if session:
            response.set_cookie(self.name, self._codec.encode(dict(session)), **self._scope)
        elif session.modified or session.lost:
            response.delete_cookie(self.name, **self._scope)

    @property
    def _scope(self) -> dict:
        return {"secure": self._secure, "httponly": True, "samesite": "Lax", "path": "/"}
