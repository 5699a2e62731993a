"""Tables that only frame the page: minutes that are typed, all of them, into one big cell.

Templates with a border around the page, a margin column or a letterhead row are made so, and such
with a box around each item. What stands in such a cell is paragraphs and tables like those of any minutes, and no row of a table.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from redactor.ooxml.tree import paragraphs

if TYPE_CHECKING:
    from collections.abc import Sequence

    from redactor.ooxml.tree import Cell, Item, Row, Table

_FEWEST = 10  # paragraphs of minutes; a box around one matter holds fewer
_NUMBERED = re.compile(r"\W*(?:item\s+)?\d", re.IGNORECASE)


def frames_the_page(table: Table, content: list[Item]) -> bool:
    """Whether most of what a story says stands in one cell of a table, with none beside it."""
    cells = [cell for cell in map(alone_in_row, table.rows) if cell is not None]
    told = [_told(cell.content) for cell in cells]
    most = sum(told) if _are_items(cells, table) else max(told, default=0)
    return most >= _FEWEST and most * 2 > _told(content)


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
    return sum(bool(paragraph.text.strip()) for paragraph in paragraphs(content))
