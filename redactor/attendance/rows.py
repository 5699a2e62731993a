"""Rows of the table of business that are the attendance list: "1 | Present | A, B and C".

What lives here: the row by what its first cells say. What does not: cells that begin with such a
label themselves (`region`), and tables of nothing but people (`tables`).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from redactor.attendance.entries import names_office, tells

if TYPE_CHECKING:
    from collections.abc import Sequence

    from redactor.data import Block, Document

# The attendance of pupils is an item of business; so is a table of pupils.
IN_SCHOOL = r"\b(?:pupil|student|whole[- ]school) attendance\b|\bpersistent\b|\bpunctuality\b|\d%"
OF_PUPILS = re.compile(
    rf"\battendance\W+(?!and apologies|at (?:the )?meeting|list|register\b|record of)\w+|{IN_SCHOOL}",
    re.IGNORECASE,
)
# A row of the table of business that holds the list: "Attendance | Chair: A // B, Principal".
ROW_OF_LIST = re.compile(
    r"^\W*(?:item\s+)?(?:\d{1,2}[.)]?\s+)?(?:those\s+|also\s+|governors\s+|trustees\s+|members\s+)?(?:present|attend(?:ance|ing|ees|ed by)|in attendance|not (?:attending|present|here)|apologies|absent|"
    r"in the room|here|on (?:the call|teams|zoom)|who (?:came|was (?:there|here))|(?:a)?round the table|with (?:the|us)\b[\w\s]{0,20}|presennol|ymddiheuriadau)\W*$",
    re.IGNORECASE,
)
# Of such labels, those that children are under as well: of a board where the row names an office,
# or another row of the table says who was there.
_UNSURE = re.compile(
    r"^\W*(?:item\s+)?(?:\d{1,2}[.)]?\s+)?(?:absent|attendance|here|not (?:attending|present|here))\W*$",
    re.IGNORECASE,
)
_BARE = re.compile(r"^\W*(?:\d{1,2}[.)]?\s+)?attendance\W*$", re.IGNORECASE)
# What is told of those who stay away from school: `Kayden is a poor attender`.
_TELLS_OF_PUPILS = re.compile(
    rf"{OF_PUPILS.pattern}|\b(?:is|are|was|were|has|have|had|attenders?|absences?|lates?|truan\w+)\b",
    re.IGNORECASE,
)
_ACTIONS = re.compile(
    r"^\W*(?:actions?|who|whom|by (?:whom|who|when)|when|owner|lead|responsib\w+|to do|tasks?|follow[- ]?up|deadline|date)\b",
    re.IGNORECASE,
)
_NUMBER_ALONE = re.compile(r"^\W*(?:item\s+)?\d{1,2}[.)]?\s*$", re.IGNORECASE)
FIRST_ROWS = 6  # of a table of business, in which such rows stand


@dataclass(frozen=True, slots=True)
class Rows:
    """Blocks of rows that say Present or Apologies, and the rows that only say Attendance."""

    blocks: frozenset[int]
    bare: frozenset[tuple[int, int] | None]


def attendance_rows(document: Document) -> Rows:
    """Rows at the top of a table of business that say Present or Apologies.

    They do in the first cell, or in the one behind its number. "Attendance" heads the row of a
    report as well, with what is told of pupils' attendance.
    """
    cells = [b for b in document.blocks if b.place is not None and b.place.row < FIRST_ROWS]
    labels = _labels(cells)
    bare = {row for row, label in labels.items() if _BARE.search(label.text)}
    unsure = {row for row, label in labels.items() if _UNSURE.search(label.text)}
    beside = [b for b in cells if b not in labels.values()]
    of_pupils = {b.row for b in beside if _TELLS_OF_PUPILS.search(b.text) or tells(b.text)}
    of_board = {b.row for b in beside if names_office(b.text)}
    certain = {b.place.table for row, b in labels.items() if b.place and row not in unsure}
    meant = {
        row: label.place.column
        for row, label in labels.items()
        if label.place and row not in bare & of_pupils
        if row not in unsure or row in of_board or label.place.table in certain
    }
    actions = {
        (b.place.table, b.place.column)
        for b in cells
        if b.place and b.place.row == 0 and _ACTIONS.search(b.text)
    }
    return Rows(
        frozenset(
            b.index
            for b in cells
            if b.place
            and b.place.column >= meant.get(b.row, b.place.column + 1)
            and (b.place.table, b.place.column) not in actions
        ),
        frozenset(bare),
    )


def _labels(cells: Sequence[Block]) -> dict[tuple[int, int] | None, Block]:
    """The cell of each such row that says so: its first, or the one behind its number."""
    labels: dict[tuple[int, int] | None, Block] = {}
    numbered: set[tuple[int, int] | None] = set()
    for block in cells:
        column = block.place.column if block.place else -1
        if column == 0 and _NUMBER_ALONE.search(block.text):
            numbered.add(block.row)
        first = column == 0 or (column == 1 and block.row in numbered)
        if first and ROW_OF_LIST.search(block.text):
            labels.setdefault(block.row, block)
    return labels
