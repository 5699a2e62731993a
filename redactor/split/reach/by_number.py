"""Items that a marker names by their number, wherever they stand; `pieces` has parts of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from redactor.numbering.forms import canonical, unprefixed
from redactor.split import seals
from redactor.split.lines.line import item_end, of_meeting
from redactor.split.lines.movement import is_movement
from redactor.split.lines.tables import Table
from redactor.split.reach import blocks
from redactor.split.reach.scan import Scan, anchor, first_level, members, rank_of, seal_item

if TYPE_CHECKING:
    from redactor.split.marks import Marker


def bearing(scan: Scan, number: str, at: int) -> list[int]:
    """The lines that bear a number, with the committee's letters or, if none does, without."""
    wanted = canonical(number)
    if number[:1] == "(" and ")" not in number[1:-1] and number[1:2].isalpha():  # of the item above
        lettered = [
            k
            for k, x in enumerate(scan.lines[: _end_of_item(scan, at)])
            if x.number is not None
            and (x.number.text == number or x.number.parts == (number.strip("()"),))
        ]
        below = [k for k in lettered if k > at] if _remarks(scan, at) else []
        return [k for k in lettered if k <= at][-1:] or below[:1]
    if number[:1] == ".":  # ".6", of the item above
        short = (
            x.number is not None and x.number.text.endswith(number) for x in scan.lines[: at + 1]
        )
        return [k for k, meant in enumerate(short) if meant][-1:]
    others = [
        (k, x.number.parts)
        for k, x in enumerate(scan.lines)
        if x.number and not x.agenda and k != at
    ]
    exact = [k for k, parts in others if wanted and parts == wanted]
    exact = exact or [k for k, p in others if wanted and unprefixed(p) == unprefixed(wanted)]
    own = scan.lines[at].number
    itself = [at] if own and unprefixed(own.parts) == unprefixed(wanted) else []
    parts = _parts_of(scan, wanted) or (_under_letter(scan, wanted) if number[:1] == "(" else [])
    return exact or parts or itself or _of_meeting(scan, wanted)


def _remarks(scan: Scan, at: int) -> bool:
    """Whether a line is a remark in brackets, with nothing beside it."""
    return scan.lines[at].text.strip()[:1] in {"(", "["} and scan.lines[at].number is None


def _end_of_item(scan: Scan, at: int) -> int:
    head = first_level(scan.lines, anchor(scan.lines, at))
    return at if head is None else item_end(scan.lines, head)


def _of_meeting(scan: Scan, wanted: tuple[str, ...]) -> list[int]:
    """What 4.6 means in the minutes of meeting C145: C145.4.6."""
    whole = (*of_meeting(scan.lines), *wanted)
    found = ((k, x.number) for k, x in enumerate(scan.lines) if not x.agenda)
    return [k for k, number in found if wanted and number and number.parts == whole]


def _parts_of(scan: Scan, wanted: tuple[str, ...]) -> list[int]:
    """25/44(d) or 25/44.3: the paragraph "(d)" or "3." in item 25/44."""
    numbers_ = [(k, x.number.parts) for k, x in enumerate(scan.lines) if x.number and not x.agenda]
    heads = [k for k, parts in numbers_ if parts == wanted[:-1]]
    return [
        k
        for head in heads
        for k, parts in numbers_
        if head < k < item_end(scan.lines, head) and parts[-1:] == wanted[-1:]
    ]


def paragraphs_of(scan: Scan, number: str) -> list[int]:
    """Where the paragraphs of an item begin that has no heading: 6.1 and 6.2 of 6."""
    wanted = canonical(number)
    numbers_ = ((k, x.number) for k, x in enumerate(scan.lines) if not x.agenda)
    return [k for k, own in numbers_ if own and wanted and own.parts[:-1] == wanted]


def _under_letter(scan: Scan, wanted: tuple[str, ...]) -> list[int]:
    """(e)(vi): the paragraph (vi) behind (e), and before the letter that follows."""
    letter, *below = wanted
    after = (chr(ord(letter) + (2 if letter == "h" else 1)),)  # (i) may be a one as well
    bearing_ = [(k, x.number.parts) for k, x in enumerate(scan.lines) if x.number and not x.agenda]
    for head in (k for k, parts in bearing_ if parts == (letter,)):
        behind = [(k, parts) for k, parts in bearing_ if k > head]
        end = next((k for k, parts in behind if parts == after), len(scan.lines))
        if found := [k for k, parts in behind if k < end and parts == tuple(below)]:
            return found[:1]
    return []


def numbers(scan: Scan, at: int, mark: Marker, meant_by: tuple[str, ...] = ()) -> int:
    for number in meant_by or mark.numbers:
        meant = bearing(scan, number, at)
        row = scan.lines[at].row  # of a table of the business, which says so of an item elsewhere
        meant = [k for k in meant if row is None or scan.lines[k].row != row] or meant
        # a paragraph in a cell rather than the row whose number column repeats its number
        spoken = [k for k in meant if scan.lines[k].words]
        for k in (spoken or meant)[:1]:
            seal_item(scan, k, mark.rule, named=True)
        if not meant:
            rows = _rows(scan, number)
            scan.seals += [seals.row(scan.lines, k, mark.rule) for k in rows]
            earlier = scan.lines[at].inherited & _EARLIER  # which have numbers of their own
            for k in () if rows or earlier else paragraphs_of(scan, number):
                seal_item(scan, k, mark.rule, named=True)
    return at + 1


def listed(scan: Scan, at: int, mark: Marker) -> int:
    """A list of numbers: of items above it or far below, or the heading of those that follow."""
    meant = [k for number in mark.numbers for k in bearing(scan, number, at)]
    if len({*meant}) < min(_SEVERAL, len(mark.numbers)):  # years, or numbers of another set
        return blocks.block(scan, at, mark)
    first = min(meant)
    if not _heads(scan, at, first):
        return numbers(scan, at, mark)
    lead = members(scan, at + 1, first)
    scan.seals += seals.paragraphs(tuple(x for x in lead if not is_movement(x)), mark.rule)
    for k in range(first, max(meant)):
        if scan.lines[k].number is None and rank_of(scan.lines[k]) <= rank_of(scan.lines[first]):
            seal_item(scan, k, mark.rule)  # one that has lost its number
    numbers(scan, at, mark)
    return first


def _rows(scan: Scan, number: str) -> list[int]:
    """The row whose first cell is no more than that number, in a form that counts nothing: 4(b)."""
    cells = (k for k, x in enumerate(scan.lines) if x.first_in_row and x.table is Table.MINUTES)
    return [k for k in cells if scan.lines[k].text.strip() == number][:1]


_SEVERAL = 2
_EARLIER = frozenset(["minutes", "arising"])


def _heads(scan: Scan, at: int, first: int) -> bool:
    """Whether the item at `first` is the next one below, its own heading above it aside."""
    number = scan.lines[first].number if first > at else None
    between = [x.number for x in scan.lines[at + 1 : first] if x.rank is not None]
    return number is not None and all(
        one is not None and number.parts[: len(one.parts)] == one.parts for one in between
    )


def onwards(scan: Scan, at: int, mark: Marker) -> int:
    first = next(iter(bearing(scan, mark.numbers[0], at)), None)
    return blocks.block(scan, at, mark) if first is None else blocks.onwards(scan, at, first, mark)
