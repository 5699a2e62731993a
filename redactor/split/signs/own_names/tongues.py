"""Marks in Welsh that say where something begins or ends, put into English, character for character.

    CYFRINACHOL - dechrau / CONFIDENTIAL - begins        Diwedd yr eitem gyfrinachol

Of a mark in both languages the English half is read. What does not live here: Welsh words that mark
by themselves (`words.lexicon`).
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from redactor.split.words.patterns import Pattern
from redactor.split.words.text import words

if TYPE_CHECKING:
    from redactor.split.lines.line import Line, Lines

_WELSH = re.compile(r"\b(?:[gc]h?yfrinachol|gyfrinachol|rh?an\s+(?:2|ii|dau))\b", re.IGNORECASE)
_ENGLISH = Pattern(r"confidential|restricted|reserved|private|part\s*(?:2|ii|two|b)\b")
_HALVES = re.compile(r"(?P<one>[^/]{4,70}?)\s*/\s*(?P<other>[^/]{4,80})")
# "Diwedd y cofnodion cyfrinachol", which `words.sessions` knows
_KNOWN_END = r"(?!\s+(?:yr?\s+)?\w+\s+[cg]yfrinachol)"
_WORDS = (
    (re.compile(r"\b(?:dechrau|cychwyn)(?:'r)?(?:\s+yr)?(?=\s+\w)", re.IGNORECASE), "start"),
    (re.compile(rf"\bdiwedd(?:'r)?{_KNOWN_END}(?=\s+\w)", re.IGNORECASE), "end of"),
    (re.compile(r"\b(?:dechrau|cychwyn)\b", re.IGNORECASE), "begins"),
    (re.compile(rf"\bdiwedd\b{_KNOWN_END}", re.IGNORECASE), "ends"),
)
# EITEM GYFRINACHOL - gweler y cofnodion ar wahân / CONFIDENTIAL ITEM - see separate minutes
_ELSEWHERE = re.compile(r"\beitem\b.*\bgweler\b.*/.*\bitem\b.*\bsee\b", re.IGNORECASE)
# Paragraff cyfrinachol / Confidential paragraph:
_TITLE = re.compile(
    r"\W*(?:\w+\s+){1,2}[cg]h?yfrinachol\s*/\s*confidential\s+\w+\s*:\W*", re.IGNORECASE
)
_MOST = 14  # words of a mark


def in_english(lines: Lines) -> Lines:
    """The lines in which what marks in Welsh marks in English."""
    return tuple(map(_translated, lines))


def _translated(line: Line) -> Line:
    said = _WELSH.search(line.text) and (
        _ELSEWHERE.search(line.text)
        or _TITLE.fullmatch(line.text, line.start)
        or any(word.search(line.text) for word, _ in _WORDS)
    )
    if not said or len(words(line.text)) > _MOST:
        return line
    if (halves := _HALVES.fullmatch(line.text, line.start)) is not None:
        welsh = [k for k in ("one", "other") if _WELSH.search(halves[k])]
        others = [k for k in ("one", "other") if _ENGLISH.search(halves[k])]
        if len(welsh) == 1 and others and welsh != others:
            a, b = halves.span(welsh[0])
            slash = line.text.index("/", halves.start())
            a, b = (a, slash + 1) if a < slash else (slash, b)
            return replace(line, text=line.text[:a] + " " * (b - a) + line.text[b:])
    text = line.text
    for word, meant in _WORDS:
        for found in word.finditer(text):
            a, b = found.span()
            text = text[:a] + meant.ljust(b - a) + text[b:]
    return replace(line, text=text)
