"""A list of people and the minutes below it that a word processor made one table of.

    | Name     | Role  |          |
    | Ada Holt | Chair |          |
    | Item     | Notes | Action   |      here the next table begins
    | 1 Budget | …     | Ada Holt |

Tables with nothing between them become one in Word and LibreOffice. What does not live here: which
tables are lists (`tables`).
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from redactor.attendance.entries import tells
from redactor.data import Story

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from redactor.data import Block, Place

_WORD = (
    r"(?:(?:agenda|minute|action|item)\s+)?(?:agenda|items?|no|nos|number|ref|minutes?|discussions?|(?:key\s+)?points?|summary|notes?|topic|subject|details?|business|"
    r"decisions?|resolutions?|outcomes?|(?:agreed\s+)?actions?|to\s+do|tasks?|for\s+action|follow[\s-]?up|who|whom|owner|lead|by|by\s+(?:whom|who|when)|when|date|deadline|due(?:\s+date)?)"
)
_HEAD = re.compile(rf"\W*{_WORD}(?:(?:\s*[/&+,]\s*|\s+(?:and|or)\s+){_WORD})*\W*", re.IGNORECASE)
_OF_BUSINESS = re.compile(
    r"\b(?:items?|minutes?|discussions?|points?|notes?|decisions?|actions?|business)\b",
    re.IGNORECASE,
)
_FEWEST = 2  # rows of a list, and cells of each that say something


def apart(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """The blocks, with the rows below such heads counted as a table of their own."""
    first = _first_rows(blocks)
    if not first:
        return tuple(blocks)
    numbers: dict[tuple[int, bool], int] = {}
    return tuple(replace(x, place=_counted(x.place, first, numbers)) for x in blocks)


def _first_rows(blocks: Sequence[Block]) -> dict[int, int]:
    """The row that heads the business, of each table that begins with a list of people."""
    rows: dict[int, dict[int, list[str]]] = {}
    for block in blocks:
        if block.place is not None and block.story is Story.BODY:
            rows.setdefault(block.place.table, {}).setdefault(block.place.row, []).append(
                block.text
            )
    heads = {
        table: next((at for at, row in found.items() if _heads(row)), 0)
        for table, found in rows.items()
    }
    return {
        table: head
        for table, head in heads.items()
        if _lists([row for at, row in rows[table].items() if at < head])
    }


def _lists(rows: Sequence[Sequence[str]]) -> bool:
    """Whether rows say little in several cells each; a band across the table is none of them."""
    several = sum(len(_said(row)) >= _FEWEST for row in rows)
    return several >= _FEWEST and not any(tells(text) for row in rows for text in row)


def _heads(row: Sequence[str]) -> bool:
    said = _said(row)
    return (
        len(said) >= _FEWEST
        and all(map(_HEAD.fullmatch, said))
        and any(map(_OF_BUSINESS.search, said))
    )


def _said(row: Sequence[str]) -> list[str]:
    return [text for text in row if text.strip()]


def _counted(
    place: Place | None, first: Mapping[int, int], numbers: dict[tuple[int, bool], int]
) -> Place | None:
    """The same place, its table by a number of its own in reading order."""
    if place is None:
        return None
    outer = _counted(place.outer, first, numbers)
    below = place.row >= first.get(place.table, place.row + 1)
    number = numbers.setdefault((place.table, below), len(numbers))
    row = place.row - first[place.table] if below else place.row
    return replace(place, table=number, row=row, outer=outer)
