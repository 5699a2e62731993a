"""From blocks to lines that know their number, rank, item, table and context (A3, A4).

What lives here: which paragraph begins an item and how far down the minutes it reaches,
table is what, where an agenda is printed on top. What does not: anything confidential.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from redactor.data import Block, Document, Story
from redactor.split import lexicon, numbering, vocabulary
from redactor.split.tables import (
    ACTION_COLUMN,
    BODY_COLUMN,
    RowKey,
    Table,
    column_of,
    contexts_of,
    kinds_of,
    row_of,
    without_number,
)
from redactor.split.text import flat, unspaced, words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from redactor.split.numbering import Number


# Ranks: the lower, the more an item covers. A numbered paragraph lies below a numbered heading
# of the same depth; a heading typed in bold without number lies between.
_STEP, _PLAIN, _BOLD = 10, 5, 12
_LIST_TITLE = re.compile(vocabulary.LIST_TITLE, re.IGNORECASE)
_TITLE_LINES = 5  # "Minutes of the meeting of …" up here is the title, no item about minutes


@dataclass(frozen=True, slots=True)
class Line:
    """A visible block with all that its place in the minutes says of it."""

    block: Block
    text: str = field(repr=False)  # the block's text, normalised character for character
    number: Number | None = None
    rank: int | None = None  # None: goes on with what stands above
    row: RowKey | None = None
    table: Table | None = None
    header_row: bool = False
    first_in_row: bool = False
    lead: int = 0  # behind a number that a cell repeats: "8.1 | 8. Pupil matters"
    action_cell: bool = False
    agenda: bool = False  # in the list of items printed on top
    top: bool = False  # before the first item: title, attendance
    item: int | None = None  # position of the line that begins the item it belongs to
    contexts: frozenset[str] = frozenset()
    inherited: frozenset[str] = frozenset()  # the same, without what its own title says

    @property
    def start(self) -> int:
        """Where the words begin, behind number or bullet."""
        return self.number.end if self.number else max(len(self.block.label), self.lead)

    @property
    def words(self) -> str:
        return unspaced(self.text[self.start :].strip(" *|"))

    @property
    def heading(self) -> bool:
        return (
            bool(self.block.heading)
            or self.block.bold
            or (self.rank is not None and self.rank % _STEP == 0)
        )

    @property
    def heading_mark(self) -> bool:
        """Whether it is set as a heading, or has a number: no mere lead-in."""
        return self.number is not None or bool(self.block.heading) or self.block.bold

    @property
    def blank(self) -> bool:
        return not self.text.strip()


type Lines = tuple[Line, ...]


def _short_heading(text: str) -> bool:
    bare = text.strip()
    return (
        0 < len(words(bare)) <= 12
        and not bare.endswith(("?", ".", ";", ","))
        and any(c.isalpha() for c in bare)
    )


def _looks_like_heading(block: Block, text: str) -> bool:
    if block.heading:
        return True
    bare = without_number(text).strip()
    return _short_heading(text) and (block.bold or (bare.isupper() and len(bare) > 3))


def _line(block: Block, kinds: dict[int, Table], headers: set[int], seen_rows: set[RowKey]) -> Line:
    text = flat(block.text)
    if block.story is not Story.BODY:
        return Line(block, text)
    row = row_of(block.place)
    table = kinds[row[0]] if row else None
    first = row is not None and row not in seen_rows and bool(text.strip())
    if row and text.strip():
        seen_rows.add(row)
    in_numbers = table is Table.MINUTES and column_of(block.place) == 0
    line = Line(
        block, text, row=row, table=table, header_row=block.index in headers, first_in_row=first
    )
    if line.header_row or (table is not None and not in_numbers and table is not Table.MINUTES):
        return line
    number = numbering.read(
        text, block.label, certain=in_numbers or _looks_like_heading(block, text)
    )
    if table is Table.MINUTES and not in_numbers and number and number.depth < 2:
        line, number = replace(line, lead=number.end if number.stopped else 0), None
    if number is None:
        return replace(line, rank=_unnumbered_rank(line))
    head = (in_numbers and first) or _looks_like_heading(block, text)
    return replace(line, number=number, rank=_STEP * number.depth + (0 if head else _PLAIN))


def _unnumbered_rank(line: Line) -> int | None:
    if line.row is not None:
        return None
    if line.block.heading:
        return _STEP + line.block.heading  # compared with the numbered headings' level below
    by_hand = line.block.bold and _short_heading(line.text)
    return _BOLD if by_hand or _LIST_TITLE.match(line.text) else None


def _with_heading_levels(lines: list[Line]) -> list[Line]:
    """Unnumbered headings at or above the level of the numbered ones end what stands above."""
    levels = Counter(
        x.block.heading for x in lines if x.number and x.block.heading and x.number.depth == 1
    )
    usual = levels.most_common(1)[0][0] if levels else 0
    if not usual:
        return lines

    def rank(level: int) -> int:
        return _BOLD if level > usual else _STEP - (level < usual)

    return [
        replace(x, rank=rank(x.block.heading))
        if x.number is None and x.block.heading and x.rank is not None
        else x
        for x in lines
    ]


def _with_runs(lines: list[Line]) -> list[Line]:
    """A plain numbered line that continues the headings' own run is a heading that lost its style."""
    done, last = [], None
    for line in lines:
        number = line.number
        if number and number.depth == 1 and number.parts and number.parts[-1].isdigit():
            serial = (number.parts[:-1], int(number.parts[-1]))
            if line.rank == _STEP:
                last = serial
            elif last and serial == (last[0], last[1] + 1):
                done.append(replace(line, rank=_STEP))
                last = serial
                continue
        done.append(line)
    return done


