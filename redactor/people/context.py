"""What stands beside a name outside its own sentence: the heading of a list, the rest of a row.

Class lists, prize lists and tables have no sentences; what a name is there, the line above or the
next cell says.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from redactor.data import Story

if TYPE_CHECKING:
    from collections.abc import Sequence

    from redactor.data import Block, Document

_BULLET = re.compile(r"^\s*(?:[•●▪*–-]|o\s)\s*")
_ITEM = re.compile(
    r"^(?:item\s+)?(?:[A-Z]{1,5}[ /]|(?-i:[A-F])(?=\d))?\d+(?:[./]\d+)*[.):]?\s*[–-]?\s*[A-Z][^.]*$",
    re.IGNORECASE,
)
_PERSONNEL = re.compile(
    r"\W*(?:reasons?|absen\w+|stages?|grades?|ratings?|outcomes?|pay|status|says|prize|winner)\b",
    re.IGNORECASE,
)
_YOUNG = re.compile(
    r"\b(?:pupils?|students?|children|young|playground|year \d+|sports day|ambassadors|read to|assembly)\b",
    re.IGNORECASE,
)
_OF_PARENTS = re.compile(
    r"\b(?:(?:annual|open|consultation|information|public) (?:[\w-]+ )?(?:meeting|evening|forum) (?:for|with|of) (?:the |all |our )?(?:governors and )?(?:parents|carers|families)"
    r"|meeting (?:of governors )?(?:with|for) parents|(?:annual|open) parents['’]? (?:meeting|forum))\b",
    re.IGNORECASE,
)
_TOP = 4  # blocks that say what meeting it is
_SHORT = 60  # characters of a cell or a line that holds little more than a name


@dataclass(frozen=True, slots=True)
class Context:
    """Texts around a block; empty where there are none."""

    lead: str = ""  # the head of its list or column
    heads: str = ""  # of the first column and of its own
    columns: tuple[str, ...] = ()  # the heads of all columns of its table
    beside: str = ""  # the next cell
    row: str = ""  # all cells of its row
    topic: str = ""  # the heading of its item
    parents: bool = False  # they are whom the meeting is for, and who asks there


def contexts(document: Document) -> list[Context]:
    """The context of every block, by index."""
    cells = _cells(document)
    found: list[Context] = []
    lead = topic = above = ""
    for block in document.blocks:
        if block.place is not None:
            found.append(_of_cell(block, cells, above))
            continue
        text = block.text.strip()
        above = text or above
        if _is_heading(block) or (len(text) < _SHORT and _ITEM.match(text)):
            topic = text
        listed = bool(block.label or _BULLET.match(text) or len(text) < _SHORT)
        if block.story is not Story.BODY or not text:
            found.append(Context())
        elif text.endswith(":") or _is_heading(block):
            lead = text
            found.append(Context(topic=topic))
        else:
            lead = lead if listed else ""
            found.append(Context(lead=lead, topic=topic))
    top = " ".join(block.text for block in document.blocks[:_TOP])
    return [replace(c, parents=True) for c in found] if _OF_PARENTS.search(top) else found


def _is_heading(block: Block) -> bool:
    return bool(block.heading) or (block.bold and len(block.text) < _SHORT)


def _of_somebody(heads: Sequence[str], above: str) -> bool:
    """Whether a table tells of children, or of the private matters of staff."""
    return any(map(_PERSONNEL.match, heads)) or _YOUNG.search(above) is not None


def _cells(document: Document) -> dict[tuple[int, int, int], str]:
    cells: dict[tuple[int, int, int], str] = {}
    for block in document.blocks:
        if block.place is not None and block.place.outer is None:
            key = (block.place.table, block.place.row, block.place.column)
            cells[key] = f"{cells[key]} {block.text}" if key in cells else block.text
    return cells


def _of_cell(block: Block, cells: dict[tuple[int, int, int], str], above: str) -> Context:
    place = block.place
    if place is None or place.outer is not None or len(block.text) > _SHORT:
        return Context()
    row = [
        text for (table, row, _), text in cells.items() if (table, row) == (place.table, place.row)
    ]
    lead = cells.get((place.table, 0, place.column), "") if place.row else ""
    heads = [text for (table, row, _), text in cells.items() if (table, row) == (place.table, 0)]
    return Context(
        lead=lead,
        heads=""
        if _of_somebody(heads, above)
        else f"{cells.get((place.table, 0, 0), '')} | {lead}",
        columns=tuple(heads),
        beside=cells.get((place.table, place.row, place.column + 1), ""),
        row=" | ".join(row),
    )
