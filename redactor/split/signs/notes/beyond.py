"""Confidential items that the head lists by their numbers and that these minutes do not have.

    Confidential items: 9, 10       in minutes of eight items: both stand in the other part
    Confidential items: 5, 9        5 is here and goes

Such a list opens nothing. It is trusted only where the items run from 1 on without a gap, none
without a number stands behind the last, and nothing more is told behind the close.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from redactor.data import Story
from redactor.split.lines.closing import closes
from redactor.split.signs.notes.heads import PART, in_head
from redactor.split.words import vocabulary
from redactor.split.words.patterns import Pattern
from redactor.split.words.text import dotted, words

if TYPE_CHECKING:
    from redactor.split.lines.line import Line, Lines

_LIST = r"(?P<list>\d{1,2}(?:\s*(?:,|&|\band\b|-|\bto\b)\s*\d{1,2})*)"
_ITEM = r"(?:(?:items?|minutes?|nos?\.?|numbers?)\s+)"
_LISTS = (
    Pattern(rf"^\W*(?:the\s+)?{PART}\s*(?:[:-]|\bis\b|\bare\b)?\s*{_ITEM}?{_LIST}\W*$"),
    Pattern(
        rf"^\W*{_ITEM}{_LIST}\s+(?:is|are|was|were)\s+(?:(?:taken|minuted|recorded|held)\s+)?(?:(?:in|under)\s+)?(?:<CONF>|<P2>)(?:,?\s+and\s+(?:(?:is|are|was|were)\s+)?(?:minuted|recorded|kept|filed|held)\s+separately)?\W*$"
    ),
)
_ENTRY = re.compile(r"(?:\s*(?:,|&|\band\b)\s*)?(\d{1,2})(?:\s*(?:-|\bto\b)\s*(\d{1,2}))?")
_NEXT_MEETING = Pattern(vocabulary.NEXT_MEETING)
_FEW = 5  # words that tell nothing
_LEAST = 3  # items from which minutes are known to be numbered


def without(lines: Lines) -> Lines:
    """The lines without such numbers, character for character."""
    last = _last_item(lines)
    found = list(lines)
    for at, line in enumerate(lines):
        if last and in_head(line) and (text := _without(line.text, last)) is not None:
            found[at] = replace(line, text=text)
    return tuple(found)


def _last_item(lines: Lines) -> int:
    """The number of the last item, 0 where others may stand before or behind it."""
    borne = {
        int(line.number.parts[0])
        for line in lines
        if line.number and not line.agenda and line.number.parts[0].isdigit()
    }
    last = max(borne, default=0)
    behind = max((at for at, line in enumerate(lines) if line.number), default=0)
    closed = next((at for at, line in enumerate(lines) if closes(line)), len(lines))
    if any(map(_heads_anything, lines[behind + 1 :])) or any(map(_tells, lines[closed + 1 :])):
        return 0
    return last if last >= _LEAST and borne.issuperset(range(1, last + 1)) else 0


def _heads_anything(line: Line) -> bool:
    """Whether a line heads an item without a number, and no list of actions or dates."""
    return line.rank is not None and not line.contexts & {"dates", "actions", "ahead"}


def _tells(line: Line) -> bool:
    """Whether a line behind the close tells something that is neither a date nor an action."""
    listed = line.contexts & {"dates", "actions", "ahead"} or line.row is not None
    told = line.block.story is Story.BODY and len(words(line.text)) > _FEW
    return told and not (listed or closes(line) or _NEXT_MEETING.search(line.text))


def _without(text: str, last: int) -> str | None:
    found = next(filter(None, (pattern.match(text) for pattern in _LISTS)), None)
    if found is None:
        return None
    entries = list(_ENTRY.finditer(found["list"]))
    beyond = [entry for entry in entries if int(entry[1]) > last]
    if len(beyond) == len(entries):
        return dotted(text)
    for entry in beyond:
        start, end = (found.start("list") + at for at in entry.span())
        text = text[:start] + " " * (end - start) + text[end:]
    return text
