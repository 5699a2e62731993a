"""What the head of minutes tells of their parts, and opens nothing.

    Mr Odd left at 7.10 pm before the confidential session.       `who_sat`
    Distribution: all governors. Part 2: governors only.          `copies`
    6.00pm Part A; 7.30pm Part B (confidential)                   `sittings`
    🔒 confidential item                                          `padlocks`

What does not live here: sentences that say of these minutes that they are confidential.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from redactor.split.signs.notes import by_title, copies, padlocks, sittings, who_sat
from redactor.split.signs.notes.heads import PART, in_head
from redactor.split.words.patterns import Pattern
from redactor.split.words.text import dotted_between, sentences

if TYPE_CHECKING:
    from redactor.split.lines.line import Line, Lines

_BEGINS_HERE = re.compile(
    r"\b(?:follow\w*|next|now|then|below|remain(?:ing|der)|rest|here|therefore|so\s+that|resolved|to\s+allow|excluded?)\b",
    re.IGNORECASE,
)
# "in the red book": what bears that name is explained, unless nothing does
_PLACE = re.compile(
    r"\bin\s+the\s+(\w+\s+(?:book|file|folder|binder|safe|cabinet|cupboard))\b", re.IGNORECASE
)
# "a private meeting held in public", "a closed meeting; its minutes are public"
_IN_PUBLIC = Pattern(
    r"\b(?:private|closed)\s+(?:\w+\s+)?meetings?\b[^.]{0,40}?\b(?:(?:held\s+)?in\s+public|(?:minutes|record)\s+(?:of\s+(?:it|them)\s+)?(?:is|are|will\s+be)\s+(?:public|published|open))\b"
)
_NAMES_ONE = Pattern(PART)


def without(lines: Lines) -> Lines:
    """The lines without such sentences, character for character; what lies here bears the mark."""
    hours, appended = sittings.alone(lines), copies.lying_here(lines)
    told = (
        _without(line, at, lines, hours=at in hours) if in_head(line) else line
        for at, line in enumerate(lines)
    )
    return tuple(by_title.bearing(x) if at in appended else x for at, x in enumerate(told))


def _without(line: Line, at: int, lines: Lines, *, hours: bool) -> Line:
    text = line.text
    if hours or padlocks.explains(text, at, lines):
        return replace(line, text=dotted_between(text, 0, len(text)))
    if _NAMES_ONE.search(text):
        for a, b in _told(_without_place(text, at, lines)):
            text = dotted_between(text, a, b)
    return replace(line, text=text)


def _without_place(text: str, at: int, lines: Lines) -> str:
    """The text without where something is kept, if no other line names that place."""
    place = _PLACE.search(text)
    if place is None:
        return text
    others = (x.text.lower() for n, x in enumerate(lines) if n != at)
    named = any(place[1].lower() in other for other in others)
    return text if named else dotted_between(text, *place.span(1))


def _told(text: str) -> list[tuple[int, int]]:
    """The sentences that only tell of the parts, where all do that name one; else none of them."""
    listed = copies.listed(text)
    naming = [(a, b) for a, b in sentences(text) if _NAMES_ONE.search(text[a:b])]
    only = all(_only_tells(text[a:b], behind=a > 0, listed=listed) for a, b in naming)
    return naming if only else []


def _only_tells(said: str, *, behind: bool, listed: bool) -> bool:
    if _BEGINS_HERE.search(said):
        return False
    if who_sat.tells(said):
        return who_sat.of_some(said)
    return copies.tells(said, behind=behind, copies=listed) or _IN_PUBLIC.search(said) is not None
