"""Tables as rows of cells: what the readers of whole tables stand on.

What lives here: the grid, and what a cell says. What does not: what a table is about
(`people_tables`, `number_tables`).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from redactor.data import Story

if TYPE_CHECKING:
    from collections.abc import Iterator

    from redactor.data import Block, Document


@dataclass(frozen=True, slots=True)
class Table:
    """The cells of one table, by row and column, and the last words printed above it."""

    cells: dict[tuple[int, int], tuple[Block, ...]]
    caption: str

    @property
    def height(self) -> int:
        return max(row for row, _ in self.cells) + 1

    @property
    def columns(self) -> tuple[int, ...]:
        return tuple(sorted({column for _, column in self.cells}))

    def text(self, row: int, column: int) -> str:
        return " ".join(block.text.strip() for block in self.cells.get((row, column), ())).strip()

    def below(self, row: int, column: int) -> Iterator[tuple[Block, ...]]:
        """The cells of a column under a row that say something."""
        for at in range(row + 1, self.height):
            if self.text(at, column):
                yield self.cells[at, column]


def tables(document: Document) -> list[Table]:
    """All tables of the body, nested ones too, in reading order."""
    cells: dict[int, dict[tuple[int, int], list[Block]]] = {}
    captions: dict[int, str] = {}
    above = ""
    for block in document.blocks:
        if block.story is not Story.BODY:
            continue
        place = block.place
        if place is None:
            above = block.text.strip() or above
            continue
        captions.setdefault(place.table, above)
        cells.setdefault(place.table, {}).setdefault((place.row, place.column), []).append(block)
    return [
        Table({at: tuple(blocks) for at, blocks in grid.items()}, captions[number])
        for number, grid in sorted(cells.items())
    ]
