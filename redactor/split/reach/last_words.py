"""Remarks that are the last words of an item and mean all of it (B4).

    11. Complaint   The Chair told of the hearing. The school will say sorry.   (Not for publication)
    12. Prayer corner

So they do where the item sounds private and what follows does not: behind an open item the same
words begin a part. What does not live here: remarks that name what they mean (`backwards`).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from redactor.split.lines.line import item_end
from redactor.split.lines.movement import is_movement
from redactor.split.reach.scan import ORDINARY, POSSIBLY, Scan, anchor, first_level
from redactor.split.words import matters
from redactor.split.words.patterns import Patterns
from redactor.split.words.text import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from redactor.split.lines.line import Line

_TITLE = 12  # words of one
_OF_ITEM = re.compile(r"\b(?:item|minute)\b", re.IGNORECASE)
_PRIVATE, _OPEN = Patterns(matters.PRIVATE_MATTERS), Patterns(matters.OPEN_MATTERS)


def item_meant(scan: Scan, at: int) -> int | None:
    """The item of which a remark is the last line, if it may mean that and nothing that follows."""
    line, head = scan.lines[at], closed_by(scan, at)
    if head is None or line.row is not None or line.rank is not None:
        return None
    head = first_level(scan.lines, head) or head
    if item_end(scan.lines, head) <= at:
        return None
    of_item = _OF_ITEM.search(line.words) is not None
    runs_in = len(words(scan.lines[head].words)) > _TITLE
    first = head if runs_in else head + 1
    told = [x for x in scan.lines[first:at] if not (x.blank or is_movement(x))]
    heard = [scan.private.get(x.block.index, 0) >= POSSIBLY for x in told]
    of_parts = any(x.number is not None for x in told[runs_in:]) and not (of_item or all(heard))
    if not told or of_parts:
        return None
    if not of_item and not (heard[0] or _sounds_private((scan.lines[head], told[0]))):
        return None  # what sounds private below is meant
    private = any(heard) or _sounds_private((scan.lines[head], *told))
    return head if private and open_behind(scan, at) else None


def _sounds_private(said: Sequence[Line]) -> bool:
    return any(_PRIVATE.search(x.words) and not _OPEN.search(x.words) for x in said)


def closed_by(scan: Scan, at: int) -> int | None:
    """The item of which a line without a number is the last, where another one follows."""
    head = anchor(scan.lines, max(at - 1, 0))
    if head is None or scan.lines[at].number is not None or "dates" in scan.lines[head].contexts:
        return None
    end = item_end(scan.lines, head)
    return None if any(not x.blank for x in scan.lines[at + 1 : end]) or end >= scan.end else head


def open_behind(scan: Scan, at: int) -> bool:
    """Whether ordinary business comes next, or all that follows sounds open."""
    behind = [x for x in scan.lines[at + 1 : scan.end] if not x.blank]
    private = [scan.private.get(x.block.index, 0) for x in behind]
    return (bool(scan.private) and max(private, default=0) < POSSIBLY) or (
        bool(behind) and ORDINARY.search(behind[0].words) is not None
    )
