"""Markers → what they seal: one handler for each reach, fail closed (B3, B4).

Whole blocks are the business of `blocks`; here are items, paragraphs, cells, sentences, what is
meant by number or backwards.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from redactor.split import seals
from redactor.split.lines.closing import tail_start
from redactor.split.lines.line import item_end, row_end
from redactor.split.lines.movement import is_movement
from redactor.split.lines.tables import Table
from redactor.split.markers import informal
from redactor.split.markers.confided import TOLD
from redactor.split.markers.heard import RULE as HEARD
from redactor.split.markers.heard import private, with_heard
from redactor.split.markers.tags import CONFIDENTIAL, PART2, pure
from redactor.split.marks import Marker, Reach
from redactor.split.reach import backwards, blocks, by_number, pieces, stubs
from redactor.split.reach.backwards import COUNTED
from redactor.split.reach.collected import collected
from redactor.split.reach.ends import came_back
from redactor.split.reach.scan import (
    SCOPE,
    Scan,
    above,
    anchor,
    around,
    members,
    only_heard,
    own_matters,
    seal_item,
    seal_parts,
    trimmed,
    up_to_announced_end,
)
from redactor.split.words.lexicon import HOUSE_MARK, MARKER_WORDS
from redactor.split.words.patterns import Pattern
from redactor.split.words.text import words

if TYPE_CHECKING:
    from collections.abc import Callable

    from redactor.split.lines.line import Line, Lines
    from redactor.split.markers.heard import Heard
    from redactor.split.seals import Seal
    from redactor.split.words.vocabulary import SplitRules


_ACTIONS = Pattern(r"^\W*(?:<P2>|<CONF>)\s+(?:actions?|action\s+points|tasks)\W*$")
_LIKELY = 0.5  # from here on a row sounds private
_HEADING, _OF_WHAT = 8, 2  # words of a heading; of what it is, beside that it is confidential
_FOR_NOW = re.compile(r"\b(?:until|till|pending|before)\b.*|\([^()]*\)$", re.IGNORECASE)


def item(scan: Scan, at: int, mark: Marker) -> int:
    line = scan.lines[at]
    if line.row is not None and line.number is None:
        beside = range(at + 1, row_end(scan.lines, at))
        opens = next(
            (j for j in beside if scan.reach(j) is Reach.BLOCK and not only_heard(scan, j)), None
        )
        if opens is not None:  # | Closed meeting | The meeting went into closed session |
            return blocks.block(scan, opens, scan.marks[opens] or mark)
    heads = line.row is not None and line.number is None and informal.opens(line.words)
    if heads and (end := up_to_announced_end(scan, at, mark.rule)) is not None:
        scan.seals.append(seals.row(scan.lines, at, mark.rule))
        return end
    if _alone_in_row(scan, at):
        single = informal.single(line.words)
        return _heads_row(scan, at, mark) if single else _heads_rows(scan, at, mark)
    if line.row is not None and line.table is not Table.MINUTES:
        return _with_rows_below(scan, at, mark)
    if line.rank is not None and line.number is None and pure(line.words) and _empty(scan, at):
        return blocks.block(scan, at, mark)
    if line.rank is not None:
        return seal_item(scan, at, mark.rule, mark.doubt)
    if line.row is not None:
        return _cell_paragraph(scan, at, mark)
    return _paragraph(scan, at, mark)


def _with_rows_below(scan: Scan, at: int, mark: Marker) -> int:
    """A row of a table that is no minutes, and those below it that go on without a first cell."""
    lines, end = scan.lines, row_end(scan.lines, at)
    scan.seals.append(seals.row(lines, at, mark.rule, doubt=mark.doubt))
    first = next(x for x in lines if x.row == lines[at].row)
    if not any(c.isdigit() for c in first.text):  # no number, but perhaps a sign of the row itself
        return end
    while end < len(lines) and lines[end].blank and _same_table(lines[end], first):
        scan.seals.append(seals.row(lines, end, mark.rule, doubt=SCOPE))
        end = row_end(lines, end)
    return end


def _same_table(line: Line, other: Line) -> bool:
    return line.row is not None and other.row is not None and line.row[0] == other.row[0]


def _paragraph(scan: Scan, at: int, mark: Marker) -> int:
    """A flagged paragraph that begins no item, with what it heads or what goes on with it."""
    line = scan.lines[at]
    end, doubt = at + 1, mark.doubt
    if _heads_text(line):
        end, doubt = _up_to_next_heading(scan, at), SCOPE
    elif (_titles_bullet(line) and (further := _bullets_below(scan, at)) > end) or (
        _opens_item(scan, at) and (further := _private_up_to(scan, end)) > end
    ):
        end, doubt = further, SCOPE
    scan.seals += seals.paragraphs(members(scan, at, end), mark.rule, doubt=doubt)
    return end


def _heads_text(line: Line) -> bool:
    """A heading that looks like text, or nothing but a sign of the clerk's own."""
    if HOUSE_MARK in line.text and not line.words.strip(f" .:()[]{HOUSE_MARK}"):
        return True
    ended = line.text.rstrip().endswith((".", ")", "]"))
    brief = len(words(line.words)) <= _HEADING and not ended
    return not line.block.label and (brief or _flags_only(line))


