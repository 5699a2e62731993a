"""The agenda printed on top of the minutes: a list of short entries before the minutes themselves."""

from __future__ import annotations

import re
from itertools import dropwhile, takewhile
from typing import TYPE_CHECKING

from redactor.attendance.entries import tells
from redactor.attendance.region import OPENING, TITLE_LINE, label_at
from redactor.data import Story
from redactor.numbering import forms
from redactor.split.lines.line import bare_marker
from redactor.split.lines.tables import CLOCK, Table
from redactor.split.words.text import words

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from redactor.numbering.forms import Number
    from redactor.split.lines.line import Line
    from redactor.split.lines.tables import RowKey


_ENTRIES = 3  # at least, of an agenda
_NUMBERED = re.compile(r"\W*\d{1,2}\b")
_ENTRY, _SHORT = 8, 18  # words of an entry among several, and of one by itself
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
        end = _end(lines, named, divided=True)
        if not _mostly_repeated(lines[named + 1 : end], lines[end:]):
            end = _end(lines, named, divided=False)  # the minutes themselves, under that title
        goes_on = any(x.block.story is Story.BODY for x in lines[end:])
        return range(named + 1, end) if goes_on else range(0)
    tops = [i for i, x in enumerate(lines) if x.number and x.number.depth == 1 and x.row is None]
    again = next((i for i in tops[1:] if same_entry(lines[tops[0]], lines[i])), None)
    if again is None:
        return range(0)
    between = [x for x in lines[tops[0] : again] if not x.blank]
    numbered = sum(x.number is not None for x in between)
    listed = numbered >= _ENTRIES and numbered * 2 > len(between) and all(map(_short, between))
    listed = listed and _mostly_repeated(between, lines[again:])
    parts = (i for i in range(tops[0], again) if bare_marker(lines[i]) and not lines[i].blank)
    listed = listed and all(_divides(lines, i) for i in parts)
    return range(tops[0], again) if listed else range(0)


def _end(lines: Sequence[Line], named: int, *, divided: bool) -> int:
    """Behind the last entry below the title, or with lines among them that name the parts."""
    end = named + 1
    first = next((x for x in lines[end:] if x.number), lines[-1])
    first = first if divided or end == len(lines) else lines[end]
    while (
        end < len(lines)
        and (_entry(lines[end]) or (divided and _divides(lines, end)))
        and not same_entry(first, lines[end])
    ):
        end += 1
    return end


def tables(lines: Sequence[Line], *, above: bool = False) -> set[int]:
    """Tables whose rows come again as items outside of them: "5 | Claim | Confidential".

    Wherever they stand, or only above the items: what lies behind may be decisions or actions.
    """
    found: dict[int, list[int]] = {}
    for i, x in enumerate(lines):
        if x.row is not None and x.block.story is Story.BODY:
            found.setdefault(x.row[0], []).append(i)
    told = {table: sum(len(words(lines[i].text)) for i in at) for table, at in found.items()}
    return {
        i
        for table, inside in found.items()
        if _comes_again(lines, inside, {other for other in told if told[other] > told[table]})
        and not (above and _begun(lines[: inside[0]]))
        for i in inside
    }


def _begun(before: Sequence[Line]) -> bool:
    """Whether items stand in front: text below a number of its own."""
    return any(x.number and x.number.depth == 1 and x.row is None for x in before) or any(
        x.table is Table.MINUTES for x in before
    )


def _comes_again(lines: Sequence[Line], inside: Sequence[int], longer: Collection[int]) -> bool:
    """Whether most rows of a table come again outside of all tables, or in a longer one."""
    numbered = [cells for cells in _rows(lines[i] for i in inside) if number_of(cells)]
    if len(numbered) < _ENTRIES or not all(_short(lines[i]) for i in inside):
        return False
    others = (*lines[: inside[0]], *lines[inside[-1] + 1 :])
    items = [[x] for x in others if x.row is None and x.number]
    rows = _rows(x for x in others if x.row and x.row[0] in longer and x.table is Table.MINUTES)
    items += [cells[:2] for cells in rows if number_of(cells)]  # number, title
    # an action has the number of its item, too, and may have a word of its title
    same = _titled if lines[inside[0]].table is Table.LOG else _shares_word
    return sum(any(same(cells, item) for item in items) for cells in numbered) * 2 > len(numbered)


def _rows(lines: Iterable[Line]) -> Iterable[list[Line]]:
    found: dict[RowKey, list[Line]] = {}
    for x in lines:
        if x.row is not None and not x.blank:
            found.setdefault(x.row, []).append(x)
    return found.values()


def _titled(cells: Sequence[Line], item: Sequence[Line]) -> bool:
    titles = [words(x.text) for x in cells]
    return _shares_word(cells, item) and any(words(x.words) in titles for x in item)


