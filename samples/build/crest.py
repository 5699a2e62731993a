"""A small invented school crest, drawn in code: no picture file, no licence, no camera data."""

from __future__ import annotations

import struct
import zlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

SIZE = 72
type Colour = tuple[int, int, int]
WHITE: Colour = (255, 255, 255)


def _inside(x: float, y: float) -> bool:
    """A shield: straight sides above, an arc to the point below."""
    width = 0.86 if y < 0.1 else 0.86 * max(0.0, 1 - ((y - 0.1) / 0.86) ** 2) ** 0.5
    return -0.92 < y < 0.95 and abs(x) < width


def _pixel(x: float, y: float, field: Colour, charge: Colour) -> Colour:
    if not _inside(x, y):
        return WHITE
    if not _inside(x * 1.12, y * 1.12):
        return (40, 40, 40)
    chevron = abs(y - abs(x) * 0.8 + 0.05) < 0.14
    disc = (abs(x) - 0.4) ** 2 + (y + 0.55) ** 2 < 0.02 or x * x + (y - 0.5) ** 2 < 0.03
    return charge if chevron or disc else field


def _rows(field: Colour, charge: Colour) -> Iterator[bytes]:
    for row in range(SIZE):
        scaled = [(2 * (column + 0.5) / SIZE - 1) for column in range(SIZE)]
        line = [_pixel(x, 2 * (row + 0.5) / SIZE - 1, field, charge) for x in scaled]
        yield b"\0" + bytes(value for pixel in line for value in pixel)


def _chunk(kind: bytes, data: bytes) -> bytes:
    body = kind + data
    return struct.pack(">I", len(data)) + body + struct.pack(">I", zlib.crc32(body))


def crest(field: Colour, charge: Colour, words: str = "") -> bytes:
    """The PNG, stored uncompressed so that every zlib writes the same; `words` is its comment."""
    head = struct.pack(">IIBBBBB", SIZE, SIZE, 8, 2, 0, 0, 0)
    text = _chunk(b"tEXt", b"Description\0" + words.encode("latin-1")) if words else b""
    pixels = zlib.compress(b"".join(_rows(field, charge)), 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + _chunk(b"IHDR", head)
        + text
        + _chunk(b"IDAT", pixels)
        + _chunk(b"IEND", b"")
    )
