"""Flags in tables: how far a mark in a row or a cell reaches.

What lives here: rows of nothing but a mark, rows that go on with a flagged one, paragraphs of a
cell. What does not: which rows a column shuts (`signs.tables.columns`).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from redactor.data import Carrier
from redactor.split import seals
from redactor.split.lines.line import item_end, row_end, same_table, short_heading
from redactor.split.lines.tables import Table
from redactor.split.markers import informal
from redactor.split.markers.hearing import RULE as HEARD
from redactor.split.markers.tags import pure
from redactor.split.marks import Marker, Reach
from redactor.split.reach import blocks
from redactor.split.reach.paragraphs import heads_text
from redactor.split.reach.scan import (
    LIKELY,
    SCOPE,
    SURELY_OPEN,
    Scan,
    anchor,
    only_heard,
    seal_item,
    seal_parts,
)
from redactor.split.reach.stubs import points_first
from redactor.split.signs.tables.columns import heads_open
from redactor.split.words.patterns import Pattern
from redactor.split.words.text import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from redactor.data import Place
    from redactor.split.lines.line import Line

_NUMBERS = re.compile(r"\d+(?:[./]\d+)*")
_LABEL, _TITLE = 6, 8  # words of what a row is called, and of a title within a cell
_ACTIONS = Pattern(r"^\W*(?:<P2>|<CONF>)\s+(?:actions?|action\s+points|tasks)\W*$")


def with_rows_below(scan: Scan, at: int, mark: Marker) -> int:
    """A row of a table that is no minutes, and those below it that go on without a first cell."""
    lines, end = scan.lines, row_end(scan.lines, at)
    scan.seals.append(seals.row(lines, at, mark.rule, doubt=mark.doubt))
    first = next(x for x in lines if x.row == lines[at].row)
    if not any(c.isdigit() for c in first.text):  # no number, but perhaps a sign of the row itself
        return end
    if not beside(scan, at):  # | Item 6 - Confidential | | | heads the rows of item 6
        return _rows_of_its_number(scan, first, end, mark)
    while end < len(lines) and lines[end].blank and same_table(lines[end], first):
        scan.seals.append(seals.row(lines, end, mark.rule, doubt=SCOPE))
        end = row_end(lines, end)
    return end


def _rows_of_its_number(scan: Scan, head: Line, end: int, mark: Marker) -> int:
    """The rows below the heading of a log that begin with the number it names."""
    named = set(_NUMBERS.findall(head.text))
    while end < scan.end and same_table(scan.lines[end], head):
        first = next((x for x in scan.lines[end : row_end(scan.lines, end)] if not x.blank), None)
        own = _NUMBERS.match(first.text.strip()) if first else None
        if own is None or not any(re.match(rf"{re.escape(n)}\b", own.group()) for n in named):
            break
        scan.seals.append(seals.row(scan.lines, end, mark.rule))
        end = row_end(scan.lines, end)
    return end


def heads_rows(scan: Scan, at: int, mark: Marker) -> int:
    """All that follows a row of minutes, or a frame of its own; in any other table, the rows below."""
    row = scan.lines[at].row
    below = [j for j in range(at, scan.end) if (x := scan.lines[j].row) and row and x[0] == row[0]]
    told = [j for j in below if not scan.lines[j].blank]
    if scan.lines[at].table is Table.MINUTES or len(told) == 1:
        return blocks.block(scan, at, mark)
    end = next((j for j in told if scan.reach(j) is Reach.BACK), below[-1] + 1)
    scan.seals += [seals.stretch(scan.lines[j], (0, None), mark.rule) for j in told if j < end]
    return end


def heads_row(scan: Scan, at: int, mark: Marker) -> int:
    """A row "Confidential item": with it the next one, unless that sounds open to the reader."""
    scan.seals.append(seals.row(scan.lines, at, mark.rule, doubt=mark.doubt))
    end = row_end(scan.lines, at)
    below = next((j for j in range(end, scan.end) if not scan.lines[j].blank), None)
    if below is None or scan.lines[below].row is None or _read(scan, below):
        return end
    told = (
        scan.private.get(x.block.index, 0) for x in scan.lines[below : item_end(scan.lines, below)]
    )
    private = not scan.private or max(told, default=0) >= LIKELY
    if _unnumbered_among_others(scan, below):
        return _rows_without_number(scan, below, mark)
    return seal_item(scan, below, mark.rule, SCOPE) if private else end


def _read(scan: Scan, at: int) -> bool:
    """Whether a rule has read a line, and not the reader alone."""
    return scan.marks[at] is not None and not only_heard(scan, at)


def _unnumbered_among_others(scan: Scan, at: int) -> bool:
    """Whether a row has no number in a table whose items have theirs."""
    row = scan.lines[at].row
    rows = [x for x in scan.lines if row and x.row and x.row[0] == row[0] and x.number]
    return len(rows) > 1 and not any(x.row == row for x in rows)


def _rows_without_number(scan: Scan, at: int, mark: Marker) -> int:
    """The rows below a mark that goes for what follows, up to the next item, mark or way back."""
    while at < scan.end and scan.lines[at].row is not None:
        end = row_end(scan.lines, at)
        row = range(at, min(end, scan.end))
        if any(scan.lines[k].number or _read(scan, k) for k in row):
            break
        scan.seals.append(seals.row(scan.lines, at, mark.rule, doubt=SCOPE))
        at = end
    return at


# … of rows: "The following rows are confidential", "CONFIDENTIAL: the rows from here to the double line"
OF_ROWS = re.compile(
    r"\b(?:following|next|remaining|these)\s+rows\b|\brows\s+(?:below|from\s+here|that\s+follow)\b"
    r"|\bfrom\s+here\s+(?:down\s+)?(?:to|until|till|as\s+far\s+as)\s+the\s+(?:line|row|words)\b",
    re.IGNORECASE,
)


def alone(scan: Scan, at: int) -> bool:
    """A row of nothing but a marker, without a number: the heading of the rows below."""
    line = scan.lines[at]
    if line.row is None or line.number:
        return False
    if line.table is Table.LOG and not _ACTIONS.search(line.words):
        return False
    marks = pure(line.words) or informal.opens(line.words) or _ACTIONS.search(line.words)
    marks = marks or OF_ROWS.search(line.words)
    return bool(marks) and not beside(scan, at)


def names_one_item(scan: Scan, at: int) -> bool:
    """Whether a row of nothing else says of one item that it is private: "Confidential discussion"."""
    one = scan.reach(at) is Reach.WHOLE_ITEM and scan.lines[at].number is None
    return one and scan.lines[at].row is not None and not beside(scan, at)


def beside(scan: Scan, at: int) -> bool:
    """Whether anything else stands in the row of a line."""
    line = scan.lines[at]
    return any(x.row == line.row and x is not line and words(x.text) for x in scan.lines)


def half_beside(scan: Scan, at: int, mark: Marker) -> int | None:
    """A cell that is titled as one half of the minutes, where the other one stands beside it."""
    lines, line = scan.lines, scan.lines[at]
    firsts: dict[Place | None, Line] = {}
    for x in lines:
        if line.row is not None and x.row == line.row and not x.blank:
            firsts.setdefault(x.block.place, x)
    others = (x for place, x in firsts.items() if place != line.block.place)
    cell = [j for j, x in enumerate(lines) if x.block.place == line.block.place and not x.blank]
    if line not in firsts.values() or len(cell) == 1 or not any(heads_open(x.text) for x in others):
        return None
    scan.seals += [seals.stretch(lines[j], (0, None), mark.rule, doubt=mark.doubt) for j in cell]
    return cell[-1] + 1


def in_cell(scan: Scan, at: int, mark: Marker) -> int:
    """A flag inside a cell: the row where it heads the row's text, else that paragraph."""
    lines, line = scan.lines, scan.lines[at]
    cell = [x for x in lines if x.block.place == line.block.place and not x.blank]
    head = anchor(lines, at)
    titled = (
        head is not None
        and len(words(lines[head].words)) > 0
        and lines[head].block.place != line.block.place
    )
    if line.action_cell and _flagged_beside(scan, at):
        scan.seals.append(seals.stretch(line, (0, None), mark.rule, doubt=mark.doubt))
        return at + 1
    brief = len(words(line.words)) <= _TITLE or points_first(line)
    heads_row = cell[0] is line and (len(cell) == 1 or not titled or brief)
    heads_row = heads_row or _labels_row(scan, line, cell)
    if heads_row and head is not None and lines[head].row == line.row:
        scan.seals.append(seals.row(lines, at, mark.rule))
        below = _row_below(scan, at)
        numbered = any(x.number is not None for x in below) and bool(scan.private)
        heard = max((scan.private.get(x.block.index, 0) for x in below), default=0)
        if "arising" in line.contexts and numbered and heard < SURELY_OPEN:
            return row_end(lines, at)  # "4 | From Part 2, item 9: …", and 4a is another matter
        return seal_parts(scan, head, row_end(lines, at), mark.rule)
    if heads_row:
        scan.seals.append(seals.row(lines, at, mark.rule, doubt=SCOPE))
        return row_end(lines, at)
    scan.seals.append(seals.stretch(line, (0, None), mark.rule, doubt=mark.doubt))
    below = cell[cell.index(line) + 1 :]
    if mark.reach is Reach.WHOLE_ITEM:
        scan.seals += [seals.stretch(x, (0, None), mark.rule) for x in below]
        return seal_parts(scan, head, row_end(lines, at), mark.rule)
    if len(words(line.words)) <= _TITLE and heads_text(line) and not line.action_cell:
        return _below_in_cell(scan, below, mark, at + 1)
    return at + 1


