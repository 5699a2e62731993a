"""Actions that a sentence names by their number, and the paragraphs out of which they come."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from redactor.data import Story
from redactor.split.lines.tables import Table

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from redactor.split.lines.line import Line, Lines

_ACTION_LINE = re.compile(r"\W*action\s*(?:point\s*)?\d", re.IGNORECASE)


def listed(lines: Sequence[Line]) -> list[Line]:
    """The rows of the log and the lines of lists of actions."""
    return [
        x
        for x in lines
        if x.block.story is Story.BODY and not (x.blank or x.header_row or x.heading)
        if (x.first_in_row if x.table is Table.LOG else x.row is None and "actions" in x.contexts)
    ]


def numbered(lines: Sequence[Line], number: str) -> list[Line]:
    """The action of that number: of the log or list, or where "ACTION 3: …" stands in an item."""
    bearing_it = re.compile(rf"\W*0*{number}(?!\.?\d)(?:\W|$)")
    inline = re.compile(rf"\W*action\s*(?:point\s*)?0*{number}(?!\.?\d)(?:\W|$)", re.IGNORECASE)
    found = [x for x in listed(lines) if bearing_it.match(x.text)]
    return found or [x for x in lines if inline.match(x.text)]


def sources(lines: Lines, action: Line) -> Iterator[Line]:
    """The paragraphs out of which an action comes that stands below them."""
    for line in reversed(lines[: lines.index(action)]):
        if line.heading or _ACTION_LINE.match(line.text) or line.row != action.row:
            return
        if not line.blank:
            yield line
