"""A document line by line: a paragraph, or a row of a table, with tables inside its cells."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from redactor.data import Block, Story

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from redactor.data import Document, Place

type Inside = Callable[[Block], str | None]
"""The HTML of a block's text; None where the block is gone."""

WIDTHS = 24  # classes of column widths in the style sheet, as its policy allows no inline styles
_NUMBERED = 14  # a label of more characters is a heading, not a number in the margin
STORIES = {
    Story.HEADER: "Header of the pages",
    Story.FOOTER: "Footer of the pages",
    Story.FOOTNOTE: "Footnotes",
    Story.ENDNOTE: "Endnotes",
}


@dataclass(frozen=True, slots=True)
class Line:
    """What stands side by side in one row of the page."""

    key: str
    blocks: tuple[Block, ...]
    columns: tuple[int, ...] = ()  # widths of a table's columns
    table: int | None = None
    first: bool = False  # the first line of its table


def lines(document: Document) -> tuple[Line, ...]:
    """Everything that prints, in reading order; headers, footers and notes follow the body."""
    visible = [b for b in document.blocks if b.story is not Story.HIDDEN]
    return tuple(_lines(visible))


def _lines(blocks: Sequence[Block]) -> Iterator[Line]:
    for table, found in groupby(blocks, key=_table):
        group = list(found)
        if table is None:
            yield from (Line(f"b{b.index}", (b,)) for b in group)
            continue
        columns = _widths(group)
        for number, (row, inside) in enumerate(groupby(group, key=lambda b: _chain(b)[0].row)):
            yield Line(f"t{table[0]}-{row}", tuple(inside), columns, table[0], number == 0)


def html(line: Line, inside: Inside) -> str:
    """The line with the texts of its blocks; empty where all of them are gone."""
    if line.table is None:
        return paragraph(line.blocks[0], inside)
    if all(inside(block) is None for block in line.blocks):
        return ""
    row = _row(line.blocks, 0, len(line.columns), inside, header=line.first)
    return f'<table class="grid">{_columns(line.columns)}<tbody>{row}</tbody></table>'


def paragraph(block: Block, inside: Inside) -> str:
    text = inside(block)
    if text is None:
        return ""
    name, classes = "p", ["b"]
    if block.heading and block.place is None and block.text.strip():
        name = "h3"
        classes.append(f"h{min(block.heading, 3)}")
    if block.bold:
        classes.append("bold")
    if block.marked:
        classes.append("marked")
    if "\t" in block.label and len(block.label) <= _NUMBERED:
        classes.append("numbered")
    attributes = f'class="{" ".join(classes)}" data-b="{block.index}"'
    return f"<{name} {attributes}>{text}</{name}>"


def _row(blocks: Sequence[Block], depth: int, columns: int, inside: Inside, *, header: bool) -> str:
    cells = [
        (column, list(found))
        for column, found in groupby(blocks, key=lambda b: _chain(b)[depth].column)
    ]
    starts = [column for column, _ in cells]
    name = "th" if header and all(b.bold or not b.text.strip() for b in blocks) else "td"
    scope = ' scope="col"' if name == "th" else ""
    row = []
    for (column, found), end in zip(cells, [*starts[1:], columns], strict=True):
        span = f' colspan="{end - column}"' if end - column > 1 else ""
        row.append(f"<{name}{span}{scope}>{_cell(found, depth, inside)}</{name}>")
    return f"<tr>{''.join(row)}</tr>"


def _cell(blocks: Sequence[Block], depth: int, inside: Inside) -> str:
    content = []
    for table, found in groupby(blocks, key=lambda b: _table_at(b, depth + 1)):
        group = list(found)
        if table is None:
            content += [paragraph(block, inside) for block in group]
        elif any(inside(block) is not None for block in group):
            content.append(_inner(group, depth + 1, inside))
    return "".join(content)


def _inner(blocks: Sequence[Block], depth: int, inside: Inside) -> str:
    columns = max(_chain(b)[depth].column for b in blocks) + 1
    rows = "".join(
        _row(list(found), depth, columns, inside, header=number == 0)
        for number, (_, found) in enumerate(groupby(blocks, key=lambda b: _chain(b)[depth].row))
    )
    return f'<table class="grid inner"><tbody>{rows}</tbody></table>'


def _columns(widths: Sequence[int]) -> str:
    return f"<colgroup>{''.join(f'<col class="w{width}">' for width in widths)}</colgroup>"


def _widths(blocks: Sequence[Block]) -> tuple[int, ...]:
    """Shares of the table's width: what stands in a column counts by the root of its length."""
    longest: dict[int, float] = {}
    for block in blocks:
        column = _chain(block)[0].column
        longest[column] = max(longest.get(column, 4), min(len(block.text), 400))
    weights = [longest.get(column, 4) ** 0.5 for column in range(max(longest) + 1)]
    total = sum(weights)
    return tuple(max(1, round(WIDTHS * weight / total)) for weight in weights)


def _chain(block: Block) -> tuple[Place, ...]:
    """The cells that a block stands in, the outermost first."""
    chain: tuple[Place, ...] = ()
    place = block.place
    while place is not None:
        chain = (place, *chain)
        place = place.outer
    return chain


def _table(block: Block) -> tuple[int, Story] | None:
    return (_chain(block)[0].table, block.story) if block.place is not None else None


def _table_at(block: Block, depth: int) -> int | None:
    chain = _chain(block)
    return chain[depth].table if len(chain) > depth else None
