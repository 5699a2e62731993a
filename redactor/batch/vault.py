"""Sealed files opened again: for somebody entitled to read, and for the verifier."""

from __future__ import annotations

from typing import TYPE_CHECKING

from redactor.errors import PassphraseError, SealError, UsageError, Vanished
from redactor.pipeline import recheck
from redactor.release import Folder
from redactor.seal.office import open_office
from redactor.seal.vault import Identity, VaultContents, open_identity, open_vault

if TYPE_CHECKING:
    from pathlib import Path

    from redactor.data import Verdict
    from redactor.policy import Policy


def opened(sealed: Path, passphrase: str) -> bytes:
    """A Part 2 as it was, or the original from a vault file."""
    data = _read(sealed)
    if sealed.suffix.lower() == ".age":
        return _contents(data, sealed.parent, passphrase).original
    return open_office(data, passphrase)


def check(part1: Path, out: Path, policy: Policy, passphrase: str) -> Verdict:
    """Hold any Part 1 against the vault of its folder.

    Raises:
        Withheld: the Part 1 leaks, or says something that nobody decided to publish.
        UsageError: the vault was made under other rules, which would make a false alarm.
    """
    sealed = Folder(out).vault(part1.stem)
    if not sealed.is_file():
        raise SealError(
            "The folder has no vault file of that name.", "Part 1 and vault file share their name."
        )
    review = _contents(_read(sealed), sealed.parent, passphrase).review
    if review.policy_sha256 != policy.sha256:
        raise UsageError(
            "The folder was made with another policy.", "Name that policy with --policy."
        )
    return recheck(_read(part1), part1.name, review, policy)


def _contents(sealed: bytes, vault: Path, passphrase: str) -> VaultContents:
    return open_vault(sealed, _identity(vault / "identity.age", passphrase))


def _identity(path: Path, passphrase: str) -> Identity:
    if not path.is_file():
        raise SealError(
            f"There is no {path.name} beside the file, and nothing else opens it.",
            "Open it in the folder vault that it was written to.",
        )
    try:
        return open_identity(_read(path), passphrase)
    except SealError as error:
        raise PassphraseError(
            "This is not the passphrase of this folder.",
            "Use the one that the folder was made with.",
        ) from error


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise Vanished from error
