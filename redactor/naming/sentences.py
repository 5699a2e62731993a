"""Sentences of a block, by a few rules that hold for minutes."""

from __future__ import annotations

import re
from functools import lru_cache

from redactor.naming import is_welsh

# A full stop ends a sentence unless it follows a title, an initial or a common short form.
_END = re.compile(r"(?<=[.!?])(?!(?<=\bno\.)\s+\d)['\"”’)]?\s+(?=[\"'“‘(]?[A-ZÀ-Þ0-9])|\n+")
_SHORT = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|Prof|Rev|Revd|Fr|Sr|Br|Cllr|St|Ven|Canon|Mgr|Hon|No|Nos|cf|e\.g|i\.e|etc|"
    r"tel|ext|ref|approx|vs?|p|pp|para|Yr|Bl)|\b[A-Z]|^\s*\d{1,3}(?:\.\d+)*)\.$"
)
_LONGEST = 24  # characters of a short form, or of a number at the start, with what is before it
_REACH = 600  # characters beside a name: what is farther away says nothing of it


@lru_cache(maxsize=4096)
def sentences(text: str) -> tuple[tuple[int, int], ...]:
    """Half-open ranges that cover the text."""
    found, start = [], 0
    for match in _END.finditer(text):
        if text[match.start()] != "\n" and _SHORT.search(
            text[max(start, match.start() - _LONGEST) : match.start()]
        ):
            continue
        found.append((start, match.end()))
        start = match.end()
    return (*found, (start, len(text)))


def around(text: str, start: int, end: int) -> tuple[int, int]:
    """The sentence, or sentences, that hold a range, as far as a reader remembers them."""
    first, last = max(0, start - _REACH), min(len(text), end + _REACH)
    holding = [(a, b) for a, b in sentences(text) if a < end and start < b]
    if not holding:
        return first, last
    return max(first, holding[0][0]), min(last, holding[-1][1])


def in_welsh(text: str, start: int, end: int) -> bool:
    """Whether a range stands in a Welsh paragraph, or in a Welsh sentence of a bilingual one."""
    return is_welsh(text) or is_welsh(text[slice(*around(text, start, end))])
