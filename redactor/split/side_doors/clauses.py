"""The parts of a sentence: entries of a list, and what is said where somebody is named.

    The agenda will have the budget, the panel's report on Mr Orr and the trip.
                                   [---------------------------]
    Ms Reid saw Year 9, where all is quiet since Mrs Orr was found against, and was pleased.
                        [----------------------------------------------]

Knows one text at a time; whose names are looked for, and why, is the business of `retelling`.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from redactor.split.words.text import words

if TYPE_CHECKING:
    from collections.abc import Container

_LETTERED = re.compile(r"(?<!\S)(?=\((?:[a-z]|[ivx]{2,4}|\d{1,2})\)\s)")
_SEMICOLONS = re.compile(r";\s+")
_COMMAS = re.compile(r",\s+(?:and\s+)?|\s+and\s+(?=(?:the|an?)\b)")
_SEVERAL = 2  # places where a list is parted
# What says that a list of business follows, and not what is told of one matter.
_LABEL = re.compile(
    r"^[^:;]{0,40}\b(?:agenda|actions?|items?|business|dates?)\b[^:;]{0,30}:", re.IGNORECASE
)
# Where another thing is said …
_APART = re.compile(r",\s+(?=(?:and|but|or|nor)\b)")
_BEGINS = re.compile(r"[:;]\s+|\s-\s+")  # behind it; "Mrs Orr: …; …" goes on about her
_BRACKET = re.compile(r"\([^()]*\)")
# … and where something is said of the thing before, which stays with it.
_HANGING = re.compile(
    r",?\s+(?=(?:because|since|until|unless|while|whilst|now\s+that|due\s+to|owing\s+to|despite|"
    r"in\s+(?:the\s+)?(?:light|view|case|absence)\b|and\s+(?:partly|that|at|of|on|about|how|who|what|why|whether))\b)"
    r"|,\s+(?=(?:who|whose|whom|which|where|given|following|after|as|with|when|whenever|once|if|although|though|pending)\b)",
    re.IGNORECASE,
)
# That somebody asked stays.
_ASKED = re.compile(r"(?<=\basked)\s+(?=(?:how|if|what|when|whether|why)\b)")
_OF_THEM = re.compile(r"\b(?:he|she|they|him|her|them|his|their)\b", re.IGNORECASE)
_NAME = re.compile(r"[A-ZÀ-Þ][\w'-]+")
_LEAST = 3  # words that are worth to be left


def entries(text: str, *, listed: bool) -> list[tuple[int, int]]:
    """Where the entries of a list lie that is written as a sentence; all of it where it is none.

    What goes on about somebody ("…; she is back in June") stays with the entry before.
    `listed`: what is to come or was decided, which commas part as well.
    """
    signs = [_SEMICOLONS] if listed or _LABEL.match(text) else []
    for parted in (_LETTERED, *signs, *([_COMMAS] if listed else [])):
        cuts = [m.span() for m in parted.finditer(text) if m.end()]
        if len(cuts) >= _SEVERAL:
            ends = [a for a, _ in cuts[1:]] + [len(text)]
            apart = [
                cut
                for cut, end in zip(cuts, ends, strict=True)
                if not _OF_THEM.search(text, cut[1], end)
            ]
            return _between(apart, text)
    return [(0, len(text))]


def around(text: str, names: Container[str]) -> tuple[int, int]:
    """Where the part of a text lies that names somebody; all of it where the rest says nothing.

    `names`: in small letters.
    """
    named = [m for m in _NAME.finditer(text) if m.group().casefold().removesuffix("'s") in names]
    if not named:
        return 0, len(text)
    first, last = named[0].start(), named[-1].end()
    for bracket in _BRACKET.finditer(text):
        if bracket.start() < first and last < bracket.end():
            return bracket.span()
    breaks = (*_APART.finditer(text), *_BEGINS.finditer(text))
    start = max((m.end() for m in breaks if m.end() <= first), default=0)
    end = min((m.start() for m in _APART.finditer(text) if m.start() >= last), default=len(text))
    before = start, first
    hanging = _HANGING.search(text, *before) or _ASKED.search(text, *before)
    if hanging and hanging.start() > start:
        start = hanging.end()
    if _OF_THEM.search(text, end):
        end = len(text)
    left = words(text[:start]) + words(text[end:])
    return (start, end) if len(left) >= _LEAST else (0, len(text))


def _between(cuts: list[tuple[int, int]], text: str) -> list[tuple[int, int]]:
    ends = [(0, 0), *cuts, (len(text), len(text))]
    return [(a[1], b[0]) for a, b in pairwise(ends) if a[1] < b[0]]
