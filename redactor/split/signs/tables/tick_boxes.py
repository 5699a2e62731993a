"""Boxes to tick that say which half something is in: Word's own, in a form for each item or a column.

    ☐ Open ☒ Confidential        Part 1 ☐  Part 2 ☒        Confidential: ☒        Publish? ☐ Yes ☒ No

What is ticked stays, what is not goes, character for character; a box alone answers yes or no. What does
not live here: what the answers mean (`fields`, `columns`, `sharing`).
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from redactor.split.lines.line import Line, Lines

_EMPTY, _SURE, _CROSSED = "☐", "☑🗹", "☒🗷"  # not □ and ■, which are signs of the clerk's own
_BOX = re.compile(f"[{_EMPTY}{_SURE}{_CROSSED}]")
_ASKS = re.compile(r"[?:=-]\s*$")
_PART = re.compile(r"^\s*part\s+(?P<which>\w{1,3})\s*$", re.IGNORECASE)
_LONGEST = 4  # words of what a box stands beside
_YES, _NO = "y", "n"


def answered(lines: Lines) -> Lines:
    """The lines with what their boxes say instead of the boxes."""
    if not any(_BOX.search(x.text) for x in lines):
        return lines
    empty = any(box in x.text for x in lines for box in _EMPTY)
    ticks = _SURE + (_CROSSED if empty else "")  # without empty ones a cross may mean no
    return tuple(_answered(x, ticks) if _BOX.search(x.text) else x for x in lines)


def _answered(line: Line, ticks: str) -> Line:
    text, first = line.text, line.start
    boxes = [*_BOX.finditer(text, first)]
    if any(box.group() not in _EMPTY + ticks for box in boxes):
        return line
    leads = not _BOX.fullmatch(text.rstrip()[-1:])
    labels = [*_labels(text, first, [box.start() for box in boxes], leads=leads)]
    if any(len(text[a:b].split()) > _LONGEST for a, b in labels):
        return line
    ticked = [box.group() in ticks for box in boxes]
    if not leads and len(boxes) == 1:
        return replace(line, text=_alone(text, boxes[0].start(), ticked=ticked[0]))
    key = text[first : boxes[0].start()] if leads else ""
    for box, (a, b), is_ticked in zip(boxes, labels, ticked, strict=True):
        asks = box is boxes[0] and key.strip() and not _ASKS.search(key)
        text = f"{text[: box.start()]}{':' if asks else ' '}{text[box.end() :]}"
        if not is_ticked:
            text = text[:a] + " " * (b - a) + text[b:]
    return replace(line, text=_PART.sub(_of_its_item, text))


def _of_its_item(part: re.Match[str]) -> str:
    """A part that is ticked, as what it is: no title of a part, but a word about the item."""
    return f"Part: {part['which']}".ljust(len(part.group()))


def _labels(text: str, first: int, boxes: list[int], *, leads: bool) -> Iterator[tuple[int, int]]:
    """What each box stands beside: the words behind it, or before it where the last one ends the line."""
    if leads:
        yield from ((a + 1, b) for a, b in zip(boxes, [*boxes[1:], len(text)], strict=True))
    else:
        yield from zip([first, *(box + 1 for box in boxes)], boxes, strict=False)


def _alone(text: str, at: int, *, ticked: bool) -> str:
    answer = _YES if ticked else _NO
    before = text[:at]
    if before.strip() and before[-1].isspace() and not _ASKS.search(before):
        before = f"{before[:-1]}:"
    return f"{before}{answer}{text[at + 1 :]}"
