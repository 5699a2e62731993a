"""Markers that mean one item, paragraph, cell or sentence: forwards, backwards or by number."""

from __future__ import annotations

from redactor.split import seals
from redactor.split.blocks import block
from redactor.split.items import seal_item
from redactor.split.layout import Lines, item_end, row_end
from redactor.split.markers import Marker, Reach
from redactor.split.numbering import canonical
from redactor.split.scan import SCOPE, Scan, above, anchor, members, rank_of, trimmed
from redactor.split.tables import Table
from redactor.split.tags import pure
from redactor.split.tail import is_movement
from redactor.split.text import words

_ABOVE = frozenset(["last", "final", "preceding", "previous", "foregoing", "above"])
_COUNTED = {"two": 2, "three": 3}


def item(scan: Scan, at: int, mark: Marker) -> int:
    line = scan.lines[at]
    if line.row is not None and line.table is not Table.MINUTES:
        scan.seals.append(seals.row(scan.lines, at, mark.rule, doubt=mark.doubt))
        return row_end(scan.lines, at)
    if line.rank is not None and line.number is None and pure(line.words) and _empty(scan, at):
        return block(scan, at, mark)
    if line.rank is not None:
        return seal_item(scan, at, mark.rule, mark.doubt)
    if line.row is not None:
        return _cell_paragraph(scan, at, mark)
    end, doubt = at + 1, mark.doubt
    if (
        not line.block.label
        and len(words(line.words)) <= 8
        and not line.text.rstrip().endswith((".", ")", "]"))
    ):
        end, doubt = _up_to_next_heading(scan, at), SCOPE  # a heading that looks like text
    scan.seals += seals.paragraphs(members(scan, at, end), mark.rule, doubt=doubt)
    return end


def _up_to_next_heading(scan: Scan, at: int) -> int:
    stop = (
        j
        for j in range(at + 1, scan.end)
        if scan.lines[j].rank is not None or scan.reach(j) is Reach.BACK
    )
    return trimmed(scan, at, next(stop, scan.end))


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
    heads_row = cell[0] is line and (len(cell) == 1 or not titled or len(words(line.words)) <= 8)
    if heads_row and head is not None and lines[head].row == line.row:
        scan.seals.append(seals.row(lines, at, mark.rule))
        return row_end(lines, at)
    if heads_row:
        scan.seals.append(seals.row(lines, at, mark.rule, doubt=SCOPE))
        return row_end(lines, at)
    scan.seals.append(seals.stretch(line, (0, None), mark.rule, doubt=mark.doubt))
    if mark.reach is Reach.WHOLE_ITEM:
        scan.seals += [seals.stretch(x, (0, None), mark.rule) for x in cell[cell.index(line) + 1 :]]
    return at + 1


def whole_item(scan: Scan, at: int, mark: Marker) -> int:
    head = anchor(scan.lines, at)
    if scan.lines[at].row is not None:
        return item(scan, at, mark)
    if head is None or not any(x is above(scan, at) for x in scan.lines[head : head + 2]):
        return block(scan, at, mark)
    return max(seal_item(scan, head, mark.rule), at + 1)


def from_here(scan: Scan, at: int, mark: Marker) -> int:
    cuts = mark.cuts or ((mark.start, None),)
    scan.seals += [seals.stretch(scan.lines[at], cut, mark.rule) for cut in cuts]
    return at + 1


def rest(scan: Scan, at: int, mark: Marker) -> int:
    line, head = scan.lines[at], anchor(scan.lines, at)
    if line.text[mark.start :].strip(" ."):
        return from_here(scan, at, mark)
    end = at + 1 if head is None else trimmed(scan, at, item_end(scan.lines, head))
    scan.seals += seals.paragraphs(members(scan, at, end), mark.rule, doubt=SCOPE)
    return at + 1


def next_paragraph(scan: Scan, at: int, mark: Marker) -> int:
    j = next((j for j in range(at + 1, scan.end) if not scan.lines[j].blank), None)
    if j is not None:
        scan.seals += seals.paragraphs((scan.lines[j],), mark.rule)
    return at + 1 if j is None else j + 1


def next_item(scan: Scan, at: int, mark: Marker) -> int:
    j = next((j for j in range(at + 1, scan.end) if scan.lines[j].rank is not None), None)
    return at + 1 if j is None else seal_item(scan, j, mark.rule)


def retro(scan: Scan, at: int, mark: Marker) -> int:
    lines, line = scan.lines, scan.lines[at]
    said_before = line.text[line.start : mark.start].strip(" ([*-")
    head = anchor(lines, at)
    if mark.scope.split()[0] in _ABOVE:
        return _above(scan, at, mark)
    own = bool(line.block.label) and line.number is None and len(words(said_before)) > 5
    if own or mark.scope in {"paragraph", "entry", "remainder", "rest"} or head is None:
        first = at if len(words(said_before)) > 3 else max(0, at - 1)
        while first and lines[first].blank:
            first -= 1
        end = at + 1
        if mark.scope in {"remainder", "rest"} and head is not None:
            end = row_end(lines, at) if line.row else item_end(lines, head)
        meant = members(scan, first, end)
        if line.row is not None:
            scan.seals += [
                seals.stretch(x, (0, None), mark.rule, doubt=SCOPE)
                for x in meant
                if not x.blank and not x.number
            ]
        else:
            scan.seals += seals.paragraphs(
                meant, mark.rule, doubt=SCOPE if mark.scope in {"remainder", "rest"} else ""
            )
        return end
    if len(words(said_before)) < 6 and mark.scope in {"item", "discussion", "section", "eitem"}:
        head = next((k for k in reversed(range(head + 1)) if _top(lines, k, at)), head)
    return max(seal_item(scan, head, mark.rule), at + 1)


def _above(scan: Scan, at: int, mark: Marker) -> int:
    """The last paragraph or two, and the sentence that says so."""
    wanted = next((n for word, n in _COUNTED.items() if word in mark.scope), 1)
    meant = [x for x in scan.lines[:at] if not x.blank][-wanted:]
    for line in meant:
        scan.seals += (
            [seals.stretch(line, (0, None), mark.rule)] if line.row else seals.paragraphs((line,), mark.rule)
        )
    return at + 1


def _top(lines: Lines, k: int, at: int) -> bool:
    """Whether the item that begins at `k` is of the first level and reaches to `at`."""
    number = lines[k].number
    return number is not None and rank_of(lines[k]) < 20 and item_end(lines, k) > at


def numbers(scan: Scan, at: int, mark: Marker) -> int:
    for number in mark.numbers:
        wanted = canonical(number)
        for k, line in enumerate(scan.lines):
            if (
                line.number
                and not line.agenda
                and wanted
                and line.number.parts == wanted
                and k != at
            ):
                seal_item(scan, k, mark.rule)
                break
    return at + 1
