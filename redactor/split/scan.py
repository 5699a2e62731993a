"""What the modules of `extent` share: the lines with their markers, and questions about them.

The only value of this room that changes: a `Scan` collects seals while `extent.sealed` runs.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from redactor.data import Story
from redactor.split import vocabulary
from redactor.split.layout import Line, Lines, item_end
from redactor.split.markers import Marker, Reach
from redactor.split.tables import Table
from redactor.split.tags import build
from redactor.split.tail import is_movement, tail_start
from redactor.split.text import words

if TYPE_CHECKING:
    from redactor.split.rules import SplitRules
    from redactor.split.seals import Seal

NO_END = "no end marker: sealed up to the closing lines"
OWN_RUN = "no end marker: the main numbering goes on here"
CAME_BACK = "no end marker: ends where those who withdrew came back"
WHILE_OUT = "not marked itself, but held while those who withdrew were out"
SCOPE = "which part of the item is meant must be checked"
RETURNED, WITHDREW = build(vocabulary.RETURNED), build(vocabulary.WITHDREW)
ORDINARY = build(vocabulary.ORDINARY_TITLE)
_GROUP = frozenset(
    [
        "staff",
        "officers",
        "observers",
        "governors",
        "members",
        "those",
        "all",
        "everyone",
        "they",
        "others",
        "trustees",
    ]
)


@dataclass
class Scan:
    """The lines, their markers and the seals found so far: alive only inside `sealed`."""

    lines: Lines
    marks: list[Marker | None]
    rules: SplitRules
    seals: list[Seal] = field(default_factory=list)

    @property
    def end(self) -> int:
        return next(
            (
                j + 1
                for j in reversed(range(len(self.lines)))
                if self.lines[j].block.story is Story.BODY
            ),
            0,
        )

    def reach(self, at: int) -> Reach | None:
        mark = self.marks[at]
        return mark.reach if mark else None


def members(scan: Scan, first: int, end: int) -> Lines:
    """The lines between, without header rows that say nothing and still head open rows or stubs."""
    began = {x.row[0] for x in scan.lines[:first] if x.row}
    return tuple(
        x
        for x in scan.lines[first:end]
        if x.block.story is Story.BODY
        and not (x.header_row and x.row and (x.table is Table.MINUTES or x.row[0] in began))
    )


def above(scan: Scan, at: int) -> Line | None:
    return next((x for x in reversed(scan.lines[:at]) if not x.blank), None)


def anchor(lines: Lines, at: int) -> int | None:
    """The line that begins the smallest item in which `at` stands."""
    for k in range(at, -1, -1):
        if lines[k].rank is not None and not lines[k].agenda:
            return k if item_end(lines, k) > at else None
    return None


def rank_of(line: Line) -> int:
    return 99 if line.rank is None else line.rank


def follows(before: Line, after: Line) -> bool:
    a, b = before.number, after.number
    if (
        a is None
        or b is None
        or not a.parts
        or not b.parts
        or not (a.parts[-1] + b.parts[-1]).isdigit()
    ):
        return False
    return a.parts[:-1] == b.parts[:-1] and int(b.parts[-1]) == int(a.parts[-1]) + 1


def trimmed(scan: Scan, at: int, end: int) -> int:
    """Without the lines at an item's end that only say who came and went, or close the meeting."""
    end = min(end, max(tail_start(scan.lines, at), at + 1))
    while end > at + 1 and (scan.lines[end - 1].blank or is_movement(scan.lines[end - 1])):
        end -= 1
    return end


def people(line: Line) -> frozenset[str]:
    names = re.findall(r"\b[A-Z][\w'-]+|\b[A-Z]{2,4}\b", line.text)
    return frozenset(n.casefold() for n in names if n not in {"The", "They", "And"}) | (
        _GROUP.intersection(words(line.text))
    )


def same_people(gone: frozenset[str], back: frozenset[str]) -> bool:
    groups = back & _GROUP
    if groups:
        return True
    return bool(gone) and len(gone & back) * 2 >= len(gone)
