"""Tables that only frame: all of the minutes typed into one big cell, or each item into a box.

Templates with a border around the page, a margin column or a letterhead row are made so, and such
with a box around each item, or a banner for its title. What stands in such a cell is paragraphs and
tables like those of any minutes, and no row of a table.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from redactor.ooxml.tree import Table, paragraphs

if TYPE_CHECKING:
    from collections.abc import Sequence

    from redactor.ooxml.tree import Cell, Item, Row

_FEWEST = 10  # paragraphs of minutes; a box around one matter holds fewer
_BOXES = 3  # items, or titles of such, each in a table of its own
_LONGEST = 120  # characters of a title
# A line at the end of a box that speaks of it: "[Governors only]", "Confidential.", …
_NOTE = re.compile(
    r"\W*[(\[][^()\[\]]{1,60}[)\]]\W*|(?=.*(?:confiden|publi[cs]|private|\bpart\b|cyfrin)).{1,40}",
    re.IGNORECASE,
)
# … or any other few words below what is told; several such below one another are a list.
_FEW_WORDS = re.compile(r"(?:[^\W\d]+[ -]?){1,4}\d?")
_NUMBER_ALONE = re.compile(r"\W*(?:item\s+)?\d{1,3}[.):]?\W*", re.IGNORECASE)
_NUMBERED = re.compile(r"\W*(?:item\s+)?\d", re.IGNORECASE)


def framing(content: list[Item]) -> list[Cell]:
    """The cells of a story that are no cells to a reader."""
    tables = [table for table in content if isinstance(table, Table)]
    boxed = _boxes(tables)
    found: list[Cell] = []
    for table in tables:
        alone = [cell for row in table.rows if (cell := alone_in_row(row)) is not None]
        if table in boxed:
            cells = (cell for row in table.rows for cell in row.cells)
            found += (cell for cell in cells if not _ends_in_note(cell))
        elif _frames_the_page(table, alone, content):
            items = len(alone) > 1 and _are_items(alone, table)
            found += (cell for cell in alone if not (items and _ends_in_note(cell)))
    return found


def _frames_the_page(table: Table, cells: Sequence[Cell], content: list[Item]) -> bool:
    """Whether most of what a story says stands in one cell of a table, with none beside it."""
    told = [_told(cell.content) for cell in cells]
    most = sum(told) if _are_items(cells, table) else max(told, default=0)
    return most >= _FEWEST and most * 2 > _told(content)


def _ends_in_note(cell: Cell) -> bool:
    """Whether a box has a few words at its end: "(Confidential)" there speaks of the box."""
    said = [text.strip() for text in _texts(cell.content)]
    if len(said) < 2:
        return False
    few, before = (_FEW_WORDS.fullmatch(text) for text in (said[-1], said[-2]))
    return _NOTE.fullmatch(said[-1]) is not None or (few is not None and before is None)


def _boxes(tables: list[Table]) -> list[Table]:
    """The tables that are an item with its number, or a title alone, where there are several.

    A box of several paragraphs without a number tells how far a marker goes.
    """
    found = [
        table
        for table in tables
        if _is_item(table) and (_told([table]) == 1 or _NUMBERED.match(_texts([table])[0]))
    ]
    return found if len(found) >= _BOXES else []


def _is_item(table: Table) -> bool:
    """Whether a table is a title, alone or behind its number, and below it rows of one cell."""
    rows = [row for row in table.rows if any(_told(cell.content) for cell in row.cells)]
    cells = [alone_in_row(row) for row in rows]
    if not cells or None in cells[1:]:
        return False
    return _begins_item(cells[0]) if cells[0] is not None else _is_title(rows[0])


def _is_title(row: Row) -> bool:
    """Number and title side by side: "5 | Staffing"."""
    said = [texts for cell in row.cells if not cell.merged and (texts := _texts(cell.content))]
    if [len(texts) for texts in said] != [1, 1]:
        return False
    (number,), (title,) = said
    return _NUMBER_ALONE.fullmatch(number) is not None and len(title) < _LONGEST


def _texts(content: list[Item]) -> list[str]:
    return [one.text for one in paragraphs(content) if one.text.strip()]


def _are_items(cells: Sequence[Cell], table: Table) -> bool:
    """Whether a table is nothing but boxes one below the other, each with the title of an item.

    Where one has none, the box alone tells how far a marker goes.
    """
    return all(map(_begins_item, cells)) and _told([table]) == sum(
        _told(cell.content) for cell in cells
    )


def _begins_item(cell: Cell) -> bool:
    first = next(one for one in paragraphs(cell.content) if one.text.strip())
    printing = [piece for piece in first.pieces if piece.text.strip() and not piece.label]
    by_hand = all(piece.strong for piece in printing)
    return first.heading > 0 or by_hand or _NUMBERED.match(first.text) is not None


def alone_in_row(row: Row) -> Cell | None:
    """The one cell of a row that says anything."""
    telling = [cell for cell in row.cells if not cell.merged and _told(cell.content)]
    return telling[0] if len(telling) == 1 else None


def _told(content: list[Item]) -> int:
    return len(_texts(content))
