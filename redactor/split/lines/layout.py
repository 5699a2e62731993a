"""From blocks to lines that know their item, table and context.

`ranks` says which line begins an item and `agenda` which lines are the agenda on top; here each
line gets the item that it belongs to and the contexts of the headings above it. What does not
live here: anything confidential.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from redactor.attendance.region import label_at
from redactor.data import Document, Story
from redactor.numbering.forms import steps
from redactor.split.lines import agenda, contents, page_heads, ranks, todo
from redactor.split.lines.line import BOLD, PLAIN, STEP, Line, Lines, bare_marker
from redactor.split.lines.tables import (
    ACTION_COLUMN,
    BODY_COLUMN,
    Table,
    column_of,
    contexts_of,
    kinds_of,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from redactor.data import Unread
    from redactor.numbering.forms import Number
    from redactor.split.lines.page_heads import PageHead

_LONGEST_ENTRY = 12  # words of a title, or of somebody in a list
_LONGEST_TOP = 25  # lines of title and attendance
_TITLE_LINES = 5  # "Minutes of the meeting of …" up here is the title, no item about minutes
_SEVERAL = 3  # titles above business that has no number
_TELLS = re.compile(r"\w+(?:\W+\w+){3,}[.!?]\W*$")
_LISTS = frozenset({"dates", "actions"})


def _title(lines: Sequence[Line], at: int) -> str:
    """The heading of an item; in a table, the cell with the number or the first words beside it."""
    line = lines[at]
    bare = line.words
    if line.row and len(bare) < 4:
        bare = next(
            (x.words for x in lines[at + 1 : at + 4] if x.row == line.row and not x.blank), ""
        )
    return re.split(r"(?<=[a-z)\d])[.:]\s", bare, maxsplit=1)[0][:120]


def _reference(line: Line, head: Line) -> bool:
    """Under matters arising: the number of an old minute, not that of an item of this meeting."""
    number = line.number
    if number is None or line.rank != STEP + PLAIN:
        return False
    if number.text.isdigit():  # "Item 3: …" below "4. Matters arising"
        return line.text.lstrip()[:1].isalpha() and not head.text.lstrip()[:1].isalpha()
    return head.number is None or not _beyond(head.number, number)


def _beyond(head: Number, number: Number) -> bool:
    """Whether a number comes after that of the heading in one and the same run."""
    if len(head.parts) != len(number.parts):
        return False
    a, b = ([int(p) for p in x.parts if p.isdigit()] for x in (head, number))
    if not a and not b:  # lettered, or in Roman
        return (steps(head.parts[-1], number.parts[-1]) or 0) > 0
    return len(a) == len(b) and b > a


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
    listing = todo.titles(lines)
    lines = [
        replace(x, rank=BOLD) if at in listing and x.rank is None else x
        for at, x in enumerate(lines)
    ]
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
                own |= {"actions"} if at in listing else frozenset()
                heads = [*heads, _Head(line.rank, at, own)]
                started = started or line.number is not None or line.first_in_row
            item = heads[0].at if heads else None
            contexts = _contexts(heads) | ({"actions"} if todo.entries(line) else frozenset())
            line = replace(line, item=item, contexts=contexts, inherited=inherited, top=not started)
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
    if bare_marker(line):
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


@lru_cache(maxsize=1)  # the splitter asks, and whoever counts the items behind it
def read(document: Document) -> Lines:
    """All visible blocks of the document as lines, in reading order."""
    blocks = [block for block in document.blocks if block.story is not Story.HIDDEN]
    kinds, headers = kinds_of([block for block in blocks if block.story is Story.BODY])
    lines = ranks.ranked(blocks, kinds, headers)
    listed = {*agenda.printed_on_top(lines), *agenda.tables(lines, above=True)}
    listed |= {*contents.entries(lines), *contents.index(lines)}
    lines = [
        replace(x, agenda=True) if at in listed or x.table is Table.AGENDA else x
        for at, x in enumerate(lines)
    ]
    return tuple(_with_texts_apart(_with_action_cells(_begun(_with_items(lines))), document))


def _with_texts_apart(lines: list[Line], document: Document) -> list[Line]:
    """The lines with the hidden text and the header that stand in an empty one, or above another."""
    unseen: dict[int, str] = {}
    heads: dict[int, list[PageHead]] = {}
    unread: dict[int, list[Unread]] = {}
    for one in document.unread:
        at = _behind(lines, one.anchor)
        if at is not None:
            unread.setdefault(at, []).append(one)
    for block in document.blocks:
        if block.story is Story.HIDDEN and block.anchor is not None:
            _add(unseen, _behind(lines, block.anchor), block.text)
    for head in page_heads.of_later_sections(document):
        at, end = _behind(lines, head.begins - 1), _behind(lines, head.ends)
        if at is not None:
            end = len(lines) if end is None else end
            heads.setdefault(at, []).append(replace(head, begins=at, ends=end))
    apart = unseen.keys() | heads.keys() | unread.keys()
    return [
        replace(
            x,
            unseen=unseen.get(at, ""),
            unread=tuple(unread.get(at, ())),
            page_heads=tuple(heads.get(at, ())),
        )
        if at in apart
        else x
        for at, x in enumerate(lines)
    ]


def _behind(lines: list[Line], anchor: int) -> int | None:
    """The line of the body in whose place, or above which, what hangs on a block stands."""
    body = ((at, x) for at, x in enumerate(lines) if x.block.story is Story.BODY)
    behind = (
        at for at, x in body if x.block.index > anchor or (x.block.index == anchor and x.blank)
    )
    return next(behind, None)


def _add(found: dict[int, str], at: int | None, text: str) -> None:
    if at is not None:
        found[at] = f"{found.get(at, '')} {text}".strip()


def _tells(line: Line) -> bool:
    """Whether a line is no title, and no entry of a list: a sentence, or as long as notes are."""
    return _TELLS.search(line.text) is not None or len(line.text.split()) > _LONGEST_ENTRY


def _begun(lines: list[Line]) -> list[Line]:
    """Where business has no number, it begins behind the list of who was there, or the titles."""
    body = [at for at, x in enumerate(lines) if x.block.story is Story.BODY and not x.blank]
    if any(not lines[at].top for at in body) and not _below_titles(lines, body):
        return lines
    listed = [n for n, at in enumerate(body[:_LONGEST_TOP]) if label_at(lines[at].text) is not None]
    first = listed[-1] + 1 if listed else 0
    behind = body[first : first + (_LONGEST_TOP if listed else _TITLE_LINES)]
    ends = (at for at in behind if _tells(lines[at]) or (listed and lines[at].heading))
    begins = next(ends, behind[-1] + 1 if behind else len(lines))
    return [replace(x, top=False) if at >= begins else x for at, x in enumerate(lines)]


def _below_titles(lines: list[Line], body: list[int]) -> bool:
    """Whether several titles above the first number head what tells something: "VR 14/11" signs it."""
    titled = (
        lines[at].heading and label_at(lines[at].text) is None and _tells(lines[below])
        for at, below in pairwise(at for at in body if lines[at].top)
    )
    return sum(titled) >= _SEVERAL
