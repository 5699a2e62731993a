"""Small tables that title a second part, with what is told in the paragraphs below them; boxes, too.

    | Part 2 – Confidential | Clerk: Ruth Olsen |          | Oakfield School | PART 2 | 4 June |

What does not live here: titles outside of tables (`second_titles`), and rows of minutes (`rows`).
"""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

from redactor.data import Story
from redactor.split.lines.movement import is_movement
from redactor.split.lines.tables import Table, column_of
from redactor.split.markers import informal
from redactor.split.markers.tags import CONFIDENTIAL, PART2, marks_only, pure
from redactor.split.marks import Reach
from redactor.split.reach.scan import follows
from redactor.split.words.patterns import Pattern
from redactor.split.words.text import words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from redactor.data import Place
    from redactor.split.lines.line import Line, Lines
    from redactor.split.marks import Marker

_MOST = 40  # words of such a table: one that holds more tells something itself
_ROWS = 4
_LONGEST = 16  # words of the title of a meeting
_NOTE = 14  # words of a note below the title of a part
_TITLE = 8  # words of a cell: one with more, or a full stop, holds the matter itself
_WHO_AND_WHEN = re.compile(
    r"\W*(?:minutes|present|in\s+attendance|apologies|date|time|venue|place|clerk|chair|school|academy|trust|board|committee|meeting)\b",
    re.IGNORECASE,
)
_OPEN_TOO = Pattern(r"<P1>|\b(?:open|public)\b")


def title_tables(lines: Lines) -> Iterator[range]:
    """The lines of each such table."""
    at = 0
    while at < len(lines):
        end = _end(lines, at)
        table = lines[at:end]
        if table and _titles(table) and _told_below(lines, end) and _is_last(lines, at, table):
            yield range(at, end)
        at = max(end, at + 1)


_NAMES_THE_MINUTES = Pattern(
    r"\b(?:minutes|meeting|school|academy|college|federation|trust|board|committee|governors|governing)\b|<P1>"
)


_PAGES = re.compile(r"\b(?:pages?|pp?\.?)\s+\d[\d\s,-]*(?:\bto\s+\d+)?", re.IGNORECASE)


def beside_titles(lines: Lines, found: Sequence[Marker | None]) -> Iterator[int]:
    """Marks in a table on top whose row names the school and the meeting, and nothing else."""
    for at, mark in enumerate(found):
        line = lines[at]
        flags = mark is not None and mark.reach in {Reach.ITEM, Reach.WHOLE_ITEM}
        flags = flags and marks_only(_PAGES.sub("", line.words))
        if not flags or not line.top or line.row is None or line.agenda:
            continue
        row = [x for x in lines if x.row == line.row and not x.blank]
        others = [x for x in row if x is not line]
        if others and all(map(_titles_the_minutes, others)):
            yield at


def _titles_the_minutes(cell: Line) -> bool:
    short = len(words(cell.text)) <= _LONGEST
    said = _NAMES_THE_MINUTES.search(cell.words) or _WHO_AND_WHEN.match(cell.text)
    return short and said is not None


def _end(lines: Lines, at: int) -> int:
    """Where the table ends that begins with a line; the line itself, where none does."""
    row = lines[at].row
    end = at
    while row is not None and end < len(lines) and (own := lines[end].row) and own[0] == row[0]:
        end += 1
    return end


def _titles(table: Sequence[Line]) -> bool:
    told = [x for x in table if not x.blank]
    rows = {x.row for x in told}
    first = [x for x in told if x.row == told[0].row] if told else []
    if any(x.top or x.agenda or x.number or x.table in {Table.LOG, Table.MINUTES} for x in told):
        return False
    said = " ".join(x.words for x in first)
    columns = len(rows) > 1 and len(first) > 1  # they have headings
    marked = pure(said) or (any(map(_marks_a_part, first)) and not columns)
    short = sum(len(words(x.text)) for x in told) <= _MOST and len(rows) <= _ROWS
    beside = {x.row: x for x in reversed(told) if x.row != told[0].row} if told else {}
    short = short and not (_holds_a_matter(told) if _is_column(told) else any(map(_tells, told)))
    short = short and all(map(_remarks, beside.values()))
    return marked and short and not any(_OPEN_TOO.search(x.words) for x in told)


def _tells(cell: Line) -> bool:
    long = len(words(cell.text)) > _TITLE or cell.words.endswith(".")
    return long and not pure(cell.words)


def _is_column(told: Sequence[Line]) -> bool:
    """Whether a table has one column, as a box has: nothing in it stands beside anything."""
    return len(told) > 1 and len({column_of(x.block.place) for x in told}) == 1


# what follows a title and may be as long as a sentence: "The following items were discussed when …"
_OF_WHAT_FOLLOWS = Pattern(r"<CONF>|<P2>|\b(?:following|below|next|remaining)\b")


def _holds_a_matter(told: Sequence[Line]) -> bool:
    """Whether a box says more than remarks; one note below the title of a part may be one."""
    more = [x for x in told if _tells_more(x)]
    note = len(more) == 1 and len(words(more[0].text)) <= _NOTE
    return bool(more) and not (note and _titles_a_part(told[0]))


def _titles_a_part(line: Line) -> bool:
    return _marks_a_part(line) and not informal.single(line.words)


def _tells_more(line: Line) -> bool:
    """Whether a line of a box is its matter, and no remark on what stands below the box."""
    return _tells(line) and not (_remarks(line) or _OF_WHAT_FOLLOWS.search(line.words))


def _remarks(line: Line) -> bool:
    """Whether a line below a title says who was there and when, or only marks again."""
    said = _WHO_AND_WHEN.match(line.text) is not None or is_movement(line)
    return said or pure(line.words)


def _marks_a_part(cell: Line) -> bool:
    part = PART2.search(cell.words) is not None or CONFIDENTIAL.search(cell.words) is not None
    return part and pure(cell.words) and len(words(cell.words)) > 1


def _is_last(lines: Lines, at: int, table: Sequence[Line]) -> bool:
    """Whether no item of the open minutes goes on behind it, or it says twice over what it is.

    Or whether it names the school as the title of the minutes does.
    """
    numbered = [x for x in lines[:at] if x.number and x.rank is not None and not x.agenda]
    behind = (x for x in lines[at:] if x.number and x.rank is not None)
    goes_on = bool(numbered) and any(follows(numbered[-1], x) for x in behind)
    cells: defaultdict[Place | None, list[str]] = defaultdict(list)
    for x in table:
        cells[x.block.place].append(x.words)
    twice = any(PART2.search(x) and CONFIDENTIAL.search(x) for x in map(" ".join, cells.values()))
    said = [x for x in table if not x.blank]
    marks = pure(" ".join(x.words for x in said))
    part = _is_column(said) and _titles_a_part(said[0])
    return twice or marks or part or not goes_on or _names_the_school(lines, table)


def _names_the_school(lines: Lines, table: Sequence[Line]) -> bool:
    said = [f" {' '.join(words(x.text))} " for x in lines if x.top and x.row is None]
    cells = (" ".join(words(x.text)) for x in table if not x.blank and not pure(x.words))
    return any(" " in cell and any(f" {cell} " in title for title in said) for cell in cells)


def _told_below(lines: Lines, end: int) -> bool:
    below = next((x for x in lines[end:] if not x.blank), None)
    return below is not None and below.row is None and below.block.story is Story.BODY
