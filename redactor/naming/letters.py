"""A text as its letters alone, each with its place: `#GraceBlack`, `G r a c e`, `Gra&shy;ce` are all `grace`.

What lives here: what is no letter and what a letter is, however it is written: without marks, in
small letters, from an entity or from bytes that were read in the wrong encoding. What does not:
whose name is looked for (`people`).
"""

from __future__ import annotations

import html
import re
import unicodedata
from typing import NamedTuple

from redactor.naming import fold

_BYTES = "[\u0080-¿ŒœŠšŽžŸƒˆ˜–—‘’‚“”„†‡•…‰‹›€™]"  # what the second byte of UTF-8 looks like
_WRITTEN = re.compile(
    rf"(?P<entity>&\#?\w{{2,8}};)|(?P<misread>[ÂÃÄÅ]{_BYTES}|â{_BYTES}{{2}})"
    r"|_x[0-9A-Fa-f]{4}_|%[0-9A-Fa-f]{2}|</?\w{1,8}>|(?P<letter>[^\W\d_]|[Ⓐ-ⓩ])"
)
_PLAIN = re.compile(r"[A-Za-z]")
_NO_LETTER = re.compile(r"[^a-z]+")


class Letters(NamedTuple):
    """Small letters without marks, and where each is written."""

    text: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]


def letters(text: str) -> Letters:
    """The letters of a text; several may stand in one place (`ß`), or one in several (`&euml;`)."""
    if _is_bare(text):
        starts = tuple(match.start() for match in _PLAIN.finditer(text))
        return Letters(
            _NO_LETTER.sub("", text.lower()), starts, tuple(start + 1 for start in starts)
        )
    found = [
        (letter, *match.span())
        for match in _WRITTEN.finditer(text)
        for letter in _base(_said(match))
    ]
    return Letters(
        "".join(letter for letter, _, _ in found),
        tuple(start for _, start, _ in found),
        tuple(end for _, _, end in found),
    )


def only_letters(name: str) -> str:
    """The same of a name, without the places."""
    return _NO_LETTER.sub("", name.lower()) if _is_bare(name) else letters(name).text


def _is_bare(text: str) -> bool:
    """Whether every letter of a text is one of the alphabet and nothing else writes one."""
    return text.isascii() and not any(mark in text for mark in "&%<_")


def _said(written: re.Match[str]) -> str:
    if written["entity"]:
        return html.unescape(written["entity"])
    if written["misread"]:
        try:
            return written["misread"].encode("cp1252").decode()
        except UnicodeError:
            return written["misread"]
    return written["letter"] or ""


def _base(text: str) -> str:
    """Small letters without marks."""
    if text.isascii():
        return "".join(filter(str.isalpha, text.lower()))
    decomposed = unicodedata.normalize("NFKD", fold(text)).casefold()
    return "".join(c for c in fold(decomposed) if c.isalpha())
