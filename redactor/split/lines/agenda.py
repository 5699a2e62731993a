"""The agenda printed on top of the minutes: a list of short entries before the minutes themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from redactor.data import Story
from redactor.split.lines.line import bare_marker
from redactor.split.words.text import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from redactor.split.lines.line import Line


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
    again = next((i for i in tops[1:] if same_entry(lines[tops[0]], lines[i])), None)
    if again is None:
        return range(0)
    between = [x for x in lines[tops[0] : again] if not x.blank]
    numbered = sum(x.number is not None for x in between)
    listed = numbered >= 3 and numbered * 2 > len(between) and all(map(_short, between))
    listed = listed and _mostly_repeated(between, lines[again:])
    return range(tops[0], again) if listed and not any(map(bare_marker, between)) else range(0)


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
    return same and bool({w for w in words(one.words) if len(w) > 3} & set(words(other.words)))