def _titles_bullet(line: Line) -> bool:
    """`- Staffing (confidential)`: a bullet that says of what it is, and tells nothing."""
    told = words(PART2.sub("", CONFIDENTIAL.sub("", line.words)))
    return bool(line.block.label) and len(told) <= _OF_WHAT and "actions" not in line.contexts


def _bullets_below(scan: Scan, at: int) -> int:
    """Behind the next bullet, and those that sound private; unread, behind the last of the list."""
    label, end = scan.lines[at].block.label, at + 1
    while end < scan.end and scan.lines[end].block.label == label and scan.marks[end] is None:
        if end > at + 1 and scan.private and not _sounds_private(scan, end):
            break
        end += 1
    return end


def _flags_only(line: Line) -> bool:
    """`Commercial in confidence, until the contract is signed`: how long, and of what it is said."""
    said = _FOR_NOW.sub("", CONFIDENTIAL.sub("", line.words))
    told = [word for word in words(said) if word not in MARKER_WORDS]
    return CONFIDENTIAL.search(line.words) is not None and len(told) <= _OF_WHAT


def _opens_item(scan: Scan, at: int) -> bool:
    """Whether a paragraph is the first one below a heading."""
    before = above(scan, at)
    return before is not None and before.rank is not None


def _private_up_to(scan: Scan, at: int) -> int:
    """How far the paragraphs of an item sound private, from one on."""
    return next((j for j in range(at, scan.end) if not _sounds_private(scan, j)), scan.end)


def _sounds_private(scan: Scan, at: int) -> bool:
    """Whether a paragraph that nothing marks goes on with an item and sounds private."""
    line = scan.lines[at]
    within = line.rank is None and line.row is None and scan.marks[at] is None
    return within and scan.private.get(line.block.index, 0) >= _LIKELY


def _heads_rows(scan: Scan, at: int, mark: Marker) -> int:
    """All that follows a row of minutes, or a frame of its own; in any other table, the rows below."""
    row = scan.lines[at].row
    below = [x for x in scan.lines[at:] if x.row and row and x.row[0] == row[0] and not x.blank]
    if scan.lines[at].table is Table.MINUTES or len(below) == 1:
        return blocks.block(scan, at, mark)
    scan.seals += [seals.stretch(x, (0, None), mark.rule) for x in below]
    return at + len(below)


def _heads_row(scan: Scan, at: int, mark: Marker) -> int:
    """A row "Confidential item": with it the next one, unless that sounds open to the reader."""
    scan.seals.append(seals.row(scan.lines, at, mark.rule, doubt=mark.doubt))
    end = row_end(scan.lines, at)
    below = next((j for j in range(end, scan.end) if not scan.lines[j].blank), None)
    if below is None or scan.lines[below].row is None or scan.marks[below] is not None:
        return end
    told = (
        scan.private.get(x.block.index, 0) for x in scan.lines[below : item_end(scan.lines, below)]
    )
    private = not scan.private or max(told, default=0) >= _LIKELY
    return seal_item(scan, below, mark.rule, SCOPE) if private else end


