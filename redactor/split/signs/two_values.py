"""Columns of two values of which a sentence beside the table says what each means.

    The last column says whether the row goes in the published version (P) or is withheld (W).
    Y in the last column: may be published. N: may not.          1 = web, 2 = governors only

What the sentence says of each value stands in front of it, where it is in brackets, or behind it; the
one that is kept back marks its rows. What does not live here: columns whose headings or values speak
for themselves (`columns`, `sharing`), and letters in front of words (`margins`).
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from redactor.split.lines.tables import column_of
from redactor.split.signs.plainly import may_explain, unless_done
from redactor.split.words.lexicon import HOUSE_MARK
from redactor.split.words.patterns import Pattern
from redactor.split.words.text import dotted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from redactor.split.lines.line import Line, Lines

    type _Column = tuple[int, int]  # table, column

_SHUT = Pattern(
    r"<CONF>|<P2>|\b(?:not|never|withh\w+|with-?held|keep\w*|kept|held|closed|private|restricted|reserved|exempt|sealed|internal|left\s+out|taken\s+out|(?:governors?|members?|trustees?|directors?|board)'?\s+only)\b|n't\b"
)
_OPEN = re.compile(
    r"\b(?:publi\w+|open|web\w*|online|everyone|everybody|anyone|all|may|can|goes|released?|shown)\b",
    re.IGNORECASE,
)
_OF_ROWS = re.compile(
    r"\b(?:column|rows?|col\.?|margin|right-hand|letter|mark(?:s|ed)?|status|code|entry|entries|lines?|items?)\b|=",
    re.IGNORECASE,
)
_SAYS_OPEN = "O"  # as `columns` reads it
_FEWEST = 3  # rows
_LONGEST = 3  # characters of a value


def explained(lines: Lines) -> Lines:
    """The lines with the lexicon's mark in the cells whose value is kept back."""
    columns = dict(_columns(lines))
    for at, line in enumerate(lines) if columns else ():
        if line.row is not None or not may_explain(line) or not _OF_ROWS.search(line.text):
            continue
        for (table, column), values in columns.items():
            shut = _kept_back(line.text, values)
            if shut:
                alike = _alike(lines, (table, column), columns, values)
                return tuple(
                    replace(x, text=dotted(x.text)) if k == at else _marked(x, alike, shut)
                    for k, x in enumerate(lines)
                )
    return lines


def _columns(lines: Lines) -> Iterator[tuple[_Column, frozenset[str]]]:
    """The columns in which each row has one of two short values, the last of a table first."""
    cells: dict[_Column, list[str]] = {}
    for line in lines:
        if line.row is not None and not (line.header_row or line.blank):
            cells.setdefault((line.row[0], column_of(line.block.place)), []).append(
                line.text.strip()
            )
    for where, said in sorted(cells.items(), key=lambda x: (x[0][0], -x[0][1])):
        values = frozenset(said)
        if len(values) == 2 and len(said) >= _FEWEST and max(map(len, values)) <= _LONGEST:
            yield where, values


def _kept_back(text: str, values: frozenset[str]) -> str:
    """Which of two values a sentence says is kept back; none, if it does not say so of one alone."""
    named = [
        next(iter(re.finditer(rf"(?<![\w/]){re.escape(value)}(?![\w/])", text)), None)
        for value in sorted(values)
    ]
    if not all(named):
        return ""
    places = sorted((m for m in named if m), key=re.Match.start)
    ends = [*(m.start() for m in places[1:]), len(text)]
    bracketed = all(text[m.start() - 1 : m.end() + 1] == f"({m.group()})" for m in places)
    if bracketed:
        starts = [0, *(m.end() for m in places[:-1])]
        said = [text[a : m.start()] for a, m in zip(starts, places, strict=True)]
    else:
        said = [text[m.end() : end] for m, end in zip(places, ends, strict=True)]
    said = [unless_done(clause, text) for clause in said]
    shut = [m.group() for m, clause in zip(places, said, strict=True) if _SHUT.search(clause)]
    opened = [m.group() for m, clause in zip(places, said, strict=True) if _OPEN.search(clause)]
    return shut[0] if len(shut) == 1 and set(opened) | set(shut) == set(values) else ""


def _alike(
    lines: Lines, found: _Column, columns: dict[_Column, frozenset[str]], values: frozenset[str]
) -> set[_Column]:
    """The column, and those of other tables that have the same heading and no other values."""
    heads = {
        (x.row[0], column_of(x.block.place)): x.text.strip()
        for x in lines
        if x.row and x.header_row
    }
    head = heads.get(found, "")
    return {found} | {
        x for x, own in columns.items() if head and heads.get(x) == head and own <= values
    }


def _marked(line: Line, columns: set[_Column], shut: str) -> Line:
    if (
        line.row is None
        or line.header_row
        or (line.row[0], column_of(line.block.place)) not in columns
    ):
        return line
    if line.blank:
        return line
    shuts = line.text.strip() == shut
    return replace(line, text=(HOUSE_MARK if shuts else _SAYS_OPEN).ljust(len(line.text)))
