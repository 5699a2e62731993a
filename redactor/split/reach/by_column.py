"""What cells mark, by the column, the form or the place in their row in which they stand.

They speak of items, of their row, or of themselves. What does not live here: what columns and forms
say (`signs.tables`), and how much of a row is sealed (`rows`).
"""

from __future__ import annotations

import re
from itertools import chain
from typing import TYPE_CHECKING

from redactor.split.markers.noted import ITSELF
from redactor.split.markers.tags import pure
from redactor.split.marks import Marker, Reach
from redactor.split.reach.scan import SCOPE
from redactor.split.signs.tables import business, cards, checklists, fields, schedules
from redactor.split.signs.tables.columns import (
    calls_column,
    named_in_row,
    partly_open,
    shut_cells,
)
from redactor.split.signs.tables.sharing import items_beside
from redactor.split.words.text import words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from redactor.split.lines.line import Line, Lines

_TELLS = 6  # words of a cell that tells something
_SAYS = 3  # words of one that may
_OPEN = re.compile(r"\W*non?t?[\s-]+(?!for\b|to\b)", re.IGNORECASE)
_BRACKETED = re.compile(r"\s*[(\[].*[)\]]\W*")


def by_fields(lines: Lines, found: list[Marker | None]) -> None:
    """What lines of a form say of the items that they begin or end."""
    answers = [*fields.answers(lines)]
    for at, head in answers:
        single = head is not None and len(answers) == 1
        found[at] = found[at] if single else None
        if head is not None:
            found[head] = found[head] or Marker(Reach.ITEM, "flag")
    for said, shut in cards.answered(lines):
        for k in said:
            found[k] = None
        for k in shut:
            found[k] = Marker(Reach.ITEM, "flag")


def by_columns(lines: Lines, found: list[Marker | None]) -> None:
    """What cells say by the column in which they stand: of items, of their row, or of themselves."""
    shut_besides = (items_beside, business.paragraphs, business.circulated)
    for at, numbers in chain.from_iterable(find(lines) for find in shut_besides):
        _with_items(lines, found, at, numbers)
    for asks, at, named in checklists.answered(lines):
        places, which = tuple(x.place for x in named), tuple(x.which for x in named)
        found[asks] = None
        found[at] = Marker(Reach.PIECES, "resolution", numbers=places, which=which)
    shut = shut_cells(lines)
    for at in (k for k, x in enumerate(lines) if shut and calls_column(x)):
        found[at] = None
    for at in shut:
        found[at] = Marker(Reach.FROM, "column", cuts=((lines[at].start, len(lines[at].text)),))
    for at in partly_open(lines):
        _only_flagged(lines, found, at)


def by_schedules(lines: Lines, found: list[Marker | None]) -> None:
    """What a schedule lists by number, and its entries; the title of one opens nothing."""
    for schedule in schedules.schedules(lines):
        for k in schedule.told:
            found[k] = None
        for at, numbers in schedule.entries:
            places, which = (*numbers, ""), (*("" for _ in numbers), ITSELF)
            found[at] = Marker(Reach.PIECES, "resolution", numbers=places, which=which)
            for beside in (k for k in schedule.told if k > at and _same_row(lines, k, at)):
                found[beside] = Marker(Reach.ITEM, "flag")


def _same_row(lines: Lines, one: int, other: int) -> bool:
    return lines[one].row is not None and lines[one].row == lines[other].row


def _with_items(
    lines: Lines, found: list[Marker | None], at: int, numbers: tuple[str, ...]
) -> None:
    """The row of a cell, and the items that the cell names besides."""
    first = next(j for j, x in enumerate(lines) if x.row == lines[at].row and not x.blank)
    found[at] = Marker(Reach.PIECES, "resolution", numbers=numbers, which=("",) * len(numbers))
    if first != at:
        found[first] = found[first] or Marker(Reach.ITEM, "flag")


def _only_flagged(lines: Lines, found: list[Marker | None], at: int) -> None:
    """In a row that a cell calls partly open, the flagged or named paragraphs; where none is, the row."""
    beside = [j for j, x in enumerate(lines) if x.row == lines[at].row and j != at]
    flagged = [j for j in beside if (mark := found[j]) is not None and mark.rule == "flag"]
    if (named := named_in_row(lines, at)) is not None:
        found[at], found[named] = None, Marker(Reach.FROM, "flag")
        return
    found[at] = None if flagged else Marker(Reach.ITEM, "flag", doubt=SCOPE)
    for j in flagged:
        if (mark := found[j]) is not None and mark.reach is Reach.ITEM:
            found[j] = Marker(Reach.FROM, "flag")


def marks_beside(lines: Lines, found: Sequence[Marker | None]) -> Iterator[int]:
    """Bare marks in the last cell of a row that tells something: "7.2 | One pupil … | Part 2"."""
    for at, line in enumerate(lines):
        mark = found[at]
        if line.row is None or line.first_in_row or mark is None or mark.reach is not Reach.BLOCK:
            continue
        beside = [x for x in lines if x.row == line.row and not x.blank]
        longest = max(len(words(x.words)) for x in beside if x is not line)
        marked = any(found[j] for j, x in enumerate(lines) if x.row == line.row and x is not line)
        alone = longest >= _SAYS and not marked and _in_a_column_of_marks(lines, line)
        told = longest >= _TELLS or alone
        if pure(line.words) and beside[-1] is line and told:
            yield at


def marks_last(lines: Lines, found: Sequence[Marker | None]) -> Iterator[int]:
    """The rows of bare marks with which a cell ends: "The cook is ill. // (Confidential)"."""
    for at, line in enumerate(lines):
        mark = found[at]
        if line.row is None or line.header_row or mark is None or not pure(line.words):
            continue
        title = mark.reach is Reach.BLOCK and not _BRACKETED.fullmatch(line.text)
        if title or mark.reach is Reach.BACK or _OPEN.match(line.words):
            continue  # of what the next rows hold, or of what is open
        cell = [x for x in lines if x.block.place == line.block.place and not x.blank]
        above = cell[:-1] if cell and cell[-1] is line else []
        if above and len(words(above[-1].words)) >= _SAYS and not any(x.rank for x in above[1:]):
            yield next(j for j, x in enumerate(lines) if x.row == line.row and not x.blank)


def _in_a_column_of_marks(lines: Lines, line: Line) -> bool:
    """Whether no other cell of its column tells anything: "No", "Part 1", "open"."""
    place = line.block.place
    column = [
        len(words(x.words))
        for x in lines
        if place and (other := x.block.place) and x is not line and not (x.header_row or x.blank)
        if (other.table, other.column) == (place.table, place.column)
    ]
    return bool(column) and max(column) < _SAYS