def _alone_in_row(scan: Scan, at: int) -> bool:
    """A row of nothing but a marker, without a number: the heading of the rows below."""
    line = scan.lines[at]
    if line.row is None or line.number:
        return False
    if line.table is Table.LOG and not _ACTIONS.search(line.words):
        return False
    marks = pure(line.words) or informal.opens(line.words) or _ACTIONS.search(line.words)
    return bool(marks) and not _beside(scan, at)


def _beside(scan: Scan, at: int) -> bool:
    """Whether anything else stands in the row of a line."""
    line = scan.lines[at]
    return any(x.row == line.row and x is not line and not x.blank for x in scan.lines)


def _up_to_next_heading(scan: Scan, at: int) -> int:
    stop = (
        j
        for j in range(at + 1, scan.end)
        if scan.lines[j].rank is not None or scan.reach(j) is Reach.BACK
    )
    return trimmed(scan, at, _way_back(scan, at, next(stop, scan.end)))


def _empty(scan: Scan, at: int) -> bool:
    """Nothing stands below a heading before the next one."""
    return all(x.blank or is_movement(x) for x in scan.lines[at + 1 : item_end(scan.lines, at)])


def _cell_paragraph(scan: Scan, at: int, mark: Marker) -> int:
    """A flag inside a cell: the row where it heads the row's text, else that paragraph."""
    lines, line = scan.lines, scan.lines[at]
    cell = [x for x in lines if x.block.place == line.block.place and not x.blank]
    head = anchor(lines, at)
    titled = (
        head is not None
        and len(words(lines[head].words)) > 0
        and lines[head].block.place != line.block.place
    )
    if line.action_cell and _flagged_beside(scan, at):
        scan.seals.append(seals.stretch(line, (0, None), mark.rule, doubt=mark.doubt))
        return at + 1
    heads_row = cell[0] is line and (len(cell) == 1 or not titled or len(words(line.words)) <= 8)
    if heads_row and head is not None and lines[head].row == line.row:
        scan.seals.append(seals.row(lines, at, mark.rule))
        return seal_parts(scan, head, row_end(lines, at), mark.rule)
    if heads_row:
        scan.seals.append(seals.row(lines, at, mark.rule, doubt=SCOPE))
        return row_end(lines, at)
    scan.seals.append(seals.stretch(line, (0, None), mark.rule, doubt=mark.doubt))
    if mark.reach is Reach.WHOLE_ITEM:
        scan.seals += [seals.stretch(x, (0, None), mark.rule) for x in cell[cell.index(line) + 1 :]]
        return seal_parts(scan, head, row_end(lines, at), mark.rule)
    return at + 1


def _flagged_beside(scan: Scan, at: int) -> bool:
    """Whether a paragraph of the row's minute bears a flag and others, that stay open, bear none."""
    row = scan.lines[at].row
    told = [
        j
        for j, x in enumerate(scan.lines)
        if x.row == row and not (x.blank or x.action_cell or (x.number and not words(x.words)))
    ]
    flags = {Reach.ITEM, Reach.FROM, Reach.WHOLE_ITEM}
    flagged = [
        j for j in told if (mark := scan.marks[j]) and mark.reach in flags and mark.rule != HEARD
    ]
    return 0 < len(flagged) < len(told) and told[0] not in flagged


def whole_item(scan: Scan, at: int, mark: Marker) -> int:
    head = anchor(scan.lines, at)
    if scan.lines[at].row is not None:
        return item(scan, at, mark)
    if head is None or not any(x is above(scan, at) for x in scan.lines[head : head + 2]):
        return blocks.block(scan, at, mark)
    if (end := _written_end(scan, head, at)) is not None:
        scan.seals += seals.paragraphs(members(scan, at, end), mark.rule)
        return end
    return max(seal_item(scan, head, mark.rule), at + 1)


def _written_end(scan: Scan, head: int, at: int) -> int | None:
    """Where a stub with open text above it in its item ends, if a line says so right in the item."""
    told = any(not x.blank and not is_movement(x) for x in scan.lines[head + 1 : at])
    end = min(item_end(scan.lines, head), scan.end)
    back = _way_back(scan, at, end)
    return back if told and back < end and not only_heard(scan, back) else None


