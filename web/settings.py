# SPDX-License-Identifier: EUPL-1.2
"""What the person who runs the site may choose, read once from the environment."""

import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path

DULL_SITE = "https://www.knmi.nl/"
SHORTEST_KEY = 32
IDLE_MINUTES = range(5, 121)
A_YEAR = timedelta(days=365)
YES = {"1", "ja", "true", "yes", "on"}


@dataclass(frozen=True)
class Settings:
    """Choices of the deployer; `throwaway_key` says that answers do not survive a restart."""

    key: str
    throwaway_key: bool = False
    exit_url: str = DULL_SITE
    secure_cookie: bool = True
    theme_css: Path | None = None
    theme_class: str = ""
    security_contact: str = ""
    security_expires: str = ""
    security_policy: str = ""
    site_url: str = ""
    statement_url: str = ""
    """The deployer's own statement of accessibility, with how to report what does not work."""
    report_to: str = ""
    """Where a visitor may report a mistake of the site: https:// or mailto:."""
    municipality: str = ""
    """Name, telephone and address of the desk, for the printed list; empty: a line to write on."""
    idle: int = 15 * 60
    """Seconds without a sign of life, after which a page asks whether somebody is still there."""
    idle_warning: int = 2 * 60
    """Seconds to answer; WCAG 2.2.1 asks for 20 or more."""

    def security_in_force(self, today: date) -> bool:
        """Whether security.txt ends after today and within a year (RFC 9116)."""
        if not self.security_expires:
            return False
        return today < datetime.fromisoformat(self.security_expires).date() <= today + A_YEAR


def from_environment(env: Mapping[str, str]) -> Settings:
    """Read `RECHTOP_*` from `env`; raises ValueError (a Dutch sentence) for an unusable value."""
    key = env.get("RECHTOP_SLEUTEL", "").strip()
    if key and len(key) < SHORTEST_KEY:
        raise ValueError(f"RECHTOP_SLEUTEL is te kort: gebruik minstens {SHORTEST_KEY} tekens.")
    theme = env.get("RECHTOP_THEMA_CSS", "")
    return Settings(
        key=key or secrets.token_urlsafe(48),
        throwaway_key=not key,
        exit_url=_safe(env.get("RECHTOP_SNEL_WEG", "") or DULL_SITE, "RECHTOP_SNEL_WEG"),
        secure_cookie=env.get("RECHTOP_INSECURE_COOKIE", "").lower() not in YES,
        theme_css=Path(theme) if theme else None,
        theme_class=env.get("RECHTOP_THEMA_KLASSE", ""),
        security_contact=env.get("RECHTOP_SECURITY_CONTACT", ""),
        security_expires=_moment(env.get("RECHTOP_SECURITY_EXPIRES", "")),
        security_policy=env.get("RECHTOP_SECURITY_POLICY", ""),
        report_to=_report_to(env.get("RECHTOP_MELDPUNT", "")),
        municipality=" ".join(env.get("RECHTOP_GEMEENTE", "").split()),
        site_url=env.get("RECHTOP_URL", "").rstrip("/"),
        statement_url=_safe(env.get("RECHTOP_TOEGANKELIJKHEID", ""), "RECHTOP_TOEGANKELIJKHEID"),
        idle=60 * _minutes(env.get("RECHTOP_STIL_MINUTEN", "") or "15"),
    )


def _safe(address: str, naam: str) -> str:
    if address and not address.startswith("https://"):
        raise ValueError(f"{naam} moet een adres zijn dat met https:// begint.")
    return address


def _moment(text: str) -> str:
    """RFC 9116 asks a moment with its zone; without one nobody knows when it ends."""
    try:
        known = not text or datetime.fromisoformat(text).tzinfo is not None
    except ValueError:
        known = False
    if not known:
        raise ValueError("RECHTOP_SECURITY_EXPIRES moet eruitzien als 2027-06-01T00:00:00Z.")
    return text


def _report_to(address: str) -> str:
    if address and not address.startswith(("https://", "mailto:")):
        raise ValueError("RECHTOP_MELDPUNT moet beginnen met https:// of mailto:.")
    return address


def _minutes(text: str) -> int:
    if not (text.isascii() and text.isdigit() and int(text) in IDLE_MINUTES):
        least, most = IDLE_MINUTES[0], IDLE_MINUTES[-1]
        raise ValueError(f"RECHTOP_STIL_MINUTEN moet een getal zijn van {least} tot en met {most}.")
    return int(text)
