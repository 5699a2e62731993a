"""Where a confidential block ends (B3): by a line that says so, or by evidence, or at the tail.

An end that nobody wrote is never guessed in favour of publishing without a doubt for a person.
"""

from __future__ import annotations

from redactor.split.layout import Line, Lines, item_end
from redactor.split.markers import Reach, pure
from redactor.split.scan import (
    CAME_BACK,
    NO_END,
    ORDINARY,
    OWN_RUN,
    RETURNED,
    WITHDREW,
    Scan,
    follows,
    people,
    same_people,
    trimmed,
)
from redactor.split.tail import is_movement, tail_start
from redactor.split.text import words


def block_end(scan: Scan, at: int) -> tuple[int, str]:
    lines = scan.lines
    back = next((j for j in range(at + 1, scan.end) if scan.reach(j) is Reach.BACK), None)
    again = next((j for j in range(at + 1, scan.end) if _starts_anew(scan, at, j)), scan.end)
    if back is not None and back < again:
        return back, ""
    tail = min(tail_start(lines, at), again)
    for found in (
        _own_item_end(scan, at),
        _came_back(scan, at, again),
        _main_run(lines, at, again),
    ):
        if found and found[0] < tail:
            return found
    return max(tail, at + 1), NO_END if again == scan.end else ""


def _starts_anew(scan: Scan, at: int, j: int) -> bool:
    """Another heading of the whole Part 2 further down, with ordinary items between."""
    mark = scan.marks[j]
    if (
        mark is None
        or mark.reach is not Reach.BLOCK
        or not mark.pure
        or scan.lines[at].number is None
    ):
        return False
    return scan.lines[j].number is None and any(
        x.number and follows(scan.lines[at], x) for x in scan.lines[at + 1 : j]
    )


def _own_item_end(scan: Scan, at: int) -> tuple[int, str] | None:
    """A numbered marker with a text of its own ends with its item, as items do."""
    lines = scan.lines
    if lines[at].number is None:
        return None
    end = item_end(lines, at)
    content = [x for x in lines[at + 1 : end] if not (x.blank or is_movement(x) or pure(x.words))]
    spoken = len(words(lines[at].words)) > 25
    if not (content or spoken) or end >= scan.end or not follows(lines[at], lines[end]):
        return None
    return trimmed(scan, at, end), "" if ORDINARY.search(lines[end].words) else OWN_RUN


def _came_back(scan: Scan, at: int, again: int) -> tuple[int, str] | None:
    """The line in which those who left at the start of the block came back."""
    gone = _who(scan.lines, at)
    for j in range(at + 1, min(again, scan.end)):
        line = scan.lines[j]
        if RETURNED.search(line.text) and is_movement(line) and same_people(gone, people(line)):
            return j, CAME_BACK
    return None


def _who(lines: Lines, at: int) -> frozenset[str]:
    """Who left, by the lines around a marker."""
    near = [x for x in lines[max(0, at - 3) : at + 2] if WITHDREW.search(x.text)]
    return frozenset().union(*map(people, near))


def _main_run(lines: Lines, at: int, again: int) -> tuple[int, str] | None:
    """The heading that continues the open items' numbers, where the block counted on its own."""
    main = next(
        (x for x in reversed(lines[:at]) if x.number and x.number.depth == 1 and not x.agenda), None
    )
    if main is None:
        return None
    last: Line | None = None
    for j in range(at + 1, again):
        line = lines[j]
        if line.number is None or line.number.depth != 1:
            continue
        if last is None and follows(main, line):
            return None  # the block itself continues the main run
        if last is not None and follows(main, line) and not follows(last, line):
            return j, OWN_RUN
        last = line
    return None