def _agenda(lines: list[Line]) -> range:
    """The agenda printed on top: a list of short entries, before the minutes themselves."""
    named = next(
        (
            i
            for i, x in enumerate(lines)
            if words(x.text)[:1] == ["agenda"] and len(words(x.text)) <= 2
        ),
        None,
    )
    if named is not None:
        end = named + 1
        while (
            end < len(lines)
            and _entry(lines[end])
            and not _same_entry(lines[named + 1], lines[end])
        ):
            end += 1
        goes_on = any(x.block.story is Story.BODY for x in lines[end:])
        return range(named + 1, end) if goes_on else range(0)
    tops = [i for i, x in enumerate(lines) if x.number and x.number.depth == 1 and x.row is None]
    again = next((i for i in tops[1:] if _same_entry(lines[tops[0]], lines[i])), None)
    if again is None:
        return range(0)
    between = [x for x in lines[tops[0] : again] if not x.blank]
    numbered = sum(x.number is not None for x in between)
    listed = numbered >= 3 and numbered * 2 > len(between) and all(map(_short, between))
    return range(tops[0], again) if listed and not any(map(_bare_marker, between)) else range(0)


def _entry(line: Line) -> bool:
    """A line that an agenda goes on with."""
    listed = line.number is not None or bool(line.block.label) or line.blank
    return line.block.story is Story.BODY and listed and _short(line) and not line.block.heading


def _short(line: Line) -> bool:
    return len(words(line.text)) <= 18


def _same_entry(one: Line, other: Line) -> bool:
    """The same number and a common word: the entry of the agenda and its item."""
    if one is other:
        return False
    same = (
        one.number is not None and other.number is not None and one.number.text == other.number.text
    )
    return same and bool({w for w in words(one.words) if len(w) > 3} & set(words(other.words)))


def _bare_marker(line: Line) -> bool:
    """Without a number and made of nothing but marker words: no entry of an agenda."""
    return line.number is None and lexicon.MARKER_WORDS.issuperset(words(line.words) or "?")


def _title(lines: Sequence[Line], at: int) -> str:
    """The heading of an item; in a table, the cell with the number or the first words beside it."""
    line = lines[at]
    bare = line.words
    if line.row and len(bare) < 4:
        bare = next(
            (x.words for x in lines[at + 1 : at + 4] if x.row == line.row and not x.blank), ""
        )
    return re.split(r"(?<=[a-z)\d])[.:]\s", bare, maxsplit=1)[0][:120]


def _with_reversed_rows(lines: list[Line]) -> list[Line]:
    """The row "8.1 | 8. Pupil matters" begins item 8 although its cell says 8.1."""
    done = list(lines)
    for at, line in enumerate(lines):
        if not (
            line.first_in_row
            and line.number
            and line.number.depth == 2
            and line.table is Table.MINUTES
        ):
            continue
        beside = next((x for x in lines[at + 1 : at + 3] if x.row == line.row and x.lead), None)
        number = numbering.read(beside.text, certain=True) if beside else None
        if number is not None and line.number.parts[: len(number.parts)] == number.parts:
            done[at] = replace(line, rank=_STEP)
    return done


def _with_parents(lines: list[Line]) -> list[Line]:
    """Below BM24, ".1" is BM24.1."""
    done, parent = [], ""
    for line in lines:
        if line.number and line.number.text.startswith("."):
            done.append(replace(line, number=replace(line.number, text=parent + line.number.text)))
            continue
        if line.number and line.number.depth == 1:
            parent = line.number.text
        done.append(line)
    return done


