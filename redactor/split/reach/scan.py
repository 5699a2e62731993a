"""The lines with their markers, questions about them, and the sealing of one item.

The only value of `split` that changes: a `Scan` collects seals while `extent.sealed` runs.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from redactor.data import Story
from redactor.numbering.forms import steps
from redactor.split import seals
from redactor.split.lines.closing import common_list, tail_start
from redactor.split.lines.line import item_end, row_end
from redactor.split.lines.movement import (
    RETURNED,
    WITHDREW,
    is_movement,
    people,
    same_people,
)
from redactor.split.lines.tables import Table
from redactor.split.lines.todo import says_who
from redactor.split.markers.hearing import RULE as HEARD
from redactor.split.markers.openings import says_elsewhere
from redactor.split.markers.others import SIGNED_NUMBER
from redactor.split.marks import Marker, Reach
from redactor.split.words import vocabulary
from redactor.split.words.patterns import Pattern

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from redactor.split.lines.line import Line, Lines
    from redactor.split.lines.tables import RowKey
    from redactor.split.seals import Seal
    from redactor.split.words.vocabulary import SplitRules


NO_END = "no end marker: sealed up to the closing lines"
COMMON_LOG = "no end marker: ends where the action log of the whole meeting begins"
OWN_RUN = "no end marker: the main numbering goes on here"
CAME_BACK = "no end marker: ends where those who withdrew came back"
WHILE_OUT = "not marked itself, but held while those who withdrew were out"
SCOPE = "which part of the item is meant must be checked"
POSSIBLY = 0.3  # from here on a line may be private, as the reader hears it
LIKELY = 0.5  # from here on it is more likely private than not
SURELY_OPEN = 0.1  # below it the reader is sure that a line is open
ORDINARY = Pattern(vocabulary.ORDINARY_TITLE)


@dataclass
class Scan:
    """The lines, their markers and the seals found so far: alive only inside `sealed`."""

    lines: Lines
    marks: list[Marker | None]
    rules: SplitRules
    private: Mapping[int, float] = field(default_factory=dict)  # by block, as far as is heard
    open_rows: frozenset[RowKey] = frozenset()  # of which a column says so
    seals: list[Seal] = field(default_factory=list)

    @property
    def end(self) -> int:
        return next(
            (
                j + 1
                for j in reversed(range(len(self.lines)))
                if self.lines[j].block.story is Story.BODY
            ),
            0,
        )

    def reach(self, at: int) -> Reach | None:
        mark = self.marks[at]
        return mark.reach if mark else None


def only_heard(scan: Scan, at: int) -> bool:
    """Whether nothing but the reader's opinion marks a line."""
    mark = scan.marks[at]
    return mark is not None and mark.rule == HEARD


def members(scan: Scan, first: int, end: int) -> Lines:
    """The lines between, without header rows that still head open rows."""
    outside = {x.row[0] for x in (*scan.lines[:first], *scan.lines[end:]) if x.row}
    return tuple(
        x
        for x in scan.lines[first:end]
        if x.block.story is Story.BODY and not (x.header_row and x.row and x.row[0] in outside)
    )


def above(scan: Scan, at: int) -> Line | None:
    return next((x for x in reversed(scan.lines[:at]) if not x.blank), None)


def anchor(lines: Lines, at: int) -> int | None:
    """The line that begins the smallest item in which `at` stands."""
    for k in range(at, -1, -1):
        if lines[k].rank is not None and not lines[k].agenda:
            return k if item_end(lines, k) > at else None
    return None


def around(lines: Lines, head: int, at: int) -> int:
    """The item that a remark speaks of: a numbered remark of the one that it stands in."""
    if head != at:
        return head
    wider = (k for k in reversed(range(at)) if rank_of(lines[k]) < rank_of(lines[at]))
    found = next((k for k in wider if not lines[k].agenda and item_end(lines, k) > at), head)
    return head if lines[found].top else found  # the title of the minutes is no item


def rank_of(line: Line) -> int:
    return 99 if line.rank is None else line.rank


def follows(before: Line, after: Line) -> bool:
    a, b = before.number, after.number
    if a is None or b is None or not a.parts or not b.parts:
        return False
    return a.parts[:-1] == b.parts[:-1] and steps(a.parts[-1], b.parts[-1]) == 1


_END = Pattern(
    r"\bend\s+of\s+(?:the\s+|this\s+)?(?:<P2>|<COLOUR>|(?:<CONF>|closed|private|separate)\b)"
)


def up_to_announced_end(scan: Scan, at: int, rule: str) -> int | None:
    """Seal what stands between a stub and an "End of confidential minute" in the same item."""
    for j in range(at + 1, len(scan.lines)):
        if rank_of(scan.lines[j]) < rank_of(scan.lines[at]):
            return None
        if scan.reach(j) is Reach.BACK and _END.search(scan.lines[j].text):
            scan.seals += seals.paragraphs(members(scan, at + 1, j + 1), rule)
            return j + 1
        if scan.reach(j) not in {None, Reach.POINTER}:
            return None
    return None


