"""Text in disguise: base64, hexadecimal, escapes of every trade, in one another.

What lives here: undoing them. What does not: looking for anything in the result, and bytes that
are no text (`binary`).
"""

from __future__ import annotations

import base64
import html
import re
from typing import TYPE_CHECKING

from redactor.verify.binary import Budget, unpacked
from redactor.verify.report import Sort

if TYPE_CHECKING:
    from collections.abc import Iterator
    from collections.abc import Set as AbstractSet

_TOKEN = re.compile(r"[A-Za-z0-9+/_-]{4,}={0,2}")
_PIECE = re.compile(r"[A-Za-z0-9]+")
_CHUNK = re.compile(r"[^\s<>]+")
_SIGNS = re.compile(r"[&%=\\]|_x[0-9A-Fa-f]{4}_|[Uu]\+|0x")
# Bytes as URLs, quoted-printable mail, C and Rich Text write them.
_BYTE = re.compile(r"(?:%|=|\\x|\\'|0x)([0-9A-Fa-f]{2})")
_BYTES = re.compile(rf"(?:{_BYTE.pattern})+")
# Characters as JSON, Unicode, Office Open XML and Rich Text write them.
_POINT = re.compile(
    r"(?:\\u|[Uu]\+|_x)(?P<hexadecimal>[0-9A-Fa-f]{4})_?|\\u(?P<decimal>[0-9]{2,5})\s?\??"
)
# Bytes with something between them: a dump, or the codes of characters.
_DUMP = re.compile(r"\b(?:[0-9A-Fa-f]{2}[\s,:;.-]+){2,}[0-9A-Fa-f]{2}\b")
_CODES = re.compile(r"\b(?:\d{2,3}[\s,;.-]+){2,}\d{2,3}\b")
_SOFT_BREAK = re.compile(r"=(?:\r?\n| )")  # an attribute has a blank for its line end
_PACKED = (
    b"PK\x03\x04",
    b"\x1f\x8b\x08",
    b"\x78\x9c",
    b"\x78\xda",
    b"\x78\x01",
    b"\x89PNG",
    b"\xff\xd8",
)
_LINES = 2  # unexplained words that may together be one long one, cut for the width of a page
_ONLY_WORDS = re.compile(r"[^\W\d_]+(?:[\s.,'\u2019-]+[^\W\d_]+)*")
_BYTE_MOST = 255
_DEPTH = 3
_BLANKS = dict.fromkeys(map(ord, "\n\r\t"), " ")


def disguised(
    text: str, known: AbstractSet[str], *, raw: bool = False, depth: int = 0
) -> Iterator[tuple[str, Sort]]:
    """What the words that nothing explains say when decoded; `known` words are left alone.

    Of raw XML, which has names of its own, only the pieces are told that an escape changes.
    """
    layer = [(plain, _weight(plain)) for plain in _guessed(text, known)]
    if _SIGNS.search(text):
        pieces = dict.fromkeys(_CHUNK.findall(text)) if raw else (text,)
        unescaped = ((piece, _unescaped(piece)) for piece in pieces)
        layer += [(plain, Sort.TEXT) for piece, plain in unescaped if plain != piece]
    for plain, sort in layer:
        yield plain, sort
        if depth < _DEPTH:
            yield from disguised(plain, known, depth=depth + 1)


def _weight(plain: str) -> Sort:
    """Any word may be base64: only what decodes to words and nothing else was meant to."""
    return Sort.MARKUP if _ONLY_WORDS.fullmatch(plain) else Sort.NOISE


def _guessed(text: str, known: AbstractSet[str]) -> Iterator[str]:
    strange = [
        token
        for token in dict.fromkeys(_TOKEN.findall(text))
        if not all(piece.lower() in known for piece in _PIECE.findall(token))
    ]
    for token in strange:
        yield from _decoded(token)
    if len(strange) >= _LINES:
        yield from _decoded("".join(token.rstrip("=") for token in strange))
    for dump in _DUMP.findall(text):
        yield from _printable(bytes.fromhex("".join(_PIECE.findall(dump))))
    for codes in _CODES.findall(text):
        points = [int(code) for code in _PIECE.findall(codes)]
        yield from _printable(bytes(point for point in points if point <= _BYTE_MOST))


def _unescaped(text: str) -> str:
    plain = _POINT.sub(_character, html.unescape(_SOFT_BREAK.sub("", text)))
    return _BYTES.sub(_bytes, plain)


def _character(escape: re.Match[str]) -> str:
    number = escape["decimal"] or ""
    return chr(int(number) & 0xFFFF if number else int(escape["hexadecimal"], 16))


def _bytes(escape: re.Match[str]) -> str:
    data = bytes.fromhex("".join(_BYTE.findall(escape[0])))
    try:
        return data.decode()
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def _decoded(token: str) -> Iterator[str]:
    token = token.rstrip("=").replace("-", "+").replace("_", "/")
    for skip in range(4):
        quantum = token[skip:]
        usable = quantum[: len(quantum) - (len(quantum) % 4 == 1)]
        data = base64.b64decode(usable + "=" * (-len(usable) % 4))
        if data.startswith(_PACKED):
            yield from (trace.text for trace in unpacked("", data, Budget()))
        yield from _printable(data)
    if re.fullmatch(r"(?:[0-9A-Fa-f]{2})+", token):
        yield from _printable(bytes.fromhex(token))


def _printable(data: bytes) -> Iterator[str]:
    """Only what decodes to characters that print: other words are numbers or names of XML."""
    for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if text.translate(_BLANKS).isprintable():
            yield text