def from_here(scan: Scan, at: int, mark: Marker) -> int:
    line, cuts = scan.lines[at], mark.cuts or ((mark.start, None),)
    if line.table is Table.LOG:
        scan.seals.append(seals.row(scan.lines, at, mark.rule))
        return row_end(scan.lines, at)
    if line.row is None and cuts[0] == (line.start, len(line.text)):
        scan.seals += seals.paragraphs((line,), mark.rule, line.number.text if line.number else "")
        return at + 1
    scan.seals += [seals.stretch(scan.lines[at], cut, mark.rule) for cut in cuts]
    return at + 1


def rest(scan: Scan, at: int, mark: Marker) -> int:
    line, head = scan.lines[at], anchor(scan.lines, at)
    if line.text[mark.start :].strip(" ."):
        return _sitting(scan, at, mark) if mark.rule == TOLD else from_here(scan, at, mark)
    if head is None or "dates" in line.contexts:
        return blocks.block(scan, at, mark)  # of the minutes
    end = item_end(scan.lines, around(scan.lines, head, at))
    if mark.rule == TOLD:
        end = _way_back(scan, at, _told_below(scan, head, at))
        if all(x.blank for x in scan.lines[at + 1 : end]):
            return next_item(scan, at, mark)
    scan.seals += seals.paragraphs(
        members(scan, at, trimmed(scan, at, end)), mark.rule, doubt=SCOPE
    )
    return at + 1


def _sitting(scan: Scan, at: int, mark: Marker) -> int:
    """A paragraph that was told in private session, with what follows it up to a written way back."""
    head = anchor(scan.lines, at)
    end = at + 1 if head is None else item_end(scan.lines, around(scan.lines, head, at))
    back = _way_back(scan, at, scan.end if head is None else min(end + 1, scan.end))
    behind = (
        members(scan, at + 1, back) if scan.reach(min(back, scan.end - 1)) is Reach.BACK else ()
    )
    done = item(scan, at, mark)
    scan.seals += seals.paragraphs(behind, mark.rule, doubt=SCOPE) if behind else []
    return max(done, at + 1 + len(behind))


def _told_below(scan: Scan, head: int, at: int) -> int:
    """The end of the smallest item around a line in which anything stands below it."""
    lines, end = scan.lines, item_end(scan.lines, head)
    while lines[at].number is None and (number := lines[head].number) and number.depth > 1:
        if (wider := around(lines, head, head)) == head:
            break
        head, end = wider, item_end(lines, wider)
    while (
        all(x.blank for x in lines[at + 1 : end]) and (wider := around(lines, head, head)) != head
    ):
        head, end = wider, item_end(lines, wider)
    return end


def _way_back(scan: Scan, at: int, end: int) -> int:
    """Where the minutes go on in public behind a line, or who left came back; at the latest, `end`."""
    back = next((j for j in range(at + 1, end) if scan.reach(j) is Reach.BACK), end)
    found = came_back(scan, at, back)
    return found[0] if found else back


def next_paragraph(scan: Scan, at: int, mark: Marker) -> int:
    """The paragraphs behind a line; where it stands alone in its row, the rows below."""
    count = COUNTED.get(mark.scope, 1)
    if scan.lines[at].row is not None and not _beside(scan, at):
        return _next_rows(scan, at, count, mark.rule)
    behind = [j for j in range(at + 1, scan.end) if not scan.lines[j].blank]
    meant = behind[:count]
    for j in meant:
        scan.seals += seals.paragraphs((scan.lines[j],), mark.rule)
    return meant[-1] + 1 if meant else at + 1


def _next_rows(scan: Scan, at: int, count: int, rule: str) -> int:
    first = behind = row_end(scan.lines, at)
    while count and behind < scan.end and scan.lines[behind].row is not None:
        scan.seals.append(seals.row(scan.lines, behind, rule))
        behind, count = row_end(scan.lines, behind), count - 1
    numbered = (k for k in range(first, behind) if scan.lines[k].rank is not None)
    return seal_parts(scan, next(numbered, None), behind, rule)