LETTERED = re.compile(r"\(?(?:[a-z]|[ivx]+)\)")  # the number of a part of an item: (b), iv)
_PART = re.compile(r"\(?(?:[b-h]|ii|iii|iv|v|cont\w*\W{0,2}\w?)\)", re.IGNORECASE)


def part_of(head: Line, line: Line) -> bool:
    """Whether a line that ends an item is a part of it by its number: 48(b), 48b or 48.1 of 48."""
    if head.number is None or line.number is None or line.header_row:
        return False
    one, other = head.number.parts, line.number.parts
    goes_on = one == other and _PART.match(line.words) and not _PART.match(head.words)
    return bool(one) and other[: len(one)] == one and bool(len(other) > len(one) or goes_on)


def first_level(lines: Sequence[Line], head: int | None) -> int | None:
    """The item of the first level to which a paragraph with a number of its own belongs."""
    while head is not None and (number := lines[head].number) is not None:
        if len(number.parts) == 1 and not LETTERED.match(number.text):
            break
        over = next((k for k in reversed(range(head)) if part_of(lines[k], lines[head])), None)
        if over is None:
            told = (k for k in reversed(range(head)) if not lines[k].top)  # no title of the minutes
            ranked = (k for k in told if lines[k].rank is not None)
            over = next((k for k in ranked if (lines[k].rank or 0) < (lines[head].rank or 0)), None)
        if over is None:
            break
        head = over
    return head


def trimmed(scan: Scan, at: int, end: int) -> int:
    """Without the lines at an item's end that only say who came and went, or close the meeting."""
    end = min(end, max(tail_start(scan.lines, at), at + 1))
    while end > at + 1 and (scan.lines[end - 1].blank or is_movement(scan.lines[end - 1])):
        end -= 1
    return end


def seal_item(scan: Scan, at: int, rule: str, doubt: str = "", *, named: bool = False) -> int:
    """Seal an item up to its end; one that is `named` by its number is not cut by what is heard."""
    end = min(item_end(scan.lines, at), _cell_end(scan.lines, at), _entry_end(scan.lines, at))
    end = min(end, _next_of_run(scan.lines, at), _next_without_title(scan.lines, at))
    after = (j for j in range(at + 1, scan.end) if follows(scan.lines[at], scan.lines[j]))
    last = next(after, scan.end)  # the item behind it, whatever their parts are set like
    while end < last and part_of(scan.lines[at], scan.lines[end]):
        end = min(item_end(scan.lines, end), _cell_end(scan.lines, end), last)
    end = _way_back(scan, at, _way_on(scan, at, end), named=named)
    if end == scan.end:
        seal_unplaced(scan, at, rule)
    end = trimmed(scan, at, end)
    number = scan.lines[at].number
    meant = members(scan, at, end)
    scan.seals += seals.paragraphs(
        _but_open_rows(scan, meant) if rule == "flag" else meant,
        rule,
        number.text if number else "",
        doubt,
    )
    return _while_out(scan, at, end)


def seal_unplaced(scan: Scan, at: int, rule: str) -> None:
    """Lines of the list of actions behind the close of which nobody can tell that they are open."""
    for j in listed[1] if (listed := common_list(scan.lines, at)) else ():
        scan.seals += seals.paragraphs((scan.lines[j],), rule, doubt=COMMON_LOG)


def _but_open_rows(scan: Scan, meant: Lines) -> Lines:
    """The lines of an item without those rows of which their own column says that they are open."""
    return tuple(x for x in meant if x.row is None or x.row not in scan.open_rows)


_LIES_BELOW = re.compile(r"\b(?:below|as\s+follows|overleaf|here)\b", re.IGNORECASE)


def _next_without_title(lines: Lines, at: int) -> int:
    """Where 9.1 begins behind item 8, of which no more is said than where it is minuted, and no 9."""
    own = lines[at].number
    if own is None or len(own.parts) > 1 or not own.parts[0].isdigit():
        return len(lines)
    behind = str(int(own.parts[0]) + 1)
    numbered = [(j, x.number.parts) for j, x in enumerate(lines) if x.number and j > at]
    first = next((j for j, parts in numbered if parts == (behind, "1")), len(lines))
    told = [x for x in lines[at + 1 : first] if not x.blank]
    stub = len(told) == 1 and says_elsewhere(told[0].words, 0)
    stub = stub and not _LIES_BELOW.search(told[0].words)
    return len(lines) if not stub or any(p == (behind,) for _, p in numbered) else first


