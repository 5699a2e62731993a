"""Sealed files opened again: for somebody entitled to read, and for the verifier."""

from __future__ import annotations

from pathlib import Path

from redactor.data import Verdict
from redactor.errors import SealError, Vanished
from redactor.pipeline import recheck
from redactor.policy import Policy
from redactor.seal.office import open_office
from redactor.seal.vault import Identity, VaultContents, open_identity, open_vault


def opened(sealed: Path, passphrase: str) -> bytes:
    """A Part 2 as it was, or the original from a vault file."""
    data = _read(sealed)
    if sealed.suffix.lower() == ".age":
        return contents(sealed, passphrase).original
    return open_office(data, passphrase)


def contents(sealed: Path, passphrase: str) -> VaultContents:
    return open_vault(_read(sealed), identity(sealed.parent, passphrase))


def identity(vault: Path, passphrase: str) -> Identity:
    return open_identity(_read(vault / "identity.age"), passphrase)


def check(part1: Path, folder: Path, policy: Policy, passphrase: str) -> Verdict:
    """Hold any Part 1 against the vault of its folder; raises `Withheld` for a leak."""
    sealed = folder / "vault" / f"{part1.stem}.age"
    if not sealed.exists():
        raise SealError(
            "The folder has no vault file of that name.", "Part 1 and vault file share their name."
        )
    kept = contents(sealed, passphrase)
    return recheck(_read(part1), part1.name, kept.review, policy)


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise Vanished from error
