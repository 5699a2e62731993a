"""Titles in no style and without a number, where nothing else heads an item.

    Premises                                  Premises. A quotation for new blinds is awaited.
    A quotation for new blinds is awaited.    Dates. 9 February and 20 April.

Only as a run: one short line is a remark, and one such beginning a sentence. Or in a table, as the
first words behind a cell that holds a number and nothing else: "5 | Staffing".
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from redactor.data import Story
from redactor.split.lines.line import BOLD, short_heading
from redactor.split.lines.tables import Table
from redactor.split.words.text import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from redactor.split.lines.line import Line

_NO_TITLE = (
    r"(?!(?:Mr|Mrs|Ms|Miss|Mx|Dr|Rev|Revd|Fr|Cllr|Prof|Sir|Dame|Pupil|Child|Student|Case)\b)"
)
_ALONE = re.compile(rf"\W*{_NO_TITLE}[A-ZÀ-Þ][^.:;?!,|]*:?")
_RUN_IN = re.compile(
    rf"\W*{_NO_TITLE}(?!(?:None|Yes|No|Agreed|Noted)\b)[A-ZÀ-Þ][\w'’&-]*"
    r"(?:\s+(?!(?:was|were|is|are|has|have|had|will)\b)[\w'’&-]+){0,3}\.\s+(?=[A-ZÀ-Þ\d])"
)
_TOP, _TITLES, _TITLE_WORDS, _SENTENCE_WORDS = 5, 4, 5, 4


def alone(lines: list[Line]) -> list[Line]:
    """Short lines, each above sentences."""
    told = _told(lines)
    titles = [at for at, below in pairwise(told) if _titles(lines[at], lines[below])]
    return _headed(lines, titles, len(told), 4)


def run_in(lines: list[Line]) -> list[Line]:
    """Paragraphs that run on from a title of their own."""
    told = _told(lines)
    titles = [at for at in told if lines[at].rank is None and _RUN_IN.match(lines[at].text)]
    behind = len(told[told.index(titles[0]) :]) if titles else 0
    return _headed(lines, titles, behind, 2)


def beside_numbers(lines: list[Line]) -> list[Line]:
    """The titles of rows, behind the cell with their number."""
    return [
        replace(x, titles_row=True) if at and _beside(lines[at - 1], x) else x
        for at, x in enumerate(lines)
    ]


def _beside(number: Line, line: Line) -> bool:
    alone = number.first_in_row and number.number is not None and not words(number.words)
    in_row = line.row is not None and line.row == number.row and line.table is Table.MINUTES
    return alone and in_row and short_heading(line.text)


def _told(lines: Sequence[Line]) -> list[int]:
    """The paragraphs of the body, if no title stands among them; the first few are on top."""
    told = [
        at
        for at, x in enumerate(lines)
        if x.block.story is Story.BODY and not x.blank and x.row is None
    ]
    return [] if any(lines[at].rank is not None for at in told[_TOP:]) else told


def _headed(lines: list[Line], titles: Sequence[int], paragraphs: int, most: int) -> list[Line]:
    """The lines with their titles, if one in so many paragraphs at least is one."""
    if len(titles) < _TITLES or len(titles) * most < paragraphs:
        return lines
    return [replace(x, rank=BOLD) if at in titles else x for at, x in enumerate(lines)]


def _titles(line: Line, below: Line) -> bool:
    brief = len(words(line.text)) <= _TITLE_WORDS and not line.block.label
    ended = below.text.rstrip().endswith((".", "!", "?", ")"))
    sentence = ended and len(words(below.text)) >= _SENTENCE_WORDS
    return brief and sentence and _ALONE.fullmatch(line.text.strip()) is not None
