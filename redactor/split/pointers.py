"""Stubs: "this item is minuted in Part 2", with or without the text that should be elsewhere."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from redactor.split import seals
from redactor.split.items import seal_item
from redactor.split.layout import Line, item_end, row_end
from redactor.split.markers import Marker
from redactor.split.scan import SCOPE, Scan, anchor
from redactor.split.tables import Table
from redactor.split.tags import pure
from redactor.split.tail import is_movement
from redactor.split.text import words

if TYPE_CHECKING:
    from redactor.split.rules import SplitRules


def pointer(scan: Scan, at: int, mark: Marker) -> int:
    """A stub: what the clerk left below it is sealed, and a heading that says too much."""
    lines, line = scan.lines, scan.lines[at]
    head = anchor(lines, at)
    if line.row is not None and line.table is Table.MINUTES:
        return _pointer_in_cell(scan, at, mark)
    if head is None:
        return at + 1
    first_text = next((x for x in lines[head + 1 : item_end(lines, head)] if not x.blank), None)
    before = words(line.text[line.start : mark.end])
    if head == at and len(before) > 8:
        return _remainder(scan, at, mark)
    leads = head == at or first_text is line or mark.scope == "this"
    if not leads or len(words(line.words)) > 30:
        return _remainder(scan, at, mark)
    left = [x for x in lines[at + 1 : item_end(lines, head)] if not (x.blank or is_movement(x))]
    prose = head == at and not line.heading and len(words(line.words)) > 6
    left = [] if prose and mark.scope != "this" else left
    if left or line.text[mark.start :].strip() or not (prose or _neutral(lines[head], scan.rules)):
        return max(seal_item(scan, head, mark.rule), at + 1)
    return at + 1


def _remainder(scan: Scan, at: int, mark: Marker) -> int:
    if mark.scope == "this" and len(words(scan.lines[at].text[mark.start :])) > 3:
        scan.seals.append(seals.stretch(scan.lines[at], (mark.start, None), mark.rule, doubt=SCOPE))
    return at + 1


def _pointer_in_cell(scan: Scan, at: int, mark: Marker) -> int:
    lines, line = scan.lines, scan.lines[at]
    cell = [x for x in lines if x.block.place == line.block.place and not x.blank]
    if line.number is not None or (cell[0] is line and len(words(line.words)) <= 20):
        scan.seals.append(seals.row(lines, at, mark.rule))
        return row_end(lines, at)
    return _remainder(scan, at, mark)


def _neutral(line: Line, rules: SplitRules) -> bool:
    """Whether a heading with its stub says no more than the kind of business."""
    said = re.split(
        r"\s[-:]\s|[.:(]\s*|\b(?:see|minuted|recorded|this\s+item)\b",
        line.words,
        maxsplit=1,
        flags=re.IGNORECASE,
    )[0]
    return (
        pure(line.words)
        or not words(said)
        or " ".join(words(said)) in {" ".join(words(x)) for x in rules.neutral_headings}
    )
