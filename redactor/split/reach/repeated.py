"""A marker that stands in item after item: each part ends with its item.

Under every heading comes first what anybody may read, then a line "Below the line:" and the rest;
or bullets and titles are marked, and those of other items between them are not: "14. RESERVED - Staffing",
"15. Premises", "16. RESERVED - Pay". Where one line opens the whole end is the business of `blocks`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from redactor.split.lines.line import item_end
from redactor.split.lines.movement import is_movement
from redactor.split.markers.leads import leading
from redactor.split.marks import Reach
from redactor.split.reach.scan import ORDINARY, OWN_RUN, POSSIBLY, follows
from redactor.split.words.lexicon import FROM_HERE, RULE_HERE
from redactor.split.words.text import words

if TYPE_CHECKING:
    from redactor.split.lines.line import Line, Lines
    from redactor.split.reach.scan import Scan

_SEVERAL = 2  # bullets with the same mark
_WHOLE = 8  # words of one that tells its matter by itself
_EACH = 3  # items with a marker of their own: a way to write, and no heading that was forgotten


def each_in_its_item(scan: Scan, at: int) -> tuple[int, str] | None:
    """The end of the item that a marker stands in, where others have the same one."""
    alike = [j for j, line in enumerate(scan.lines) if _same_marker(scan, j, scan.lines[at])]
    heads = {_open_above(scan.lines, j) for j in alike}
    head = _open_above(scan.lines, at)
    if at not in alike or head is None or len(heads - {None}) < _EACH:
        return None
    return item_end(scan.lines, head), OWN_RUN


def each_in_its_bullet(scan: Scan, at: int) -> tuple[int, str] | None:
    """The end of a bullet with a mark and its text, where others have the same and what follows is open."""
    lines = scan.lines
    alike = [j for j, x in enumerate(lines) if _same_lead(scan, j, lines[at])]
    below = next((j for j in range(at + 1, scan.end) if not lines[j].blank), scan.end)
    told = len(words(lines[at].words[leading(lines[at].words) :])) >= _WHOLE
    if at not in alike or len(alike) < _SEVERAL or below >= scan.end or not told:
        return None
    behind = [x for x in lines[below : _heading_behind(lines, below)] if x.block.label]
    private = max((scan.private.get(x.block.index, 0) for x in behind), default=0)
    heard_open = bool(scan.private) and private < POSSIBLY
    ordinary = ORDINARY.search(lines[below].words) is not None
    return (at + 1, OWN_RUN) if below in alike or heard_open or ordinary else None


def _heading_behind(lines: Lines, at: int) -> int:
    return next((j for j in range(at, len(lines)) if lines[j].heading), len(lines))


def _same_lead(scan: Scan, at: int, other: Line) -> bool:
    """Whether a bullet begins with the same mark: "Part 2, confidential: …"."""
    line, mark = scan.lines[at], scan.marks[at]
    if mark is None or mark.reach is not Reach.BLOCK or mark.pure or not line.block.label:
        return False
    said = leading(line.words)
    return bool(said) and line.words[:said].casefold() == other.words[:said].casefold()


def each_with_its_title(scan: Scan, at: int) -> tuple[int, str] | None:
    """The end of an item whose title is marked as others are, where an open item follows it."""
    lines, end = scan.lines, item_end(scan.lines, at)
    alike = [j for j in range(len(lines)) if _same_title(scan, j, lines[at])]
    between = range(alike[0], alike[-1]) if at in alike else ()
    is_open = any(lines[j].rank == lines[at].rank and scan.marks[j] is None for j in between)
    if not is_open or end >= scan.end or not follows(lines[at], lines[end]):
        return None
    back = next((j for j in range(end, len(lines)) if scan.reach(j) is Reach.BACK), None)
    if back is not None and _title_above(lines, back, lines[at]) not in alike:
        return None  # it is not open before that: what stands between is marked by the first
    behind = lines[end : item_end(lines, end)] if end not in alike else ()
    private = max((scan.private.get(x.block.index, 0) for x in behind), default=0)
    return (end, OWN_RUN) if private < POSSIBLY else None


def _title_above(lines: Lines, at: int, like: Line) -> int | None:
    return next((k for k in reversed(range(at)) if lines[k].rank == like.rank), None)


def _same_title(scan: Scan, at: int, other: Line) -> bool:
    """Whether the title of a numbered item has the same mark in front of its own words."""
    line, mark = scan.lines[at], scan.marks[at]
    if mark is None or mark.reach is not Reach.BLOCK or line.number is None:
        return False
    said = leading(line.words)
    same = line.words[:said].casefold() == other.words[: leading(other.words)].casefold()
    return bool(said) and line.rank is not None and line.rank == other.rank and same


def _same_marker(scan: Scan, at: int, other: Line) -> bool:
    line, mark = scan.lines[at], scan.marks[at]
    if mark is None or mark.reach is not Reach.BLOCK or line.number or line.row:
        return False
    drawn = any(sign in line.text and sign in other.text for sign in (FROM_HERE, RULE_HERE))
    return drawn or (mark.pure and line.words == other.words)


def _open_above(lines: Lines, at: int) -> int | None:
    """The heading of the item that a marker stands in, if open text stands between."""
    heads = (k for k in reversed(range(at)) if lines[k].rank is not None and lines[k].heading)
    head = next((k for k in heads if item_end(lines, k) > at), None)
    if head is None or all(x.blank or is_movement(x) for x in lines[head + 1 : at]):
        return None
    return head