def _next_of_run(lines: Lines, at: int) -> int:
    """Where the numbers of the minutes go on behind a title that has none and stands among them."""
    # "Confidential matters", "Staff left.", and then 12, 13: these are what it heads
    below = next((x for x in lines[at + 1 :] if not (x.blank or is_movement(x))), None)
    numbered = lines[at].number or SIGNED_NUMBER.fullmatch(lines[at].text)
    if numbered or lines[at].row or below is None or below.number:
        return len(lines)
    before = next((x for x in reversed(lines[:at]) if x.number and x.rank is not None), None)
    behind = (j for j in range(at + 1, len(lines)) if before and follows(before, lines[j]))
    return next((j for j in behind if lines[j].rank is not None), len(lines))


def seal_parts(scan: Scan, head: int | None, end: int, rule: str) -> int:
    """The parts of an item that stand behind it from `end` on: the rows 8a and 8.1 of row 8."""
    while head is not None:
        following = next((j for j in range(end, scan.end) if not scan.lines[j].blank), None)
        if following is None:
            break
        if rule == "flag" and scan.lines[following].row in scan.open_rows:
            end = row_end(scan.lines, following)
        elif _entry_of_its_own(scan, head, following):
            break
        elif _within(scan.lines[head], scan.lines[following]):
            end = seal_item(scan, following, rule)
        elif _goes_on_below(scan, head, following):
            scan.seals.append(seals.row(scan.lines, following, rule, doubt=SCOPE))
            end = row_end(scan.lines, following)
        else:
            break
    return end


def _entry_of_its_own(scan: Scan, head: int, at: int) -> bool:
    """Whether a table gives several rows one number, and had begun with it above `head`: 4, 4, 4."""
    one, line = scan.lines[head], scan.lines[at]
    if one.row is None or line.row is None or one.number != line.number or not line.first_in_row:
        return False
    return any(x.first_in_row and x.number == one.number for x in scan.lines[:head])


def _within(head: Line, line: Line) -> bool:
    one, other = head.number, line.number
    below = one is not None and other is not None and other.parts[: len(one.parts)] == one.parts
    again = one == other and head.row is not None and line.first_in_row
    return part_of(head, line) or (below and (again or rank_of(line) > rank_of(head)))


def _goes_on_below(scan: Scan, head: int, at: int) -> bool:
    """Whether a row without a number goes on with the one above it, and nobody comes back in it."""
    line, row = scan.lines[at], scan.lines[head].row
    if row is None or line.row is None or line.row[0] != row[0]:
        return False
    beside = [j for j in range(at, row_end(scan.lines, at)) if not scan.lines[j].blank]
    unread = all(scan.marks[j] is None or only_heard(scan, j) for j in beside)
    plain = unread and all(scan.lines[j].rank is None for j in beside)
    return plain and not any(is_movement(scan.lines[j]) for j in beside)


def _cell_end(lines: Lines, at: int) -> int:
    """Where a paragraph inside a cell must end; what begins a row goes on as far as it likes."""
    line = lines[at]
    if line.row is None or line.first_in_row or line.table is not Table.MINUTES:
        return len(lines)
    outside = (j for j in range(at, len(lines)) if lines[j].block.place != line.block.place)
    return next(outside, len(lines))


def _way_on(scan: Scan, at: int, end: int) -> int:
    """Where a line below an item's last paragraph opens a part that goes on behind the item."""
    for j in range(at + 1, end):
        mark, line = scan.marks[j], scan.lines[j]
        if mark and mark.reach is Reach.BLOCK and mark.rule != HEARD and not mark.pure:
            return j if line.rank is None and line.row is None else end
    return end


def _way_back(scan: Scan, at: int, end: int, *, named: bool) -> int:
    """Where an item leads back to the open meeting: by a rule, else by what is only heard.

    What is heard of a paragraph with a number of the item is what was resolved in it; and nobody
    has gone back before a line that says who returned.
    """
    backs = [j for j in range(at + 1, end) if scan.reach(j) is Reach.BACK]
    read = (j for j in backs if not only_heard(scan, j))
    returns = [j for j in range(at + 1, end) if _returns(scan.lines[j])]
    heard = (
        j
        for j in backs
        if (scan.lines[j].number is None or RETURNED.search(scan.lines[j].text))
        and not any(j < k for k in returns)
    )
    return next(read, end if named else next(heard, end))


def _returns(line: Line) -> bool:
    return is_movement(line) and RETURNED.search(line.text) is not None


def _entry_end(lines: Lines, at: int) -> int:
    """Where one entry of a list of actions ends: at the next one, though only this cites a minute.

    The next bullet, or without bullets the next line that says who is to do it.
    """
    label = lines[at].block.label
    before = next((x for x in reversed(lines[:at]) if not x.blank), None)
    listed = before is not None and "actions" in before.contexts
    if not listed or any(c.isalnum() for c in label):
        return len(lines)
    behind = range(at + 1, len(lines))
    entries = (
        j for j in behind if (lines[j].block.label == label if label else says_who(lines[j]))
    )
    return next(entries, len(lines))


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
