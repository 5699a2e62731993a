"""A line: a block with all that its place in the minutes says of it, and how far an item reaches.

What lives here: the value that every other room of `split` reads. How lines come to know
their number, rank, table and contexts is the business of `layout`, `ranks` and `agenda`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from redactor.data import Story
from redactor.split.lines.tables import Table, row_of
from redactor.split.words import lexicon
from redactor.split.words.text import unspaced, words

if TYPE_CHECKING:
    from redactor.data import Block, Unread
    from redactor.numbering.forms import Number
    from redactor.split.lines.page_heads import PageHead
    from redactor.split.lines.tables import RowKey

# Ranks: the lower, the more an item covers. A numbered paragraph lies below a numbered heading
# of the same depth; a heading typed in bold without number lies between.
STEP, PLAIN, BOLD = 10, 5, 12


@dataclass(frozen=True)  # no slots: what follows from the fields is kept
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
    titles_row: bool = False  # the first words behind a number alone: "5 | Staffing"
    lead: int = 0  # behind a number that a cell repeats: "8.1 | 8. Pupil matters"
    action_cell: bool = False
    agenda: bool = False  # in the list of items printed on top
    top: bool = False  # before the first item: title, attendance
    item: int | None = None  # position of the line that begins the item it belongs to
    contexts: frozenset[str] = frozenset()
    inherited: frozenset[str] = frozenset()  # the same, without what its own title says
    unseen: str = ""  # hidden text that stands in its place, or right above it
    unread: tuple[Unread, ...] = ()  # what charts, deletions, alt text right above it say
    page_heads: tuple[PageHead, ...] = ()  # the headers that begin to print with it, by lines

    @cached_property
    def start(self) -> int:
        """Where the words begin, behind number or bullet."""
        return self.number.end if self.number else max(len(self.block.label), self.lead)

    @cached_property
    def words(self) -> str:
        return unspaced(self.text[self.start :].strip(" *|"))

    @cached_property
    def heading(self) -> bool:
        return (
            bool(self.block.heading)
            or self.block.bold
            or (self.rank is not None and self.rank % STEP == 0)
        )

    @cached_property
    def heading_mark(self) -> bool:
        """Whether it is set as a heading, or has a number: no mere lead-in."""
        return self.number is not None or bool(self.block.heading) or self.block.bold

    @cached_property
    def of_minutes(self) -> bool:
        """Whether it stands in no table, or in one that is minutes row by row."""
        return self.table not in {Table.LOG, Table.OTHER}

    @cached_property
    def blank(self) -> bool:
        return not self.text.strip()


type Lines = tuple[Line, ...]


def bare_marker(line: Line) -> bool:
    """Without a number and made of nothing but marker words: no entry of an agenda."""
    return line.number is None and lexicon.MARKER_WORDS.issuperset(words(line.words) or "?")


def of_meeting(lines: Lines) -> tuple[str, ...]:
    """The number of the meeting, where all items have it in front: C145 of C145.1 and C145.2."""
    items = [x.number.parts for x in lines if x.number and x.heading and not x.agenda]
    fronts = {parts[:-1] for parts in items}
    return next(iter(fronts)) if len(fronts) == 1 and len(items) > 1 else ()


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


def same_row(line: Line, other: Line) -> bool:
    """Whether `other` stands in the row of `line`, be it in a table within one of its cells."""
    return other.row == line.row or (line.row is not None and line.row == row_of(other.block.place))


def same_table(line: Line, other: Line) -> bool:
    """Whether two lines stand in cells of one table."""
    return line.row is not None and other.row is not None and line.row[0] == other.row[0]


def row_start(lines: Lines, at: int) -> int:
    """The position of the first line of the table row that `at` stands in."""
    while at and lines[at].row is not None and same_row(lines[at - 1], lines[at]):
        at -= 1
    return at


def row_end(lines: Lines, at: int) -> int:
    """The position behind the table row that `at` stands in."""
    j = at
    while j < len(lines) and same_row(lines[at], lines[j]):
        j += 1
    return j


def short_heading(text: str) -> bool:
    """Whether a text is as short as the title of an item, and ends as one."""
    bare = text.strip()
    return (
        0 < len(words(bare)) <= 12
        and not bare.endswith(("?", ".", ";", ","))
        and any(c.isalpha() for c in bare)
    )