def _shares_word(cells: Sequence[Line], item: Sequence[Line]) -> bool:
    number, other = number_of(cells), item[0].number or number_of(item)
    told = {w for x in item for w in words(x.words)}
    same = number is not None and other is not None and number.parts == other.parts
    return same and any(w in told for x in cells for w in words(x.text) if len(w) > _WORD)


def comes_again(cells: Sequence[Line], item: Line) -> bool:
    """Whether an item has the number of a row and a word of its title."""
    return item.row is None and item.number is not None and _shares_word(cells, [item])


def number_of(cells: Sequence[Line]) -> Number | None:
    """The number with which a row begins, be it behind the hour: "6.30 | 2 Pay review"."""
    first, *others = (forms.read(f"{x.text.strip()} ", certain=True) for x in cells[:2])
    hour = CLOCK.fullmatch(cells[0].text.strip()) is not None
    return others[0] if hour and any(others) else first


def _mostly_repeated(entries: Sequence[Line], behind: Sequence[Line]) -> bool:
    """Whether most entries come again as items: one alone may be an action on the first item."""
    numbered = [x for x in entries if x.number]
    again = sum(any(same_entry(x, y) for y in behind) for x in numbered)
    return again * 2 > len(numbered)


_PART_1 = re.compile(r"\W*(?:part\s+(?:1|one|i|a)|open|public)\b.{0,30}", re.IGNORECASE)


def _divides(lines: Sequence[Line], at: int) -> bool:
    """Whether a line stands among the entries above those of a part, "Part 2 - Confidential".

    The part itself begins with the same words further down; the open one may do so without any.
    """
    line = lines[at]
    said, below = words(line.text), next((x for x in lines[at + 1 :] if not x.blank), None)
    if line.number or line.row or below is None:
        return False
    if below.number is None:
        return _comes_last(lines, at)
    if line.heading:
        return False
    if _PART_1.fullmatch(line.text) is not None:
        return True
    return bare_marker(line) and any(words(x.text) == said for x in lines[at + 1 :])


def _comes_last(lines: Sequence[Line], at: int) -> bool:
    """Whether the name of a part ends the list: titles and attendance, then the first item again.

    The part itself begins with the same words, behind that item.
    """
    said = words(lines[at].text)
    top = (i for i, x in enumerate(lines) if i > at and x.number and x.number.depth == 1)
    begun = next(top, len(lines))
    below = lines[at + 1 : begun]
    return (
        any(same_entry(lines[begun], x) for x in lines[:at] if begun < len(lines))
        and all(_titles_minutes(x.text) for x in takewhile(_heads, below))
        and all(_opens(x) for x in dropwhile(_heads, below))
        and any(words(x.text) == said for x in lines[begun + 1 :])
        and not any(words(x.text) == said for x in below)
    )


def _titles_minutes(text: str) -> bool:
    """No sentence, and no title that could be of a matter: "Minutes of 4 March", "Beck Hill School"."""
    return not text.strip() or bool(TITLE_LINE.search(text) and not tells(text))


def _heads(line: Line) -> bool:
    """Whether a line still stands above the list of who was there: behind that the minutes begin."""
    return label_at(line.text) is None and words(line.text)[:1] != ("present",)


def _opens(line: Line) -> bool:
    """Whether a line may be of that list, or tells how the meeting began; no title of a matter."""
    if line.heading:
        return TITLE_LINE.search(line.text) is not None
    return not tells(line.text) or OPENING.search(line.text) is not None


def _entry(line: Line) -> bool:
    """A line that an agenda goes on with, be it too long for its number to count elsewhere."""
    number = line.number or forms.read(line.text, certain=True)
    titled = number is not None and (line.number or line.text[number.end :][:1].isupper())
    listed = titled or bool(line.block.label) or line.blank
    return line.block.story is Story.BODY and listed and _short(line) and not line.block.heading


def _short(line: Line) -> bool:
    """An entry, or several in one line: "1 Welcome; 2 Interests; 3 Minutes"."""
    several = line.text[line.start :].split(";")
    entries = all(_NUMBERED.match(x) and len(words(x)) <= _ENTRY for x in several)
    listed = line.row is None and len(several) >= _ENTRIES and entries
    return listed or len(words(line.text)) <= _SHORT


def same_entry(one: Line, other: Line) -> bool:
    """The same number and a common word: the entry of the agenda and its item."""
    if one is other:
        return False
    same = (
        one.number is not None and other.number is not None and one.number.text == other.number.text
    )
    told = {w for w in words(one.words) if len(w) > _WORD}
    return same and bool(told & set(words(other.words)))
