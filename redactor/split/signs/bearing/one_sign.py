"""A sign that stands at what is open or at what is not, and a note that says both in everyday words.

    No plus, not pinned up.                                        + The gate has been painted.
    The office types only the ticked lines.                        Mr Pine is ill.
    (p) means that parents may see it. The rest stays between us.

The note may be worded as it likes, where many lines or rows bear the sign, and it speaks of what bears
none as well, or means no more than what bears one. What does not live here: two
signs that share the lines (`two_signs`), and rulings in the words of clerks (`rulings.only_signed`).
"""

from __future__ import annotations

import re
from bisect import bisect
from collections import Counter, defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from redactor.split.lines.closing import closes as is_end
from redactor.split.lines.closing import tail_start
from redactor.split.lines.line import item_end
from redactor.split.lines.tables import column_of
from redactor.split.signs.bearing.borne import (
    BEHIND_NUMBERS,
    PLACES,
    borne,
    is_text,
    is_the_mark,
    names,
)
from redactor.split.signs.meaning.everyday import closes, is_free, opens
from redactor.split.words.lexicon import OPENING_MARK
from redactor.split.words.looks import BEARING
from redactor.split.words.text import dotted_between, sentences, words

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from redactor.split.lines.line import Line, Lines

_FEWEST = 3  # lines that bear it
_SHARE = 0.3  # of all lines, those that bear it
_NOTE = 60  # words
_THINGS = r"(?:what(?:ever)?|anything|everything|lines?|paragraphs?|items?|ones?|rows?|text)"
_NO_SIGN = (
    r"(?i:\b(?:(?:with)?no|without(?:\s+(?:an?|the|any|that))?|lack(?:s|ing)(?:\s+(?:an?|the|any|that))?|(?:not|n't)\s+(?:(?:have|got|bear|carry|show|see|say)\s+(?:got\s+)?|(?:start|begin|end|finish)\s+(?:with|in)\s+)(?:an?|the|any|that)?"
    r"|not\s+(?:so\s+)?(?:marked|labelled|headed|followed)(?:\s+(?:as|with|by))?(?:\s+(?:an?|the))?)\s+(?:such\s+)?)[\"']?(?:<SIGN>)"
)
# "where it is missing", "no such mark", "unticked", of a sign named in front
_NONE = re.compile(
    r"\b(?:where|if)\s+(?:it|there)\s+(?:is|'s)\s+(?:missing|none|not\s+there|no\s+\w+)|\bun(?:marked|signed|ticked|starred|flagged)\b|\bwithout\s+(?:it|one)\b|\bno\s+such\s+(?:mark|sign|letter)|\bif\s+not\b|\bwhere\s+it\s+(?:is|has)\s+not\b"
    r"|\b(?:(?:do|does|has|have)\s+not|don't|doesn't|hasn't|haven't)(?:\s+got|\s+have|\s+(?:start|begin|end|finish)\s+(?:with|in))?\s+(?:it|one)\b",
    re.IGNORECASE,
)
_REST = re.compile(
    r"\b(?:the\s+|all\s+)?(?:rest|others?|remainder)\b|\b(?:all|any|every(?:thing)?|any(?:thing)?|nothing|no)\s+(?:else|other\s+\w+|more)\b|\b(?:only|just)\s+(?:that|those|these)\b",
    re.IGNORECASE,
)
_ONLY = r"(?i:\b(?:only|just|solely|nothing\s+but|nothing\s+except|no\s+\w+\s+but|for\s+(?:the\s+)?(?:\w+'?s?\s+){1,3}(?:please\s+)?(?:take|use|type|pick|choose))\s+(?:the\s+)?(?:(?:\w+\s+){0,2}?(?:with|has|have|bears?|is|are|marked|followed\s+by|begins?\s+with)\s+)?(?:an?\s+|the\s+)?)[\"']?(?:<SIGN>)"
_ALONE = rf"(?:<SIGN>)[\"']?(?i:(?:\s+{_THINGS})?\s+(?:only|alone)\b)"
# "a tick means done", "no star: paper to follow": nothing of who may read
_OTHERWISE = re.compile(
    r"\b(?:(?<!those )present|absent|apologies|vot(?:ed?|ing)|done|complete[ds]?|overdue|status|attend\w*|statutory|to\s+follow|enclosed|action)\b",
    re.IGNORECASE,
)
_STOP = re.compile(r"[.;](?:\s|$)")
_NO_MORE = re.compile(r"(?:nothing|no|only|just)\b", re.IGNORECASE)
_NOTHING = re.compile(r"\b(?:nothing|none|no\s+\w+)\s*$", re.IGNORECASE)
_CELL = re.compile(r"\s*(?P<sign>[^\W\d_]{1,4}|[^\w\s–—-]{1,2})\s*$")
_LETTER = re.compile(r"\((?:[a-z]|[ivx]+)\)")
_SIGNS = 3  # the most common
_TITLE = 10  # words


def marked(lines: Lines) -> Lines:
    """The lines with the lexicon's mark in front of what the note keeps back, and without the note and the sign."""
    for found in (*(borne(lines, bears) for bears in (*PLACES, BEHIND_NUMBERS)), _in_cells(lines)):
        for sign, times in Counter(m["sign"] for m in found.values()).most_common(_SIGNS):
            if times < _FEWEST or _of_a_list(sign, found):
                continue
            for n, (start, end), opens_it in _told(lines, sign):
                at = {k: m for k, m in found.items() if m["sign"] == sign and k != n}
                without = _unsigned(lines, at.keys()) - {n}
                if without and len(at) >= _SHARE * (len(at) + len(without)) and _spread(lines, at):
                    kept = without if opens_it else _whole(lines, at.keys())
                    told = replace(lines[n], text=dotted_between(lines[n].text, start, end))
                    read = (_read(x, at.get(k), kept=k in kept) for k, x in enumerate(lines))
                    return tuple(told if k == n else x for k, x in enumerate(read))
    return lines


