"""Which paragraph begins an item, and how much the item covers.

One block at a time, then the run of numbers that it stands in: automatic and typed numbers,
headings by style and by hand, item rows, numbers below a parent. Contexts are given by `layout`.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from redactor.data import Block, Story
from redactor.numbering import forms, scheme
from redactor.numbering.forms import Number, steps
from redactor.split.lines import plain_titles, put_in_between, small_letters, with_years
from redactor.split.lines.line import BOLD, PLAIN, STEP, Line, short_heading
from redactor.split.lines.tables import (
    CLOCK,
    TIME_COLUMN,
    RowKey,
    Table,
    column_of,
    row_of,
    without_number,
)
from redactor.split.words import vocabulary
from redactor.split.words.patterns import Pattern
from redactor.split.words.text import flat, words

if TYPE_CHECKING:
    from collections.abc import Sequence

_BRACKETS = re.compile(r"\s*\([^()]*\)\s*$")
_MARKS = Pattern(r"<CONF>|<P2>")
_SEVERAL = 2  # items that are no chance
_LIST_TITLE = re.compile(vocabulary.LIST_TITLE, re.IGNORECASE)


def _without_brackets(text: str) -> str:
    """STAFFING for "STAFFING (minuted separately)"."""
    return _BRACKETS.sub("", text) or text


def _looks_like_heading(block: Block, text: str) -> bool:
    if block.heading:
        return True
    bare = without_number(text).strip()
    return short_heading(text) and (
        block.bold or (_without_brackets(bare).isupper() and len(bare) > 3 and bare[0] not in "[(")
    )


def _line(block: Block, kinds: dict[int, Table], headers: set[int], seen_rows: set[RowKey]) -> Line:
    text = flat(block.text)
    if block.story is not Story.BODY:
        return Line(block, text)
    if _MARKS.search(flat(block.label)):  # "CONFIDENTIAL 1:" by itself says what it would typed
        block = replace(block, label="")
    row = row_of(block.place, kinds)
    table = kinds[row[0]] if row else None
    first = row is not None and row not in seen_rows and bool(text.strip())
    if row and text.strip():
        seen_rows.add(row)
    in_numbers = table is Table.MINUTES and column_of(block.place) == 0
    line = Line(
        block, text, row=row, table=table, header_row=block.index in headers, first_in_row=first
    )
    if line.header_row or (table is not None and not in_numbers and table is not Table.MINUTES):
        return line
    number = forms.read(text, block.label, certain=in_numbers or _looks_like_heading(block, text))
    if table is Table.MINUTES and not in_numbers and number and number.depth < 2:
        line, number = replace(line, lead=number.end if number.stopped else 0), None
    if number is None:
        return replace(line, rank=_unnumbered_rank(line))
    head = (in_numbers and first) or _looks_like_heading(block, text)
    return replace(line, number=number, rank=STEP * number.depth + (0 if head else PLAIN))


_DUTY = re.compile(r"\W*action:\s+\w", re.IGNORECASE)  # "Action: Mrs Orr", at the end of an item


def _unnumbered_rank(line: Line) -> int | None:
    if line.row is not None:
        return None
    if line.block.heading:
        return STEP + line.block.heading  # compared with the numbered headings' level below
    by_hand = line.block.bold and short_heading(line.text) and not _DUTY.match(line.text)
    return BOLD if by_hand or _LIST_TITLE.match(line.text) else None


def _with_heading_levels(lines: list[Line]) -> list[Line]:
    """Unnumbered headings at or above the level of the numbered ones end what stands above."""
    levels = Counter(
        x.block.heading for x in lines if x.number and x.block.heading and x.number.depth == 1
    )
    usual = levels.most_common(1)[0][0] if levels else 0
    if not usual:
        return lines

    def rank(level: int) -> int:
        return BOLD if level > usual else STEP - (level < usual)

    return [
        replace(x, rank=rank(x.block.heading))
        if x.number is None and x.block.heading and x.rank is not None
        else x
        for x in lines
    ]


# "B. Finance" as a heading, "13 Reserved business" or "14* Staffing" as a line of its own: numbers only as a run.
_LETTER = re.compile(r"\s*(?P<number>[A-Z])[.):]\s+(?=\S)")
_BARE = re.compile(
    rf"[\s*]*(?P<number>\d{{1,3}})(?:(?=[*†‡§]{{1,3}}\s)|\s+(?=[*†‡§]{{1,3}}\s?[A-ZÀ-Þ])|\s+(?=(?:[(\[][A-Z\d][)\]]\s)?[A-ZÀ-Þ]|(?:[(\[*]|-{{2,3}}\s)\s*(?i:withheld|redacted|confidential|private|closed|reserved|restricted|not\s+for)\b)(?!(?i:{forms.MONTHS})\b))"
)
# "8 Safeguarding. All had …", "8 Catering - a new supplier"
_RUN_IN = re.compile(r"\s*\d{1,3}\s+(?:[(\[][A-Z\d][)\]]\s)?[A-ZÀ-Þ][^.:;?!]{2,40}?(?:[.:]|\s-)\s")


def _with_bare_numbers(lines: list[Line]) -> list[Line]:
    """Letters, and digits without a stop: one alone may be an initial or a count, a run is not."""
    letters = [(at, m) for at, x in enumerate(lines) if (m := _lettered(x))]
    digits = [(at, m) for at, x in enumerate(lines) if (m := _bare(x))]
    done = list(lines)
    heads = [(at, m) for at, x in enumerate(lines) if (m := _begun(x, lines[at + 1 :]))]
    for found, enough in ((letters, 2), (digits, 3), (heads, 0)):
        run = max((_run(found[k:]) for k in range(len(found))), key=len, default=[])
        for at, match in (run if enough else found) if len(run) >= enough else []:
            number = Number(match["number"], 1, match.end(), stopped=True)
            done[at] = replace(lines[at], number=number, rank=STEP)
    return done


# Below "Arising from them:" a bullet that begins with "Item 4:" cites an item of other minutes.
_ARISING = re.compile(
    r"\b(?:arising|matters\s+from|out\s+of\s+th(?:em|ose))\b[^.]*:\s*$", re.IGNORECASE
)


def _without_cited(lines: list[Line]) -> list[Line]:
    done, cites = list(lines), False
    for at, x in enumerate(lines):
        if x.blank:
            continue
        bullet = x.row is None and x.block.label and not any(c.isalnum() for c in x.block.label)
        cites = bool(bullet and cites) or _ARISING.search(x.text) is not None
        if bullet and cites and x.number is not None:
            done[at] = replace(x, number=None, rank=None)
    return done


def _run(found: list[tuple[int, re.Match[str]]]) -> list[tuple[int, re.Match[str]]]:
    """From the first on, all that count on by one."""
    run = found[:1]
    for pair in found[1:]:
        if steps(run[-1][1]["number"], pair[1]["number"]) == 1:
            run.append(pair)
    return run


def _lettered(line: Line) -> re.Match[str] | None:
    heading = line.number is None and line.row is None and line.rank is not None
    return _LETTER.match(line.text) if heading else None


def _bare(line: Line) -> re.Match[str] | None:
    plain = line.number is None and line.row is None and not line.block.label
    titled = short_heading(line.text) or _RUN_IN.match(line.text) is not None
    alone = plain and line.block.story is Story.BODY and titled
    return _BARE.match(line.text) if alone else None


def _begun(line: Line, behind: Sequence[Line]) -> re.Match[str] | None:
    """What "11 Pay" or "11 Pay was taken next." is where the next number is its 11.1."""
    plain = line.number is None and line.row is None and line.block.story is Story.BODY
    found = _BARE.match(line.text) if plain else None
    following = next((x.number for x in behind if x.number), None) if found else None
    first = following is not None and following.parts == (found["number"], "1") if found else False
    return found if first else None


def _with_own_scheme(lines: list[Line]) -> list[Line]:
    """Numbers in a form of the document's own, if it has hardly any other."""
    body = {at: x for at, x in enumerate(lines) if x.block.story is Story.BODY and not x.blank}
    known = sum(x.number is not None and x.number.depth == 1 for x in body.values())
    may = {at: x.text for at, x in body.items() if x.number is None and _heads_a_line(x)}
    found = scheme.counted(may, known)
    titled = body.keys() - {at for at, _ in found}
    if len(found) <= sum(body[at].rank is not None and body[at].number is None for at in titled):
        return lines
    done = list(lines)
    for at, number in found:
        head = lines[at].first_in_row or _looks_like_heading(lines[at].block, lines[at].text)
        rank = STEP * number.depth + (0 if head else PLAIN)
        done[at] = replace(lines[at], number=number, rank=rank)
    return done


