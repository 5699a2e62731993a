"""Text boxes that stand beside a paragraph, or anywhere on their page, wherever they are anchored.

A mark in a margin is of the paragraph that it stands beside, besides what it opens as any title
would. Of a box that has its place on the page nobody can tell from the file what stands above it.
So one with text may be among Part 2 where its page has any, and a mark in one with nothing behind
it may be of all that is before it. What does not live here: where a box is (`ooxml.frames`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from redactor.data import BESIDE, FLOATING, Carrier, Story
from redactor.split import seals
from redactor.split.lines.closing import tail_start
from redactor.split.markers.tags import pure
from redactor.split.words.text import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from redactor.split.lines.line import Line, Lines
    from redactor.split.seals import Seal

RULE = "floating text box"
SOMEWHERE = "this text box may stand among Part 2 on its page"
IN_MARGIN = "a text box beside this paragraph says that something is confidential"
OF_ALL = "only a text box on the last page says confidential: is it meant for the whole document?"
_LEAST = 4  # words of a box that tells something


def among_part_2(lines: Lines, marked: Sequence[Seal]) -> list[Seal]:
    """Open boxes on pages that have Part 2, as far as the file says where a page begins."""
    gone = {span.block for seal in marked for span in seal.spans}
    whole = {span.block for seal in marked if seal.carrier is Carrier.ITEM for span in seal.spans}
    found: list[Seal] = []
    page: list[Line] = []
    for line in (*lines, None):
        if line is None or (line.block.page_break and page):
            shut = any(x.block.index in whole for x in page)
            boxes = [x for x in page if shut and _tells(x) and x.block.index not in gone]
            found += [s for x in boxes for s in seals.paragraphs((x,), RULE, doubt=SOMEWHERE)]
            page = []
        if line is not None:
            page.append(line)
    return found


def _tells(line: Line) -> bool:
    body = line.block.story is Story.BODY and line.block.origin == FLOATING
    return body and not (line.top or line.agenda) and len(words(line.text)) >= _LEAST


def beside_marks(lines: Lines, marked: Sequence[Seal]) -> list[Seal]:
    """The paragraphs beside which a box stands that opens with a mark, and is sealed."""
    gone = {span.block for seal in marked for span in seal.spans}
    found: list[Seal] = []
    for at, line in enumerate(lines[1:], 1):
        before = lines[at - 1]
        marks = line.block.origin == BESIDE and line.block.index in gone and pure(line.words)
        if marks and before.block.origin == "text" and not before.blank:
            found += seals.paragraphs((before,), RULE, doubt=IN_MARGIN)
    return found


def of_all(lines: Lines, marked: Sequence[Seal]) -> seals.WholeReason | None:
    """Why all is confidential: the only mark stands in such a box, and behind it closing lines alone."""
    gone = {span.block for seal in marked for span in seal.spans}
    boxes = [at for at, x in enumerate(lines) if x.block.index in gone]
    alone = len(boxes) == 1 and lines[boxes[0]].block.origin == FLOATING
    marks = alone and pure(lines[boxes[0]].words) and _closes(lines, boxes[0])
    return seals.WholeReason("banner", OF_ALL) if marks else None


def _closes(lines: Lines, at: int) -> bool:
    behind = (x for x in lines[at + 1 : tail_start(lines, at)] if x.block.story is Story.BODY)
    return all(x.blank for x in behind)