def _of_a_list(sign: str, found: Mapping[int, re.Match[str]]) -> bool:
    """Whether a sign is a letter of a list, "(i)" before "(ii)"."""
    letters = {m["sign"] for m in found.values() if _LETTER.fullmatch(m["sign"])}
    return sign in letters and len(letters) > 1


def _read(line: Line, sign: re.Match[str] | None, *, kept: bool) -> Line:
    text = line.text
    if sign is not None:
        start, end = sign.span("sign")
        text = text[:start] + " " * (end - start) + text[end:]
    if kept and line.words:
        text = text[: line.start] + OPENING_MARK + text[line.start + 1 :]
    return replace(line, text=text)


def _in_cells(lines: Lines) -> dict[int, re.Match[str]]:
    """By position the cells that hold nothing but a sign, in columns that know no other."""
    columns: dict[tuple[int, int], dict[int, str]] = defaultdict(dict)
    for n, line in enumerate(lines):
        if line.row is not None and _in_a_row(line):
            columns[line.row[0], column_of(line.block.place)][n] = line.text.strip()
    alone = (cells for cells in columns.values() if len(set(cells.values())) == 1)
    cells = ((n, _CELL.match(lines[n].text)) for column in alone for n in column)
    return {n: m for n, m in cells if m is not None}


def _in_a_row(line: Line) -> bool:
    return line.row is not None and not line.header_row and not line.blank


def _spread(lines: Lines, at: Iterable[int]) -> bool:
    """Whether they stand under more than one title, or in rows: a list of policies has signs of its own."""
    titles = [n for n, x in enumerate(lines) if x.heading]
    return len({lines[n].row or bisect(titles, n) for n in at}) > 1


def _unsigned(lines: Lines, at: Collection[int]) -> set[int]:
    """The lines of the business that bear no sign, and stand in no item or row that bears it."""
    if any(lines[n].row is not None for n in at):
        tables = {x.row[0] for n in at if (x := lines[n]).row is not None}
        signed = _whole(lines, at)
        rows = ((n, x.row) for n, x in enumerate(lines) if _in_a_row(x))
        return {n for n, row in rows if row is not None and row[0] in tables} - signed
    of_items = {k for n in at if lines[n].heading for k in range(n, item_end(lines, n))}
    first = next((n for n, x in enumerate(lines) if n in at or not (x.top or x.agenda)), 0)
    business = range(first, tail_start(lines, max(at)))
    return {n for n in business if _tells(lines[n])} - of_items.union(at)


def _tells(line: Line) -> bool:
    title = line.heading and len(words(line.text)) < _TITLE
    return is_text(line) and not (title or is_end(line) or line.agenda)


def _whole(lines: Lines, at: Collection[int]) -> set[int]:
    """The lines with all of the rows that they stand in."""
    rows = {lines[n].row for n in at} - {None}
    return {*at} | {n for n, x in enumerate(lines) if x.row in rows and not x.blank}


def _told(lines: Lines, sign: str) -> Iterator[tuple[int, tuple[int, int], bool]]:
    """By position of a note where it speaks of the sign, and whether that opens what bears it."""
    named = names(sign)
    bearing = "|".join(name for name, looks in BEARING.items() if sign in looks)
    named = f"{named}|(?i:{bearing})" if bearing else named
    for n, line in enumerate(lines):
        if line.row is not None or line.block.heading or len(words(line.text)) > _NOTE:
            continue
        spoken = (
            m.start()
            for m in re.finditer(named, line.text)
            if not is_the_mark(line.text, m.start(), m.end())
        )
        at = next(spoken, None)
        if at is not None and _OTHERWISE.search(line.text) is None:
            first = next(a for a, b in sentences(line.text) if a <= at < b)
            opens_it = _means(line.text[first:], named)
            if opens_it is not None:
                yield n, (first, len(line.text)), opens_it


def _means(said: str, named: str) -> bool | None:
    """Whether words about a sign say that what bears it is open and nothing else, or shut and nothing else."""
    for rx in (re.compile(_NO_SIGN.replace("<SIGN>", named)), _NONE):
        for found in rx.finditer(said):
            stop = _STOP.search(said, found.end())
            behind = said[found.end() : stop.start() if stop else len(said)]
            before = _STOP.split(said[: found.start()])[-1]
            beside = behind if words(behind) else before
            if closes(beside) or (beside is before and _NOTHING.search(before) and opens(before)):
                return True
            if is_free(beside) and closes(said.replace(beside, "")):
                return False
    for only in (_ONLY, _ALONE):
        alone = re.search(only.replace("<SIGN>", named), said)
        if alone and closes(said[alone.end() :]):
            return False
        if alone and opens(said):
            return True
    rest = _REST.search(said)
    if rest is None:
        return None
    front, behind = said[: rest.start()], said[rest.end() :]
    lead = _STOP.split(front)[-1]  # "Please do not pin up any other."
    of_it = front[: len(front) - len(lead)] or front
    clause = lead + rest.group() + behind
    others = bool(_NO_MORE.match(rest.group())) or closes(behind) or closes(clause)
    if others and opens(of_it) and not closes(of_it):
        return True
    return False if closes(front) and is_free(behind) else None
