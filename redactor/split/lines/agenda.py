"""The agenda printed on top of the minutes: a list of short entries before the minutes themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from redactor.data import Story
from redactor.numbering import forms
from redactor.split.lines.line import bare_marker
from redactor.split.words.text import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from redactor.numbering.forms import Number
    from redactor.split.lines.line import Line


_ENTRIES = 3  # at least, of an agenda
_WORD = 3  # letters of words that titles share by chance


def printed_on_top(lines: Sequence[Line]) -> range:
    """The agenda printed on top: a list of short entries, before the minutes themselves."""
    named = next(
        (
            i
            for i, x in enumerate(lines)
            if words(x.text)[:1] == ("agenda",) and len(words(x.text)) <= 2
        ),
        None,
    )
    if named is not None:
        end = named + 1
        while (
            end < len(lines) and _entry(lines[end]) and not same_entry(lines[named + 1], lines[end])
        ):
            end += 1
        goes_on = any(x.block.story is Story.BODY for x in lines[end:])
        return range(named + 1, end) if goes_on else range(0)
    tops = [i for i, x in enumerate(lines) if x.number and x.number.depth == 1 and x.row is None]
    if tops and (table := _table_above(lines, tops[0])):
        return table
    again = next((i for i in tops[1:] if same_entry(lines[tops[0]], lines[i])), None)
    if again is None:
        return range(0)
    between = [x for x in lines[tops[0] : again] if not x.blank]
    numbered = sum(x.number is not None for x in between)
    listed = numbered >= _ENTRIES and numbered * 2 > len(between) and all(map(_short, between))
    listed = listed and _mostly_repeated(between, lines[again:])
    return range(tops[0], again) if listed and not any(map(bare_marker, between)) else range(0)


def _table_above(lines: Sequence[Line], first: int) -> range:
    """A table above the first item whose rows come again as items: "5 | Claim | Confidential"."""
    tables = {x.row[0]: None for x in lines[:first] if x.row is not None}
    for table in tables:
        inside = [i for i, x in enumerate(lines) if x.row is not None and x.row[0] == table]
        rows: dict[int, list[Line]] = {}
        for i in inside:
            if (row := lines[i].row) is not None and not lines[i].blank:
                rows.setdefault(row[1], []).append(lines[i])
        numbered = [cells for cells in rows.values() if _number(cells)]
        again = sum(any(comes_again(cells, x) for x in lines[first:]) for cells in numbered)
        short = all(map(_short, (lines[i] for i in inside)))
        if short and len(numbered) >= _ENTRIES and again * 2 > len(numbered):
            return range(inside[0], inside[-1] + 1)
    return range(0)


def comes_again(cells: Sequence[Line], item: Line) -> bool:
    """Whether an item has the number of a row, which stands in its first cell, and a word of its title."""
    number = _number(cells)
    if number is None or item.row is not None or item.number is None:
        return False
    told = {w for x in cells[1:] for w in words(x.text) if len(w) > _WORD}
    return item.number.parts == number.parts and bool(told & set(words(item.words)))


def _number(cells: Sequence[Line]) -> Number | None:
    """The number that stands alone in the first cell of a row."""
    text = cells[0].text.strip()
    found = forms.read(f"{text} ", certain=True)
    return found if found and not text[found.end :].strip() else None


def _mostly_repeated(entries: Sequence[Line], behind: Sequence[Line]) -> bool:
    """Whether most entries come again as items: one alone may be an action on the first item."""
    numbered = [x for x in entries if x.number]
    again = sum(any(same_entry(x, y) for y in behind) for x in numbered)
    return again * 2 > len(numbered)


def _entry(line: Line) -> bool:
    """A line that an agenda goes on with."""
    listed = line.number is not None or bool(line.block.label) or line.blank
    return line.block.story is Story.BODY and listed and _short(line) and not line.block.heading


def _short(line: Line) -> bool:
    return len(words(line.text)) <= 18


def same_entry(one: Line, other: Line) -> bool:
    """The same number and a common word: the entry of the agenda and its item."""
    if one is other:
        return False
    same = (
        one.number is not None and other.number is not None and one.number.text == other.number.text
    )
    told = {w for w in words(one.words) if len(w) > _WORD}
    return same and bool(told & set(words(other.words)))
