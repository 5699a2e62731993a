"""Titles of a confidential part that are no line of the body: hidden, no text, or on its pages.

A hidden one (white, tiny, off the page, behind a shape) may be seen in another program, one in a
chart or a picture is seen by every reader, and a deletion waits for somebody to accept it: what
stands below was never meant to be open. So it opens a part, with a doubt for a person. What does
not live here: which text is hidden (`ooxml`), and where a header begins (`lines.page_heads`).
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from redactor.split.markers.reading import marker
from redactor.split.markers.tags import CONFIDENTIAL, STRONG_PART2, unmasked
from redactor.split.marks import Marker, Reach
from redactor.split.words.patterns import Pattern
from redactor.split.words.text import flat, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from redactor.split.lines.line import Line, Lines
    from redactor.split.words.vocabulary import SplitRules

UNREAD = "a drawing, an embedded file or a deletion says that a confidential part begins here"
UNSEEN = "hidden text says that a confidential part begins here"
PAGES = "the header of these pages says that they are confidential"
_TITLE = 14  # words of one
_OPEN = Pattern(r"<P1>|\b(?:non-confidential|open|public|until)\b")


def titles_apart(lines: Lines, rules: SplitRules) -> Iterator[tuple[int, Marker]]:
    """Lines in whose place, or right above which, such a title stands."""
    said = {line.text.strip() for line in lines}  # a title that was moved stands elsewhere
    for at, line in enumerate(lines):
        if line.top or line.agenda:
            continue
        if _opens(line, line.unseen, rules):
            yield at, Marker(Reach.BLOCK, "hidden title", apart=True, doubt=UNSEEN)
        elif any(_opens(line, x, rules) and flat(x) not in said for x in _unread(line)):
            yield at, Marker(Reach.BLOCK, "unread title", apart=True, doubt=UNREAD)
        elif ends := [x.ends for x in line.page_heads if _heads_part_2(line, x.text, rules)]:
            end = max(ends)
            yield at, Marker(Reach.BLOCK, "page header", apart=True, until=end, doubt=PAGES)


def _unread(line: Line) -> Iterator[str]:
    """What is no text above a line; of several deletions the last: what it titles is gone, too."""
    *_, last = (None, *(x for x in line.unread if x.deleted))
    yield from (x.text for x in line.unread if not x.deleted or x is last)


def _heads_part_2(line: Line, text: str, rules: SplitRules) -> bool:
    """Whether a header of later pages alone is of a second part: "FGB - Confidential minutes"."""
    said = unmasked(flat(text), rules)
    marks = STRONG_PART2.search(said) or CONFIDENTIAL.search(said)
    brief = len(words(said)) <= _TITLE and not _OPEN.search(said)
    return _opens(line, text, rules) or (marks is not None and brief)


def _opens(line: Line, text: str, rules: SplitRules) -> bool:
    """Whether a text would open a part as a title of its own."""
    if not 0 < len(words(text)) <= _TITLE:
        return False
    block = replace(line.block, text=text, label="", place=None, heading=1)
    title = replace(line, block=block, text=flat(text), number=None, rank=None, row=None)
    mark = marker(title, rules)
    return mark is not None and mark.reach is Reach.BLOCK and not mark.start
