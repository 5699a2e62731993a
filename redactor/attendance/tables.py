"""Tables that may be the attendance list, by their heads and by what stands in them.

What does not live here: where in the minutes such a table counts (`region`).
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from redactor.attendance.entries import (
    PROSE,
    are_names,
    begins_item,
    begins_with_name,
    tells,
)
from redactor.data import Block, Document, Story

if TYPE_CHECKING:
    from collections.abc import Sequence

_PUPIL_COLUMN = re.compile(
    r"^\W*(?:pupils?|students?|child(?:ren)?|learners?|candidates?|applicants?|class|form|tutor group|year(?: group)?|yr|upn|dob|date of birth|reason)\W*$",
    re.IGNORECASE,
)
# "Governors' questions", "Governor visits": no heads of a list of governors.
_OF_WHAT_THEY_DO = r"(?!\w*['’]?s?\s+(?:questions?|challenges?|comments?|visits?|notes?|reports?|repl(?:y|ies)|responses?|actions?|monitoring|impact|discussions?|decisions?|training|focus)\b)"
_COLUMNS = re.compile(
    rf"^\W*{_OF_WHAT_THEY_DO}(?:[\w'’ ]{{1,25}} / )?(?:name|names|enw|rôl|governors?|trustees?|members?|initials?|role|category|type|attend(?:ance|ing|ees)|"
    r"present|apologies|status|title|post|capacity|term of office|end of term|appointed by|in attendance|also present|"
    r"attended|dialled in|sent apologies|(?:committee|board|council) members?|(?:executives?|officers)(?= and |\W*$))\b.{0,30}$",
    re.IGNORECASE,
)
# Heads of a column of who came, also beside a column that is headed like one of business.
_CAME = re.compile(
    r"^\W*(?:here|there|present|came|attended|at (?:the )?meeting|in the room)\W*$", re.IGNORECASE
)
# Of them those that head nobody but the members of a board.
_OF_A_BOARD = re.compile(
    rf"^\W*{_OF_WHAT_THEY_DO}(?:governors?|trustees?|initials?|term of office|end of term|appointed by)\b.{{0,30}}$",
    re.IGNORECASE,
)
# Heads of columns that tell of visits, reasons and interests, where others are named as well.
_TELLS_MORE = re.compile(
    r"^\W*(?:dates?|when|visit\w*|focus|areas?|notes?|comments?|what\b.*|(?:who|whom|what) (?:i|we|they)\b.*|(?:\w+ )?(?:saw|seen|met)\b.*|purpose|follow[- ]?up.*"
    r"|headlines?|(?:\w+ )?reports?|.*questions?|outcomes?|findings?|feedback|observations?|subjects?|topics?|reasons?\b.*|school|class|.*\b(?:visit\w*|pupils?|child(?:ren)?|students?|learners?|spoken?|met|seen)\b.*|impact|evidence|next steps?"
    r"|.*\b(?:interests?|declar\w+|relationships?|connections?|related|relatives?|loyalt(?:y|ies))\b.*)\W*$",
    re.IGNORECASE,
)
# What heads a column of governors: the table of several such columns lists them by category.
_CATEGORY = re.compile(
    r"\W*(?:foundation|parents?|co-?opted|community|partnership|associates?|officers?|clerk|"
    r"(?:staff|authority|local authority|la|diocesan|appointed|elected|ex[- ]officio)(?: and \w+)?)(?: governors?| members?)?\W*$",
    re.IGNORECASE,
)
_BUSINESS = re.compile(
    r"\b(?:action|to do|task|ref|when|deadline|discussion|min|minute|question|response|answer|challenge|query|owner|due|"
    r"decision|agenda|item|budget|what)\b",
    re.IGNORECASE,
)
_HEAD = 25  # characters of a column's head
_FEW = 2  # rows of a table that may be chance


@dataclass(frozen=True, slots=True)
class Tables:
    """Tables that may be the list.

    "Governor | Term of office" heads one wherever it stands, "Name | Status" where the list
    belongs; and one without heads is one at the top, or right behind what heads a list.
    """

    headed: frozenset[int]
    certain: frozenset[int]
    bare: frozenset[int]
    telling: frozenset[tuple[int, int]]  # columns that are no list, of tables that are

    def tells_more(self, block: Block) -> bool:
        """Whether a cell stands in a column that tells of visits, reasons or interests."""
        return block.place is not None and (block.place.table, block.place.column) in self.telling

    def list_people(self, table: int, *, headed: bool, bare: bool) -> bool:
        """Whether a table is one, where such as are headed, or bare, may be."""
        return (
            table in self.certain
            or (headed and table in self.headed)
            or (bare and table in self.bare)
        )


def attendance_tables(document: Document) -> Tables:
    """Tables that are headed like a list of people, or that open the minutes and hold names."""
    rows: dict[int, tuple[list[str], list[str]]] = {}  # the first two of each table
    told: Counter[int] = Counter()
    opening = _opening_tables(document)
    for block in document.blocks:
        if block.place is None or block.story is not Story.BODY:
            continue
        table, row = block.place.table, block.place.row
        first_two = rows.setdefault(table, ([], []))
        if row < len(first_two):
            first_two[row].append(block.text)
        told[table] += tells(block.text)
    heads = {table: [*first, *second] for table, (first, second) in rows.items()}
    columns = {t: first if len(first) > 1 else heads[t] for t, (first, _) in rows.items()}
    plain = {t for t in heads if told[t] <= 1 and not any(map(_PUPIL_COLUMN.search, columns[t]))}
    headed = frozenset(t for t in plain if _lists_people(heads[t], columns[t]))
    certain = frozenset(t for t in headed if any(map(_OF_A_BOARD.search, heads[t])))
    telling = frozenset(
        (block.place.table, block.place.column)
        for block in document.blocks
        if block.place is not None and block.place.row <= 1 and _TELLS_MORE.match(block.text)
    )
    return Tables(headed, certain, opening & plain, telling)


def _lists_people(texts: Sequence[str], heads: Sequence[str]) -> bool:
    """Whether the first two rows of a table are headed like a list of people, and not of business."""
    named = sum(are_names(re.sub(r"\([^)]*\)", "", text)) for text in texts)
    by_category = named > _FEW and sum(map(bool, map(_CATEGORY.match, texts))) >= _FEW
    if any(map(_CAME.search, heads)):
        return True
    columns = by_category or any(map(_COLUMNS.search, texts))
    return columns and not any(len(t) <= _HEAD and _BUSINESS.search(t) for t in texts)


def _opening_tables(document: Document) -> frozenset[int]:
    """Tables before the first item that hold names.

    Most rows have a cell that is nothing else, or most paragraphs begin with one, as where a
    column lists all who were there.
    """
    rows: dict[int, dict[int, bool]] = {}
    entries: dict[int, list[bool]] = {}
    for block in document.blocks:
        if block.story is not Story.BODY:
            continue
        if PROSE.search(block.text) if block.place else begins_item(block.text):
            break
        if block.place is not None:
            named = rows.setdefault(block.place.table, {})
            named[block.place.row] = named.get(block.place.row, False) or are_names(block.text)
            entries.setdefault(block.place.table, []).append(begins_with_name(block.text))
    return frozenset(
        table
        for table, named in rows.items()
        if _mostly(list(named.values())) or _mostly(entries[table])
    )


def _mostly(named: Sequence[bool]) -> bool:
    return len(named) > _FEW and sum(named) * 2 > len(named)
