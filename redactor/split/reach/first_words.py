"""Items whose first paragraph says that they are confidential and who went out, and nothing else.

    7 Staffing
    7.1 CONFIDENTIAL. The staff governors left.
    7.2 …
    7.6 The staff governors returned.

It is said of the item below it, however its paragraphs are numbered, up to the return of those who
left; of a session ("IN COMMITTEE.") that nobody ends, of what follows too, unless that sounds open. What does not live here: first words that say where an item is minuted (`stubs`).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from redactor.split import seals
from redactor.split.lines.closing import tail_start
from redactor.split.lines.line import item_end, row_end, row_start, same_row
from redactor.split.lines.movement import (
    RETURNED,
    WITHDREW,
    behind_moves,
    is_movement,
    moves,
)
from redactor.split.lines.tables import Table
from redactor.split.markers.tags import pure
from redactor.split.marks import Reach
from redactor.split.reach import blocks
from redactor.split.reach.ends import came_back, way_back
from redactor.split.reach.last_words import open_behind
from redactor.split.reach.scan import NO_END, first_level, members, trimmed
from redactor.split.reach.while_out import FOR_THIS
from redactor.split.words.patterns import Pattern
from redactor.split.words.text import words

if TYPE_CHECKING:
    from redactor.split.lines.line import Line, Lines
    from redactor.split.marks import Marker
    from redactor.split.reach.scan import Scan

_OF_THE_ITEM = frozenset(
    [Reach.ITEM, Reach.WHOLE_ITEM, Reach.FROM, Reach.REST, Reach.BLOCK, Reach.POINTER]
)
_SESSION = Pattern(r"<P2>|\b(?:session|committee|camera)\b")
_TITLE = 12  # words
_NUMBER_AND_TITLE = 2  # cells
_ENDED = (".", ";", "?", "!")
_BETWEEN = re.compile(r"[.:)\]]\s+|\s-\s|\s+(?=[A-ZÀ-Þ])")


def sealed(scan: Scan, at: int, mark: Marker) -> int | None:
    """The end of such an item, sealed; None where the line is not the first or tells more."""
    lines, line = scan.lines, scan.lines[at]
    if mark.reach not in _OF_THE_ITEM or line.heading or line.table is Table.LOG:
        return None
    said = _mark_beside_moves(line.text[line.start :])
    if not said:
        return None
    head = _head(lines, at)
    if head is None or "dates" in lines[head].contexts:
        return None
    end = item_end(lines, head)
    returned = came_back(scan, at, end)
    if returned is None:
        last = next(x for x in reversed(lines[at:end]) if not x.blank)
        others = RETURNED.search(last.text) and moves(last)
        runs_on = mark.reach is Reach.BLOCK and came_back(scan, at, scan.end)
        if runs_on and not others:
            return None
        session = _SESSION.search(said) and not FOR_THIS.search(line.text)
        if (
            mark.reach is Reach.BLOCK
            and session
            and not others
            and end < scan.end
            and not open_behind(scan, end - 1)
        ):
            end = way_back(scan, at, max(tail_start(lines, at), at + 1))
            blocks.seal_block(scan, head, end, mark.rule, NO_END)
            return end
        first, back = head, trimmed(scan, at, end)
    else:
        first = at if same_row(lines[head], line) else row_start(lines, at)
        back = min(returned[0], way_back(scan, at, end))
        back = end = row_start(lines, back) if back >= row_end(lines, at) else back
    if not any(not (x.blank or is_movement(x)) for x in lines[at + 1 : back]):
        return None
    number = lines[head].number if first == head else None
    inside = members(scan, first, back)
    scan.seals += seals.paragraphs(inside, mark.rule, number.text if number else "")
    return max(end, at + 1)


def _head(lines: Lines, at: int) -> int | None:
    """The item of which a line is the first below the title, in its cell or in a row of its own."""
    first = row_start(lines, at)
    if first != at and any(_titles(x) for x in lines[first:at]):
        head: int | None = first
    elif lines[first].number:
        head = first_level(lines, first)
    else:
        told = (k for k in reversed(range(first)) if not lines[k].blank)
        head = row_start(lines, next(told, 0))
    if head is None or head == at or lines[head].rank is None:
        return None
    between = [x for x in lines[head:first] if not x.blank] or [lines[head]]
    return head if len(between) <= _NUMBER_AND_TITLE and all(map(_heads, between)) else None


def _titles(line: Line) -> bool:
    """A short line in letters that is no sentence."""
    return _heads(line) and any(map(str.isalpha, line.words))


def _heads(line: Line) -> bool:
    return len(words(line.words)) <= _TITLE and not line.words.rstrip().endswith(_ENDED)


def _mark_beside_moves(text: str) -> str:
    """The mark of a text that says who went out besides: "The staff governors left. CONFIDENTIAL."."""
    parts = ((text[: m.end()], text[m.end() :]) for m in _BETWEEN.finditer(text))
    marks = (
        mark
        for one, other in parts
        for mark, said in ((one, other), (other, one))
        if pure(mark) and WITHDREW.search(said) and not behind_moves(said).strip()
    )
    return next(marks, "")
