"""Documents that are little more than a table."""

from __future__ import annotations

from redactor.data import Block, Document, Place, Story

type Rows = tuple[tuple[str, ...], ...]


def rows(text: str) -> Rows:
    """`A | B` lines as rows of cells."""
    return tuple(
        tuple(cell.strip() for cell in line.split("|")) for line in text.strip().splitlines()
    )


def document(table: str, caption: str = "Item 4") -> Document:
    blocks = [Block(0, Story.BODY, caption)]
    for row, cells in enumerate(rows(table)):
        for column, cell in enumerate(cells):
            blocks.append(Block(len(blocks), Story.BODY, cell, place=Place(0, row, column)))
    return Document("minutes", "0" * 64, tuple(blocks))
