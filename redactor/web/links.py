"""One-time links: whoever started the program comes in by one, and nobody else ever does."""

from __future__ import annotations

import hashlib
import secrets
from threading import Lock

_issued: dict[str, str] = {}  # SHA-256 of the token → account
_guard = Lock()


def issue(account: str) -> str:
    """The token of a new link; it is worth one entry."""
    token = secrets.token_urlsafe(32)
    with _guard:
        _issued[_hashed(token)] = account
    return token


def redeem(token: str) -> str | None:
    """Whose link it was; None for one that was used, or never issued."""
    with _guard:
        return _issued.pop(_hashed(token), None)


def _hashed(token: str) -> str:
    return hashlib.sha256(token.encode("utf-8", "surrogatepass")).hexdigest()