def _heads_a_line(line: Line) -> bool:
    return line.row is None or (
        line.table is Table.MINUTES and column_of(line.block.place) == 0 and not line.header_row
    )


def _with_runs(lines: list[Line]) -> list[Line]:
    """A plain numbered line that continues the headings' own run is a heading that lost its style."""
    done, last = [], None
    for line in lines:
        number = line.number
        if number and number.depth == 1 and number.parts and number.parts[-1].isdigit():
            serial = (number.parts[:-1], int(number.parts[-1]))
            if line.rank == STEP:
                last = serial
            elif last and serial == (last[0], last[1] + 1):
                done.append(replace(line, rank=STEP))
                last = serial
                continue
        done.append(line)
    return done


def _with_clocked_rows(lines: list[Line]) -> list[Line]:
    """Rows that begin with the hour are items, below a header that says so: "18.05 | In camera | …"."""
    of_hours = {
        x.row[0]
        for x in lines
        if x.header_row and x.row and x.first_in_row and TIME_COLUMN.fullmatch(x.text.strip())
    }
    return [
        replace(x, number=None, rank=STEP)
        if x.row and x.row[0] in of_hours and x.first_in_row and CLOCK.match(x.text)
        else x
        for x in lines
    ]


def _with_titled_rows(lines: list[Line]) -> list[Line]:
    """The row "| | 10. Policies" begins item 10, where the column of numbers has those below it."""
    titled = [
        (at, number)
        for at, x in enumerate(lines)
        if x.first_in_row and x.lead and column_of(x.block.place) and short_heading(x.text)
        if (number := forms.read(x.text)) is not None
    ]
    below = {x.number.parts[:1] for x in lines if x.row and x.number and x.number.depth > 1}
    done = list(lines)
    if len({n.parts for _, n in titled} & below) < _SEVERAL:
        return done
    for at, number in titled:
        done[at] = replace(lines[at], number=number, rank=STEP, lead=0)
    return done


