"""Small numbers in tables: a cell that counts few people under, or beside, a sensitive heading.

Where a column shows its total, a single small number could be worked out again: the next smallest
is told with it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from redactor.data import Finding, Span
from redactor.detect._shared import MOST, SENSITIVE
from redactor.detect.tables import Table, tables

if TYPE_CHECKING:
    from collections.abc import Iterator

    from redactor.data import Block, Document

_FIGURE = re.compile(r"\d{1,3}")
_OTHER_UNITS = re.compile(
    r"£|%|\b(?:days?|sessions?|hours?|cost|per cent|percent|budget|date|actions?|no\.|ref)\b",
    re.IGNORECASE,
)
_TOTAL = re.compile(r"\W*(?:totals?|all|overall|whole school|cyfanswm)\b", re.IGNORECASE)


def number_tables(document: Document) -> Iterator[Finding]:
    """A SMALL_NUMBER for every such cell, in reading order."""
    for table in tables(document):
        columns = table.columns
        for column in columns[1:]:
            counted = [
                (row, table.cells[row, column][0])
                for row in range(1, table.height)
                if _FIGURE.fullmatch(table.text(row, column)) and _sensitive(table, row, column)
            ]
            yield from _told(table, counted)


def _sensitive(table: Table, row: int, column: int) -> bool:
    said = f"{table.text(0, column)} | {table.text(row, table.columns[0])}"
    titled = f"{table.caption} | {said}"
    return bool(SENSITIVE.search(titled)) and not _OTHER_UNITS.search(said)


def _told(table: Table, counted: list[tuple[int, Block]]) -> Iterator[Finding]:
    first = table.columns[0]
    numbers = {
        row: int(block.text.strip())
        for row, block in counted
        if not _TOTAL.match(table.text(row, first))
    }
    small = {row for row, number in numbers.items() if 0 < number <= MOST}
    beside = set()
    if len(small) == 1 and any(_TOTAL.match(table.text(row, first)) for row, _ in counted):
        others = sorted((n, row) for row, n in numbers.items() if row not in small and n)
        beside = {row for _, row in others[:1]}
    for row, block in counted:
        if row in small | beside:
            why = f"a count of {numbers[row]}" if row in small else "a count beside a small one"
            yield _finding(block, why)


def _finding(block: Block, why: str) -> Finding:
    text = block.text.strip()
    start = block.text.index(text)
    span = Span(block.index, start, start + len(text))
    return Finding(span, text, "SMALL_NUMBER", 0.6, "number table", why)
