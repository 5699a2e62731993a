"""The last gate before a Part 1 exists: reads the finished bytes and says no.

What lives here: the order of the checks. What does not: any check, and anything of the writer:
this package shares no code with `ooxml` and `redact`.
"""

from __future__ import annotations

import hashlib
import re
from typing import TYPE_CHECKING

from redactor.data import Leak, Verdict
from redactor.verify import loose, markup, parts, plan, printed, schema
from redactor.verify.binary import Budget, is_bare_png, unpacked
from redactor.verify.container import Entry, unpack
from redactor.verify.kinds import Kind
from redactor.verify.places import FILE_NAME, PACKAGE, shown
from redactor.verify.report import Fault, Reading, Trace
from redactor.verify.search import Search
from redactor.verify.words import Wording

if TYPE_CHECKING:
    from collections.abc import Iterable

    from redactor.verify.claim import Claim

_ZIP, _PDF = b"PK\x03\x04", b"%PDF-"
_HEAD = 1024  # bytes before the magic that readers of PDF forgive
_ENDING = re.compile(r"\.(docx|docm|pdf|txt|html?|rtf|doc|odt)$", re.IGNORECASE)


def verify(part1: bytes, file_name: str, claim: Claim) -> Verdict:
    """All that is wrong with a finished Part 1; raises `Withheld` only for unreadable bytes."""
    container = unpack(part1)
    planned = {e.name for e in container.entries if _is_planned_picture(e, claim)}
    telling = [e for e in container.entries if e.name not in planned and not _is_constant(e)]
    reading = _united([
        container.reading,
        parts.check(container.entries, planned),
        *(_read(entry) for entry in telling),
        _named(file_name),
    ])  # fmt: skip
    return _verdict(part1, {*reading.faults, *_against(claim, reading, telling)})


def inspect(data: bytes, file_name: str, claim: Claim) -> Verdict:
    """The same of any file that somebody published, whatever it was made with."""
    if data.startswith(_ZIP):
        return verify(data, file_name, claim)
    reading = _united([_printed(data, claim.pixels), _named(file_name)])
    planned = Wording.of(claim.public)
    lines = printed.whole(reading.paragraphs, planned)
    told = printed.once(lines, planned)
    paragraphs = [line.paragraph for line in told]
    found = Wording.of(paragraph.text for paragraph in paragraphs)
    strange = plan.unexpected(told, planned)
    search = Search.of(claim, planned)
    faults = {
        *reading.faults,
        *(Fault(paragraph.where, paragraph.number, Kind.UNPLANNED) for paragraph in strange),
        *search.in_paragraphs(paragraphs, found, strange),
        *search.in_traces(reading.traces),
        *search.across(reading),
        *search.in_disguise(reading),
    }
    unread = any(fault.kind is Kind.FORMAT for fault in reading.faults)
    if not unread and plan.lost(lines, planned):
        faults.add(Fault(PACKAGE, 0, Kind.LOST))
    return _verdict(data, faults)


def likeness(data: bytes, claim: Claim) -> float:
    """How much of the words of a file stand in the plan, from 0 to 1: which minutes are these?"""
    reading = _whole(data)
    found = Wording.of(each.text for each in reading.paragraphs or reading.traces).count
    return (found & Wording.of(claim.public).count).total() / max(found.total(), 1)


def is_legible(data: bytes) -> bool:
    """Whether a file shows words that can be read, or only pixels."""
    return bool(Wording.of(paragraph.text for paragraph in _whole(data).paragraphs).tokens)


def _whole(data: bytes) -> Reading:
    if data.startswith(_ZIP):
        return _united(_read(entry) for entry in unpack(data).entries)
    return _printed(data)


def _printed(data: bytes, pixels: frozenset[str] = frozenset()) -> Reading:
    if _PDF not in data[:_HEAD]:
        return loose.read(data)
    from redactor.verify import pdf  # pypdf takes a fifth of a second, and few files are PDFs

    return pdf.read(data, pixels)


def _named(file_name: str) -> Reading:
    return Reading(traces=(Trace(FILE_NAME, _ENDING.sub("", file_name)),))


def _verdict(data: bytes, faults: set[Fault]) -> Verdict:
    return Verdict(hashlib.sha256(data).hexdigest(), _leaks(faults))


def _is_constant(entry: Entry) -> bool:
    """Whether a part has the very bytes that it has in every Part 1."""
    return schema.CONSTANT.get(entry.name) == hashlib.sha256(entry.data).hexdigest()


def _is_planned_picture(entry: Entry, claim: Claim) -> bool:
    """Whether a part is a picture that was planned, and that has nothing in it but pixels."""
    return (
        schema.PICTURE_PART.fullmatch(entry.name) is not None
        and hashlib.sha256(entry.data).hexdigest() in claim.pictures
        and is_bare_png(entry.data)
    )


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