def _below_in_cell(scan: Scan, below: Sequence[Line], mark: Marker, end: int) -> int:
    """What stands below a title in the midst of a cell: "Personnel - in confidence", up to the next."""
    for line in below:
        at = scan.lines.index(line, end)
        if _read(scan, at) or (line.heading and short_heading(line.text)):
            break
        scan.seals.append(seals.stretch(line, (0, None), mark.rule, doubt=SCOPE))
        end = at + 1
    return end


def _row_below(scan: Scan, at: int) -> list[Line]:
    end = row_end(scan.lines, at)
    row = scan.lines[end].row if end < scan.end else None
    return [] if row is None else [x for x in scan.lines[end : scan.end] if x.row == row]


def _labels_row(scan: Scan, line: Line, cell: Sequence[Line]) -> bool:
    """Whether a bare flag stands below the number or title of its row: "7.2 // Confidential"."""
    beside = [x for x in scan.lines if x.row == line.row and x.block.place != line.block.place]
    told = any(len(words(x.words)) > _LABEL for x in beside)
    return pure(line.words) and told and all(len(words(x.words)) <= _LABEL for x in cell)


def _flagged_beside(scan: Scan, at: int) -> bool:
    """Whether a paragraph of the row's minute bears a flag and others, that stay open, bear none."""
    row = scan.lines[at].row
    told = [
        j
        for j, x in enumerate(scan.lines)
        if x.row == row and not (x.blank or x.action_cell or (x.number and not words(x.words)))
    ]
    flags = {Reach.ITEM, Reach.FROM, Reach.WHOLE_ITEM}
    flagged = [
        j for j in told if (mark := scan.marks[j]) and mark.reach in flags and mark.rule != HEARD
    ]
    return 0 < len(flagged) < len(told) and told[0] not in flagged


