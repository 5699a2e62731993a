"""Text in disguise: base64, hexadecimal, percent signs, entities, UTF-16, zips in zips.

What lives here: undoing them. What does not: looking for anything in the result.
"""

from __future__ import annotations

import base64
import html
import io
import re
import urllib.parse
import zipfile
from typing import TYPE_CHECKING

from redactor.verify.container import LIMIT, readings

if TYPE_CHECKING:
    from collections.abc import Iterator
    from collections.abc import Set as AbstractSet

_TOKEN = re.compile(r"[A-Za-z0-9+/_-]{4,}={0,2}")
_PIECE = re.compile(r"[A-Za-z0-9]+")
_CHUNK = re.compile(r"[^\s<>]+")
_TAG = re.compile(r"<[^>]*>")
_DEPTH = 4


def disguised(text: str, known: AbstractSet[str]) -> Iterator[str]:
    """What the tokens that nothing explains say when decoded; `known` words are left alone."""
    for token in set(_TOKEN.findall(text)):
        if not all(piece.lower() in known for piece in _PIECE.findall(token)):
            yield from _decoded(token)
    if "&" in text or "%" in text:
        for chunk in set(_CHUNK.findall(text)):
            if (plain := urllib.parse.unquote(html.unescape(chunk))) != chunk:
                yield plain


def _decoded(token: str) -> Iterator[str]:
    token = token.rstrip("=").replace("-", "+").replace("_", "/")
    for skip in range(4):
        quantum = token[skip:]
        usable = quantum[: len(quantum) - (len(quantum) % 4 == 1)]
        yield from _printable(base64.b64decode(usable + "=" * (-len(usable) % 4)))
    if re.fullmatch(r"(?:[0-9A-Fa-f]{2})+", token):
        yield from _printable(bytes.fromhex(token))


def _printable(data: bytes) -> Iterator[str]:
    """Only what decodes to characters that print: other tokens are numbers or names of XML."""
    for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if text.replace("\n", " ").replace("\r", " ").isprintable():
            yield text


def unpacked(data: bytes, depth: int = 0) -> Iterator[str]:
    """All texts of a part that should not exist, whatever it is; zips inside it are opened."""
    for text in readings(data):
        yield text
        if "<" in text:
            yield html.unescape(_TAG.sub("", text))
    start = data.find(b"PK\x03\x04")
    if start < 0 or depth >= _DEPTH:
        return
    try:
        with zipfile.ZipFile(io.BytesIO(data[start:])) as archive:
            for entry in archive.infolist():
                yield entry.filename
                if entry.file_size <= LIMIT:
                    yield from unpacked(archive.read(entry), depth + 1)
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, OSError, ValueError):
        return
