"""Titles of a confidential part that no reader sees: white, tiny, off the page, behind a shape.

Whoever sees the page in another program may see them, and what stands below was never meant to be
open. So they open a part, with a doubt for a person. What does not live here: which text is hidden
(`ooxml`).
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from redactor.split.markers.reading import marker
from redactor.split.marks import Reach
from redactor.split.words.text import flat, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from redactor.split.lines.line import Line, Lines
    from redactor.split.words.vocabulary import SplitRules

UNSEEN = "hidden text says that a confidential part begins here"
_TITLE = 10  # words of one


def unseen_titles(lines: Lines, rules: SplitRules) -> Iterator[int]:
    """Lines in whose place, or right above which, such a title stands."""
    for at, line in enumerate(lines):
        if not line.unseen or line.top or line.agenda:
            continue
        mark = marker(_alone(line), rules) if len(words(line.unseen)) <= _TITLE else None
        if mark is not None and mark.reach is Reach.BLOCK and not mark.start:
            yield at


def _alone(line: Line) -> Line:
    """The hidden text as a line of its own."""
    block = replace(line.block, text=line.unseen, label="", place=None)
    return replace(line, block=block, text=flat(line.unseen), number=None, rank=None, row=None)
