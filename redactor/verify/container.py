"""The zip file, byte by byte: its entries, and everything that is not an entry.

What lives here: an own walk over the records of the zip format (APPNOTE.TXT 4.3) that accounts for
every byte. What does not: what the entries contain.
"""

from __future__ import annotations

import struct
import zlib
from dataclasses import dataclass, field
from itertools import pairwise

from redactor.errors import Withheld
from redactor.verify.binary import LIMIT, Budget, unpacked
from redactor.verify.kinds import Kind
from redactor.verify.places import PACKAGE
from redactor.verify.report import Fault, Reading

_END = struct.Struct("<4s4H2LH")
_CENTRAL = struct.Struct("<4s6H3L5H2L")
_LOCAL = struct.Struct("<4s5H3L2H")
_MIDNIGHT_1980 = (0, 0x21)  # time and date of 1980-01-01, the format's zero
_MOST_ENTRIES = 4_096
_LEVEL_BITS = 0x0006  # of the flags: how hard the compressor tried
_UTF8_NAME = 0x0800
# Permissions that say nothing of anybody: none, DOS "archive", and Unix rw for a plain file.
_ATTRIBUTES = {0, 0x20, 0o600 << 16, 0o644 << 16, 0o100600 << 16, 0o100644 << 16}


@dataclass(frozen=True, slots=True)
class Entry:
    """A record of the central directory, with the bytes that it leads to."""

    name: str = field(repr=False)
    data: bytes = field(repr=False)
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Container:
    """The entries in the order of the directory, and what the walk found besides."""

    entries: tuple[Entry, ...]
    reading: Reading


class _Unreadable(Withheld):
    def __init__(self, detail: str) -> None:
        super().__init__(f"The finished Part 1 cannot be read back: {detail}.")


def unpack(data: bytes) -> Container:
    """Walk the zip file; raises `Withheld` only where there is nothing that could be read."""
    end = data.rfind(b"PK\x05\x06")
    if end < 0 or len(data) < end + _END.size:
        raise _Unreadable("it has no directory of its parts")
    _, disk, first_disk, here, total, size, offset, comment = _END.unpack_from(data, end)
    shift = end - size - offset
    if shift < 0:
        raise _Unreadable("its directory is damaged")
    faults: list[Fault] = []
    loose = [data[end + _END.size :], data[:shift]]
    if (disk, first_disk, comment) != (0, 0, 0) or here != total:
        faults.append(Fault(PACKAGE, 0, Kind.ZIP))
    entries: list[Entry] = []
    at = end - size
    budget = Budget()
    if total > _MOST_ENTRIES:
        raise _Unreadable("it has too many parts")
    for _ in range(total):
        entry, at, extras = _entry(data, at, shift, faults)
        entries.append(entry)
        loose += extras
        budget.spend(entry.data)
        if budget.left < 0:
            raise _Unreadable("its parts are too large")
    spans = [(entry.start, entry.end) for entry in entries] + [(end - size, at)]
    loose += _gaps(data, spans, shift, end)
    traces = tuple(t for piece in loose if piece for t in unpacked(PACKAGE, piece, Budget()))
    if any(loose) or _overlap(spans) or len({e.name for e in entries}) != len(entries):
        faults.append(Fault(PACKAGE, 0, Kind.ZIP))
    return Container(tuple(entries), Reading(traces=traces, faults=tuple(faults)))


def _entry(data: bytes, at: int, shift: int, faults: list[Fault]) -> tuple[Entry, int, list[bytes]]:
    """One record of the directory: its entry, where the next begins, and what is attached."""
    try:
        record = _CENTRAL.unpack_from(data, at)
        (signature, _, _, flags, method, time, date, crc, packed, size, name_length, extra_length,
         comment_length, disk, internal, external, offset) = record  # fmt: skip
        start = offset + shift
        local = _LOCAL.unpack_from(data, start)
    except struct.error as error:
        raise _Unreadable("its directory is damaged") from error
    if signature != b"PK\x01\x02" or local[0] != b"PK\x03\x04":
        raise _Unreadable("its directory is damaged")
    name_at = at + _CENTRAL.size
    name, extra, comment = _cut(data, name_at, name_length, extra_length, comment_length)
    local_name, local_extra, packed_bytes = _cut(
        data, start + _LOCAL.size, local[9], local[10], packed
    )
    agreed = (flags, method, time, date, crc, packed, size) == local[2:9] and name == local_name
    plain = (
        not flags & ~(_LEVEL_BITS | _UTF8_NAME)
        and (time, date) == _MIDNIGHT_1980
        and external in _ATTRIBUTES
        and not disk
        and internal in {0, 1}
    )
    if not (agreed and plain):
        faults.append(Fault(PACKAGE, 0, Kind.ZIP))
    content, rest = _inflate(packed_bytes, method, size)
    if rest or zlib.crc32(content) != crc or len(content) != size:
        faults.append(Fault(PACKAGE, 0, Kind.ZIP))
    attached = [extra, comment, local_extra, rest]
    if not agreed:
        attached.append(local_name)
    finish = start + _LOCAL.size + local[9] + local[10] + packed
    entry = Entry(name.decode("utf-8", "replace"), content, start, finish)
    return entry, name_at + name_length + extra_length + comment_length, attached


def _cut(data: bytes, at: int, *lengths: int) -> list[bytes]:
    """Consecutive pieces of the given lengths."""
    pieces = []
    for length in lengths:
        pieces.append(data[at : at + length])
        at += length
    if at > len(data):
        raise _Unreadable("it ends too early")
    return pieces


def _inflate(packed: bytes, method: int, size: int) -> tuple[bytes, bytes]:
    """The content of an entry, and the bytes after the end of its compressed stream."""
    if method == 0:
        return packed, b""
    if size > LIMIT:
        raise _Unreadable("its parts are too large")
    if method != zlib.DEFLATED:
        raise _Unreadable("a part is packed in a way that Word does not use")
    stream = zlib.decompressobj(-zlib.MAX_WBITS)
    try:
        content = stream.decompress(packed, size + 1)
    except zlib.error as error:
        raise _Unreadable("a part is damaged") from error
    if not stream.eof:
        raise _Unreadable("a part is longer than it says")
    return content, stream.unused_data


def _gaps(data: bytes, spans: list[tuple[int, int]], begin: int, end: int) -> list[bytes]:
    """The bytes from `begin` to `end` that lie in none of the spans."""
    gaps = []
    for start, finish in [*sorted(spans), (end, end)]:
        gaps.append(data[begin:start])
        begin = max(begin, finish)
    return gaps


def _overlap(spans: list[tuple[int, int]]) -> bool:
    ordered = sorted(spans)
    return any(one[1] > two[0] for one, two in pairwise(ordered))
