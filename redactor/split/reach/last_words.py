"""Remarks that are the last words of an item and mean all of it.

    11. Complaint   The Chair told of the hearing. The school will say sorry.   (Not for publication)
    12. Prayer corner

So they do where the reader hears the item as private and what follows as open: behind an open item
the same words begin a part. What does not live here: remarks that name what they mean (`backwards`).
"""

from __future__ import annotations

import re

from redactor.split.lines.line import item_end
from redactor.split.lines.movement import is_movement
from redactor.split.reach.scan import (
    LIKELY,
    ORDINARY,
    POSSIBLY,
    SURELY_OPEN,
    Scan,
    anchor,
    first_level,
)
from redactor.split.words import matters
from redactor.split.words.text import words

_TITLE = 12  # words of one
_OF_ITEM = re.compile(r"\b(?:item|minute)\b", re.IGNORECASE)
_OF_SEVERAL = re.compile(
    r"\b(?:items|matters|business|session)\b|^\W*(?:\w+\s+){0,2}minutes\W*$", re.IGNORECASE
)


def item_meant(scan: Scan, at: int) -> int | None:
    """The item of which a remark is the last line, if it may mean that and nothing that follows."""
    line, head = scan.lines[at], closed_by(scan, at)
    if head is None or line.row is not None or line.rank is not None:
        return None
    head = first_level(scan.lines, head) or head
    if item_end(scan.lines, head) <= at or _OF_SEVERAL.search(line.words):
        return None
    runs_in = len(words(scan.lines[head].words)) > _TITLE
    first = head if runs_in else head + 1
    told = [x for x in scan.lines[first:at] if not (x.blank or is_movement(x))]
    heard = [scan.private.get(x.block.index, 0) >= POSSIBLY for x in told]
    if not any(heard) or _private_behind(scan, at) >= SURELY_OPEN:
        return None
    of_parts = any(x.number is not None for x in told[runs_in:]) and not all(heard)
    from_first = heard[0] or matters.PRIVATE.search(scan.lines[head].words) is not None
    return head if from_first and (_OF_ITEM.search(line.words) or not of_parts) else None


def _private_behind(scan: Scan, at: int) -> float:
    return max(
        (scan.private.get(x.block.index, 0) for x in scan.lines[at + 1 : scan.end]), default=0
    )


def closed_by(scan: Scan, at: int) -> int | None:
    """The item of which a line without a number is the last, where another one follows."""
    head = anchor(scan.lines, max(at - 1, 0))
    if head is None or scan.lines[at].number is not None or "dates" in scan.lines[head].contexts:
        return None
    end = item_end(scan.lines, head)
    return None if any(not x.blank for x in scan.lines[at + 1 : end]) or end >= scan.end else head


def open_behind(scan: Scan, at: int) -> bool:
    """Whether ordinary business comes next and nothing surely private, or all that follows sounds open."""
    behind = [x for x in scan.lines[at + 1 : scan.end] if not x.blank]
    private = _private_behind(scan, at)
    ordinary = bool(behind) and ORDINARY.search(behind[0].words) is not None
    return (bool(scan.private) and private < POSSIBLY) or (ordinary and private < LIKELY)
