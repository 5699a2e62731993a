"""Markers → what they seal: one handler for each reach, fail closed.

Here are items, sentences, what stands next, and which handler a marker has. What does not live
here: whole blocks (`blocks`), rows and cells (`rows`), paragraphs that begin no item (`paragraphs`),
what is meant by number (`by_number`, `pieces`) or backwards (`backwards`).
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from redactor.split import seals
from redactor.split.lines.closing import tail_start
from redactor.split.lines.line import item_end, row_end
from redactor.split.lines.movement import WITHDREW, is_movement
from redactor.split.lines.tables import Table
from redactor.split.markers import informal
from redactor.split.markers.confided import TOLD
from redactor.split.markers.heard import with_heard
from redactor.split.markers.hearing import private
from redactor.split.markers.openings import says_elsewhere
from redactor.split.markers.remainder import SCOPE as SCOPE_OF_REST
from redactor.split.markers.tags import pure
from redactor.split.markers.titles import SUBTITLE
from redactor.split.marks import Marker, Reach
from redactor.split.reach import (
    backwards,
    blocks,
    by_number,
    first_words,
    paragraphs,
    pieces,
    remainder,
    rows,
    stubs,
    unbegun,
)
from redactor.split.reach.collected import collected
from redactor.split.reach.ends import came_back, way_back
from redactor.split.reach.just_above import COUNTED
from redactor.split.reach.last_words import item_meant
from redactor.split.reach.scan import (
    POSSIBLY,
    SCOPE,
    Scan,
    above,
    anchor,
    around,
    members,
    only_heard,
    seal_item,
    seal_parts,
    trimmed,
    up_to_announced_end,
)
from redactor.split.reach.unrolled import rolled, unrolled
from redactor.split.reach.while_out import while_out
from redactor.split.rulings.excluded import shuts_out
from redactor.split.signs.tables.columns import open_rows
from redactor.split.words.text import sentences

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from redactor.split.lines.line import Lines
    from redactor.split.markers.hearing import Heard
    from redactor.split.seals import Seal
    from redactor.split.words.vocabulary import SplitRules


def item(scan: Scan, at: int, mark: Marker) -> int:
    line = scan.lines[at]
    if _numbers_anew(scan, at):
        return blocks.block(scan, at, mark)
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
    alone = rows.alone(scan, at)
    if alone or rows.names_one_item(scan, at):
        single = informal.single(line.words) or not alone
        return rows.heads_row(scan, at, mark) if single else rows.heads_rows(scan, at, mark)
    if line.row is not None and line.table is not Table.MINUTES:
        return rows.with_rows_below(scan, at, mark)
    if line.rank is not None and line.number is None and pure(line.words) and _empty(scan, at):
        return blocks.block(scan, at, mark)
    if line.rank is not None:
        return _told_again(scan, at, seal_item(scan, at, mark.rule, mark.doubt), mark)
    if line.row is not None:
        return rows.in_cell(scan, at, mark)
    return paragraphs.flagged(scan, at, mark)


_STUB = re.compile(
    r"\b(?:removed|withheld|held|kept|redacted|recorded|minuted|filed)\b|[^.;!?]\s*$", re.IGNORECASE
)


def _told_again(scan: Scan, at: int, end: int, mark: Marker) -> int:
    """The end with the item of the same number right behind a title or stub with nothing below it."""
    lines, number = scan.lines, scan.lines[at].number
    bare = all(x.blank for x in lines[at + 1 : end]) and _STUB.search(lines[at].words)
    if not (bare and number and end < scan.end and lines[end].number == number):
        return end
    return end if scan.marks[end] is not None else seal_item(scan, end, mark.rule, SCOPE)


def _numbers_anew(scan: Scan, at: int) -> bool:
    """Whether a title without a number stands above an item 1 that is not the first of the minutes."""
    line = scan.lines[at]
    below = next((x for x in scan.lines[at + 1 :] if not x.blank), None)
    if line.row or line.number or not (below and below.number and below.rank is not None):
        return False
    return below.number.parts == ("1",) and any(
        x.number is not None and x.number.parts == ("1",) for x in scan.lines[:at] if not x.agenda
    )


def _empty(scan: Scan, at: int) -> bool:
    """Nothing stands below a heading before the next one."""
    return all(x.blank or is_movement(x) for x in scan.lines[at + 1 : item_end(scan.lines, at)])


def whole_item(scan: Scan, at: int, mark: Marker) -> int:
    head = anchor(scan.lines, at)
    if scan.lines[at].row is not None or _numbers_anew(scan, at):
        return item(scan, at, mark)
    if (meant := item_meant(scan, at)) is not None:
        return max(seal_item(scan, meant, mark.rule), at + 1)
    if head is not None and _announces_next(scan, head, at):
        return next_item(scan, at, mark)
    if head is None or not any(x is above(scan, at) for x in scan.lines[head : head + 2]):
        return blocks.block(scan, at, mark)
    if (end := _written_end(scan, head, at)) is not None:
        scan.seals += seals.paragraphs(members(scan, at, end), mark.rule)
        return end
    return max(seal_item(scan, head, mark.rule), at + 1)


def _announces_next(scan: Scan, head: int, at: int) -> bool:
    """Whether a stub closes an item with text of its own: "The clerk left. Confidential item".

    Or stands alone between two items that run on from their numbers, of which the first is open.
    """
    if any(not x.blank for x in scan.lines[at + 1 : item_end(scan.lines, head)]):
        return False
    line, first = scan.lines[at], scan.lines[head]
    if above(scan, at) is first and first.number is not None and not first.block.heading:
        open_ = scan.private.get(first.block.index, 0) < POSSIBLY
        return open_ and pure(line.words) and len(sentences(first.text, first.start)) > 1
    told = any(not (x.blank or is_movement(x)) for x in scan.lines[head + 1 : at])
    return told and WITHDREW.search(line.text) is not None


def _written_end(scan: Scan, head: int, at: int) -> int | None:
    """Where a stub with open text above it in its item ends, if a line says so right in the item."""
    told = any(not x.blank and not is_movement(x) for x in scan.lines[head + 1 : at])
    end = min(item_end(scan.lines, head), scan.end)
    back = way_back(scan, at, end)
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


_AHEAD = re.compile(
    r"\b(?:following|next|follows|remaining|(?:remainder|rest)(?!\s+of\s+(?:this|the)\s+(?:item|minute|matter|discussion)\b))\b",
    re.IGNORECASE,
)


def rest(scan: Scan, at: int, mark: Marker) -> int:
    line, head = scan.lines[at], anchor(scan.lines, at)
    if mark.scope == SCOPE_OF_REST:
        return remainder.sealed(scan, at, mark)
    if line.text[mark.start :].strip(" ."):
        return _sitting(scan, at, mark) if mark.rule == TOLD else from_here(scan, at, mark)
    if head is None or "dates" in line.contexts:
        return blocks.block(scan, at, mark)  # of the minutes
    end = item_end(scan.lines, around(scan.lines, head, at))
    end = way_back(scan, at, _told_below(scan, head, at) if mark.rule == TOLD else end)
    if all(x.blank for x in scan.lines[at + 1 : end]):
        if mark.rule == SUBTITLE:  # "Confidential actions", and below it 3, 4 and 5
            return blocks.block(scan, at, mark)
        if mark.rule != TOLD:
            return backwards.retro(scan, at, replace(mark, scope="item"))
        told_elsewhere = says_elsewhere(line.text, line.start) and not _AHEAD.search(line.words)
        return at + 1 if told_elsewhere else next_item(scan, at, mark)
    scan.seals += seals.paragraphs(
        members(scan, at, trimmed(scan, at, end)), mark.rule, doubt=SCOPE
    )
    return at + 1


def _sitting(scan: Scan, at: int, mark: Marker) -> int:
    """A paragraph that was told in private session, with what follows it up to a written way back."""
    head = anchor(scan.lines, at)
    end = at + 1 if head is None else item_end(scan.lines, around(scan.lines, head, at))
    back = way_back(scan, at, scan.end if head is None else min(end + 1, scan.end))
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


def next_paragraph(scan: Scan, at: int, mark: Marker) -> int:
    """The paragraphs behind a line; where it stands alone in its row, the rows below."""
    count = COUNTED.get(mark.scope, 1)
    if (
        rows.alone(scan, at)
        and mark.scope not in COUNTED
        and rows.OF_ROWS.search(scan.lines[at].words)
    ):
        return rows.heads_rows(scan, at, mark)
    if scan.lines[at].row is not None and not rows.beside(scan, at):
        return rows.next_rows(scan, at, count, mark.rule)
    behind = [j for j in range(at + 1, scan.end) if not scan.lines[j].blank]
    meant = _table(scan, behind) if mark.scope == "table" else behind[:count]
    for j in meant:
        scan.seals += seals.paragraphs((scan.lines[j],), mark.rule)
    return meant[-1] + 1 if meant else at + 1


def _table(scan: Scan, behind: Sequence[int]) -> list[int]:
    """The lines of the table that stands next, if one does."""
    rows_ = ((j, scan.lines[j].row) for j in behind)
    first = scan.lines[behind[0]].row if behind else None
    return [j for j, row in rows_ if first and row and row[0] == first[0]]


def _below(scan: Scan, at: int) -> int:
    return next((j for j in range(at + 1, scan.end) if not scan.lines[j].blank), at)


def _heads_its_text(scan: Scan, at: int) -> bool:
    """`6. The Chair declared the following item confidential.`, or that right below the title of 6."""
    before = above(scan, at)
    titled = before is not None and before.rank is not None and not before.top
    begins = scan.lines[at].number is not None or titled
    below = next((k for k in range(at + 1, scan.end) if not _only_marks(scan, k)), at)
    return begins and below > at and scan.lines[below].rank is None


def _told_up_to_return(scan: Scan, at: int, j: int) -> int | None:
    """The line in front of the next item in which those who left came back, with text before it."""
    back = next((k for k in range(at + 1, j) if scan.reach(k) is Reach.BACK), None)
    found = came_back(scan, at, j)
    end = back if back is not None else found[0] if found else None
    told = end is not None and any(not x.blank for x in scan.lines[at + 1 : end])
    return end if told else None


def next_item(scan: Scan, at: int, mark: Marker) -> int:
    """The item behind a line, or as many as are named."""
    end = _first_behind(scan, at, mark)
    for _ in range(1, COUNTED.get(mark.scope, 1)):
        j = _below(scan, end - 1)
        if j < end or scan.lines[j].rank is None or tail_start(scan.lines, at) <= j:
            break
        end = seal_item(scan, j, mark.rule)
    return end


def _first_behind(scan: Scan, at: int, mark: Marker) -> int:
    last = min(scan.end, tail_start(scan.lines, at))
    if _heads_its_text(scan, at):
        head = anchor(scan.lines, at)
        last = item_end(scan.lines, at if head is None else head)
        end = trimmed(scan, at, way_back(scan, at, last))
        scan.seals += seals.paragraphs(members(scan, at + 1, end), mark.rule)
        return end
    ranked = [k for k in range(at + 1, last) if scan.lines[k].rank is not None]
    if ranked and _shuts_itself(scan, ranked[0]):
        return at + 1
    j = next((k for k in ranked if not _only_marks(scan, k)), None)
    if j is None:
        return blocks.block(scan, at, mark)  # no item has a number or a title
    if (back := _told_up_to_return(scan, at, j)) is not None:
        scan.seals += seals.paragraphs(members(scan, at + 1, back), mark.rule)
        return back
    between = (k for k in range(at + 1, j) if not _only_marks(scan, k))
    if told := [scan.lines[k] for k in between]:
        scan.seals += seals.paragraphs(members(scan, at + 1, j), mark.rule, doubt=SCOPE)
        if max(scan.private.get(x.block.index, 0) for x in told) >= POSSIBLY:
            return j
    if all(x.blank for x in scan.lines[j + 1 : last]):
        return at + 1  # the title of the close
    return seal_parts(scan, anchor(scan.lines, at), seal_item(scan, j, mark.rule), mark.rule)


def _shuts_itself(scan: Scan, at: int) -> bool:
    """Whether the next item is a number and a mark, "26/33 CONFIDENTIAL": it says so itself."""
    mark = scan.marks[at]
    return scan.lines[at].number is not None and mark is not None and mark.reach is Reach.BLOCK


def _only_marks(scan: Scan, at: int) -> bool:
    """Whether a line tells nothing: it is blank, says who left, or is a mark alone."""
    line, mark = scan.lines[at], scan.marks[at]
    return line.blank or is_movement(line) or (mark is not None and mark.pure)


_OF_HALVES = frozenset([Reach.BLOCK, Reach.ITEM, Reach.WHOLE_ITEM])
_OF_ITEMS = frozenset([Reach.ITEM, Reach.WHOLE_ITEM, Reach.FROM, Reach.POINTER])
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
    Reach.BACK: unbegun.shut,
    Reach.RETRO: backwards.retro,
    Reach.SPOKEN: backwards.taken_back,
    Reach.LISTED: by_number.listed,
    Reach.ONWARDS: by_number.onwards,
    Reach.PIECES: pieces.sealed,
    Reach.POINTER: stubs.pointer,
}


def sealed(lines: Lines, rules: SplitRules, said: Heard) -> list[Seal]:
    """Everything that a marker in the text seals, or one that the reader hears."""
    flat = unrolled(lines, rules)
    marks = with_heard(flat, collected(flat, rules), said, rules)
    scan = Scan(flat, marks, rules, private(said), open_rows(flat))
    at = 0
    while at < len(lines):
        mark, before = scan.marks[at], len(scan.seals)
        end = _handled(scan, at, mark)
        if mark and mark.otherwise and len(scan.seals) == before:
            end = _handled(scan, at, mark.otherwise)
        elif mark and (first := _all_that_is_found(scan, at, mark)):
            onwards = Marker(Reach.ONWARDS, mark.rule, numbers=(first,))
            end = _handled(scan, at, onwards)
        if mark and scan.lines[at].row is not None:
            end = max(end, rows.beside_a_tall_cell(scan, at, mark, before))
        for j, ruling in enumerate(scan.marks[at + 1 : end], at + 1):
            if ruling is not None and _names_elsewhere(scan, at, j, ruling):
                _handled(scan, j, ruling)  # sealed itself, it may name what stands outside
        at = end
    while_out(scan)
    return rolled(lines, flat, scan.seals)


def _names_elsewhere(scan: Scan, at: int, j: int, ruling: Marker) -> bool:
    """Whether a ruling at `j`, inside the item sealed at `at`, also seals text outside it.

    One that names pieces always does; one that names items or what stands above does if only the
    reader heard the item's marker.
    """
    if ruling.reach is Reach.PIECES:
        return True
    backwards = ruling.reach in {Reach.RETRO, Reach.SPOKEN, Reach.LISTED}
    return only_heard(scan, at) and (backwards or item_meant(scan, j) is not None)


def _all_that_is_found(scan: Scan, at: int, mark: Marker) -> str:
    """The first item of a resolution by which the public goes, where another one is not to be found."""
    if mark.reach is not Reach.PIECES or not shuts_out(scan.lines[at].text):
        return ""
    found = [n for n in mark.numbers if by_number.bearing(scan, n, at)]
    return found[0] if 0 < len(found) < len(mark.numbers) else ""


def _handled(scan: Scan, at: int, mark: Marker | None) -> int:
    """Where to go on behind what a line marks."""
    if mark and (end := first_words.sealed(scan, at, mark)) is not None:
        return end
    if mark and mark.reach in _OF_HALVES:
        half = rows.half_beside(scan, at, mark)
        if half is not None:
            return half
    if mark and mark.reach in _OF_ITEMS:
        lone = stubs.below_lone(scan, at, mark.rule)
        if lone is not None:
            return lone
    handler = _HANDLERS.get(mark.reach) if mark else None
    return max(at + 1, handler(scan, at, mark)) if mark and handler else at + 1
