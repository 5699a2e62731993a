"""Sealed files opened again: for somebody entitled to read, and for the verifier."""

from __future__ import annotations

from typing import TYPE_CHECKING

from redactor.batch.work import read
from redactor.desk import Cabinet, taken
from redactor.errors import PassphraseError, SealError, UsageError, Vanished, Withheld
from redactor.pipeline import recheck, resemblance
from redactor.places import require_file
from redactor.release import Folder, content, require_results
from redactor.seal.office import open_office
from redactor.seal.vault import Identity, open_identity, open_vault
from redactor.verify import is_legible

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from redactor.data import Review
    from redactor.policy import Policy


ALIKE = 0.5
"""So much of a file's words must be in a Part 1 for it to be taken for that one."""


def opened(sealed: Path, passphrase: str) -> bytes:
    """A Part 2 as it was, or the original from a vault file."""
    data = content(sealed)
    if data is None:
        raise Vanished
    if sealed.suffix.lower() == ".age":
        return open_vault(data, _identity(sealed.with_name("identity.age"), passphrase)).original
    return open_office(data, passphrase)


def check_published(
    published: Path, out: Path, policy: Policy, passphrase: str, document: str = ""
) -> str:
    """Hold any file against the vault of a folder; the name of the minutes that it was held against.

    Raises:
        Withheld: the file leaks, or cannot be proven not to.
        UsageError: nobody can say against which minutes, or they were made under other rules.
    """
    folder = Folder(out)
    require_results(folder)
    require_file(published)
    data = read(published, policy).data
    named = folder.vault(document or published.stem)
    if document and not named.is_file():
        raise UsageError(
            "The folder has no minutes of that name.", "Give the name of a file in it, as in part1."
        )
    cabinet = Cabinet(folder, _identity(folder.identity, passphrase), policy)
    stems = [named.stem] if named.is_file() else folder.stems()
    reviews = {stem: taken(cabinet, stem).review for stem in stems}
    stem = named.stem if named.is_file() else _most_alike(data, reviews, policy)
    recheck(data, published.name, reviews[stem], policy)
    return stem


def _most_alike(data: bytes, reviews: Mapping[str, Review], policy: Policy) -> str:
    """Published files are called differently: the minutes that say the same are meant."""
    if not is_legible(data):
        raise Withheld(
            "The file has no text that could be checked: it is empty, a picture or a scan.",
            "What only a picture shows cannot be proven safe. Publish the Part 1 that redactor"
            " wrote, or a PDF that was made from it.",
        )
    alike = {stem: resemblance(data, review, policy) for stem, review in reviews.items()}
    best = max(alike, key=lambda stem: alike[stem], default="")
    if not best or alike[best] < ALIKE:
        raise UsageError(
            "The file is like none of the minutes in the folder.",
            "Say which it was made from with --document, by the name it has in part1.",
        )
    return best


def _identity(path: Path, passphrase: str) -> Identity:
    sealed = content(path)
    if sealed is None:
        raise SealError(
            f"There is no {path.name} beside the file, and nothing else opens it.",
            "Open it in the folder vault that it was written to.",
        )
    try:
        return open_identity(sealed, passphrase)
    except SealError as error:
        raise PassphraseError(
            "This is not the passphrase of this folder.",
            "Use the one that the folder was made with.",
        ) from error
