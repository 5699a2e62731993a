"""Confidential blocks: what opens one, and a sealed section for each item inside.

What does not live here: where it ends (`ends`). An end that nobody wrote is never guessed in favour
of publishing without a doubt for a person.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from redactor.split import seals
from redactor.split.lines.closing import cites, closes, rows_of_open, says_which, tail_start
from redactor.split.lines.line import item_end, row_end
from redactor.split.lines.movement import is_movement
from redactor.split.lines.tables import Table
from redactor.split.markers.openings import says_elsewhere
from redactor.split.markers.silent import tells_of_none
from redactor.split.markers.tags import PART2, pure
from redactor.split.marks import Marker, Reach
from redactor.split.reach.ends import block_end
from redactor.split.reach.last_words import closed_by, item_meant, open_behind
from redactor.split.reach.own_item import FLAG
from redactor.split.reach.scan import (
    COMMON_LOG,
    LIKELY,
    NO_END,
    ORDINARY,
    POSSIBLY,
    SCOPE,
    SURELY_OPEN,
    Scan,
    above,
    anchor,
    follows,
    members,
    only_heard,
    rank_of,
    seal_item,
    seal_unplaced,
)
from redactor.split.rulings.nothing_else import tells_of_ruling
from redactor.split.words import vocabulary
from redactor.split.words.patterns import Pattern
from redactor.split.words.text import words

if TYPE_CHECKING:
    from redactor.split.lines.line import Line, Lines

_LAW = Pattern(vocabulary.LAW)
_ONE = re.compile(r"\b(?:minute|item)\W*$", re.IGNORECASE)  # "Part 2 minute", of one item
_CLOSED = re.compile(
    r"\b(?:meeting|session|part|business)\b.{0,40}\b(?:closed|ended|finished|concluded)\b|\bclosed the (?:meeting|session)\b",
    re.IGNORECASE,
)
# "Exclusion of the public. No motion was needed, as no exempt business was on the agenda."
_NO_BUSINESS = Pattern(
    r"\bno\s+(?:<CONF>|<P2>)(?:\s+<NOUN>)?\s+(?:(?:was|were|stood|is|are)\s+)?(?:on\s+the\s+agenda|to\s+be\s+(?:taken|considered|discussed|transacted)|before\s+\w+\s+\w+|that\s+(?:evening|day)|tonight|listed)\b(?![^.;]{0,20}\b(?:other\s+than|except\w*|apart\s+from|save|but|bar)\b)"
)
_APPENDED = frozenset([Reach.BLOCK, Reach.REST, Reach.ITEM])
_IN_HERE = re.compile(
    r"\b(?:after|behind|below|follows|overleaf|attached|annex\w*|end|next page)\b", re.IGNORECASE
)


def block(scan: Scan, at: int, mark: Marker) -> int:
    if _opens_nothing(scan, at, mark):
        return at + 1
    if mark.pure and _flags_heading_above(scan, at):
        head = anchor(scan.lines, at)
        return at + 1 if head is None else _flagged_item(scan, head, at, mark)
    line = scan.lines[at]
    bare = mark.pure and pure(line.words) and not _of_part(line)
    if bare and (head := item_meant(scan, at)) is not None:
        return max(seal_item(scan, head, mark.rule), at + 1)
    if (head := _told_above(scan, at)) is not None:
        return max(seal_item(scan, head, mark.rule), at + 1)
    if _flags_above(scan, at, mark):
        return at + 1
    end, doubt = block_end(scan, at)
    end = _own_close(scan, at, end)
    if mark.until is not None and mark.until < end:
        end, doubt = mark.until, ""
    doubt = doubt or mark.doubt
    first = at
    if mark.start:
        scan.seals.append(seals.stretch(line, (mark.start, None), mark.rule, doubt=doubt))
        first = at + 1
    seal_block(scan, first, end, mark.rule, doubt)
    if doubt == COMMON_LOG:
        _seal_unknown_rows(scan, at, end, mark.rule)
    elif doubt == NO_END:
        seal_unplaced(scan, at, mark.rule)
    return _with_actions(scan, at, end, mark.rule)


def _flagged_item(scan: Scan, head: int, at: int, mark: Marker) -> int:
    """The end of the item that is flagged; with that of the same number below a row of nothing else."""
    lines = scan.lines
    end = max(seal_item(scan, head, mark.rule), at + 1)
    below = next((j for j in range(at + 1, scan.end) if not lines[j].blank), scan.end)
    if lines[at].row is None or below == scan.end or lines[below].number != lines[head].number:
        return end
    return end if scan.marks[below] is not None else seal_item(scan, below, mark.rule, SCOPE)


def _opens_nothing(scan: Scan, at: int, mark: Marker) -> bool:
    """Whether nothing of the part stands below its title, or it is told there that there is none."""
    if mark.apart and tail_start(scan.lines, at - 1) <= at:
        return True
    return _nil_follows(scan, at) or (mark.pure and _finished_stub(scan, at)) or _rules(scan, at)


def _own_close(scan: Scan, at: int, end: int) -> int:
    """The end with who came back and the close of the part, where the open meeting closed above it."""
    lines = scan.lines
    if not any(_CLOSED.search(x.words) and closes(x) for x in lines[:at]):
        return end
    said = end
    while said < scan.end and (
        lines[said].blank
        or is_movement(lines[said])
        or (_CLOSED.search(lines[said].words) and closes(lines[said]))
    ):
        said += 1
        end = end if lines[said - 1].blank else said
    return end


def _seal_unknown_rows(scan: Scan, at: int, end: int, rule: str) -> None:
    """Rows of the common action log without a number, of which nobody can tell that they are open."""
    log = next((j for j in range(end, scan.end) if scan.lines[j].table is Table.LOG), None)
    if log is None or cites(scan.lines, log) or says_which(scan.lines, log):
        return
    known = {*rows_of_open(scan.lines, at, log)}
    for j in range(log, scan.end):
        line = scan.lines[j]
        same = line.row is not None and line.row[0] == (scan.lines[log].row or line.row)[0]
        if same and line.first_in_row and not line.header_row and line.row not in known:
            scan.seals.append(seals.row(scan.lines, j, rule, doubt=COMMON_LOG))


_OF_THIS = re.compile(r"^\W*this\s+(?:section|part|item)\b(?!\s+of\b)", re.IGNORECASE)


def _told_above(scan: Scan, at: int) -> int | None:
    """The item that ends with "This section is confidential", with text above that and none below.

    Only before ordinary business, or where all that follows sounds open: else it opens a part.
    """
    head = closed_by(scan, at) if _OF_THIS.match(scan.lines[at].words) else None
    above_it = scan.lines[head + 1 : at] if head is not None else ()
    told = any(not (x.blank or is_movement(x)) for x in above_it)
    return head if head is not None and told and open_behind(scan, at) else None


def _flags_above(scan: Scan, at: int, mark: Marker) -> bool:
    """Seal what a bare flag stands behind, where that sounds private; whether it means no more."""
    line, head = scan.lines[at], anchor(scan.lines, max(at - 1, 0))
    if head is None or line.number or line.rank is not None or not FLAG.match(line.words):
        return False
    told = [j for j in range(head, at) if not scan.lines[j].blank]
    heard = [scan.private.get(scan.lines[j].block.index, 0) for j in told]
    if not told or heard[-1] < LIKELY or "dates" in scan.lines[head].contexts:
        return False
    first = next(j for j, private in zip(told, heard, strict=True) if private >= POSSIBLY)
    if any(scan.lines[j].rank is None for j in told if j < first):  # some of the item is open
        scan.seals += seals.paragraphs(members(scan, first, at + 1), mark.rule, doubt=SCOPE)
    else:
        seal_item(scan, head, mark.rule)
    below = [x for x in scan.lines[at + 1 : item_end(scan.lines, head)] if not x.blank]
    private = max((scan.private.get(x.block.index, 0) for x in below), default=0)
    return private < POSSIBLY if below else open_behind(scan, at)


def _with_actions(scan: Scan, at: int, end: int, rule: str) -> int:
    """What is to be done about a row of minutes goes with it, though people came back above."""
    lines = scan.lines
    if lines[at].row is None or end >= len(lines) or lines[end].row != lines[at].row:
        return end
    behind = [x for x in lines[end : row_end(lines, at)] if not (x.blank or is_movement(x))]
    actions = [x for x in behind if x.action_cell]
    if not actions or len(actions) < len(behind):
        return end
    scan.seals += [seals.stretch(x, (0, None), rule) for x in actions]
    return row_end(lines, at)


def _of_part(line: Line) -> bool:
    return PART2.search(line.text) is not None and not _ONE.search(line.words)


def _flags_heading_above(scan: Scan, at: int) -> bool:
    """Alone and right below the heading of an item, "CONFIDENTIAL" means that item."""
    line, heading = scan.lines[at], above(scan, at)
    if line.number is not None or line.block.heading or _of_part(line) or heading is None:
        return False
    if "dates" in heading.contexts or heading.row != line.row:
        return False  # nothing is told under the date of the next meeting: the second part begins
    return heading.number is not None and heading.heading and heading.rank is not None


def after(scan: Scan, at: int, mark: Marker) -> int:
    """A resolution to exclude the public: itself public, what follows is not."""
    if _nil_follows(scan, at) or _NO_BUSINESS.search(scan.lines[at].words):
        return at + 1
    line = scan.lines[at]
    if mark.start and line.text[mark.start :].strip():
        scan.seals.append(seals.stretch(line, (mark.start, None), mark.rule))
    first = at + 1
    while first < scan.end and (
        scan.lines[first].blank
        or _legal(scan, first)
        or is_movement(scan.lines[first])
        or _signs(scan.lines[first])
    ):
        first += 1
    if first >= scan.end or (scan.reach(first) is Reach.BLOCK and scan.lines[first].number is None):
        return first
    end, doubt = block_end(scan, first - 1)
    seal_block(scan, first, end, mark.rule, doubt)
    return end


def _signs(line: Line) -> bool:
    """Where the chair signs the open part, which has just closed."""
    return line.row is None and closes(line) and not _CLOSED.search(line.words)


def onwards(scan: Scan, at: int, first: int, mark: Marker) -> int:
    """Everything from an item on, which a sentence at `at` names, to the way back or the close."""
    back = (j for j in range(first + 1, scan.end) if scan.reach(j) is Reach.BACK)
    end = next(back, max(tail_start(scan.lines, first), first + 1))
    seal_block(scan, first, end, mark.rule, "")
    return at + 1 if at < first else max(end, at + 1)


# "… whether any item should be reserved. There was none", in an item of several matters.
_ASKED_NONE = re.compile(
    r"\bwhether\s+(?:there\s+(?:was|were)\s+)?any\b[^.]{0,80}\.\s+(?:there\s+(?:was|were)\s+none|none\b|no\s+(?:items?|business|matters?|such)\b)",
    re.IGNORECASE,
)
_PLAIN = frozenset("item no paragraph paragraphs s in schedule 12a and number of part 1 i".split())


def _legal(scan: Scan, at: int) -> bool:
    """The resolution, and the table that gives the ground for each item by numbers alone."""
    line = scan.lines[at]
    beside = [x for x in scan.lines if x.row == line.row] if line.row is not None else []
    said = {word for x in beside for word in words(x.text)}
    numbers = all(word in _PLAIN or word.isdigit() for word in said)
    return (bool(beside) and numbers) or bool(_LAW.search(line.text))


def _nil_follows(scan: Scan, at: int) -> bool:
    """The heading stands there, and below it: "None"."""
    following = next((x for x in scan.lines[at + 1 : scan.end] if not x.blank), None)
    within = scan.lines[at + 1 : item_end(scan.lines, at)] if scan.lines[at].number else ()
    asked = any(_ASKED_NONE.search(x.words) for x in within) or _only_refers(scan, at)
    return asked or (following is not None and tells_of_none(following.words))


def _only_refers(scan: Scan, at: int) -> bool:
    """A heading, below it nothing but where its matter is, and then open business: "See the sheet"."""
    line, end = scan.lines[at], item_end(scan.lines, at)
    told = [x for x in scan.lines[at + 1 : end] if not x.blank]
    stub = len(told) == 1 and says_elsewhere(told[0].words, 0)
    if not (stub and end < scan.end and _both_head(line, scan.lines[end])):
        return False
    if not _IN_HERE.search(told[0].words):
        return open_behind(scan, end - 1)
    opens = (j for j in range(end, scan.end) if scan.reach(j) in {Reach.BLOCK, Reach.AFTER})
    return any(not only_heard(scan, j) for j in opens)


def _both_head(line: Line, following: Line) -> bool:
    """Whether two lines begin items, by how they look or as their numbers go on."""
    counted = line.number is not None and following.number is not None and follows(line, following)
    return counted or bool(line.heading_mark and following.heading_mark)


def _finished_stub(scan: Scan, at: int) -> bool:
    """A numbered "Part 2" with nothing below it, between ordinary items: the body is elsewhere."""
    line, end = scan.lines[at], item_end(scan.lines, at)
    if line.number is None or any(not x.blank for x in scan.lines[at + 1 : end]) or end >= scan.end:
        return False
    following = scan.lines[end]
    if not (following.number and follows(line, following)):
        return False
    return ORDINARY.search(following.words) is not None or _told_behind_the_close(scan, end)


def _told_behind_the_close(scan: Scan, at: int) -> bool:
    """Whether a confidential part is appended to the minutes, and all up to their close is surely open."""
    close = tail_start(scan.lines, at)
    private = (scan.private.get(x.block.index, 0) for x in scan.lines[at:close])
    appended = (j for j in range(close, scan.end) if scan.reach(j) in _APPENDED)
    return any(not only_heard(scan, j) for j in appended) and max(private, default=0) < SURELY_OPEN


def _rules(scan: Scan, at: int) -> bool:
    """An item "Confidential matters", and below it only which of the other items these are."""
    if scan.lines[at].rank is None:
        return False
    behind = range(at + 1, item_end(scan.lines, at))
    said = [j for j in behind if not (scan.lines[j].blank or is_movement(scan.lines[j]))]
    by_number = {j for j in said if scan.reach(j) in {Reach.LISTED, Reach.ONWARDS}}
    rules = by_number or any(scan.reach(j) is Reach.PIECES for j in said)
    return bool(rules) and all(j in by_number or tells_of_ruling(scan.lines[j].words) for j in said)


def seal_block(scan: Scan, first: int, end: int, rule: str, doubt: str) -> None:
    """One sealed section for each item of the block.

    A heading that only says that Part 2 begins announces nothing in Part 1: it goes with the
    first item.
    """
    inside = members(scan, first, _without_empty_cells(scan.lines, first, end))
    starts = _item_starts(inside)
    if not starts:
        if any(not x.blank for x in inside):
            scan.seals += seals.paragraphs(inside, rule, doubt=doubt)
        return
    preamble, numbers = inside[: starts[0]], [inside[a].number for a in starts]
    if _joins(preamble, inside[starts[0]]):
        starts[0] = 0
    elif any(not x.blank for x in preamble):
        scan.seals += seals.paragraphs(preamble, rule, doubt=doubt)
    for a, b, number in zip(starts, [*starts[1:], len(inside)], numbers, strict=True):
        scan.seals += seals.paragraphs(inside[a:b], rule, number.text if number else "", doubt)


def _without_empty_cells(lines: Lines, first: int, end: int) -> int:
    """The end without the empty cells that begin the row in which the block ends."""
    while first < end < len(lines) and lines[end - 1].blank and lines[end - 1].row is not None:
        if lines[end - 1].row != lines[end].row:
            break
        end -= 1
    return end


def _joins(preamble: Lines, first: Line) -> bool:
    """Whether the lines in front of a block's first item are no more than its marker."""
    return first.row is None and all(x.row is None and (x.blank or pure(x.words)) for x in preamble)


def _item_starts(members: Lines) -> list[int]:
    numbered = [i for i, x in enumerate(members) if x.number and x.rank is not None]
    if numbered:
        head = members[numbered[0]]
        rest = [i for i in numbered[1:] if not _child(head, members[i])] if numbered[0] == 0 else []
        level = min(rank_of(members[i]) for i in (rest or numbered))
        starts = [i for i in (rest or numbered) if rank_of(members[i]) == level]
        return sorted({*starts, *([0] if rest else [])})
    ranked = [rank_of(x) for x in members if x.rank is not None and not pure(x.words)]
    return [
        i for i, x in enumerate(members) if ranked and x.rank == min(ranked) and not pure(x.words)
    ]


def _child(head: Line, line: Line) -> bool:
    if head.number is None or line.number is None or line.number.lettered:
        return True
    parts = head.number.parts
    return rank_of(line) > rank_of(head) and (
        line.number.parts[: len(parts)] == parts or line.number.depth > 1
    )
