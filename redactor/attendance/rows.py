"""Rows of the table of business that are the attendance list: "1 | Present | A, B and C".

What lives here: the row by what its first cells say. What does not: cells that begin with such a
label themselves (`region`), and tables of nothing but people (`tables`).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from redactor.attendance.entries import tells

if TYPE_CHECKING:
    from redactor.data import Document

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
    label: dict[tuple[int, int] | None, int] = {}  # the column of each such row that says so
    bare, of_pupils, numbered, of_actions = set(), set(), set(), set()
    cells = [b for b in document.blocks if b.place is not None and b.place.row < FIRST_ROWS]
    for block in cells:
        if block.place is None:
            continue
        table, row, column = block.place.table, block.place.row, block.place.column
        if row == 0 and _ACTIONS.search(block.text):
            of_actions.add((table, column))
        if column == 0 and _NUMBER_ALONE.search(block.text):
            numbered.add(block.row)
        first = column == 0 or (column == 1 and block.row in numbered)
        if first and ROW_OF_LIST.search(block.text):
            label.setdefault(block.row, column)
            if _BARE.search(block.text):
                bare.add(block.row)
        elif _TELLS_OF_PUPILS.search(block.text) or tells(block.text):
            of_pupils.add(block.row)
    headed = {row: column for row, column in label.items() if row not in bare & of_pupils}
    return Rows(
        frozenset(
            b.index
            for b in cells
            if b.place is not None
            and b.place.column >= headed.get(b.row, len(cells))
            and (b.place.table, b.place.column) not in of_actions
        ),
        frozenset(bare),
    )
