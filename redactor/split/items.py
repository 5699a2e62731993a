"""Seal one item, and what was held in private right after it."""

from __future__ import annotations

from redactor.split import seals
from redactor.split.layout import item_end
from redactor.split.markers import Reach
from redactor.split.scan import (
    RETURNED,
    WHILE_OUT,
    WITHDREW,
    Scan,
    members,
    people,
    rank_of,
    same_people,
    trimmed,
)
from redactor.split.tail import is_movement


def seal_item(scan: Scan, at: int, rule: str, doubt: str = "") -> int:
    end = item_end(scan.lines, at)
    back = next((j for j in range(at + 1, end) if scan.reach(j) is Reach.BACK), end)
    end = trimmed(scan, at, back)
    number = scan.lines[at].number
    scan.seals += seals.paragraphs(
        members(scan, at, end), rule, number.text if number else "", doubt
    )
    return _while_out(scan, at, end)


def _while_out(scan: Scan, at: int, end: int) -> int:
    """Items after a flagged one, up to the line in which those who left before it came back."""
    before = next((x for x in reversed(scan.lines[:at]) if not x.blank), None)
    if before is None or not is_movement(before) or not WITHDREW.search(before.text):
        return end
    j = end
    items: list[int] = []
    while j < scan.end and len(items) <= 2:
        line = scan.lines[j]
        if (
            is_movement(line)
            and RETURNED.search(line.text)
            and same_people(people(before), people(line))
        ):
            for item in items:
                _seal_item_only(scan, item, "in-line block", WHILE_OUT)
            return j
        if scan.marks[j] is not None or "dates" in line.contexts:
            return end
        if line.rank is not None and (not items or line.rank <= rank_of(scan.lines[items[0]])):
            items.append(j)
        j += 1
    return end


def _seal_item_only(scan: Scan, at: int, rule: str, doubt: str) -> None:
    number = scan.lines[at].number
    end = trimmed(scan, at, item_end(scan.lines, at))
    scan.seals += seals.paragraphs(
        members(scan, at, end), rule, number.text if number else "", doubt
    )
