"""Bytes that should not be there, as every text that they may hold.

What lives here: encodings, zips in zips, compressed streams, and what pictures carry besides
pixels. What does not: looking for anything in the result, and text in disguise (`encoded`).
"""

from __future__ import annotations

import html
import io
import re
import struct
import zipfile
import zlib
from typing import TYPE_CHECKING

from redactor.verify.report import Sort, Trace

if TYPE_CHECKING:
    from collections.abc import Iterator

LIMIT = 32 * 1024 * 1024
"""Most bytes that the parts may have together: far above any minutes, below any memory."""

_DEPTH = 4
_SHORT = 1 << 14  # bytes: in so few no word stands by chance
_SHORTEST = 6  # characters that print, in a row, which are worth reading in longer data
_MOST_STREAMS = 2_000
_TAG = re.compile(r"<[^>]*>")
_PRINTING = re.compile(rb"[\t\n\r\x20-\x7e\x80-\xff]{%d,}" % _SHORTEST)
_WIDE = re.compile(rb"(?:[\t\n\r\x20-\x7e\xa0-\xff]\0){%d,}" % _SHORTEST)
_STREAM = re.compile(rb"\x1f\x8b\x08|\x78[\x01\x5e\x9c\xda]")  # the heads of gzip and zlib
_PRINTS = bytes(range(32, 256)) + b"\t\n\r\f"
_EITHER_HEAD = zlib.MAX_WBITS | 32
_PNG = b"\x89PNG\r\n\x1a\n"
_PIXELS = {b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS"}
_JPEG = b"\xff\xd8"
_APPLICATION = range(0xE0, 0xF0)
_COMMENT, _SCAN = 0xFE, 0xDA
_UNREADABLE = (
    zipfile.BadZipFile, zlib.error, struct.error, NotImplementedError, RuntimeError, EOFError,
    OSError, ValueError, OverflowError,
)  # fmt: skip


class Budget:
    """How many bytes may still be unpacked: what is packed in itself has no end."""

    def __init__(self, size: int = LIMIT) -> None:
        self.left = size

    def spend(self, data: bytes) -> bytes:
        self.left -= len(data)
        return data


def readings(data: bytes) -> list[str]:
    """Bytes of no known kind as every text that they may be: UTF-8, Windows, UTF-16 and UTF-32."""
    texts = [data.decode("utf-8", "replace")]
    if "\ufffd" in texts[0]:
        texts.append(data.decode("cp1252", "replace"))
    if b"\0" in data:
        texts += [
            data[skip:].decode(encoding, "replace")
            for skip in (0, 1)
            for encoding in ("utf-16-le", "utf-16-be")
        ]
        texts.append(data.replace(b"\0", b"").decode("cp1252", "replace"))
    return texts


def is_bare_png(data: bytes) -> bool:
    """Whether the bytes are a PNG in true colour of header, pixels and end, and nothing besides."""
    at, kinds = len(_PNG), []
    while data.startswith(_PNG) and at + 12 <= len(data):
        (size,) = struct.unpack_from(">I", data, at)
        kinds.append(data[at + 4 : at + 8])
        at += 12 + size
    between = set(kinds[1:-1])
    return at == len(data) and kinds[:1] + kinds[-1:] == [b"IHDR", b"IEND"] and between == {b"IDAT"}


def is_text(data: bytes) -> bool:
    """Whether somebody could read the bytes in an editor."""
    return data.startswith((b"\xff\xfe", b"\xfe\xff")) or not data.translate(None, _PRINTS)


def unpacked(where: str, data: bytes, budget: Budget, depth: int = 0) -> Iterator[Trace]:
    """All texts of bytes that should not exist; what is packed inside them is opened."""
    if is_text(data):
        for text in readings(data):
            yield Trace(where, text)
            if "<" in text:
                yield Trace(where, html.unescape(_TAG.sub("", text)))
        return
    yield from _strings(where, data)
    if depth < _DEPTH:
        for name in _names(data):
            yield Trace(where, name)
        for inner in _inside(data, budget):
            yield from unpacked(where, inner, budget, depth + 1)


def _strings(where: str, data: bytes) -> Iterator[Trace]:
    """Letters in a row, as the program `strings` shows them; short data is read whole."""
    if len(data) < _SHORT:
        yield from (Trace(where, text, Sort.MARKUP) for text in readings(data))
        return
    printing = b"\n".join(_PRINTING.findall(data))
    yield Trace(where, printing.decode("utf-8", "replace"), Sort.NOISE)
    yield Trace(where, printing.decode("cp1252", "replace"), Sort.NOISE)
    wide = b"\n\0".join(_WIDE.findall(data))
    yield Trace(where, wide.decode("utf-16-le", "replace"), Sort.NOISE)


def _names(data: bytes) -> list[str]:
    """The names and comments in a zip, wherever in the data it begins."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            told = [archive.comment, *(entry.comment for entry in archive.infolist())]
            names = [entry.filename for entry in archive.infolist()]
    except _UNREADABLE:
        return []
    return [*names, *(text for comment in told if comment for text in readings(comment))]


def _inside(data: bytes, budget: Budget) -> Iterator[bytes]:
    """What is packed in the data: a picture's notes, the entries of a zip, compressed streams."""
    if data.startswith(_PNG):
        yield from _png_notes(data)
    elif data.startswith(_JPEG):
        yield from _jpeg_notes(data)
    elif zipfile.is_zipfile(io.BytesIO(data)):
        yield from _entries(data, budget)
    else:
        for number, head in enumerate(_STREAM.finditer(data)):
            if number == _MOST_STREAMS or budget.left <= 0:
                return
            inflated = inflate(data[head.start() :], budget)
            if len(inflated) >= _SHORTEST:
                yield inflated


def inflate(data: bytes, budget: Budget) -> bytes:
    """What a zlib or gzip stream says, as far as it is whole and the budget goes."""
    stream = zlib.decompressobj(_EITHER_HEAD)
    try:
        return budget.spend(stream.decompress(data, max(budget.left, 1)))
    except zlib.error:
        return b""


def _entries(data: bytes, budget: Budget) -> Iterator[bytes]:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            for entry in archive.infolist():
                if entry.file_size <= budget.left:
                    yield budget.spend(archive.read(entry))
    except _UNREADABLE:
        return


def _png_notes(data: bytes) -> Iterator[bytes]:
    """Every chunk that is not pixels: texts, times, EXIF; and what follows the last chunk."""
    at = len(_PNG)
    while at + 12 <= len(data):
        length, kind = struct.unpack_from(">I4s", data, at)
        if kind not in _PIXELS:
            yield data[at + 4 : at + 8 + length]
        at += 12 + length
        if kind == b"IEND":
            break
    yield data[at:]


def _jpeg_notes(data: bytes) -> Iterator[bytes]:
    """The application segments (EXIF, XMP, IPTC) and comments; and what follows the picture."""
    at = 2
    while at + 4 <= len(data) and data[at] == 0xFF:
        marker, length = data[at + 1], int.from_bytes(data[at + 2 : at + 4], "big")
        if marker == _SCAN:
            break
        if marker == _COMMENT or marker in _APPLICATION:
            yield data[at + 4 : at + 2 + length]
        at += 2 + max(length, 2)
    yield data[data.rfind(b"\xff\xd9") + 2 :]
