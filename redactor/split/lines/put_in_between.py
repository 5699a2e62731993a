"""Items put in between two others, whose number says behind which: 12A, 12(b), 12A/24.

Alone "7A" could be a class: it is an item where 7 comes before it, and nothing but 8 behind it. What
does not live here: such numbers with a stop behind them, or in headings (`ranks`).
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from redactor.data import Story
from redactor.numbering.forms import Number
from redactor.split.words.text import words

if TYPE_CHECKING:
    from redactor.split.lines.line import Line

_NUMBER = re.compile(
    r"[\s*]*(?P<number>(?P<digits>\d{1,3})(?P<letter>[A-Z]|\([a-z]\))(?:/\d\d)?)\s+(?=[A-ZÀ-Þ(\[])"
)
_TITLE = 12  # words of one
_FIRST = ("A", "(a)")


def inserted(lines: list[Line]) -> list[Line]:
    """The lines with such numbers."""
    tops = [(at, n) for at, x in enumerate(lines) if (n := _top(x)) is not None]
    done, last = list(lines), ""
    for at, line in enumerate(lines):
        found = _NUMBER.match(line.text) if _may_head(line) else None
        if found is None:
            last = last if _top(line) is None else ""
            continue
        digits, letter = int(found["digits"]), found["letter"]
        above, before = next(((k, n) for k, n in reversed(tops) if k < at), (at, None))
        behind = next((n for k, n in tops if k > at), digits + 1)
        first = before == digits or (before == digits - 1 and letter in _FIRST)
        if (first or last == found["digits"]) and behind == digits + 1:
            number = Number(found["number"], 1, found.end(), stopped=True)
            done[at] = replace(line, number=number, rank=done[above].rank)
            last = found["digits"]
    return done


def _top(line: Line) -> int | None:
    """What a number of the first level counts."""
    number = line.number
    if number is None or number.depth > 1 or line.block.story is not Story.BODY or line.agenda:
        return None
    found = re.match(r"\d+", number.text)
    return int(found.group()) if found else None


def _may_head(line: Line) -> bool:
    plain = line.number is None and line.row is None and not line.block.label
    ended = line.text.rstrip().endswith((".", "?", ";", ","))
    return (
        plain
        and line.block.story is Story.BODY
        and not ended
        and 1 < len(words(line.text)) <= _TITLE
    )
