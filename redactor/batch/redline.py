"""A document as a sealed redline for Word, and what somebody did with it taken back in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from redactor.data import Source
from redactor.desk import record_all, taken
from redactor.errors import ActRefused, UsageError
from redactor.pipeline import redline, redline_replies, redline_stamp, stamp_of
from redactor.seal.office import open_office, seal_office

if TYPE_CHECKING:
    from datetime import datetime

    from redactor.acts import Signer
    from redactor.desk import Cabinet, Desk

_ZIP = b"PK\x03\x04"


@dataclass(frozen=True, slots=True)
class Amended:
    """How many things were taken in, and what a person has to look at again."""

    stem: str
    decisions: int
    comments: int
    unclear: int
    others: int
    in_clear: bool  # whether somebody has saved it without the passphrase


def sealed_redline(cabinet: Cabinet, stem: str, passphrase: str) -> bytes:
    """The review as it is now, as a Word file that opens with the passphrase."""
    desk = taken(cabinet, stem)
    source = Source(stem, desk.contents.original)
    return seal_office(redline(source, desk.review, cabinet.policy), passphrase)


def amend(cabinet: Cabinet, file: bytes, passphrase: str, by: Signer, at: datetime) -> Amended:
    """Record what somebody accepted, rejected and said in a redline.

    Raises:
        UsageError: the file is not a redline.
        ActRefused: it was made of a review that has been changed since.
    """
    in_clear = file.startswith(_ZIP)
    package = file if in_clear else open_office(file, passphrase)
    desk = _meant(cabinet, stamp_of(package, cabinet.policy))
    found = redline_replies(package, desk.review, cabinet.policy)
    record_all(cabinet, desk, by, [*found.acts, *found.comments], at)
    counts = len(found.acts), len(found.comments)
    return Amended(desk.stem, *counts, found.unclear, found.others, in_clear)


def _meant(cabinet: Cabinet, stamp: str) -> Desk:
    if not stamp:
        raise UsageError(
            "This file is not a redline made by redactor.", "Make one with `redactor redline`."
        )
    for stem in cabinet.folder.stems():
        desk = taken(cabinet, stem)
        if redline_stamp(desk.standing.review_sha256) == stamp:
            return desk
    raise ActRefused(
        "This redline was made of a review that has been changed since, or of another folder.",
        "Make a new redline, and decide there.",
    )
