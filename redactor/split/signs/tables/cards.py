"""Items that each have a table of their own, of labels and what they say, one of them whether it is open.

    Item        | 5                                    Item          | 6
    Publication | CONFIDENTIAL: withhold               Publication   | Open
    Record      | The Principal reported that …        Record        | Ms Ode presented the plans.

What does not live here: lines of a form that say so in one cell or paragraph (`fields`), columns of
one table for all items (`columns`, `sharing`).
"""

from __future__ import annotations

import re
from collections import defaultdict
from itertools import groupby
from typing import TYPE_CHECKING

from redactor.data import Story
from redactor.split.lines.tables import Table
from redactor.split.signs.tables import fields

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from redactor.split.lines.line import Lines

_ROWS, _CARDS = 3, 2  # at least: of a card, and of cards
_LABEL = 4  # words
_NUMBER = re.compile(r"\W*(?:[A-Z]{1,5}[/ .-]?)?\d[\w./-]*\W*")


def answered(lines: Lines) -> Iterator[tuple[list[int], list[int]]]:
    """The cells of each card that say whether it is open, and the first cells of the rows that they shut.

    Its number stays, and so does what it says of itself.
    """
    tables: dict[int, list[int]] = defaultdict(list)
    for at, x in enumerate(lines):
        if x.row is not None and not x.blank and x.block.story is Story.BODY:
            tables[x.row[0]].append(at)
    cards = [card for card in (_card(lines, cells) for cells in tables.values()) if card]
    keys = [lines[rows[which][0]].text.casefold() for rows, which, _ in cards]
    for (rows, which, shut), key in zip(cards, keys, strict=True):
        if keys.count(key) >= _CARDS:
            told = [
                row[0]
                for n, row in enumerate(rows)
                if n != which and not _NUMBER.fullmatch(lines[row[-1]].text)
            ]
            yield rows[which], told if shut else []


def _card(lines: Lines, cells: Sequence[int]) -> tuple[list[list[int]], int, bool] | None:
    """The rows of a card, which of them says whether it is open, and whether it is shut."""
    rows = [list(row) for _, row in groupby(cells, key=lambda at: lines[at].row)]
    first = lines[cells[0]]
    if len(rows) < _ROWS or first.table in {Table.LOG, Table.AGENDA}:
        return None
    if any(len(lines[row[0]].text.split()) > _LABEL for row in rows):
        return None
    pairs = ((n, lines[row[0]].text, lines[row[1]].text) for n, row in enumerate(rows) if row[1:])
    said = [
        (n, shut) for n, key, value in pairs if (shut := fields.says_of(key, value)) is not None
    ]
    return (rows, *said[0]) if len(said) == 1 else None
