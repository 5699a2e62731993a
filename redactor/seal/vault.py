"""The vault: what must be kept of a document, sealed with age to the folder's identity.

The identity (X25519) is itself sealed under the passphrase, once a folder, as age's passphrase
derivation takes seconds by design. Both are ordinary age files: whoever has the passphrase also
opens them with the age program, `age -d -i identity.age NAME.age`, in twenty years as well.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pyrage
from pydantic import TypeAdapter, ValidationError
from pydantic_core import PydanticSerializationError
from pyrage.x25519 import Identity, Recipient

from redactor.acts import History
from redactor.data import Review
from redactor.errors import SealError

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = [
    "Identity",
    "Recipient",
    "VaultContents",
    "history_json",
    "new_identity",
    "open_identity",
    "open_vault",
    "placeholder_key",
    "seal_identity",
    "seal_vault",
]

VERSION = b"redactor-vault/2"
FIRST_VERSION = b"redactor-vault/1"  # had no history

_REVIEW = TypeAdapter(Review)
_KEY = TypeAdapter(dict[str, str])
_HISTORY = TypeAdapter(History)


@dataclass(frozen=True, slots=True)
class VaultContents:
    """The original, what was proposed about it, what people did about that, and the key."""

    original: bytes = field(repr=False)
    review: Review  # as the program proposed it
    key: Mapping[str, str] = field(repr=False)  # placeholder → name, as things stand now
    history: History = field(default=(), repr=False)


def new_identity() -> Identity:
    return Identity.generate()


def seal_identity(identity: Identity, passphrase: str) -> bytes:
    return pyrage.passphrase.encrypt(f"{identity}\n".encode("ascii"), passphrase)


def open_identity(sealed: bytes, passphrase: str) -> Identity:
    try:
        secret = pyrage.passphrase.decrypt(sealed, passphrase)
    except (pyrage.DecryptError, UnicodeEncodeError) as error:
        raise SealError("The identity cannot be opened with this passphrase.") from error
    try:
        return Identity.from_str(secret.decode("ascii").strip())
    except (pyrage.IdentityError, UnicodeDecodeError):
        raise SealError("The file does not hold an age identity.") from None


def seal_vault(contents: VaultContents, recipient: Recipient) -> bytes:
    packed = _pack(contents)
    if _unpack(packed) != contents:
        raise SealError("The vault cannot be packed so that it reads back the same.")
    return pyrage.encrypt(packed, [recipient])


def open_vault(sealed: bytes, identity: Identity) -> VaultContents:
    try:
        packed = pyrage.decrypt(sealed, [identity])
    except pyrage.DecryptError as error:
        raise SealError("The vault is damaged, or sealed to another identity.") from error
    return _unpack(packed)


def placeholder_key(review: Review) -> dict[str, str]:
    """Placeholder → whom it stands for, where it stands for one person."""
    names = {person.id: person.name for person in review.people}
    meant: dict[str, set[int]] = {}
    for decision in review.decisions:
        if decision.cut and decision.person is not None:
            meant.setdefault(decision.placeholder, set()).add(decision.person)
    return {
        placeholder: names[next(iter(persons))]
        for placeholder, persons in meant.items()
        if len(persons) == 1
    }


def _pack(contents: VaultContents) -> bytes:
    """Four lines (version, key, review, history; JSON escapes line ends), then the original."""
    try:
        return b"\n".join((
            VERSION,
            json.dumps(dict(contents.key), sort_keys=True, ensure_ascii=True).encode("ascii"),
            _REVIEW.dump_json(contents.review),
            history_json(contents.history),
            contents.original,
        ))  # fmt: skip
    except PydanticSerializationError:
        raise SealError("The vault holds characters that are not text.") from None


def history_json(history: History) -> bytes:
    return _HISTORY.dump_json(history)


def _unpack(packed: bytes) -> VaultContents:
    version, _, rest = packed.partition(b"\n")
    if version not in {VERSION, FIRST_VERSION}:
        raise SealError(
            "The vault was written by another version of redactor.",
            hint="Open it with the version that wrote it, or a later one.",
        )
    key, _, rest = rest.partition(b"\n")
    review, _, rest = rest.partition(b"\n")
    history, _, original = (b"[]", b"", rest) if version == FIRST_VERSION else rest.partition(b"\n")
    try:
        return VaultContents(
            original=original,
            review=_REVIEW.validate_json(review, strict=True),
            key=_KEY.validate_json(key, strict=True),
            history=_HISTORY.validate_json(history, strict=True),
        )
    except ValidationError:  # its text quotes what it could not read
        raise SealError("The vault does not hold what a vault must hold.") from None