def _below(scan: Scan, at: int) -> int:
    return next((j for j in range(at + 1, scan.end) if not scan.lines[j].blank), at)


def _heads_its_text(scan: Scan, at: int) -> bool:
    """`6. The Chair declared the following item confidential.`, or that right below the title of 6."""
    before = above(scan, at)
    titled = before is not None and before.rank is not None and before.heading and not before.top
    begins = scan.lines[at].number is not None or titled
    return begins and _below(scan, at) > at and scan.lines[_below(scan, at)].rank is None


def _told_up_to_return(scan: Scan, at: int, j: int) -> int | None:
    """The line in front of the next item in which those who left came back, with text before it."""
    back = next((k for k in range(at + 1, j) if scan.reach(k) is Reach.BACK), None)
    found = came_back(scan, at, j)
    end = back if back is not None else found[0] if found else None
    told = end is not None and any(not x.blank for x in scan.lines[at + 1 : end])
    return end if told else None


def next_item(scan: Scan, at: int, mark: Marker) -> int:
    last = min(scan.end, tail_start(scan.lines, at))
    if _heads_its_text(scan, at):
        head = anchor(scan.lines, at)
        last = item_end(scan.lines, at if head is None else head)
        end = trimmed(scan, at, _way_back(scan, at, last))
        scan.seals += seals.paragraphs(members(scan, at + 1, end), mark.rule)
        return end
    j = next((j for j in range(at + 1, last) if scan.lines[j].rank is not None), None)
    if j is None:
        return blocks.block(scan, at, mark)  # no item has a number or a title
    if (back := _told_up_to_return(scan, at, j)) is not None:
        scan.seals += seals.paragraphs(members(scan, at + 1, back), mark.rule)
        return back
    if all(x.blank for x in scan.lines[j + 1 : last]):
        return at + 1  # the title of the close
    return seal_parts(scan, anchor(scan.lines, at), seal_item(scan, j, mark.rule), mark.rule)


_HANDLERS: dict[Reach, Callable[[Scan, int, Marker], int]] = {
    Reach.BLOCK: blocks.block,
    Reach.AFTER: blocks.after,
    Reach.ITEM: item,
    Reach.WHOLE_ITEM: whole_item,
    Reach.FROM: from_here,
    Reach.REST: rest,
    Reach.NEXT: next_paragraph,
    Reach.NEXT_ITEM: next_item,
    Reach.BESIDE: backwards.beside,
    Reach.BACK: backwards.shut,
    Reach.RETRO: backwards.retro,
    Reach.SPOKEN: backwards.taken_back,
    Reach.LISTED: by_number.listed,
    Reach.ONWARDS: by_number.onwards,
    Reach.PIECES: pieces.sealed,
    Reach.POINTER: stubs.pointer,
}


def sealed(lines: Lines, rules: SplitRules, said: Heard) -> list[Seal]:
    """Everything that a marker in the text seals, or one that the reader hears."""
    marks = with_heard(lines, collected(lines, rules), said, rules)
    scan = Scan(lines, marks, rules, private(said))
    at = 0
    while at < len(lines):
        mark, before = scan.marks[at], len(scan.seals)
        end = _handled(scan, at, mark)
        if mark and mark.otherwise and len(scan.seals) == before:
            end = _handled(scan, at, mark.otherwise)
        for j, ruling in enumerate(scan.marks[at + 1 : end], at + 1):
            if ruling is not None and ruling.reach is Reach.PIECES:
                pieces.sealed(scan, j, ruling)  # sealed itself, it may name what stands outside
            elif ruling is not None and ruling.reach is Reach.RETRO and only_heard(scan, at):
                backwards.retro(scan, j, ruling)
        at = end
    own_matters(scan)
    return scan.seals


def _handled(scan: Scan, at: int, mark: Marker | None) -> int:
    """Where to go on behind what a line marks."""
    handler = _HANDLERS.get(mark.reach) if mark else None
    return max(at + 1, handler(scan, at, mark)) if mark and handler else at + 1