def _with_reversed_rows(lines: list[Line]) -> list[Line]:
    """The row "8.1 | 8. Pupil matters" begins item 8 although its cell says 8.1."""
    done = list(lines)
    for at, line in enumerate(lines):
        if not (
            line.first_in_row
            and line.number
            and line.number.depth == 2
            and line.table is Table.MINUTES
        ):
            continue
        beside = next((x for x in lines[at + 1 : at + 3] if x.row == line.row and x.lead), None)
        number = forms.read(beside.text, certain=True) if beside else None
        if number is not None and line.number.parts[: len(number.parts)] == number.parts:
            done[at] = replace(line, rank=STEP)
    return done


def _with_heading_rows(lines: list[Line]) -> list[Line]:
    """Where rows "64/24 Opening prayer" head rows "1." and "2.", those belong to them."""
    rows: dict[RowKey, list[Line]] = {}
    for x in lines:
        if x.row and x.table is Table.MINUTES and not (x.blank or x.header_row):
            rows.setdefault(x.row, []).append(x)
    items = {x.number.parts for x in lines if x.row and x.number and x.number.depth == 1}
    heads = {
        row
        for row, found in rows.items()
        if len(found) == 1 and _two_parts(found[0]) and not _within(found[0], items)
    }
    return [
        replace(x, rank=2 * STEP + PLAIN)
        if x.row
        and x.rank == STEP
        and x.number
        and x.number.text.isdigit()
        and _behind(x.row, heads)
        else x
        for x in lines
    ]


def _with_rows_inside(lines: list[Line]) -> list[Line]:
    """Between items 9 and 10 outside of it, a table whose rows count from 1 is a table of item 9."""
    items = [
        (at, number)
        for at, x in enumerate(lines)
        if (number := x.number) and x.row is None and number.depth == 1 and x.rank is not None
    ]
    done = list(lines)
    for (at, above), (end, below) in pairwise(items):
        if steps(above.parts[-1], below.parts[-1]) != 1:
            continue
        rows = [k for k in range(at, end) if lines[k].row and lines[k].number]
        first = next((lines[k].number for k in rows), None)
        counted = first is not None and first.depth == 1
        if first is None or not counted or steps(above.parts[-1], first.parts[-1]) == 1:
            continue
        for k in rows:
            done[k] = replace(lines[k], number=None, rank=None)
    return done


def _within(line: Line, items: set[tuple[str, ...]]) -> bool:
    """Whether a row "5.4" goes on with the row "5."."""
    return line.number is not None and line.number.parts[:-1] in items


