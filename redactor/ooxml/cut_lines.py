"""Minutes that have a paragraph for each line, as out of a PDF: what is one paragraph to a reader.

    The Chair asked whether the budget was agreed by those who¶
    were there, among them Kathleen¶                               one paragraph, with line breaks
    Mellor, who was.¶
    4. Premises¶                                                   the next

What does not live here: how it is seen that a line goes on (`wraps`), and paragraphs that hold
several (`line_breaks`).
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from lxml import etree

from redactor.ooxml.names import w
from redactor.ooxml.tree import Paragraph, Piece
from redactor.ooxml.wraps import SENTENCE, begins, blank, goes_on, is_full

if TYPE_CHECKING:
    from redactor.ooxml.tree import Item

_FEWEST = 8  # lines that surely go on: in fewer a list may be meant
_MOST = 0.9  # of them that reach the margin


def joined(content: list[Item]) -> list[Item]:
    """The content of a story, its lines put together where each is a paragraph."""
    width = _width(content)
    if not width:
        return content
    said = Counter(item.text.strip() for item in content if isinstance(item, Paragraph))
    found: list[Item] = []
    before = last = ""
    for item in content:
        text = item.text.strip() if isinstance(item, Paragraph) else ""
        above = found[-1] if found else None
        if (
            isinstance(item, Paragraph)
            and isinstance(above, Paragraph)
            and (before or said[last] == 1)  # the head of each page stands below a gap
            and _may_go_on(above, item)
            and (goes_on(last, text) or is_full(last, text, width))
        ):
            found[-1] = _with_line(above, item, blank(last))
        else:
            found.append(item)
        before, last = last, text
    return found


def _width(content: list[Item]) -> int:
    """Where the lines end, in characters; 0 where they are paragraphs of their own."""
    texts = [item.text.strip() for item in content if isinstance(item, Paragraph)]
    cut = [(a, b) for a, b in pairwise(texts) if len(a) in SENTENCE and goes_on(a, b)]
    width = max((len(line) for line, _ in cut), default=0)
    full = sum(is_full(*both, width) for both in cut)
    return width if len(cut) >= _FEWEST and full >= _MOST * len(cut) else 0


def _may_go_on(above: Paragraph, line: Paragraph) -> bool:
    """Whether two paragraphs look as lines of one do: no title, no number, no end of a page."""
    apart = above.heading or line.heading or above.section or line.page_break_before
    first = line.label or begins(line.text)
    return not apart and not first and _is_bold(above) == _is_bold(line)


def _is_bold(paragraph: Paragraph) -> bool:
    return all(piece.strong for piece in paragraph.pieces if piece.text.strip())


def _with_line(above: Paragraph, line: Paragraph, between: str) -> Paragraph:
    rpr = etree.Element(w("rPr"))
    pieces = [*above.pieces, Piece(between, rpr, etree.Element(w("br"))), *line.pieces]
    return replace(
        above,
        pieces=pieces,
        hidden=[*above.hidden, *line.hidden],
        section=line.section,
        comments=[*above.comments, *line.comments],
        titles=[*above.titles, *line.titles],
        deletions=[*above.deletions, *line.deletions],
    )
