"""Tables with a row for each paragraph, read as the paragraphs that they hold.

    | 7.  | Staffing                        |       |        7. Staffing
    |     | The staff governors left.       |       |   →    The staff governors left.
    | 7.1 | Mr Cope is to be warned.        | Chair |        7.1 Mr Cope is to be warned.

The number of a row goes to its text, so that marks reach as they do outside tables. What is sealed
is then put back into rows. Tables of which a row holds an item, or that have a column of marks, stay
what they are (`rows`).
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from redactor.data import Carrier
from redactor.split import seals
from redactor.split.lines import agenda
from redactor.split.lines.line import PLAIN, STEP
from redactor.split.lines.tables import Table, column_of
from redactor.split.markers.reading import marker
from redactor.split.signs.tables import business, cards
from redactor.split.signs.tables.columns import (
    flagged_rows,
    open_rows,
    rows_of_shut_tables,
    shut_cells,
)
from redactor.split.signs.tables.sharing import shut_rows
from redactor.split.words.text import words

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from redactor.split.lines.line import Line, Lines
    from redactor.split.lines.tables import RowKey
    from redactor.split.seals import Seal
    from redactor.split.words.vocabulary import SplitRules

_FEWEST = 4  # rows of such a table
_MOST = 0.8  # of its rows hold no more than one paragraph
_BESIDE = 4  # words of a cell that only says who or when
_TITLE = 10  # … of a title
_ENDED = (".", ";", "?", "!")
_OF_ROWS = re.compile(r"\brows?\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Row:
    """A row by the positions of its lines: what it tells, its number, and what else stands in it."""

    told: tuple[int, ...]
    number: int | None
    others: tuple[int, ...]


def unrolled(lines: Lines, rules: SplitRules) -> Lines:
    """The lines, those of such tables outside any row; their number and other cells are blank."""
    found = [*lines]
    for rows in _tables(lines, rules):
        titled = _titled(lines, rows)
        for row in rows:
            for at in (*row.others, *([] if row.number is None else [row.number])):
                found[at] = _blank(lines[at])
            for at in row.told:
                found[at] = replace(lines[at], row=None, table=None, first_in_row=False)
            if row.told:
                found[row.told[0]] = _numbered(lines, row, found[row.told[0]], titled)
    return tuple(found)


def _numbered(lines: Lines, row: _Row, line: Line, titled: set[int]) -> Line:
    """A line with the number of its row, ranked as titles or as paragraphs of that depth are."""
    head = line if row.number is None else lines[row.number]
    if head.number is None or head.rank is None:
        return line
    level = head.rank - head.rank % STEP
    end = line.start if head is not line else head.number.end
    rank = level + (0 if level in titled else PLAIN)
    return replace(line, number=replace(head.number, end=end), rank=rank)


def _titled(lines: Lines, rows: Sequence[_Row]) -> set[int]:
    """The ranks of numbers that mostly have titles behind them."""
    found: dict[int, list[bool]] = defaultdict(list)
    for row in rows:
        first = lines[row.told[0]] if row.told else None
        head = first if row.number is None else lines[row.number]
        if first is not None and head is not None and head.number and head.rank is not None:
            said = first.words.rstrip()
            is_title = len(words(said)) <= _TITLE and not said.endswith(_ENDED)
            found[head.rank - head.rank % STEP].append(is_title)
    return {level for level, are in found.items() if 2 * sum(are) >= len(are)}


def _blank(line: Line) -> Line:
    text = " " * len(line.text)
    return replace(
        line, text=text, number=None, rank=None, row=None, table=None, first_in_row=False
    )


def rolled(lines: Lines, flat: Lines, found: Sequence[Seal]) -> list[Seal]:
    """What is sealed of the unrolled lines, in the rows in which they stand."""
    rows: dict[RowKey, list[int]] = defaultdict(list)
    for at, line in enumerate(lines):
        if line.row is not None and flat[at].row is None:
            rows[line.row].append(at)
    if not rows:
        return [*found]
    gone = {s.block for x in found if x.carrier is not Carrier.STRETCH for s in x.spans}
    told = {row: [k for k in within if not flat[k].blank] for row, within in rows.items()}
    whole = {
        row: within
        for row, within in rows.items()
        if told[row] and all(lines[k].block.index in gone for k in told[row])
    }
    at_block = {x.block.index: k for k, x in enumerate(lines)}
    again: list[Seal] = []
    for seal in found:
        within = [at_block[span.block] for span in seal.spans]
        if seal.carrier is Carrier.STRETCH or not any(lines[k].row in rows for k in within):
            again.append(seal)
            continue
        partly = [k for k in within if lines[k].row in rows and lines[k].row not in whole]
        again += _put_back(seal, lines, [k for k in within if k not in partly], whole)
        again += (
            seals.stretch(lines[k], (0, None), seal.rule, doubt=seal.doubt)
            for k in partly
            if not flat[k].blank
        )
    return again


def _put_back(
    seal: Seal, lines: Lines, inside: Sequence[int], whole: Mapping[RowKey, list[int]]
) -> Iterator[Seal]:
    """A seal with all of each row that is sealed whole."""
    members: dict[int, None] = {}
    for k in inside:
        row = lines[k].row
        members |= dict.fromkeys(whole.get(row, [k]) if row else [k])
    if members:
        meant = tuple(lines[k] for k in members)
        for each in seals.paragraphs(meant, seal.rule, seal.number, seal.doubt):
            yield replace(each, owner=each.owner or seal.owner)


def _tables(lines: Lines, rules: SplitRules) -> Iterator[list[_Row]]:
    """The rows of each table that holds one paragraph a row."""
    tables: dict[int, dict[RowKey, list[int]]] = defaultdict(lambda: defaultdict(list))
    for at, line in enumerate(lines):
        if line.row is not None and line.table is Table.MINUTES and not line.header_row:
            tables[line.row[0]][line.row].append(at)
    marked = _with_marked_rows(lines) if tables else set()
    for key, table in tables.items():
        if key in marked:
            continue
        column = _told_column(lines, [at for within in table.values() for at in within])
        rows = [_row(lines, within, column) for within in table.values()]
        single = sum(len(row.told) <= 1 for row in rows)
        plain = len(rows) >= _FEWEST and single >= _MOST * len(rows)
        parts = any(
            row.told and (row.number is None or _depth(lines[row.number]) > 1) for row in rows
        )
        if plain and parts and all(_is_plain(lines, row, rules) for row in rows):
            yield rows


def _with_marked_rows(lines: Lines) -> set[int]:
    """The tables of which a column, or a sign in front, says which rows are shut or open."""
    shut = (
        flagged_rows(lines) | shut_rows(lines) | rows_of_shut_tables(lines) | {*shut_cells(lines)}
    )
    shut |= {at for _, at in business.shut_rows(lines, agenda.tables(lines))}
    shut |= {said[0] for said, _ in cards.answered(lines)}
    rows = {lines[at].row for at in shut} | {*open_rows(lines)}
    return {row[0] for row in rows if row is not None}


def _depth(line: Line | None) -> int:
    return line.number.depth if line is not None and line.number else 0


def _told_column(lines: Lines, within: Sequence[int]) -> int:
    """The column that has the most words."""
    count: dict[int, int] = defaultdict(int)
    for at in within:
        count[column_of(lines[at].block.place)] += len(words(lines[at].words))
    return max(count, key=lambda column: count[column], default=0)


def _row(lines: Lines, within: Sequence[int], column: int) -> _Row:
    told = tuple(
        k for k in within if column_of(lines[k].block.place) == column and not lines[k].blank
    )
    others = [k for k in within if k not in told]
    number = next((k for k in others if lines[k].number and not words(lines[k].words)), None)
    return _Row(told, number, tuple(k for k in others if k != number))


def _is_plain(lines: Lines, row: _Row, rules: SplitRules) -> bool:
    """Whether all that stands beside the text says who, when or which number, and marks nothing.

    Nor may the text speak of rows: "The rows from here on are confidential".
    """
    beside = [lines[at] for at in row.others if not lines[at].blank]
    if beside and not row.told:
        return False
    if any(_OF_ROWS.search(lines[at].text) for at in row.told):
        return False
    return all(_says_who(x) and marker(x, rules) is None for x in beside)


def _says_who(line: Line) -> bool:
    """Who, when or what is to be done; a number with a title heads the text beside it."""
    brief = line.action_cell or len(words(line.words)) <= _BESIDE
    return brief and line.number is None
