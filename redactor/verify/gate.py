"""The last gate before a Part 1 exists: reads the finished bytes and says no.

What lives here: the order of the checks. What does not: any check, and anything of the writer:
this package shares no code with `ooxml` and `redact`.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from redactor.data import Leak, Verdict
from redactor.verify import markup, parts, plan, schema
from redactor.verify.binary import Budget, unpacked
from redactor.verify.container import Entry, unpack
from redactor.verify.places import FILE_NAME, shown
from redactor.verify.report import Fault, Reading, Trace
from redactor.verify.search import Search
from redactor.verify.words import Wording

if TYPE_CHECKING:
    from collections.abc import Iterable

    from redactor.verify.claim import Claim


def verify(part1: bytes, file_name: str, claim: Claim) -> Verdict:
    """All that is wrong with a finished Part 1; raises `Withheld` only for unreadable bytes."""
    container = unpack(part1)
    telling = [entry for entry in container.entries if not _is_constant(entry)]
    reading = _united([
        container.reading,
        parts.check(container.entries),
        *(_read(entry) for entry in telling),
        Reading(traces=(Trace(FILE_NAME, file_name.removesuffix(".docx")),)),
    ])  # fmt: skip
    faults = {*reading.faults, *_against(claim, reading, telling)}
    return Verdict(hashlib.sha256(part1).hexdigest(), _leaks(faults))


def _is_constant(entry: Entry) -> bool:
    """Whether a part has the very bytes that it has in every Part 1."""
    return schema.CONSTANT.get(entry.name) == hashlib.sha256(entry.data).hexdigest()


def _read(entry: Entry) -> Reading:
    """A part by its markup; bytes that are none by every text that they may hold."""
    where = shown(entry.name)
    if parts.is_expected(entry.name) or markup.is_markup(entry.data):
        return markup.read(where, entry.data)
    return Reading(traces=tuple(unpacked(where, entry.data, Budget())))


def _united(readings: Iterable[Reading]) -> Reading:
    every = list(readings)
    return Reading(
        paragraphs=tuple(p for reading in every for p in reading.paragraphs),
        traces=tuple(t for reading in every for t in reading.traces),
        faults=tuple(f for reading in every for f in reading.faults),
        spread=tuple(t for reading in every for t in reading.spread),
    )


def _against(claim: Claim, reading: Reading, entries: Iterable[Entry]) -> set[Fault]:
    """What the package says, held against what was claimed of it."""
    planned = Wording.of(claim.public)
    found = Wording.of(paragraph.text for paragraph in reading.paragraphs)
    strange = plan.strangers(reading.paragraphs, planned)
    search = Search.of(claim, planned)
    return {
        *plan.check(reading.paragraphs, strange, found, claim.public, planned),
        *search.in_paragraphs(reading.paragraphs, found, strange),
        *search.in_traces(reading.traces),
        *search.across(reading),
        *search.in_bytes(entries),
        *search.in_disguise(reading),
    }


def _leaks(faults: set[Fault]) -> tuple[Leak, ...]:
    """Sorted by place; a fault with no paragraph is left out beside one that has it."""
    placed = {(fault.where, fault.kind) for fault in faults if fault.paragraph}
    return tuple(
        Leak(
            fault.kind,
            f"{fault.where}, paragraph {fault.paragraph}" if fault.paragraph else fault.where,
        )
        for fault in sorted(faults)
        if fault.paragraph or (fault.where, fault.kind) not in placed
    )