def _two_parts(line: Line) -> bool:
    return line.number is not None and len(line.number.parts) > 1 and bool(words(line.words))


def _behind(row: RowKey, heads: set[RowKey]) -> bool:
    return any(head[0] == row[0] and head[1] < row[1] for head in heads)


def _with_sections(lines: list[Line]) -> list[Line]:
    """Below the heading "A4 Staffing", "A4.2" is a paragraph of it: elsewhere a size of paper."""
    heads = {x.number.parts for x in lines if x.number and x.rank == STEP}
    return [
        replace(x, number=number, rank=STEP * number.depth + PLAIN)
        if x.number is None
        and x.row is None
        and x.rank is None
        and (number := forms.read(x.text, x.block.label, certain=True)) is not None
        and number.parts[:1][0].isalpha()
        and number.parts[:-1] in heads
        else x
        for x in lines
    ]


_LETTER_AND_NUMBER = re.compile(r"(?P<letter>[A-H])(?P<serial>\d{1,2})")
_FEW = 12  # words of a title


def _with_first_letters(lines: list[Line]) -> list[Line]:
    """Where B1 and B2 are items, so are A1 and A2 in plain letters: elsewhere sizes of paper."""
    known = {x.number.text for x in lines if x.number and x.rank is not None and x.row is None}
    if not {"B1", "B2"} <= known or not all(map(_LETTER_AND_NUMBER.fullmatch, known)):
        return lines
    done, last = list(lines), dict[str, int]()
    first = next(at for at, x in enumerate(lines) if x.number and x.number.text == "B1")
    for at, line in enumerate(lines[:first]):
        plain = line.number is None and line.row is None and line.rank is None
        number = forms.read(line.text, line.block.label, certain=True) if plain else line.number
        found = _LETTER_AND_NUMBER.fullmatch(number.text) if number else None
        if number is None or found is None:
            continue
        letter, serial = found["letter"], int(found["serial"])
        titles = len(words(line.words)) <= _FEW and not line.text.rstrip().endswith((".", ";", ","))
        if not plain or (titles and serial == last.get(letter, 0) + 1):
            done[at] = replace(line, number=number, rank=STEP + PLAIN) if plain else line
            last[letter] = serial
    return done


def _with_parents(lines: list[Line]) -> list[Line]:
    """Below BM24, ".1" is BM24.1; below the heading C145.3 it is C145.3.1, but for BM24.3 in BM24.

    Where ".1" begins anew below a number with dots, C25.78 of the year 25, that is an item, too.
    """
    done: list[Line] = []
    parent, least = "", 0
    above: Line | None = None  # the last one whose number is no such part
    for line in lines:
        number = line.number
        if number and number.text.startswith("."):
            head = above.number if above else None
            if number.text == ".1" and above and head and head.depth > 1 and head.text != parent:
                parent, least = head.text, (above.rank or 0) + STEP
            rank = None if line.rank is None else max(line.rank, least)
            done.append(replace(line, number=replace(number, text=parent + number.text), rank=rank))
            continue
        if number and (number.depth == 1 or _heads_parts(line, parent)):
            parent, least = number.text, 0
        above = line if number else above
        done.append(line)
    return done


def _heads_parts(line: Line, parent: str) -> bool:
    """Whether a heading with dots in its number is an item itself, and no part of the one above."""
    own = line.number is not None and not (parent and line.number.text.startswith(f"{parent}."))
    return own and line.row is None and line.heading


def ranked(blocks: Sequence[Block], kinds: dict[int, Table], headers: set[int]) -> list[Line]:
    """All blocks as lines with their number and rank, in reading order."""
    seen: set[RowKey] = set()
    lines = [_line(block, kinds, headers, seen) for block in blocks]
    for complete in (
        with_years.without_citations,
        _without_cited,
        _with_bare_numbers,
        _with_own_scheme,
        put_in_between.inserted,
        small_letters.counted,
        _with_heading_levels,
        _with_runs,
        _with_clocked_rows,
        _with_titled_rows,
        _with_reversed_rows,
        _with_heading_rows,
        _with_rows_inside,
        _with_sections,
        _with_first_letters,
        with_years.paragraphs,
        _with_parents,
        plain_titles.alone,
        plain_titles.run_in,
        plain_titles.beside_numbers,
    ):
        lines = complete(lines)
    return lines
