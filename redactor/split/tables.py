"""What a table is in a set of minutes, by its header row, its first column and the line above it."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import TYPE_CHECKING

from redactor.split import numbering, vocabulary
from redactor.split.text import flat, words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from redactor.data import Block, Place

type RowKey = tuple[int, int]

CONTEXTS = {name: re.compile(rx, re.IGNORECASE) for name, rx in vocabulary.CONTEXTS.items()}
_LOG_COLUMN = re.compile(
    r"\b(?:owner|who|whom|due|by\s+when|when|by|status|rag|progress|position|update|outcome|lead|responsib\w+"
    r"|date\s+raised|deadline|done|complete\w*|assigned|state|timescale|target\s+date|lead\s+person)\b",
    re.IGNORECASE,
)
ACTION_COLUMN = re.compile(r"\bactions?\b|\bto\s+do\b|\btasks?\b|\bgweithred\w*", re.IGNORECASE)
BODY_COLUMN = re.compile(
    r"\b(?:discussion|decisions?|minutes?\s+text|notes?|agenda\s+item|item|minutes?|detail|topic|subject|eitem)\b",
    re.IGNORECASE,
)
_AGENDA_COLUMN = re.compile(
    r"\b(?:led\s+by|lead|paper|papers|time|timing|presenter|enclosure)\b", re.IGNORECASE
)


class Table(StrEnum):
    """What a table is in a set of minutes."""

    MINUTES = "minutes"  # its rows are agenda items
    LOG = "log"  # action log, matters arising
    AGENDA = "agenda"
    OTHER = "other"  # attendance, figures


def contexts_of(title: str) -> frozenset[str]:
    return frozenset(name for name, rx in CONTEXTS.items() if rx.search(title))


def without_number(text: str) -> str:
    number = numbering.read(text, certain=True)
    return text[number.end :] if number else text


def row_of(place: Place | None) -> RowKey | None:
    while place is not None and place.outer is not None:
        place = place.outer
    return None if place is None else (place.table, place.row)


def column_of(place: Place | None) -> int:
    while place is not None and place.outer is not None:
        place = place.outer
    return -1 if place is None else place.column


def _tables(blocks: Sequence[Block]) -> dict[int, dict[int, list[Block]]]:
    found: dict[int, dict[int, list[Block]]] = {}
    for block in blocks:
        row = row_of(block.place)
        if row is not None:
            found.setdefault(row[0], {}).setdefault(row[1], []).append(block)
    return found


def _numbered_rows(rows: dict[int, list[Block]]) -> list[tuple[str, ...]]:
    firsts = (next((b for b in row if b.text.strip()), None) for row in rows.values())
    numbers = (
        numbering.read(flat(b.text), b.label, certain=True)
        for b in firsts
        if b and column_of(b.place) == 0
    )
    return [number.parts for number in numbers if number]


def has(pattern: re.Pattern[str], cells: list[str]) -> bool:
    return any(pattern.search(cell) for cell in cells)


def _kind(rows: dict[int, list[Block]], before: str) -> Table:
    """What a table is, by its header row, the line above it and its first column."""
    cells = [block.text.strip() for block in rows[min(rows)] if block.text.strip()]
    header = [cell for cell in cells if len(cell.split()) <= 8]
    numbered = len(_numbered_rows(rows))
    longest = max((len(words(b.text)) for row in rows.values() for b in row), default=0)
    log_columns = sum(bool(_LOG_COLUMN.search(cell)) for cell in header)
    titled = CONTEXTS["actions"].search(before) or CONTEXTS["arising"].search(before)
    numbers = numbered >= 2 or (numbered >= 1 and len(rows) <= 3)
    if (titled or (has(ACTION_COLUMN, header) and log_columns)) and not (
        has(BODY_COLUMN, header) and numbers and longest > 25
    ):
        return Table.LOG
    if has(_AGENDA_COLUMN, header) and numbers and longest <= 15:
        return Table.AGENDA
    if (numbers or longest > 25) and (has(BODY_COLUMN, header) or (numbers and longest > 25)):
        return Table.MINUTES
    return Table.OTHER


def kinds_of(blocks: Sequence[Block]) -> tuple[dict[int, Table], set[int]]:
    """Kind of each table, and the rows' headers: (kind by table, blocks of header rows)."""
    tables, kinds, headers = _tables(blocks), {}, set()
    before: dict[int, str] = {}
    last = ""
    for block in blocks:
        row = row_of(block.place)
        if row is None:
            last = flat(block.text) if block.text.strip() else last
        else:
            before.setdefault(row[0], last)
    for table, rows in tables.items():
        kinds[table] = _kind(rows, without_number(before.get(table, "")))
        first = [block.text.strip() for block in rows[min(rows)]]
        if (
            any(first)
            and all(len(text.split()) <= 8 for text in first)
            and not _numbered_rows({0: rows[min(rows)]})
        ):
            same = [row for row in rows.values() if [b.text.strip() for b in row] == first]
            headers |= {block.index for row in same for block in row}
    return kinds, headers
