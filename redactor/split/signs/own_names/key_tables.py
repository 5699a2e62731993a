"""Keys of colours that are set as a small table: "Yellow | Confidential – not for publication".

    Key                                        a cell shaded yellow | governors only
    Yellow | Part 2          Green | public

The colour is named, or shown: a cell shaded so, with nothing in it. What looks so is put into the
lexicon's brackets (`looks`), and the table is taken out: it is no notice about what follows. What
does not live here: keys in sentences (`typefaces`).
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from redactor.split.signs.own_names.looks import COLOURS, in_brackets, kinds_of
from redactor.split.words import kept
from redactor.split.words.patterns import Pattern
from redactor.split.words.text import dotted

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from redactor.split.lines.line import Line, Lines

_NAME = re.compile(
    rf"\W*(?P<colour>{COLOURS})(?:\s+(?:text|type|print|ink|shading|highlight(?:ed|ing)?|items?|rows?))?\W*",
    re.IGNORECASE,
)
_HEAD = re.compile(r"\W*(?:colour(?:\s+(?:key|code))?|key|legend|meaning)?\W*", re.IGNORECASE)
_KEPT = Pattern(rf"{kept.SHUT_OUT}|{kept.KEPT_IN}|^\W*{kept.CLOSED_WORDS}|^\W*(?:<CONF>|<P2>)")
_LONGEST, _ROWS = 12, 8  # words of what a colour means, rows of a key
_SHADED = {"shaded", "highlighted", "boxed"}


def explained(lines: Sequence[Line]) -> Lines:
    """The lines with brackets around what has a colour that such a table keeps from the public."""
    tables = [table for table in _tables(lines) if _is_key(table)]
    cells = [x for table in tables for row in table for x in row]
    shut = [row[0] for table in tables for row in table if _is_shut(row)]
    if not shut:
        return tuple(lines)
    inside = {x.block.index for x in cells}
    seen = {x.kind for line in lines if line.block.index not in inside for x in line.block.looks}
    kinds = {kind for cell in shut for kind in _kinds(cell, seen)}
    texts = (
        dotted(x.text) if x.block.index in inside else in_brackets(x, x.text, kinds) for x in lines
    )
    return tuple(
        line if text == line.text else replace(line, text=text)
        for line, text in zip(lines, texts, strict=True)
    )


def _tables(lines: Sequence[Line]) -> Iterator[list[list[Line]]]:
    """The tables by rows of cells, also those that are empty."""
    tables: dict[int, dict[int, list[Line]]] = {}
    for x in lines:
        if x.row is not None and x.block.place is not None:
            tables.setdefault(x.row[0], {}).setdefault(x.block.place.row, []).append(x)
    for rows in tables.values():
        yield list(rows.values())


def _is_key(rows: list[list[Line]]) -> bool:
    """Whether each row has a colour and what it means, below a heading at most."""
    first = all(_HEAD.fullmatch(x.text) and not _shown(x) for x in rows[0])
    told = rows[1:] if first else rows
    return 0 < len(told) <= _ROWS and all(map(_explains, told))


def _explains(row: list[Line]) -> bool:
    places = {x.block.place for x in row}
    if not len(row) == len(places) == 2:  # a cell for each, a paragraph in each
        return False
    colour, said = row
    named = _NAME.fullmatch(colour.text) or (colour.blank and _shown(colour))
    return bool(named) and 0 < len(said.text.split()) <= _LONGEST


def _is_shut(row: list[Line]) -> bool:
    return _explains(row) and _KEPT.search(row[1].text) is not None


def _shown(cell: Line) -> set[str]:
    """The colours that a cell has without a word."""
    return {x.kind for x in cell.block.looks} - _SHADED


def _kinds(cell: Line, seen: set[str]) -> Sequence[str]:
    named = _NAME.fullmatch(cell.text)
    shown = sorted(_shown(cell) & seen)
    return shown if shown or named is None else kinds_of(named["colour"].casefold(), seen)