def _reference(line: Line, head: Line) -> bool:
    """Under matters arising: the number of an old minute, not that of an item of this meeting."""
    number = line.number
    if number is None or line.rank != _STEP + _PLAIN or number.text.isdigit():
        return False
    return head.number is None or not _beyond(head.number, number)


def _beyond(head: Number, number: Number) -> bool:
    """Whether a number comes after that of the heading in one and the same run."""
    if len(head.parts) != len(number.parts):
        return False
    a, b = ([int(p) for p in x.parts if p.isdigit()] for x in (head, number))
    return len(a) == len(b) and b > a


_LISTS = frozenset({"dates", "actions"})


@dataclass(frozen=True, slots=True)
class _Head:
    """A line that begins an item, as long as lines below belong to it."""

    rank: int
    at: int
    contexts: frozenset[str]


def _contexts(heads: list[_Head]) -> frozenset[str]:
    return frozenset[str]().union(*(head.contexts for head in heads))


def _with_items(lines: list[Line]) -> list[Line]:
    """Give each line its item, and the contexts of the headings above it."""
    done: list[Line] = []
    heads: list[_Head] = []
    started, seen = False, 0
    for at, read_line in enumerate(lines):
        line = _without_reference(read_line, lines, heads)
        if line.block.story is Story.BODY:
            seen += not line.blank
            heads = _still_open(line, heads, lines)
            inherited = _contexts(heads)
            if line.rank is not None and not line.agenda:
                title = line.number is None and seen <= _TITLE_LINES
                own = frozenset[str]() if title else contexts_of(_title(lines, at))
                heads = [*heads, _Head(line.rank, at, own)]
                started = started or line.number is not None
            item = heads[0].at if heads else None
            line = replace(
                line, item=item, contexts=_contexts(heads), inherited=inherited, top=not started
            )
        done.append(line)
    return done


def _without_reference(line: Line, lines: list[Line], heads: list[_Head]) -> Line:
    arising = next((lines[head.at] for head in heads if "arising" in head.contexts), None)
    if arising is not None and _reference(line, arising):
        return replace(line, number=None, rank=None)
    return line


def _still_open(line: Line, heads: list[_Head], lines: list[Line]) -> list[_Head]:
    """The items that go on with this line; no list of dates or actions goes on in Part 2."""
    if line.number is not None and (line.block.heading or line.block.bold):
        # a lead-in such as "Action log:" ends with the numbered heading that follows
        heads = [
            head for head in heads if lines[head.at].heading_mark or not head.contexts & _LISTS
        ]
    if _bare_marker(line):
        heads = [head for head in heads if not head.contexts & _LISTS]
    if line.rank is not None and not line.agenda:
        heads = [head for head in heads if head.rank < line.rank]
    return heads


def _with_action_cells(lines: list[Line]) -> list[Line]:
    columns = {
        (x.row[0], column_of(x.block.place))
        for x in lines
        if x.header_row
        and x.row
        and ACTION_COLUMN.search(x.text)
        and not BODY_COLUMN.search(x.text)
    }
    return [
        replace(x, action_cell=True)
        if x.row
        and x.table is Table.MINUTES
        and (x.row[0], column_of(x.block.place)) in columns
        and not x.header_row
        else x
        for x in lines
    ]


def read(document: Document) -> Lines:
    """All visible blocks of the document as lines, in reading order."""
    blocks = [block for block in document.blocks if block.story is not Story.HIDDEN]
    body = [block for block in blocks if block.story is Story.BODY]
    kinds, headers = kinds_of(body)
    seen: set[RowKey] = set()
    lines = [_line(block, kinds, headers, seen) for block in blocks]
    lines = _with_parents(_with_reversed_rows(_with_runs(_with_heading_levels(lines))))
    agenda = _agenda(lines)
    lines = [
        replace(x, agenda=True) if at in agenda or x.table is Table.AGENDA else x
        for at, x in enumerate(lines)
    ]
    return tuple(_with_action_cells(_with_items(lines)))


def item_end(lines: Lines, at: int) -> int:
    """The position behind the item that begins at `at`."""
    rank = lines[at].rank
    if rank is None:
        return at + 1
    for j in range(at + 1, len(lines)):
        other = lines[j].rank
        if lines[j].block.story is not Story.BODY or (other is not None and other <= rank):
            return j
        if (
            lines[j].contexts - lines[at].contexts >= {"actions"}
            and other is not None
            and lines[j].heading
        ):
            return j
    return len(lines)


def row_end(lines: Lines, at: int) -> int:
    """The position behind the table row that `at` stands in."""
    j = at
    while j < len(lines) and lines[j].row == lines[at].row:
        j += 1
    return j
