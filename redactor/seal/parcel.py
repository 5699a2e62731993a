"""Bytes that travel between processes, sealed with age to identities that live in memory only."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pyrage
from pyrage.x25519 import Identity, Recipient

from redactor.errors import SealError

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["Identity", "open_parcel", "seal_parcel"]


def seal_parcel(data: bytes, recipients: Iterable[str]) -> bytes:
    """Seal to any of the recipients, as age writes them."""
    return pyrage.encrypt(data, [Recipient.from_str(recipient) for recipient in recipients])


def open_parcel(sealed: bytes, identity: Identity) -> bytes:
    """Open what was sealed to this identity, among others.

    Raises:
        SealError: it is meant for somebody else.
    """
    try:
        return pyrage.decrypt(sealed, [identity])
    except pyrage.DecryptError as error:
        raise SealError("The parcel is sealed to another identity.") from error
