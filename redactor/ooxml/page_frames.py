"""Tables that only frame the page: minutes that are typed, all of them, into one big cell.

Templates with a border around the page, a margin column or a letterhead row are made so. What
stands in such a cell is paragraphs and tables like those of any minutes, and no row of a table.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from redactor.ooxml.tree import paragraphs

if TYPE_CHECKING:
    from redactor.ooxml.tree import Cell, Item, Row, Table

_FEWEST = 10  # paragraphs of minutes; a box around one matter holds fewer


def frames_the_page(table: Table, content: list[Item]) -> bool:
    """Whether most of what a story says stands in one cell of a table, with none beside it."""
    alone = (alone_in_row(row) for row in table.rows)
    most = max((_told(cell.content) for cell in alone if cell is not None), default=0)
    return most >= _FEWEST and most * 2 > _told(content)


def alone_in_row(row: Row) -> Cell | None:
    """The one cell of a row that says anything."""
    telling = [cell for cell in row.cells if not cell.merged and _told(cell.content)]
    return telling[0] if len(telling) == 1 else None


def _told(content: list[Item]) -> int:
    return sum(bool(paragraph.text.strip()) for paragraph in paragraphs(content))