def beside_a_tall_cell(scan: Scan, at: int, mark: Marker, before: int) -> int:
    """The rows below that the flagged cell of a sealed row is merged down to."""
    lines, place = scan.lines, scan.lines[at].block.place
    end = row_end(lines, at)
    whole = any(
        seal.carrier in {Carrier.ROW, Carrier.LOG_ROW}
        and any(span.block == lines[at].block.index for span in seal.spans)
        for seal in scan.seals[before:]
    )
    if place is None or place.outer is not None or mark.reach is Reach.BLOCK or not whole:
        return at + 1
    while end < scan.end and (row := lines[end].row) is not None:
        if row[0] != place.table or row[1] >= place.row + place.rows:
            break
        scan.seals.append(seals.row(lines, end, mark.rule, doubt=mark.doubt))
        end = row_end(lines, end)
    return end


def next_rows(scan: Scan, at: int, count: int, rule: str) -> int:
    first = behind = row_end(scan.lines, at)
    while count and behind < scan.end and scan.lines[behind].row is not None:
        scan.seals.append(seals.row(scan.lines, behind, rule))
        behind, count = row_end(scan.lines, behind), count - 1
    numbered = (k for k in range(first, behind) if scan.lines[k].rank is not None)
    return seal_parts(scan, next(numbered, None), behind, rule)
