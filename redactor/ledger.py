"""The ledger: an append-only chain of entries, each holding the hash of the one before.

What lives here: making an entry (pure), appending it to `ledger.jsonl`, checking the chain. What
does not: what is worth an entry. Facts are hashes, counts and versions; no name of a person or
of a file goes in, so that anyone may be shown the ledger.

A line is canonical JSON: keys sorted, no blanks, UTF-8. A changed, inserted, removed or reordered
line breaks the chain. A ledger cut short at the end, or one written anew from the start, does
not: against those, keep the last hash somewhere else.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from itertools import pairwise
from typing import TYPE_CHECKING, BinaryIO

from redactor.errors import LedgerError, LedgerMissing
from redactor.places import place_of

if TYPE_CHECKING:
    from pathlib import Path

type JSON = str | int | bool | Sequence[JSON] | Mapping[str, JSON] | None  # no floats: no one form

BEGINNING = "0" * 64  # stands for the hash before the first
REPAIRED = "repaired"  # the event that records a line which a crash left unfinished
_BLOCK = 4096


@dataclass(frozen=True, slots=True)
class Entry:
    """One line. `hash` is the SHA-256 of the canonical JSON of everything else."""

    seq: int  # from 1, so it is the line's number
    at: str  # UTC, seconds, ISO 8601
    event: str
    facts: Mapping[str, JSON]
    previous: str
    hash: str


def entry(previous: Entry | None, event: str, facts: Mapping[str, JSON], at: datetime) -> Entry:
    """The entry that follows `previous`, or the first one."""
    if at.tzinfo is None:
        raise ValueError("a time without its zone could be any hour")
    content: dict[str, JSON] = {
        "seq": previous.seq + 1 if previous else 1,
        "at": at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        "event": event,
        "facts": facts,
        "previous": previous.hash if previous else BEGINNING,
    }
    return _parsed(_canonical(content | {"hash": _hash(content)}))


def append(path: Path, event: str, facts: Mapping[str, JSON], at: datetime) -> Entry:
    """Write one more entry to the disk; the caller holds the folder's lock."""
    try:
        with place_of(path).appending(path, through=True) as ledger:
            line, torn = _tail(ledger)
            last = _proven(line, "The last line") if line is not None else None
            if torn:
                ledger.truncate(ledger.seek(0, os.SEEK_END) - len(torn))
                sha256 = hashlib.sha256(torn).hexdigest()
                last = entry(last, REPAIRED, {"bytes": len(torn), "sha256": sha256}, at)
                _write(ledger, last)
            new = entry(last, event, facts, at)
            _write(ledger, new)
    except OSError as error:
        raise LedgerError(
            f"The ledger cannot be written: {error.strerror}.",
            hint="Is it open in another program, is the folder write-protected or the disk full?",
        ) from error
    return new


def check_ledger(path: Path, *, repairs: bool = False) -> tuple[Entry, ...]:
    """Every entry, after the whole chain is proven.

    Args:
        path: the ledger.
        repairs: whether the caller appends next, and so repairs a last line that a crash left.
    """
    try:
        data = place_of(path).content(path)
    except OSError as error:
        raise LedgerError("There is no ledger that can be read.") from error
    if data is None:
        raise LedgerMissing
    *lines, torn = data.split(b"\n")
    if torn and not repairs:
        raise LedgerError(
            f"Line {len(lines) + 1} of the ledger is incomplete.",
            hint="A run was interrupted while it wrote: the next run repairs and records it.",
        )
    entries = tuple(_proven(line, f"Line {number}") for number, line in enumerate(lines, 1))
    if entries and (entries[0].seq, entries[0].previous) != (1, BEGINNING):
        raise LedgerError("Line 1 of the ledger is not its beginning.")
    for before, after in pairwise(entries):
        if (after.seq, after.previous) != (before.seq + 1, before.hash):
            raise LedgerError(
                f"Line {before.seq + 1} of the ledger does not follow the one before."
            )
    return entries


def _tail(ledger: BinaryIO) -> tuple[bytes | None, bytes]:
    """The last whole line, if there is one, and what a crash left behind it."""
    size = start = ledger.seek(0, os.SEEK_END)
    tail = b""
    while start and tail.count(b"\n") < 2:
        start = max(0, start - _BLOCK)
        ledger.seek(start)
        tail = ledger.read(size - start)
    *lines, torn = tail.split(b"\n")
    return (lines[-1] if lines else None), torn


def _proven(line: bytes, name: str) -> Entry:
    try:
        found = _parsed(line)
        content = asdict(found)
        claimed = content.pop("hash")
        genuine = claimed == _hash(content) and line == _canonical(asdict(found))
    except (ValueError, TypeError, RecursionError):
        raise LedgerError(f"{name} of the ledger is not an entry.") from None
    if not genuine:
        raise LedgerError(f"{name} of the ledger has been changed.")
    return found


def _parsed(line: bytes) -> Entry:
    return Entry(**json.loads(line))


def _canonical(content: Mapping[str, JSON]) -> bytes:
    return json.dumps(
        content, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False
    ).encode()


def _hash(content: Mapping[str, JSON]) -> str:
    return hashlib.sha256(_canonical(content)).hexdigest()


def _write(ledger: BinaryIO, new: Entry) -> None:
    ledger.seek(0, os.SEEK_END)
    ledger.write(_canonical(asdict(new)) + b"\n")
